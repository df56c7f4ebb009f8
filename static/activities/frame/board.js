/** The frame on the board: *Besluitvraag · Kader · Soort besluit · Wie stemt mee*. Too much for one page goes on two. */

import { html } from "htm/preact";
import { Page } from "../../board/margin.js";
import { within } from "../../board/pages.js";
import { Alone } from "../../board/single.js";
import { say } from "../../board/text.js";
import { wear } from "../../wear.js";
import { isEmpty } from "./shape.js";
import { sheetsOf } from "./sheets.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Phase} from "../../types" */

await wear(new URL("./board.css", import.meta.url).href);

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  if (isEmpty(phase)) return html`<${Alone} view=${view} phase=${phase} />`;
  const made = sheetsOf(phase.face, view.session);
  const at = within(view.board.page, made.length);
  return html`<${Page} view=${view} class="frame-text">
    ${(made[at] ?? []).map(
      ({ part, size }) => html`<section class="frame-part" key=${part.code}>
      <h2 class="frame-label">${part.label}</h2>
      <p class=${`frame-words frame-words--${size}${part.code === "question" ? " frame-words--asked" : ""}`}>${part.words}</p>
      ${part.more && html`<p class="frame-more">${part.more}</p>`}</section>`,
    )}
    ${made.length > 1 && html`<p class="frame-label frame-sheet">${say("board-sheet-of", { n: at + 1, of: made.length })}</p>`}
  <//>`;
}
