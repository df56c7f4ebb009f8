/** A break on the board: until when, as large as it can be. */

import { html } from "htm/preact";
import { Alone } from "../../board/single.js";
import { pick, say } from "../../board/text.js";
import { hour } from "../../time.js";
import { lang } from "../../words.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Phase} from "../../types" */

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  /** @type {number | null} */
  const until = phase.face?.until ?? null;
  const sub = until ? say("break-until", { hour: hour(until, lang()) }) : pick(phase.help);
  return html`<${Alone} view=${view} phase=${phase} sub=${sub || undefined} />`;
}
