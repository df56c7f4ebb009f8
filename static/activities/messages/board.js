/** Messages on the board of a room: what this theme brings so far. */

import { html } from "htm/preact";
import { within } from "../../board/pages.js";
import { Alone } from "../../board/single.js";
import { pick, question, say } from "../../board/text.js";
import { Pieces } from "./pieces.js";
import { pieces, sheets } from "./sheets.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Item, Phase} from "../../types" */

const [WIDE, ROOM] = [1728, 800];

/** @param {Phase} phase @param {Item[]} items @param {boolean} rehearsal the word above takes a line */
export function cut(phase, items, rehearsal) {
  const own = items.filter((item) => item.phase === phase.id);
  return sheets(pieces(own, phase.face?.destinations), WIDE, ROOM - (rehearsal ? 56 : 0));
}

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  const made = cut(phase, view.items, Boolean(view.session?.rehearsal));
  const at = within(view.board.page, made.length);
  const none = phase.face?.counter_none && at === made.length - 1 ? say("messages-counter-none") : "";
  if ((made[0] ?? []).length === 0 && !none)
    return html`<${Alone} view=${view} phase=${phase} sub=${pick(phase.help) || undefined} />`;
  return html`
    <section class="page page--harvest">
      <header class="harvest-head">
        <h1 class="title">${question(phase)}</h1>
        ${made.length > 1 && html`<p class="sheet-of">${say("board-sheet-of", { n: at + 1, of: made.length })}</p>`}
      </header>
      <${Pieces} pieces=${made[at] ?? []} none=${none} />
    </section>`;
}
