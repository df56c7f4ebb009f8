/** A round on the board: the question and the hall. At the close thanks, the date of the answer, and released words. */

import { html } from "htm/preact";
import { Page } from "../../board/margin.js";
import { within } from "../../board/pages.js";
import { Alone } from "../../board/single.js";
import { say } from "../../board/text.js";
import { wholeDate } from "../../time.js";
import { wear } from "../../wear.js";
import { lang } from "../../words.js";
import { askedIn, sheets, sizeOf, taken, wordsIn } from "./sheets.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Phase} from "../../types" */

await wear(new URL("./board.css", import.meta.url).href);

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  const words = view.items.filter((item) => item.phase === phase.id);
  const thanks = thanksOf(view, phase);
  if (words.length > 0) return html`<${Words} view=${view} phase=${phase} thanks=${thanks} />`;
  return html`<${Alone} view=${view} phase=${phase} sub=${thanks || undefined} />`;
}

/** A check-out thanks, and says when one hears what happened. @param {BoardView} view @param {Phase} phase */
function thanksOf(view, phase) {
  const day = view.session?.feedback;
  if (day) return `${say("board-thanks")} ${say("board-thanks-on", { date: wholeDate(day, lang()) })}`;
  return phase.face?.asks ? say("board-thanks") : "";
}

/** @param {{view: BoardView, phase: Phase, thanks: string}} props */
function Words({ view, phase, thanks }) {
  const words = wordsIn(phase, view.items);
  const asked = askedIn(phase);
  const made = sheets(words, asked, taken(thanks !== "", Boolean(view.session?.rehearsal)));
  const at = within(view.board.page, made.length);
  return html`
    <${Page} view=${view}>
      <header class="round-head"><h1 class="asked">${asked}</h1>
        ${made.length > 1 && html`<p class="sheet-of">${say("board-sheet-of", { n: at + 1, of: made.length })}</p>`}</header>
      <div class=${`round-words round-words--${sizeOf(words)}`}>
        ${(made[at] ?? []).map((column, i) => html`<ul key=${`${at}-${i}`}>${column.map((word) => html`<li class="said new" key=${word.n}>${word.text}</li>`)}</ul>`)}
      </div>
      ${thanks && html`<p class="round-thanks">${thanks}</p>`}
    <//>`;
}
