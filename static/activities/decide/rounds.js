/** The votes as a table: *ja* and *nog niet*. */

import { html } from "htm/preact";
import { say } from "../../words.js";
import { totalWords } from "./words.js";

/** @import {Round} from "./shape.js" */

/** @param {{rounds: Round[], split?: boolean}} props split: no and *I do not know* apart, for who leads */
export function Rounds({ rounds, split = false }) {
  if (rounds.length === 0) return null;
  const hands = rounds.some((one) => one.by_hand);
  return html`<table class="rounds">
    ${hands && html`<caption aria-hidden="true">* ${say("decide-by-hand")}</caption>`}
    <thead><tr><th scope="col"><span class="aside">${say("decide-head-round")}</span></th><th scope="col">${say("decide-head-yes")}</th><th scope="col">${say("decide-head-not-yet")}</th>${split && html`<th scope="col">${say("decide-head-no")}</th><th scope="col">${say("decide-head-unsure")}</th><th scope="col">${say("decide-head-none")}</th>`}</tr></thead>
    <tbody>${rounds.map(
      (one) => html`<tr key=${`${one.phase}/${one.round}`}>
      <th scope="row">${say("decide-round", { n: one.round })}${one.by_hand && html`<span aria-hidden="true">*</span><span class="aside"> ${say("decide-by-hand")}</span>`}</th>
      <td>${totalWords(one.yes)}</td><td>${totalWords(one.not_yet)}</td>
      ${split && html`<td>${one.nee}</td><td>${one.weet_niet}</td><td>${one.not_voted}</td>`}</tr>`,
    )}</tbody>
  </table>`;
}
