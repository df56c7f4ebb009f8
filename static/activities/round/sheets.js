/** The pages of released words: two equal columns, in the order in which they came. Never by size, never a cloud. */

import { lines } from "../../board/measure.js";
import { tall } from "../../board/size.js";
import { pick, question } from "../../board/text.js";
import { wordsOf } from "../../said.js";

/** @import {Item, Phase} from "../../types" */

/** Two columns in a text column of 1272, 64 apart; 6 of each is the line and 28 the space after it. */
const WIDE = (1272 - 64) / 2 - 34;
const BETWEEN = 32;
const HEIGHT = 936;
const BELOW_QUESTION = 56;
/** The thanks and the date under the words. */
const FOOT = 150;

/** What the words answer. @param {Phase} phase */
export const askedIn = (phase) => pick(phase.face?.question) || question(phase);

/** The words of this round. @param {Phase} phase @param {Item[]} items */
export const wordsIn = (phase, items) =>
  items.filter((item) => item.phase === phase.id).map((item) => ({ n: item.n, text: wordsOf(item) }));

/** px of height that is not for words. @param {boolean} thanks @param {boolean} rehearsal */
export const taken = (thanks, rehearsal) => (rehearsal ? 56 : 0) + (thanks ? FOOT : 0);

/** Words stand at 64, sentences at 48; px at 1920. @param {{text: string}[]} words @returns {64 | 48} */
export const sizeOf = (words) => (words.every(({ text }) => [...text].length <= 30) ? 64 : 48);

/**
 * @template {{n: number, text: string}} W
 * @param {W[]} words
 * @param {string} question what stands above, at 56
 * @param {number} less px that are taken: the rehearsal's word, the foot
 * @returns {W[][][]} pages of two columns
 */
export function sheets(words, question, less) {
  const size = sizeOf(words);
  const room = HEIGHT - less - tall(question, 56, 1.15) - BELOW_QUESTION;
  /** @type {W[][]} */
  const columns = [];
  let used = Number.POSITIVE_INFINITY;
  for (const word of [...words].sort((a, b) => a.n - b.n)) {
    const high = lines(word.text, WIDE / size) * size * 1.2;
    if (used + BETWEEN + high > room) {
      columns.push([word]);
      used = high;
    } else {
      columns.at(-1)?.push(word);
      used += BETWEEN + high;
    }
  }
  const count = Math.max(1, Math.ceil(columns.length / 2));
  return Array.from({ length: count }, (_, page) => [columns[page * 2] ?? [], columns[page * 2 + 1] ?? []]);
}
