/**
 * A plain shadow of a text, in which a number cannot hide: fullwidth and Arabic digits become 0 to 9, every dash a
 * hyphen; accents and invisible characters go. What is left is ASCII and one sign for all else.
 */

const OTHER = "\u00a4";
/** @type {[string, string][]} */
const ALIKE = [
  ["\u2212\u02d7\u2043", "-"],
  ["\u00b7\u2022\u2027\u2219\u22c5\u30fb\u3002\u066b\u066c", "."],
  ["\u2044\u2215", "/"],
  ["\u061f\u203d", "?"],
  ["\u2018\u2019\u02bc", "'"],
  ["\t\u115f\u1160\u2800", " "],
  ["\r\v\f\u0085\u2028\u2029", "\n"],
];
const SIGNS = new Map(
  ALIKE.flatMap(([from, to]) => [...from].map((sign) => /** @type {const} */ ([sign, to]))),
);
/** @type {[RegExp, string][]} */
const CLASSES = [
  [/\p{Zs}/u, " "],
  [/\p{Pd}/u, "-"],
  [/\p{Sc}/u, "$"],
  [/\p{Cf}|\p{Mn}|\p{Me}|\p{Cc}/u, ""],
  // Rare scripts beyond the first plane are not known to every phone: there no letter counts as one.
  [/(?=[\0-\uffff])\p{L}/u, "x"],
];
/** @type {Map<string, string>} */
const folded = new Map();

/**
 * The shadow of any text; `at` says which code point each of its characters came from.
 * @param {string} text
 * @returns {{text: string, at: number[]}}
 */
export function fold(text) {
  let plain = "";
  /** @type {number[]} */
  const at = [];
  let place = 0;
  for (const char of text) {
    const known = folded.get(char) ?? [...char.normalize("NFKD")].map(foldPart).join("");
    if (folded.size < 4096) folded.set(char, known);
    plain += known;
    for (let i = 0; i < known.length; i += 1) at.push(place);
    place += 1;
  }
  return { text: plain, at };
}

/** @param {string} char */
function foldPart(char) {
  if ((char >= " " && char <= "~") || char === "\n") return char;
  const sign = SIGNS.get(char);
  if (sign !== undefined) return sign;
  if (/\p{Nd}/u.test(char)) return digitValue(char.codePointAt(0) ?? 0);
  return CLASSES.find(([kind]) => kind.test(char))?.[1] ?? OTHER;
}

/** The value of a digit: every script's digits stand in rows of ten, from zero on. @param {number} code */
function digitValue(code) {
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
