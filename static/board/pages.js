/**
 * The sheets of a harvest: statements in two equal columns, cut into pages by their own height.
 *
 * Pure, and the same on the board and on the console: the server only keeps the number of the page
 * (it does not know how many there are).
 */
import { lines } from "./measure.js";

/** A column is 816 wide, of which 6 the line and 28 the space after it; words stand at 48/1.22, sector 40. */
const WORDS = 782 / 48;
const LINE = 58.6;
const META = 48;
/** Between two statements there is 40 where there is room, and never less than this. */
const GAP = 24;
const WIDE = 40;
/** From under the column's heading to the safe edge; without headings there is more. */
export const ROOM = 740;
/** What one line with the speaker's name takes under a title. */
export const SPEAKER = 74;
const HEADING = 80;
const MOST = 4;
/** The title is 72 bold beside the page's number, and in a rehearsal beside that word as well; in em. */
const TITLE = { plain: 1400 / 79, rehearsal: 1080 / 79 };

/**
 * @typedef {{n: number, text: string, cat?: string, type?: string, bare?: boolean}} Said `bare`: no sector stands under it
 * @typedef {{label: string, cats: string[]}} Column
 * @typedef {{label: string, items: Said[]}} Part
 */

/**
 * The height that a title takes from what stands below it, when it needs more than one line.
 *
 * @param {string} title
 * @param {boolean} rehearsal
 * @returns {number} px at 1920
 */
export const titleTakes = (title, rehearsal) =>
  (lines(title, rehearsal ? TITLE.rehearsal : TITLE.plain) - 1) * 76;

/**
 * The height of one statement on the board.
 *
 * @param {Said} item
 * @returns {number} px at 1920
 */
export function height(item) {
  return lines(item.text, WORDS) * LINE + (item.bare ? 0 : META);
}

/**
 * Cut a row of items into columns that fit; an item that is too high stands alone.
 *
 * @template {Said} I
 * @param {I[]} items
 * @param {number} [room] px
 * @returns {I[][]}
 */
export function fill(items, room = ROOM) {
  /** @type {I[][]} */
  const columns = [];
  let used = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const high = height(item);
    const current = columns.at(-1);
    if (current === undefined || current.length >= MOST || used + GAP + high > room) {
      columns.push([item]);
      used = high;
    } else {
      current.push(item);
      used += GAP + high;
    }
  }
  return columns;
}

/**
 * Whether a column needs the narrow gap to stand within its room.
 *
 * @param {Said[]} items
 * @param {number} [room] px
 * @returns {boolean}
 */
export function tight(items, room = ROOM) {
  return items.reduce((sum, item) => sum + height(item) + WIDE, -WIDE) > room;
}

/**
 * The pages of a board that shows items side by side. With columns by category each keeps its side and both turn
 * together, until one is through: then the other goes on in both. Without, the second column goes on where the
 * first ends.
 *
 * @param {Said[]} items what may be shown, in any order
 * @param {Column[]} columns two, or none
 * @param {number} [less] px of height that something else takes
 * @returns {Part[][]} at least one page
 */
export function pages(items, columns, less = 0) {
  const sorted = [...items].sort((a, b) => a.n - b.n);
  return columns.length > 1 ? sided(sorted, columns, less) : flowing(sorted, columns, less);
}

/**
 * @param {Said[]} items
 * @param {Column[]} columns
 * @param {number} less
 * @returns {Part[][]}
 */
function sided(items, columns, less) {
  const sides = columns.map((column, i) => ({
    label: column.label,
    stacks: fill(
      items.filter((item) => side(item, columns) === i),
      ROOM - less,
    ),
  }));
  const both = Math.max(1, Math.min(...sides.map((s) => s.stacks.length)));
  return [
    ...Array.from({ length: both }, (_, page) =>
      sides.map((s) => ({ label: s.label, items: s.stacks[page] ?? [] })),
    ),
    ...sides.flatMap((s) => inBoth(s.label, s.stacks.slice(both))),
  ];
}

/**
 * @param {string} label
 * @param {Said[][]} stacks
 * @returns {Part[][]}
 */
function inBoth(label, stacks) {
  return Array.from({ length: Math.ceil(stacks.length / 2) }, (_, page) => [
    { label, items: stacks[page * 2] ?? [] },
    { label: "", items: stacks[page * 2 + 1] ?? [] },
  ]);
}

/**
 * The column of an item, by its category or its type; one that has none stands in the last.
 *
 * @param {Said} item
 * @param {Column[]} columns
 * @returns {number}
 */
function side(item, columns) {
  const found = columns.findIndex((column) =>
    [item.cat, item.type].some((c) => c && column.cats.includes(c)),
  );
  return found === -1 ? columns.length - 1 : found;
}

/**
 * @param {Said[]} items
 * @param {Column[]} columns
 * @param {number} less
 * @returns {Part[][]}
 */
function flowing(items, columns, less) {
  const label = columns[0]?.label ?? "";
  const stacks = fill(items, ROOM - less + (label === "" ? HEADING : 0));
  return inBoth(label, stacks.length > 0 ? stacks : [[]]);
}

/**
 * The page that is shown: what was asked, held within what there is.
 *
 * @param {number} asked counted from 0
 * @param {number} count
 * @returns {number} 0 … count - 1
 */
export function within(asked, count) {
  return Math.min(Math.max(0, Math.trunc(asked) || 0), Math.max(0, count - 1));
}
