/** Gather on the board: one released contribution at a time, or all of them in two columns. */

import { html } from "htm/preact";
import { Harvest } from "../../board/harvest.js";
import { Page } from "../../board/margin.js";
import { Alone, Single } from "../../board/single.js";
import { item, pick } from "../../board/text.js";

/** @import {BoardView, Question} from "../../board/types" */
/** @import {Phase} from "../../types" */

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  const face = phase.face ?? {};
  const focus = item(view, view.board.focus);
  if (focus) return html`<${Single} view=${view} phase=${phase} one=${focus} />`;
  if (face.harvest) return html`<${Harvest} view=${view} phase=${phase} />`;
  const own = view.items.filter((one) => one.phase === phase.id);
  if (!face.one_at_a_time && own.length > 0) {
    return html`<${Harvest} view=${view} phase=${phase} items=${own} />`;
  }
  return (face.questions ?? []).length > 1
    ? html`<${Questions} view=${view} phase=${phase} questions=${face.questions} />`
    : html`<${Alone} view=${view} phase=${phase} />`;
}

/** The fixed questions in their order, while nothing is put forward. @param {{view: BoardView, phase: Phase, questions: Question[]}} props */
function Questions({ view, phase, questions }) {
  return html`
    <${Page} view=${view} class="text--middle">
      <h1 class="asked">${pick(phase.title)}</h1>
      <ol class="lines lines--76">
        ${questions.map((question) => html`<li key=${question.type}>${pick(question.label)}</li>`)}
      </ol>
    <//>`;
}
