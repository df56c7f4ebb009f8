/** Cluster on the board: each group with its cards in their own words, a page at a time; the loose ones last. */

import { html } from "htm/preact";
import { within } from "../../board/pages.js";
import { Alone } from "../../board/single.js";
import { question, say, who } from "../../board/text.js";
import { wear } from "../../wear.js";
import { groupsOf, looseOf } from "./shape.js";
import { partsOf, sheets } from "./sheets.js";
import { NAMES } from "./words.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Item, Phase} from "../../types" */
/** @import {Block} from "./sheets.js" */

await wear(new URL("./board.css", import.meta.url).href);

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  const parts = partsOf(groupsOf(view.items), looseOf(view.items, phase.face?.ungrouped ?? []), NAMES);
  if (parts.length === 0) return html`<${Alone} view=${view} phase=${phase} />`;
  const made = sheets(parts, view.session?.rehearsal ? 56 : 0);
  const at = within(view.board.page, made.length);
  return html`
    <section class="page page--harvest">
      <header class="harvest-head">
        <h1 class="title">${question(phase)}</h1>
        ${made.length > 1 && html`<p class="sheet-of">${say("board-sheet-of", { n: at + 1, of: made.length })}</p>`}
      </header>
      <div class="sides">
        ${(made[at] ?? []).map((column, i) => html`<div class="side" key=${`${at}-${i}`}>${column.map((block) => html`<${Lying} key=${block.n} view=${view} block=${block} />`)}</div>`)}
      </div>
    </section>`;
}

/** @param {{view: BoardView, block: Block}} props */
function Lying({ view, block }) {
  return html`<section class=${`lying${block.n ? "" : " lying--loose"}`}>
    ${block.name && html`<h2 class="lying-name">${block.name}${block.on && html` <span class="lying-on">${say("cluster-goes-on")}</span>`}</h2>`}
    <ul class="saids saids--tight">
      ${block.items.map((card) => html`<li class="said new" key=${card.n}><p>${card.text}</p><${From} from=${who(view, card)} card=${card} /></li>`)}
    </ul>
  </section>`;
}

/** @param {{from: string, card: Item}} props */
function From({ from, card }) {
  if (!from && !card.corrected) return null;
  return html`<p class="who">${from}${from && card.corrected && ", "}${card.corrected && html`<b>${say("board-corrected")}</b>`}</p>`;
}
