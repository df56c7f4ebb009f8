/** Prioritise on the board: the question while people choose; the weights once it is closed, in the order of the numbers. */

import { html } from "htm/preact";
import { within } from "../../board/pages.js";
import { Alone } from "../../board/single.js";
import { question, say } from "../../board/text.js";
import { wear } from "../../wear.js";
import { Chart } from "./chart.js";
import { sheets, weighed } from "./sheets.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Phase} from "../../types" */

await wear(new URL("./board.css", import.meta.url).href);

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  if (!phase.face?.weights)
    return html`<${Alone} view=${view} phase=${phase} sub=${say("prioritise-on-phone")} />`;
  return html`<${Weights} view=${view} phase=${phase} />`;
}

/** @param {{view: BoardView, phase: Phase}} props */
function Weights({ view, phase }) {
  const rows = weighed(phase, view.items);
  const made = sheets(rows, view.session?.rehearsal ? 56 : 0);
  const at = within(view.board.page, made.length);
  const voters = phase.face.voters ?? 0;
  return html`
    <section class="page page--harvest">
      <header class="harvest-head">
        <h1 class="title">${question(phase)}</h1>
        ${made.length > 1 && html`<p class="sheet-of">${say("board-sheet-of", { n: at + 1, of: made.length })}</p>`}
      </header>
      <ol class="weights">
        ${(made[at] ?? []).map((row) => html`<li key=${row.n}><p>${row.text}</p><${Chart} people=${row.people} voters=${voters} /><p class="weight">${say("prioritise-weight", { weight: row.weight, people: row.people })}</p></li>`)}
      </ol>
      <p class="weights-foot">${say("prioritise-base", { n: voters })}</p>
    </section>`;
}
