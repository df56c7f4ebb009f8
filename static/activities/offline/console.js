/** What the console needs while phones are away: the note, and the ways to go about it. */

import { html } from "htm/preact";
import { pick, say } from "../../words.js";

/** @import {Phase, T} from "../../types" */

export const empty = "offline-empty";

/** @param {{phase: Phase}} props */
export function Console({ phase }) {
  /** @type {{note: T | null, choices: T[]}} */
  const { note, choices = [] } = phase.face ?? {};
  const words = pick(note);
  if (!words && choices.length === 0) return null;
  return html`<section class="kind">
    <h2>${say("offline-note")}</h2>
    ${words && html`<p>${words}</p>`}
    ${choices.length > 0 && html`<p class="faint">${say("offline-choices")}</p><ul>${choices.map((one) => html`<li class="line" key=${pick(one)}>${pick(one)}</li>`)}</ul>`}
  </section>`;
}
