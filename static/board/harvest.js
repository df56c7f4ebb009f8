/** The harvest: statements in two equal columns, a page at a time. */

import { html } from "htm/preact";
import { inOrder } from "../order.js";
import { pages, ROOM, SPEAKER, tight, titleTakes, within } from "./pages.js";
import { pick, question, say, speakerOf, who } from "./text.js";
import { bare, Under } from "./under.js";

/** @import {BoardView, Category} from "./types" */
/** @import {Item, Phase} from "../types" */

/**
 * The two sides of a harvest: what the script names, else the first category against the rest.
 * @param {Phase} phase
 * @returns {import("./pages.js").Column[]}
 */
export function sides(phase) {
  /** @type {{label: import("../types").T, cats: string[]}[]} */
  const named = (phase.face?.columns ?? []).filter((/** @type {{cats?: string[]}} */ c) => c.cats);
  if (named.length > 0) return named.map((c) => ({ label: pick(c.label), cats: c.cats }));
  /** @type {Category[]} */
  const cats = phase.face?.cats ?? [];
  const [first, second, ...rest] = cats;
  if (!first || !second) return [];
  return [
    { label: pick(first.label), cats: [first.code] },
    { label: pick(second.label), cats: [second.code, ...rest.map((c) => c.code)] },
  ];
}

/**
 * How many pages these items make, for the board and for the console that turns them.
 * @param {Phase} phase
 * @param {Item[]} items
 * @param {boolean} rehearsal the word beside the title takes room
 */
export function sheets(phase, items, rehearsal) {
  const seed = phase.face?.seed;
  return pages((seed ? inOrder(items, seed) : items).map(sized), sides(phase), headTakes(phase, rehearsal));
}

/** Px that stand above the columns: what the title takes beyond one line, and who tells it. @param {Phase} phase @param {boolean} rehearsal */
export const headTakes = (phase, rehearsal) =>
  titleTakes(question(phase), rehearsal) + (speakerOf(phase) ? SPEAKER : 0);

/** @param {Item} one */
const sized = (one) => ({ ...one, bare: bare(one) });

/** @param {{view: BoardView, phase: Phase, items?: Item[]}} props */
export function Harvest({ view, phase, items = view.items }) {
  const rehearsal = Boolean(view.session?.rehearsal);
  const made = sheets(phase, items, rehearsal);
  const room = ROOM - headTakes(phase, rehearsal);
  const at = within(view.board.page, made.length);
  const parts = made[at] ?? [];
  const titled = parts.some((part) => part.label !== "");
  const speaker = speakerOf(phase);
  return html`
    <section class="page page--harvest">
      <header class="harvest-head">
        <h1 class="title">${question(phase)}</h1>
        ${made.length > 1 && html`<p class="sheet-of">${say("board-sheet-of", { n: at + 1, of: made.length })}</p>`}
      </header>
      ${speaker && html`<p class="speaker">${speaker}</p>`}
      <div class="sides">
        ${parts.map((part, i) => html`<${Side} key=${`${at}-${i}`} view=${view} label=${part.label} below=${part.label === "" && titled} room=${room} items=${part.items.map((s) => items.find((one) => one.n === s.n))} />`)}
      </div>
      ${items.length === 0 && html`<p class="nothing">${say("board-nothing-yet")}</p>`}
    </section>`;
}

/** @param {{view: BoardView, label: string, below: boolean, room: number, items: Item[]}} props `below`: begins where the other does, under its heading */
function Side({ view, label, below, room, items }) {
  const close = tight(items.map(sized), room) ? " saids--tight" : "";
  return html`
    <div class="side">
      ${label && html`<h2 class="side-title">${label}</h2>`}
      ${below && html`<div class="side-title" aria-hidden="true">${"\u00a0"}</div>`}
      <ul class=${`saids${close}`}>
        ${items.map((one) => html`<li class="said new" key=${one.n}><p>${one.text}</p><${Under} from=${who(view, one)} one=${one} /></li>`)}
      </ul>
    </div>`;
}
