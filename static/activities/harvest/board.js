/** The harvest on the board: the messages of one theme with what was also heard, and the time that this theme has. */

import { html } from "htm/preact";
import { Page } from "../../board/margin.js";
import { lines } from "../../board/measure.js";
import { within } from "../../board/pages.js";
import { Single } from "../../board/single.js";
import { item, pick, question, say } from "../../board/text.js";
import { Pieces } from "../messages/pieces.js";
import { pieces, sheets } from "../messages/sheets.js";
import { current, itsOwn, timed } from "./shape.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Item, Phase} from "../../types" */

const [WIDE, ROOM, TITLE] = [1272, 816, 1272 / 79];

/** Where there are no themes the question stands there. @param {Phase} phase */
const titleOf = (phase) => pick(current(phase.face)?.label) || question(phase);

/** @param {Phase} phase @param {Item[]} items @param {boolean} rehearsal the word above takes a line */
export function cut(phase, items, rehearsal) {
  const less = (rehearsal ? 56 : 0) + (lines(titleOf(phase), TITLE) - 1) * 76;
  return sheets(pieces(itsOwn(items, phase.face), phase.face.destinations), WIDE, ROOM - less);
}

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  const focus = item(view, view.board.focus);
  const its = { ...view, phase: timed(phase) };
  if (focus) return html`<${Single} view=${its} phase=${phase} one=${focus} />`;
  const made = cut(phase, view.items, Boolean(view.session?.rehearsal));
  const at = within(view.board.page, made.length);
  const page = made[at] ?? [];
  return html`
    <${Page} view=${its}>
      <header class="harvest-head"><h1 class="title">${titleOf(phase)}</h1>
        ${made.length > 1 && html`<p class="sheet-of">${say("board-sheet-of", { n: at + 1, of: made.length })}</p>`}</header>
      <${Pieces} pieces=${page} none=${page.length === 0 ? say("harvest-nothing") : ""} />
    <//>`;
}
