/** Present on the console: who tells it, and how many said they understood. */

import { html } from "htm/preact";
import { say } from "../../words.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Acks} from "../../console/types" */
/** @import {Phase} from "../../types" */

/** @param {{desk: Desk, phase: Phase}} props */
export function Console({ desk, phase }) {
  const who = phase.face?.speaker;
  return html`
    ${who && html`<p class="kind">${say("present-speaker", { who })}</p>`}
    <${Understood} desk=${desk} phase=${phase} />`;
}

/** Counts only: who has not yet is nobody's business. @param {{desk: Desk, phase: Phase}} props */
function Understood({ desk, phase }) {
  const acks = /** @type {Acks | undefined} */ (desk.read("acks"));
  if (!acks || (phase.face?.asked ?? []).length === 0) return null;
  return html`<p class="kind">${say("console-acked", { n: acks.n, of: acks.of })}</p>`;
}
