/** Bank account numbers. */

/** @import {Span} from "./numbers.js" */

export const LENGTHS =
  "NL18 BE16 DE22 FR27 GB22 IE22 ES24 PT25 IT27 LU20 AT20 CH21 DK18 SE24 NO15 FI18 PL28 CZ24 SK24 HU28" +
  " RO24 BG22 GR27 HR21 SI19 LT20 LV21 EE20 TR26 UA29 CY28 MT31 GE22 IL23 SA24 AE23 TN24 EG29 PK24";
const lengths = new Map(LENGTHS.split(" ").map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]));

/** @param {string} text @returns {Span[]} */
export function findIban(text) {
  /** @type {Span[]} */
  const spans = [];
  let after = 0;
  for (const head of text.matchAll(/(?:^|[^0-9A-Za-z])([A-Za-z]{2}) ?[0-9]{2}/g)) {
    const start = (head.index ?? 0) + head[0].indexOf(head[1]);
    if (start < after) continue;
    const [account, end] = readAccount(text, start, lengths.get(head[1].toUpperCase()) ?? 0);
    if (!account || !(/^NL[0-9]{2}[A-Z]{4}[0-9]{10}$/.test(account) || checks(account))) continue;
    spans.push([start, end]);
    after = end;
  }
  return spans;
}

/** @param {string} text @param {number} start @param {number} length @returns {[string, number]} */
function readAccount(text, start, length) {
  let taken = "";
  let gap = 0;
  let place = start;
  for (; place < text.length && taken.length < length; place += 1) {
    const char = text.charAt(place);
    const fits = /[0-9A-Za-z]/.test(char);
    if (!fits && (!" .-\n".includes(char) || gap >= 2)) return ["", 0];
    gap = fits ? 0 : gap + 1;
    if (fits) taken += char.toUpperCase();
  }
  const ends = taken.length === length && !/[0-9A-Za-z]/.test(text.charAt(place));
  return ends ? [taken, place] : ["", 0];
}

/** @param {string} account */
function checks(account) {
  let rest = 0;
  for (const char of account.slice(4) + account.slice(0, 4)) {
    for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
