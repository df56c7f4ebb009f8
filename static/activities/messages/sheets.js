/** Pages of messages: what a theme says, then what was quoted, then what was also heard; cut by their own height. */

import { lines } from "../../board/measure.js";
import { say } from "../../words.js";
import { COUNTER, MESSAGE, namesOf, ofType, QUOTE } from "./shape.js";

/** @import {Item} from "../../types" */
/** @import {Destination, Told} from "./shape.js" */

/** A message stands at 56/1.2, what belongs with it at 40/1.2; px at 1920. */
const [SAID, NOTE, LEADING] = [56, 40, 1.2];
const BETWEEN = 40;
const HEAD = 72;
/** What the line and the space after it take. */
const EDGE = 34;

/**
 * @typedef {object} Piece one thing that stands on the board
 * @property {number} n
 * @property {string} head what sort it is; "" for a message
 * @property {string} text
 * @property {string[]} notes
 */

/**
 * @param {Item[]} items @param {Destination[] | undefined} destinations
 * @returns {Piece[]} messages first, the counter-voice last: nobody goes home without it
 */
export function pieces(items, destinations) {
  return [
    ...ofType(items, MESSAGE).map((item) => ({
      n: item.n,
      head: "",
      text: item.text,
      notes: notes(item, destinations),
    })),
    ...ofType(items, QUOTE).map((item) => piece(item, say("messages-quote"))),
    ...ofType(items, COUNTER).map((item) => piece(item, say("messages-counter"))),
  ];
}

/** @param {Told} item @param {string} head @returns {Piece} */
const piece = ({ n, text }, head) => ({ n, head, text, notes: [] });

/** @param {Told} item @param {Destination[] | undefined} destinations */
function notes({ message }, destinations) {
  if (!message) return [];
  const to = namesOf(destinations, message.to).join(", ");
  return [
    message.why && say("messages-why-told", { why: message.why }),
    message.solution && say("messages-solution-told", { solution: message.solution }),
    to && say("messages-to-told", { to }),
  ].filter(Boolean);
}

/** Px at 1920. @param {Piece} one @param {number} wide of the column */
export function height(one, wide) {
  const room = wide - EDGE;
  const told = lines(one.text, room / SAID) * SAID * LEADING;
  const more = one.notes.reduce((sum, text) => sum + lines(text, room / NOTE) * NOTE * LEADING, 0);
  return told + more + (one.head ? HEAD : 0);
}

/**
 * @param {Piece[]} all @param {number} wide @param {number} room px of height
 * @returns {Piece[][]} at least one page; what is too high stands alone
 */
export function sheets(all, wide, room) {
  /** @type {Piece[][]} */
  const pages = [];
  let used = Number.POSITIVE_INFINITY;
  for (const one of all) {
    const high = height(one, wide);
    const page = pages.at(-1);
    if (page === undefined || used + BETWEEN + high > room) {
      pages.push([one]);
      used = high;
    } else {
      page.push(one);
      used += BETWEEN + high;
    }
  }
  return pages.length > 0 ? pages : [[]];
}
