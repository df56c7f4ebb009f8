/** Recognise on the board: what is put to the hall; once closed what people recognise, by number, never as a ranking. */

import { html } from "htm/preact";
import { within } from "../../board/pages.js";
import { Alone } from "../../board/single.js";
import { question, say } from "../../board/text.js";
import { wear } from "../../wear.js";
import { Chart } from "./chart.js";
import { sheets, shownOf } from "./sheets.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Phase} from "../../types" */
/** @import {Shown} from "./sheets.js" */

await wear(new URL("./board.css", import.meta.url).href);

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  const rows = shownOf(phase, view.items);
  if (rows.length === 0)
    return html`<${Alone} view=${view} phase=${phase} sub=${say("recognise-on-phone")} />`;
  const told = Boolean(phase.face?.results);
  const made = sheets(rows, view.session?.rehearsal ? 56 : 0);
  const at = within(view.board.page, made.length);
  return html`
    <section class="page page--harvest">
      <header class="harvest-head">
        <h1 class="title">${question(phase)}</h1>
        ${made.length > 1 && html`<p class="sheet-of">${say("board-sheet-of", { n: at + 1, of: made.length })}</p>`}
      </header>
      <ol class="known">
        ${(made[at] ?? []).map((row) => html`<${Row} key=${row.item} row=${row} phase=${phase} />`)}
      </ol>
      <p class="known-foot">${told ? say("recognise-base", { n: phase.face.people ?? 0 }) : say("recognise-on-phone")}</p>
    </section>`;
}

/** @param {{row: Shown, phase: Phase}} props */
function Row({ row, phase }) {
  const [told, counts] = row.under ?? [];
  return html`<li>
    <p>${row.text}</p>
    ${row.chart && html`<${Chart} row=${row} phase=${phase} />`}
    ${told && html`<p class="known-by"><b>${told}</b>${counts && html` <span>${counts}</span>`}</p>`}
  </li>`;
}
