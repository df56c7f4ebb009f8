/** Gather on the board: one released contribution at a time, a list, the harvest, or the question alone. */

import { html } from "htm/preact";
import { Harvest } from "../../board/harvest.js";
import { Page } from "../../board/margin.js";
import { Alone, Single } from "../../board/single.js";
import { item, pick } from "../../board/text.js";

/** @import {BoardView, Question} from "../../board/types" */
/** @import {Phase} from "../../types" */

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  const { board: form, questions = [] } = phase.face ?? {};
  const focus = item(view, view.board.focus);
  // A list stays a list: what was released last stands among the others, not before them.
  if (focus && form !== "list") return html`<${Single} view=${view} phase=${phase} one=${focus} />`;
  if (form === "harvest" || (form === "list" && view.items.length > 0)) {
    return html`<${Harvest} view=${view} phase=${phase} />`;
  }
  const asked = questions.filter((/** @type {Question} */ q) => !q.confirm && !q.answer);
  return asked.length > 1
    ? html`<${Questions} view=${view} phase=${phase} questions=${asked} />`
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
