/** The pages of what is recognised: an item with what is told of it below, in the order of the numbers. */

import { lines } from "../../board/measure.js";
import { pick, say } from "../../words.js";
import { countsOf, putOf, sentence, toldOf } from "./shape.js";

/** @import {Item, Phase} from "../../types" */
/** @import {Stance, Told} from "./shape.js" */

const WIDE = 1728;
const LINE = 58.6;
/** What stands below is 40 high, on lines of 56; the chart has 36 with the space above it. */
const UNDER = { size: 40, line: 56 };
const CHART = 36;
const BETWEEN = 40;
/** Between the title and the foot. */
const ROOM = 740;

/** @typedef {Told & {under?: string[], chart?: boolean}} Shown under: the sentence of the house, and the counts behind it */

/** The outcome with its words, or before there is one what is put to the hall. @param {Phase} phase @param {Item[]} items @returns {Shown[]} */
export function shownOf(phase, items) {
  const { face } = phase;
  if (!face?.results) return putOf(phase, items).map((item) => ({ item: item.n, text: item.text }));
  /** @type {[string, string][]} */
  const labels = face.stances.map((/** @type {Stance} */ { code, label }) => [code, pick(label)]);
  return toldOf(phase, items).map((row) => {
    const under = [say(...sentence(row, face.show))];
    return face.show === "counts"
      ? { ...row, under: [...under, countsOf(row, labels)], chart: true }
      : { ...row, under };
  });
}

/** px at 1920. @param {Shown} row */
const height = ({ text, under, chart }) =>
  lines(text, WIDE / 48) * LINE +
  (under ? lines(under.join(" "), WIDE / UNDER.size) * UNDER.line : 0) +
  (chart ? CHART : 0);

/** @param {Shown[]} rows @param {number} less px that are taken @returns {Shown[][]} at least one page */
export function sheets(rows, less) {
  /** @type {Shown[][]} */
  const pages = [];
  let used = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const high = height(row);
    if (used + BETWEEN + high > ROOM - less) {
      pages.push([row]);
      used = high;
    } else {
      pages.at(-1)?.push(row);
      used += BETWEEN + high;
    }
  }
  return pages.length > 0 ? pages : [[]];
}
