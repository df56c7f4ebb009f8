/**
 * Numbers that point at one person: the BSN and other long runs of digits, read from the shadow of a text as groups
 * with short gaps. A year, a time, an amount or a list of small numbers is no such number.
 */

/**
 * @typedef {[number, number]} Span
 * @typedef {{start: number, end: number, digits: string, gap: string}} Group
 */

/** Fills the place of what an earlier rule has claimed. */
export const TAKEN = "\x01";
/** From this many digits on a number is taken for a personal number. */
const LONG = 7;
const TIGHT = new Set([".", "-", "/", "_"]);
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The eleven-test (8 or 9 digits, not all 0). @param {string} digits */
export function isBsn(digits) {
  if (digits.length < 8 || digits.length > 9 || /^0+$/.test(digits)) return false;
  const nine = digits.padStart(9, "0");
  return WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(nine.charAt(i)), 0) % 11 === 0;
}

/** @param {string} digits */
export const isYear = (digits) => /^(?:19|20)[0-9][0-9]$/.test(digits);

/** @param {string} text @returns {Span[]} */
export function findBsn(text) {
  const groups = groupsOf(text);
  /** @type {Span[]} */
  const spans = [];
  for (let first = 0; first < groups.length; first += 1) {
    const last = bsnFrom(groups, first);
    if (last < 0) continue;
    spans.push([groups[first].start, groups[last].end]);
    first = last;
  }
  return spans;
}

/** @param {string} text @returns {Span[]} */
export function findLong(text) {
  /** @type {Span[]} */
  const spans = [];
  /** @type {Group[]} */
  let run = [];
  const close = () => {
    if (countOf(run) >= LONG && !harmlessRun(run)) spans.push([run[0].start, run[run.length - 1].end]);
    run = [];
  };
  for (const word of wordsOf(groupsOf(text))) {
    const harmless = harmlessWord(word);
    if (run.length && (harmless || !/^(?: {1,2}|\n)$/.test(run[run.length - 1].gap))) close();
    if (!harmless) run.push(...word);
  }
  close();
  return spans;
}

/** @param {string} text @returns {Group[]} */
function groupsOf(text) {
  return [...text.matchAll(/[0-9]+/g)].map((match) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    return { start, end, digits: match[0], gap: /^[^0-9]*/.exec(text.slice(end, end + 4))?.[0] ?? "" };
  });
}

/** The last group of the longest BSN that begins at group `first`, or -1. @param {Group[]} groups @param {number} first */
function bsnFrom(groups, first) {
  let best = -1;
  let digits = "";
  /** @type {Set<string>} */
  const gaps = new Set();
  for (let place = first; place < Math.min(first + 9, groups.length); place += 1) {
    digits += groups[place].digits;
    if (digits.length > 9 || !mayMix(gaps)) break;
    if (isBsn(digits) && !readsAsList(groups.slice(first, place + 1), gaps)) best = place;
    gaps.add(gapClass(groups[place].gap));
  }
  return best;
}

/** @param {string} gap */
function gapClass(gap) {
  if (gap.length > 3 || !gap || gap.includes(TAKEN)) return "";
  if (/^ +$/.test(gap)) return "s";
  if (/^[ .-]+$/.test(gap)) return "p";
  if (/^[ \n]+$/.test(gap)) return "n";
  return gap.length === 1 && !/[A-Za-z]/.test(gap) ? gap : "";
}

/** @param {Set<string>} gaps */
function mayMix(gaps) {
  if (gaps.has("")) return false;
  return gaps.size < 2 || (gaps.size === 2 && gaps.has("s") && (gaps.has("p") || gaps.has("n")));
}

/** @param {Group[]} window @param {Set<string>} gaps */
function readsAsList(window, gaps) {
  if (window.every((group) => isYear(group.digits))) return true;
  return [...gaps].some((gap) => gap !== "s" && gap !== "p") && window.every((g) => g.digits.length < 3);
}

/** @param {Group[]} groups @returns {Group[][]} */
function wordsOf(groups) {
  /** @type {Group[][]} */
  const words = [];
  let open = false;
  for (const group of groups) {
    if (open) words[words.length - 1].push(group);
    else words.push([group]);
    open = TIGHT.has(group.gap);
  }
  return words;
}

/** @param {Group[]} groups */
const countOf = (groups) => groups.reduce((count, group) => count + group.digits.length, 0);

/** @param {Group[]} word */
function harmlessWord(word) {
  if (word.every((group) => isYear(group.digits))) return true;
  const short = word.every((group) => group.digits.length <= 2);
  if (short && word.length >= 2 && word.length <= 3) return true;
  const gaps = word
    .slice(0, -1)
    .map((group) => group.gap)
    .join("");
  if ((short && gaps === ".-.") || (gaps === "-" && isRound(word))) return true;
  if (word.length === 2 && isYear(word[0].digits) && word[1].digits.length === 2) return true;
  return isAmount(word, ".") || isSteps(word);
}

/** @param {Group[]} run */
function harmlessRun(run) {
  const counts =
    run.every((group) => group.digits.length <= 2) && run.some((group) => group.digits.length === 1);
  return counts || isAmount(run, " ") || isSteps(run);
}

/** @param {Group[]} word */
const isRound = (word) =>
  word.every(({ digits }) => Number(digits.slice(-3)) % 50 === 0 && !digits.startsWith("0"));

/** @param {Group[]} groups @param {string} separator */
function isAmount(groups, separator) {
  const [first, ...rest] = groups;
  return (
    rest.length > 0 &&
    first.digits.length <= 3 &&
    !first.digits.startsWith("0") &&
    rest.every((group) => group.digits.length === 3) &&
    countOf(groups) <= LONG &&
    groups.slice(0, -1).every((group) => group.gap === separator)
  );
}

/** @param {Group[]} groups */
function isSteps(groups) {
  if (groups.length < 3 || groups.some((g) => g.digits.length > 4)) return false;
  if (groups.some((g) => g.digits.length > 1 && g.digits.startsWith("0"))) return false;
  const values = groups.map((group) => Number(group.digits));
  const step = values[1] - values[0];
  if (values.some((value, i) => i > 0 && value - values[i - 1] !== step)) return false;
  return step === 1 || (step > 0 && step <= 100 && values[0] % step === 0);
}
