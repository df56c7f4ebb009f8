/** The hand-over on the board: each message with where it goes, whom one can ask and when one hears. */

import { html } from "htm/preact";
import { within } from "../../board/pages.js";
import { Alone, Single } from "../../board/single.js";
import { item, question, say } from "../../board/text.js";
import { Pieces } from "../messages/pieces.js";
import { messagesOf } from "../messages/shape.js";
import { sheets } from "../messages/sheets.js";
import { factsOf } from "./shape.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Item, Phase} from "../../types" */

const [WIDE, ROOM] = [1728, 800];

/** @param {Phase} phase @param {Item[]} items @param {boolean} rehearsal the word above takes a line */
export function cut(phase, items, rehearsal) {
  const all = messagesOf(items).map(({ n, text, message }) => ({
    n,
    head: "",
    text,
    notes: [factsOf(message, phase.face?.destinations).join(" · ") || say("handover-nowhere")],
  }));
  return sheets(all, WIDE, ROOM - (rehearsal ? 56 : 0));
}

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  const focus = item(view, view.board.focus);
  if (focus) return html`<${Single} view=${view} phase=${phase} one=${focus} />`;
  const made = cut(phase, view.items, Boolean(view.session?.rehearsal));
  if ((made[0] ?? []).length === 0) return html`<${Alone} view=${view} phase=${phase} />`;
  const at = within(view.board.page, made.length);
  return html`
    <section class="page page--harvest">
      <header class="harvest-head">
        <h1 class="title">${question(phase)}</h1>
        ${made.length > 1 && html`<p class="sheet-of">${say("board-sheet-of", { n: at + 1, of: made.length })}</p>`}
      </header>
      <${Pieces} pieces=${made[at] ?? []} />
    </section>`;
}
