/** The pages of what is recognised: an item with its sentence below it, in the order of the numbers. */

import { lines } from "../../board/measure.js";
import { toldOf } from "./shape.js";

/** @import {Item, Phase} from "../../types" */
/** @import {Told} from "./shape.js" */

const COLUMN = 1728 / 48;
const LINE = 58.6;
const UNDER = 56;
const BETWEEN = 40;
/** Between the title and the foot. */
const ROOM = 740;

/** The outcome, or before there is one what is put to the hall. @param {Phase} phase @param {Item[]} items @returns {Told[]} */
export function toldOrAsked(phase, items) {
  if (phase.face?.results) return toldOf(phase, items);
  const asked = items.filter((item) => item.phase !== phase.id).toSorted((a, b) => a.n - b.n);
  return asked.map((item) => ({ item: item.n, text: item.text }));
}

/** @param {Told[]} rows @param {boolean} told a sentence stands under each @param {number} less px that are taken @returns {Told[][]} at least one page */
export function sheets(rows, told, less) {
  /** @type {Told[][]} */
  const pages = [];
  let used = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const high = lines(row.text, COLUMN) * LINE + (told ? UNDER : 0);
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
