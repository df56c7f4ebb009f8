/** Commit, on the phone: who promises writes and takes on; who sat at the table says what helps; the rest is calm. */

import { html } from "htm/preact";
import { Calm, calmWords } from "../../phone/calm.js";
import { Ask, HearBack, isOver, promptOf } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { wear } from "../../wear.js";
import { pick, say } from "../../words.js";
import { Helpful } from "./helpful.js";
import { Pledge } from "./pledge.js";
import { columnOf } from "./shape.js";
import { Asked, Taken, Wishes } from "./take.js";
import { dueWords } from "./words.js";

/** @import {Item, Phase} from "../../types" */
/** @import {Action, Face, ToTake} from "./shape.js" */

await wear(new URL("./phone.css", import.meta.url).href);

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  const { store } = useTools();
  /** @type {Face} */
  const face = phase.face;
  const words = calmWords(phase, store.me()?.role);
  if (face.write) return html`<${Promising} phase=${phase} face=${face} />`;
  return html`<${Asked} phase=${phase} face=${face} />
    ${face.thumbs ? html`<${Helpful} phase=${phase} face=${face} />` : html`<${Calm} phase=${phase} title=${words.title} help=${words.help} /><${HearBack} />`}`;
}

/** Of an own promise: where it stands, by when, and whether one does it oneself. @param {{item: Item}} props */
export function About({ item }) {
  const { store } = useTools();
  const deed = /** @type {Partial<Action>} */ (item).deed;
  const phase = store.phase();
  if (!deed || !phase) return null;
  const mine = /** @type {ToTake[]} */ (store.me()?.face?.taken ?? []).some((row) => row.n === item.n);
  const column = pick(columnOf(phase.face.columns ?? [], deed.column)?.label);
  const facts = [column, dueWords(deed.due), mine ? say("commit-own") : ""];
  return html`<p class="meta">${facts.filter(Boolean).join(", ")}</p>
    ${deed.reason && html`<p class="meta">${say("commit-because", { reason: deed.reason })}</p>`}`;
}

/** What one is asked comes first; then one's own promise; then what nobody took on yet. @param {{phase: Phase, face: Face}} props */
function Promising({ phase, face }) {
  return html`<${Asked} phase=${phase} face=${face} />
    ${
      isOver(phase)
        ? html`<${Ask} title=${promptOf(phase)}><p class="help">${say("commit-closed")}</p><//><${HearBack} />`
        : html`<${Pledge} phase=${phase} face=${face} />`
    }
    <${Taken} phase=${phase} face=${face} />
    <${Wishes} phase=${phase} face=${face} />`;
}
