/** The pages of the promises: equal columns that turn together, cut by the height of what stands in them. */

import { lines } from "../../board/measure.js";
import { titleTakes } from "../../board/pages.js";
import { question } from "../../board/text.js";

/** @import {Item, Phase, Session} from "../../types" */
/** @import {Action} from "./shape.js" */

import { date } from "../../time.js";
import { lang, pick, say } from "../../words.js";
import { actionsOf, columnOf } from "./shape.js";
import { dueWords, ownerWords } from "./words.js";

const PAGE = 1728;
const BETWEEN_COLUMNS = 64;
const LINE = 58.6;
const META = 48;
const BETWEEN = 32;
/** From under the columns' headings to the safe edge. */
const ROOM = 744;
/** The day on which the table hears back or one looks back on a decision, once there is one. */
const FOOT = 78;

/**
 * @typedef {object} Shown an action as it stands on the board
 * @property {number} n
 * @property {string} column
 * @property {string} text
 * @property {string} reason "omdat …"; "" where none is asked
 * @property {string} meta who and when
 * @property {string} helps how many it helps, once that may be told
 *
 * @typedef {{code: string, items: Shown[]}} Part of a page; code "": it goes on from the one beside it
 */

/** @param {Session | undefined} session @param {Phase} phase @param {Action} action @returns {Shown} */
function shown(session, phase, action) {
  const { deed } = action;
  const column = columnOf(phase.face?.columns ?? [], deed.column);
  const who = ownerWords(session, deed) || (column?.owner ? say("commit-nobody") : "");
  return {
    n: action.n,
    column: deed.column,
    text: action.text,
    reason: deed.reason ? say("commit-because", { reason: deed.reason }) : "",
    meta: [who, dueWords(deed.due)].filter(Boolean).join(", "),
    helps: deed.thumbs ? say("commit-helps", { n: deed.thumbs }) : "",
  };
}

/** The actions of a phase as the board shows them. @param {Session | undefined} session @param {Phase} phase @param {Item[]} items */
export const shownIn = (session, phase, items) =>
  actionsOf(items, phase.id).map((action) => shown(session, phase, action));

/** Px at 1920. @param {Shown} one @param {number} wide of the words */
export function height(one, wide) {
  const said = [one.text, one.reason].filter(Boolean);
  const metas = [one.meta, one.helps].filter(Boolean);
  const words = said.reduce((sum, text) => sum + lines(text, wide / 48) * LINE, 0);
  return metas.reduce((sum, text) => sum + lines(text, wide / 40) * META, words);
}

/** Px at 1920 for the words in one of so many columns. @param {number} count */
export const wideOf = (count) => (PAGE - BETWEEN_COLUMNS * (count - 1)) / count - 34;

/**
 * The first page has every column; later ones those in which more stands, each as wide as there is room for. A
 * column that is left alone goes on in two.
 *
 * @param {Shown[]} actions
 * @param {string[]} columns their codes
 * @param {number} less px that something else takes
 * @returns {Part[][]} at least one page
 */
export function sheets(actions, columns, less) {
  let left = columns.map((code) => ({ code, items: actions.filter((one) => one.column === code) }));
  /** @type {Part[][]} */
  const pages = [];
  do {
    const page = fill(left, ROOM - less);
    pages.push(page);
    left = left
      .map(({ code, items }) => ({ code, items: items.filter((one) => !holds(page, one)) }))
      .filter(({ items }) => items.length > 0);
  } while (left.length > 0);
  return pages;
}

/** @param {Part[]} page @param {Shown} one */
const holds = (page, one) => page.some((part) => part.items.includes(one));

/** One page of what is left. @param {Part[]} left @param {number} room @returns {Part[]} */
function fill(left, room) {
  const [only, ...others] = left;
  if (only && others.length === 0) {
    const items = some(only.items, wideOf(2), room);
    return [
      { code: only.code, items },
      { code: "", items: some(only.items.slice(items.length), wideOf(2), room) },
    ];
  }
  return left.map(({ code, items }) => ({ code, items: some(items, wideOf(left.length), room) }));
}

/** The first ones that fit under each other; one that is too high stands alone. @param {Shown[]} actions @param {number} wide @param {number} room */
function some(actions, wide, room) {
  let used = -BETWEEN;
  const over = actions.findIndex((one) => {
    used += BETWEEN + height(one, wide);
    return used > room;
  });
  return over === -1 ? actions : actions.slice(0, Math.max(1, over));
}

/** @param {Phase} phase */
const feedbackWords = (phase) =>
  phase.face?.feedback_on ? say("commit-feedback", { date: date(phase.face.feedback_on, lang()) }) : "";

/** What stands below: when the table hears back, when one looks back on the decision; "" while there is no date. @param {Phase} phase */
export function footWords(phase) {
  const day = phase.face?.evaluation_on;
  const back = day ? say("commit-evaluation", { date: date(day, lang()) }) : "";
  return [feedbackWords(phase), back].filter(Boolean).join(" ");
}

/**
 * Px that a title, a column's heading on two lines and the day of the answer take.
 * @param {Phase} phase @param {boolean} rehearsal
 */
export function taken(phase, rehearsal) {
  const columns = /** @type {import("./shape.js").Column[]} */ (phase.face?.columns ?? []);
  const wide = wideOf(Math.max(1, columns.length)) + 34;
  const most = Math.max(1, ...columns.map(({ label }) => lines(pick(label), wide / (48 * 1.1))));
  const foot = footWords(phase) ? FOOT : 0;
  return titleTakes(question(phase), rehearsal) + (most - 1) * 56 + foot;
}
