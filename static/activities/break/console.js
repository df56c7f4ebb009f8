/** A break needs nothing of the console but its clock. */

import { html } from "htm/preact";
import { hour } from "../../time.js";
import { lang, say } from "../../words.js";

/** @import {Phase} from "../../types" */

export const empty = "break-empty";

/** @param {{phase: Phase}} props */
export function Console({ phase }) {
  /** @type {number | null} */
  const until = phase.face?.until ?? null;
  return until ? html`<p class="kind">${say("break-until", { hour: hour(until, lang()) })}</p>` : null;
}
