/** The frame on the console: four fields, kept together; what is still missing is said in words (DD-H9). */

import { html } from "htm/preact";
import { wear } from "../../wear.js";
import { say } from "../../words.js";
import { Form } from "./form.js";
import { partsOf } from "./shape.js";
import { sheetsOf } from "./sheets.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {KindBind} from "../../console/kinds.js" */
/** @import {Item, Phase, Session} from "../../types" */
/** @import {Face} from "./shape.js" */

await wear(new URL("./console.css", import.meta.url).href);

export const empty = "frame-empty";
const FIRST = "frame-question";

/** @type {KindBind[]} */
export const BINDS = [
  {
    key: "f",
    act: "to-frame",
    cap: "F",
    words: "frame-key",
    run: () => document.getElementById(FIRST)?.focus(),
  },
];

/** @param {{desk: Desk, phase: Phase}} props */
export function Middle({ desk, phase }) {
  /** @type {Face} */
  const face = phase.face;
  const missing = face.missing ?? [];
  return html`<section class="frame-work" aria-label=${say("frame-title")}>
    <h2>${say("frame-title")}</h2>
    ${
      missing.length > 0
        ? html`<p class="line line--place frame-state">${say("frame-missing", { what: missing.map((one) => say(`frame-field-${one}`)).join(", ") })}</p>`
        : html`<p class="line frame-state">${say("frame-complete")}</p>`
    }
    ${face.taken && html`<${Taken} />`}
    <${Form} desk=${desk} phase=${phase} face=${face} first=${FIRST} />
  </section>`;
}

/** The real decision was taken before: not asked again, but told, or asked how to carry it out. */
function Taken() {
  return html`<div class="line line--back frame-state"><p><b>${say("frame-taken-warn")}</b></p>
    <p>${say("frame-offer-informeren")}</p><p>${say("frame-offer-uitvoeringsvraag")}</p></div>`;
}

/** The side column has nothing of its own here. */
export const Console = () => null;

/** Pages on the board. @param {Phase} phase @param {Item[]} _items @param {Session | undefined} session */
export const sheets = (phase, _items, session) =>
  partsOf(phase.face, session).length > 0 ? sheetsOf(phase.face, session).length : 1;
