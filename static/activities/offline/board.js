/** A neutral sentence on the board: what is said offline stays there. */

import { html } from "htm/preact";
import { Alone } from "../../board/single.js";
import { pick, say } from "../../board/text.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Phase} from "../../types" */

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  const neutral = /** @type {Phase} */ ({ ...phase, prompt: phase.prompt ?? phase.title });
  return html`<${Alone} view=${view} phase=${neutral} sub=${pick(phase.help) || say("offline-board")} />`;
}
