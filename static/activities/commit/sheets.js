/** The pages of the promises: equal columns that turn together, cut by the height of what stands in them. */

import { lines } from "../../board/measure.js";

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
/** From under the columns' headings to above the foot. */
const ROOM = 650;

/**
 * @typedef {object} Shown an action as it stands on the board
 * @property {number} n
 * @property {string} column
 * @property {string} text
 * @property {string} reason "omdat …"; "" where none is asked
 * @property {string} meta who and when
 * @property {string} helps how many it helps, once that may be told
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

/**
 * @param {Shown[]} actions
 * @param {string[]} columns their codes
 * @param {number} less px that something else takes
 * @returns {Shown[][][]} at least one page of as many columns
 */
export function sheets(actions, columns, less) {
  const wide = (PAGE - BETWEEN_COLUMNS * (columns.length - 1)) / Math.max(1, columns.length) - 34;
  const stacks = columns.map((code) =>
    stack(
      actions.filter((one) => one.column === code),
      wide,
      ROOM - less,
    ),
  );
  const count = Math.max(1, ...stacks.map((one) => one.length));
  return Array.from({ length: count }, (_, page) => stacks.map((one) => one[page] ?? []));
}

/** @param {Shown[]} actions @param {number} wide @param {number} room */
function stack(actions, wide, room) {
  /** @type {Shown[][]} */
  const pages = [];
  let used = Number.POSITIVE_INFINITY;
  for (const one of actions) {
    const high = height(one, wide);
    if (used + BETWEEN + high > room) {
      pages.push([one]);
      used = high;
    } else {
      pages.at(-1)?.push(one);
      used += BETWEEN + high;
    }
  }
  return pages;
}

/** When the table hears back; "" while there is no date. @param {Phase} phase */
export const feedbackWords = (phase) =>
  phase.face?.feedback_on ? say("commit-feedback", { date: date(phase.face.feedback_on, lang()) }) : "";

/** px that the rehearsal's word and a column's heading on two lines take. @param {Phase} phase @param {boolean} rehearsal */
export function taken(phase, rehearsal) {
  const columns = /** @type {import("./shape.js").Column[]} */ (phase.face?.columns ?? []);
  const wide = (PAGE - BETWEEN_COLUMNS * (columns.length - 1)) / Math.max(1, columns.length);
  const most = Math.max(1, ...columns.map(({ label }) => lines(pick(label), wide / (48 * 1.1))));
  return (rehearsal ? 56 : 0) + (most - 1) * 56;
}
