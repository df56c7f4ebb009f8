/** Prioritise on the console: how many chose, closing it, and the weights as a table once it is closed. */

import { html } from "htm/preact";
import { close } from "../../console/lead.js";
import { Push } from "../../console/parts.js";
import { wear } from "../../wear.js";
import { say } from "../../words.js";
import { sheets as cut, weighed } from "./sheets.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Item, Phase, Session} from "../../types" */

await wear(new URL("./console.css", import.meta.url).href);

export const empty = "prioritise-empty";

/** @param {{desk: Desk, phase: Phase}} props */
export function Console({ desk, phase }) {
  const { face } = phase;
  return html`
    <section class="kind">
      <p><b>${say("prioritise-voters", { n: face?.voters ?? 0 })}</b></p>
      ${phase.state === "open" && html`<${Push} act="close" onClick=${() => close(desk)}>${say("prioritise-close")}<//>`}
      ${phase.state === "open" && html`<p class="faint">${say("prioritise-hidden")}</p>`}
    </section>
    ${face?.weights && html`<${Table} desk=${desk} phase=${phase} />`}`;
}

/** The same as the charts on the board, in numbers. @param {{desk: Desk, phase: Phase}} props */
function Table({ desk, phase }) {
  return html`<section class="kind">
    <table class="weights-table">
      <caption>${say("prioritise-base", { n: phase.face.voters ?? 0 })}</caption>
      <thead><tr><th scope="col">${say("prioritise-what")}</th><th scope="col">${say("prioritise-head-weight")}</th><th scope="col">${say("prioritise-head-people")}</th></tr></thead>
      <tbody>${weighed(phase, desk.store.items()).map((row) => html`<tr key=${row.n}><th scope="row">${row.text}</th><td>${row.weight}</td><td>${row.people}</td></tr>`)}</tbody>
    </table>
  </section>`;
}

/** Pages of weights on the board. @param {Phase} phase @param {Item[]} items @param {Session | undefined} session */
export const sheets = (phase, items, session) =>
  cut(weighed(phase, items), session?.rehearsal ? 56 : 0).length;
