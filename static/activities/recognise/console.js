/** Recognise on the console: how many tapped, closing it, and the outcome as a table once it is closed. */

import { html } from "htm/preact";
import { close } from "../../console/lead.js";
import { Push } from "../../console/parts.js";
import { wear } from "../../wear.js";
import { pick, say } from "../../words.js";
import { toldOf } from "./shape.js";
import { sheets as cut, shownOf } from "./sheets.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Item, Phase, Session} from "../../types" */
/** @import {Stance, Told} from "./shape.js" */

await wear(new URL("./console.css", import.meta.url).href);

export const empty = "recognise-empty";

/** @param {{desk: Desk, phase: Phase}} props */
export function Console({ desk, phase }) {
  const { face } = phase;
  return html`
    <section class="kind">
      <p><b>${say("recognise-people", { n: face?.people ?? 0 })}</b></p>
      ${phase.state === "open" && html`<${Push} act="close" onClick=${() => close(desk)}>${say("recognise-close")}<//>`}
      ${phase.state === "open" && html`<p class="faint">${say("recognise-hidden")}</p>`}
    </section>
    ${face?.results && html`<${Outcome} desk=${desk} phase=${phase} />`}`;
}

/** @param {{desk: Desk, phase: Phase}} props */
function Outcome({ desk, phase }) {
  /** @type {Stance[]} */
  const stances = phase.face.stances;
  const rows = toldOf(phase, desk.store.items());
  return html`<section class="kind">
    <table class="known-table">
      <caption>${say("recognise-base", { n: phase.face.people ?? 0 })}</caption>
      <thead><tr><th scope="col">${say("recognise-what")}</th>${stances.map((one) => html`<th scope="col" key=${one.code}>${pick(one.label)}</th>`)}<th scope="col">${say("recognise-head-base")}</th></tr></thead>
      <tbody>${rows.map((row) => html`<tr key=${row.item}><th scope="row">${row.text}<${Split} desk=${desk} row=${row} /></th>${stances.map((one) => html`<td key=${one.code}>${row.counts?.[one.code] ?? 0}</td>`)}<td>${row.n}</td></tr>`)}</tbody>
    </table>
  </section>`;
}

/** By background, where every part is large enough. @param {{desk: Desk, row: Told}} props */
function Split({ desk, row }) {
  if (row.split === undefined) return null;
  if (row.split === null) return html`<p class="faint">${say("recognise-split-thin")}</p>`;
  const labels = new Map((desk.store.session()?.sectors ?? []).map((one) => [one.code, pick(one.label)]));
  return html`<ul class="faint" aria-label=${say("recognise-split")}>
    ${Object.entries(row.split).map(([code, part]) => html`<li key=${code}>${say("recognise-split-row", { sector: labels.get(code) || say("recognise-split-none"), band: say(`recognise-band-${part.band}`), n: part.n })}</li>`)}
  </ul>`;
}

/** Pages on the board. @param {Phase} phase @param {Item[]} items @param {Session | undefined} session */
export const sheets = (phase, items, session) =>
  cut(shownOf(phase, items), session?.rehearsal ? 56 : 0).length;
