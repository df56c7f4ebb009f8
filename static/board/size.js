/**
 * How large words stand on the board (looks 2.2). A statement has three steps and never a fourth;
 * numbers are px on a board 1920 wide.
 */
import { lines } from "./measure.js";

export const COLUMN = 1272;
export const STEPS = [116, 96, 76];
export const QUESTION_STEPS = [208, 168, 116, 92, 72];

/** What a letter is wide at most times, in em: the rule of the looks for the longest word. */
const LETTER = 0.48;
const LEADING = 1.15;

/**
 * The step of one statement: by its length, one step smaller while its longest word does not fit,
 * and while its lines do not fit the height.
 *
 * @param {string} text
 * @param {number} [height] room for the statement in px; without it only width counts
 * @returns {number} 116, 96 or 76
 */
export function step(text, height = Number.POSITIVE_INFINITY) {
  const long = [...text].length;
  const first = long <= 90 ? 0 : long <= 140 ? 1 : 2;
  const fits = STEPS.slice(first).find(
    (size) => longest(text) * LETTER * size <= COLUMN && tall(text, size, LEADING) <= height,
  );
  return fits ?? 76;
}

/**
 * The size of a question that stands alone: as large as its longest word and its lines allow.
 *
 * @param {string} text
 * @param {number} height room in px
 * @returns {number} one of QUESTION_STEPS
 */
export function questionStep(text, height) {
  const fits = QUESTION_STEPS.find(
    (size) => longest(text) * 0.55 * size <= COLUMN && tall(text, size, 1.1) <= height,
  );
  return fits ?? 72;
}

/**
 * @param {string} text
 * @param {number} size
 * @param {number} leading
 * @returns {number} height in px
 */
export function tall(text, size, leading) {
  return lines(text, COLUMN / size) * size * leading;
}

/**
 * @param {string} text
 * @returns {number} letters of the longest word
 */
function longest(text) {
  return Math.max(0, ...text.split(/[\s/-]+/).map((word) => [...word].length));
}
