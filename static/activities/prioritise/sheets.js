/** The pages of the weights: an item with its chart below it, in the order of the numbers; never by weight. */

import { lines } from "../../board/measure.js";

/** @import {Item, Phase} from "../../types" */
/** @import {Weight} from "./shape.js" */

const COLUMN = 1728;
const LINE = 58.6;
const CHART = 64;
const BETWEEN = 40;
/** Between the title and the foot. */
const ROOM = 740;

/** @typedef {{n: number, text: string, weight: number, people: number}} Weighed */

/** Every item with its weight, also those that nobody chose. @param {Phase} phase @param {Item[]} items @returns {Weighed[]} */
export function weighed(phase, items) {
  /** @type {Weight[]} */
  const weights = phase.face?.weights ?? [];
  return weights.flatMap((weight) => {
    const item = items.find((one) => one.n === weight.n);
    return item ? [{ ...weight, text: item.text }] : [];
  });
}

/** @param {Weighed[]} rows @param {number} less px that are taken @returns {Weighed[][]} at least one page */
export function sheets(rows, less) {
  /** @type {Weighed[][]} */
  const pages = [];
  let used = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const high = lines(row.text, COLUMN / 48) * LINE + CHART;
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
