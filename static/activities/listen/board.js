/** Listen on the board: the question and who has the floor. No feed while people talk, unless the console asked for it. */

import { html } from "htm/preact";
import { Harvest } from "../../board/harvest.js";
import { Alone, Single } from "../../board/single.js";
import { item, pick } from "../../board/text.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Phase} from "../../types" */

/** The server gives the board lines only while the harvest is switched on. @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  const focus = item(view, view.board.focus);
  if (focus) return html`<${Single} view=${view} phase=${phase} one=${focus} />`;
  if (view.items.length > 0) return html`<${Harvest} view=${view} phase=${phase} />`;
  return html`<${Alone} view=${view} phase=${phase} sub=${pick(phase.help) || undefined} />`;
}
