/**
 * How wide words are, without asking the browser.
 *
 * The board and the console must cut the same items into the same pages, on screens of any size and
 * before the font has arrived; so lines are counted from a table of advance widths (Atkinson
 * Hyperlegible 400, in em), not measured.
 */

/** Width in em → the characters that have it. What is not listed counts as 0.55. */
const WIDTHS = {
  0.18: "'.,:;’‘",
  0.24: "l|",
  0.29: ' !ij()"“”',
  0.33: "ft[]{}r",
  0.39: "-–/\\1_I*",
  0.45: "vyxzs",
  0.5: "kcJ7?",
  0.6: "+689=PSBRXZAK0w4",
  0.69: "CDHNU#&",
  0.75: "GOQ@",
  0.84: "MWm%",
};

/** @type {Map<string, number>} */
const WIDTH = new Map(
  Object.entries(WIDTHS).flatMap(([em, letters]) => [...letters].map((c) => [c, Number(em)])),
);

/**
 * The width of a text on one line.
 *
 * @param {string} text
 * @returns {number} in em
 */
export function em(text) {
  let sum = 0;
  for (const letter of text.normalize("NFD")) {
    if (!/\p{M}/u.test(letter)) sum += WIDTH.get(letter) ?? 0.55;
  }
  return sum;
}

/**
 * How many lines a text takes in a column, broken between words; a word wider than the column is
 * broken inside.
 *
 * @param {string} text
 * @param {number} column width of the column in em
 * @returns {number} at least 1
 */
export function lines(text, column) {
  return text.split("\n").reduce((sum, part) => sum + paragraph(part, column), 0);
}

/**
 * @param {string} text
 * @param {number} column
 * @returns {number}
 */
function paragraph(text, column) {
  let count = 1;
  let used = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const wide = em(word);
    const joined = used === 0 ? wide : used + em(" ") + wide;
    if (joined <= column) {
      used = joined;
    } else {
      const own = Math.max(1, Math.ceil(wide / column));
      count += own - (used === 0 ? 1 : 0);
      used = wide - (own - 1) * column;
    }
  }
  return count;
}
