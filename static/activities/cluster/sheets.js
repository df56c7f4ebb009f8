/** The pages of the groups: blocks under each other in two columns; a long group goes on with its name repeated. */

import { lines } from "../../board/measure.js";
import { height, ROOM } from "../../board/pages.js";

/** @import {Item} from "../../types" */
/** @import {Group} from "./shape.js" */

/** There is no heading over the columns: that room is for cards. */
const MORE_ROOM = 80;
/** A name stands at 48 bold, which is a little wider than the words under it. */
const NAME = 740 / 48;
const NAME_LINE = 55.2;
const UNDER_NAME = 16;
const GAP = 24;
const BETWEEN = 40;
const COLUMNS = 2;

/** @typedef {{n: number, name: string, on: boolean, items: Item[]}} Block on: it goes on from the column before */
/** @typedef {{n: number, name: string, cards: Item[]}} Part */

/**
 * What stands on the board, in order: groups with cards in them, then what lies loose. While there are no
 * groups the cards need no name above them.
 * @param {Group[]} groups @param {Item[]} loose @param {{nameless: (n: number) => string, loose: string}} words
 * @returns {Part[]}
 */
export function partsOf(groups, loose, words) {
  const filled = groups.filter((group) => group.cards.length > 0);
  const named = filled.map(({ n, text, cards }) => ({ n, name: text || words.nameless(n), cards }));
  const name = filled.length > 0 ? words.loose : "";
  return loose.length > 0 ? [...named, { n: 0, name, cards: loose }] : named;
}

/** @param {Item} card */
const high = (card) => height({ ...card, bare: !card.who && !card.corrected });

/** @param {string} name */
const head = (name) => (name ? lines(name, NAME) * NAME_LINE + UNDER_NAME : 0);

/**
 * @param {Part[]} parts @param {number} less px that are taken
 * @returns {Block[][][]} pages of columns of blocks; at least one page
 */
export function sheets(parts, less) {
  const room = ROOM + MORE_ROOM - less;
  /** @type {Block[][]} */
  const columns = [];
  let used = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    /** @type {Block | null} */
    let block = null;
    for (const card of part.cards) {
      const more = block ? GAP : head(part.name) + (used > 0 ? BETWEEN : 0);
      if (used + more + high(card) > room) {
        columns.push([]);
        used = 0;
        block = begin(columns, part, block !== null);
        used += head(part.name) + high(card);
      } else {
        block ??= begin(columns, part, false);
        used += more + high(card);
      }
      block.items.push(card);
    }
  }
  return paired(columns);
}

/** @param {Block[][]} columns @param {Part} part @param {boolean} on @returns {Block} */
function begin(columns, part, on) {
  const block = { n: part.n, name: part.name, on, items: [] };
  columns.at(-1)?.push(block);
  return block;
}

/** @param {Block[][]} columns */
function paired(columns) {
  const count = Math.max(1, Math.ceil(columns.length / COLUMNS));
  return Array.from({ length: count }, (_, page) => columns.slice(page * COLUMNS, (page + 1) * COLUMNS));
}
