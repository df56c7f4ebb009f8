/** Present on the console: how many said they understood. */

import { html } from "htm/preact";
import { say } from "../../words.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Acks} from "../../console/types" */
/** @import {Phase} from "../../types" */

/** Counts only: who has not yet is nobody's business. @param {{desk: Desk, phase: Phase}} props */
export function Console({ desk, phase }) {
  const acks = /** @type {Acks | undefined} */ (desk.read("acks"));
  if (!acks || (phase.face?.asked ?? []).length === 0) return null;
  return html`<p class="kind">${say("console-acked", { n: acks.n, of: acks.of })}</p>`;
}
