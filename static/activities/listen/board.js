/** Listen on the board: the question and who has the floor. No feed while people talk, unless the console asks for it. */

import { html } from "htm/preact";
import { Alone, Single } from "../../board/single.js";
import { item, pick } from "../../board/text.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Phase} from "../../types" */

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  const one = phase.face?.feed ? item(view, view.board.focus) : undefined;
  if (one) return html`<${Single} view=${view} phase=${phase} one=${one} />`;
  return html`<${Alone} view=${view} phase=${phase} sub=${pick(phase.help) || undefined} />`;
}
