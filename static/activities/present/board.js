/** Present on the board: the lobby, a few lines, the harvest, or plain content. */

import { html } from "htm/preact";
import { Harvest } from "../../board/harvest.js";
import { Lobby } from "../../board/lobby.js";
import { Page } from "../../board/margin.js";
import { lines } from "../../board/measure.js";
import { SPEAKER } from "../../board/pages.js";
import { Alone, Single } from "../../board/single.js";
import { item, pick, question, speakerOf } from "../../board/text.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Phase, T} from "../../types" */

const COLUMN = 1272;
const ROOM = 800;
/** Sizes for lines, with what stands between two of them; px at 1920. */
const SIZES = [
  { size: 76, gap: 48 },
  { size: 64, gap: 40 },
  { size: 48, gap: 32 },
];

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  const focus = item(view, view.board.focus);
  if (focus) return html`<${Single} view=${view} phase=${phase} one=${focus} />`;
  const layout = phase.face?.layout;
  if (layout === "lobby") return html`<${Lobby} view=${view} />`;
  if (layout === "harvest") return html`<${Harvest} view=${view} phase=${phase} />`;
  const body = /** @type {T[]} */ (phase.face?.body ?? []).map(pick).filter(Boolean);
  if (body.length === 0)
    return html`<${Alone} view=${view} phase=${phase} sub=${speakerOf(phase) || undefined} />`;
  return html`<${Lines} view=${view} phase=${phase} body=${body} plain=${layout !== "lines"} />`;
}

/** @param {{view: BoardView, phase: Phase, body: string[], plain: boolean}} props */
function Lines({ view, phase, body, plain }) {
  const speaker = speakerOf(phase);
  const size = lineSize(body, speaker ? SPEAKER * lines(speaker, COLUMN / 40) : 0);
  return html`
    <${Page} view=${view} class="text--middle">
      <h1 class=${plain ? "title" : "asked"}>${question(phase)}</h1>
      ${speaker && html`<p class="speaker">${speaker}</p>`}
      <ul class=${`lines lines--${size}`}>
        ${body.map((line) => html`<li key=${line}>${line}</li>`)}
      </ul>
    <//>`;
}

/**
 * The largest size at which all lines stand between the safe edges.
 * @param {string[]} body
 * @param {number} less px that are taken
 * @returns {number} 76, 64 or 48
 */
export function lineSize(body, less = 0) {
  const fits = SIZES.find(({ size, gap }) => {
    const high = body.reduce((sum, line) => sum + lines(line, COLUMN / size) * size * 1.2 + gap, 0);
    return high <= ROOM - less;
  });
  return fits?.size ?? 48;
}
