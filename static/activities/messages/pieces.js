/** Messages as they stand on the board: the words, and under them why, what would solve it and for whom. */

import { html } from "htm/preact";
import { wear } from "../../wear.js";

/** @import {Piece} from "./sheets.js" */

await wear(new URL("./board.css", import.meta.url).href);

/** @param {{pieces: Piece[], none?: string}} props none: what is said where there is nothing */
export function Pieces({ pieces, none = "" }) {
  return html`<ul class="saids pieces">
    ${pieces.map(
      (one) => html`<li class="new" key=${one.n}>
      ${one.head && html`<h2 class="piece-head">${one.head}</h2>`}
      <div class="said piece"><p>${one.text}</p>${one.notes.map((note) => html`<p class="who" key=${note}>${note}</p>`)}</div></li>`,
    )}
    ${none && html`<li><p class="theme">${none}</p></li>`}
  </ul>`;
}
