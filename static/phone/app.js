/** The phone: one thing at a time. Which screen it is follows from the view; the activity draws the rest. */

import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { hour } from "../time.js";
import { lang, pick, say } from "../words.js";
import { Calm } from "./calm.js";
import { Codes } from "./codes.js";
import { Ended, Gone } from "./end.js";
import { Foot } from "./foot.js";
import { sliceOf } from "./kinds.js";
import { Leftovers } from "./leftover.js";
import { Mine, PutOff, Returned } from "./mine.js";
import { NotesBehind } from "./notepad.js";
import { asksSector, SectorQuestion } from "./sector.js";
import { useTools } from "./tools.js";
import { Notices, Top, Where } from "./top.js";

/** @import {Phase} from "../types" */

export function App() {
  const { voice } = useTools();
  return html`<${Top} />
    <${Where} />
    <${Notices} />
    <${Screen} />
    <${Foot} />
    <p class="aside" role="status" aria-live="polite">${voice.value}</p>`;
}

function Screen() {
  const { store } = useTools();
  if (store.session()?.ended) return html`<${Ended} />`;
  if (store.me()?.gone) return html`<${Gone} />`;
  if (asksSector()) return html`<${SectorQuestion} />`;
  const phase = store.phase();
  return phase ? html`<${Current} phase=${phase} />` : html`<${Waiting} />`;
}

/** Joined, and nothing began yet. */
function Waiting() {
  const { store } = useTools();
  const begins = store.session()?.begins;
  const help = begins ? say("phone-calm-begins-at", { hour: hour(begins, lang()) }) : say("phone-calm-next");
  return html`<main class="page stack">
    <${Calm} phase=${NOTHING} title=${say("phone-calm-begin")} help=${help} place=${store.me()?.role ?? null} />
    <${Leftovers} /><${NotesBehind} />
  </main>`;
}

/** @type {Phase} */
const NOTHING = /** @type {any} */ ({ state: "armed", speak: null });

/** @param {{phase: Phase}} props */
function Current({ phase }) {
  const [put_off, setPutOff] = useState(/** @type {ReadonlySet<number>} */ (new Set()));
  const slice = sliceOf(phase.kind);
  const Face = slice?.Phone;
  useEffect(() => scrollTo(0, 0), [phase.id]);
  return html`<main class="page stack">
    <${Returned} phase=${phase.id} put_off=${put_off} later=${(/** @type {number} */ n) => setPutOff(new Set(put_off).add(n))} />
    ${Face ? html`<${Face} key=${phase.id} phase=${phase} />` : html`<p class="help">${pick(phase.title)}</p>`}
    <${Codes} />
    ${!slice?.placesMine?.(phase) && html`<${Mine} phase=${phase.id} />`}
    <${PutOff} phase=${phase.id} put_off=${put_off} />
    <${Leftovers} />
    <${Mine} />
    <${NotesBehind} />
  </main>`;
}
