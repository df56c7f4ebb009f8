/**
 * The rules of the guard, in the order in which they read a text: what one claims, a later one no longer sees. The
 * same rules in the same order as `facilitator/guard/rules.py`; action "pass" claims without a finding.
 */

import { findIban } from "./iban.js";
import { findBsn, findLong, isBsn, isYear } from "./numbers.js";
import * as p from "./patterns.js";

/**
 * @import {Span} from "./numbers.js"
 * @typedef {{kind: string, action: "refuse" | "hold" | "pass", find: (text: string) => Span[], source: string, exact: boolean}} Rule
 */

const unitPair = new RegExp(`^(?:${p.UNIT_PAIRS})$`);
const wordPair = new RegExp(`^(?:${p.WORD_PAIRS})$`);
const noStreet = new RegExp(`^(?:${p.NO_STREETS})$`);

/** @param {string} found */
const notOnlyAYear = (found) => !isYear(found.replace(/[^0-9]/g, ""));

/** @param {string} found */
function isRange(found) {
  const [low, high] = found.split("-").map((part) => Number(part.replace(/\./g, "")));
  return low < high && low % 50 === 0 && high % 50 === 0;
}

/** Nine digits before *kinderen* or *inwoners* count no heads: this country has not that many. @param {string} found */
function countsHeads(found) {
  const digits = found.replace(/[^0-9]/g, "");
  return digits.length < 9 || /\$|eur/i.test(found) || !isBsn(digits);
}

/** A plus before a BSN makes no phone number of it. @param {string} found */
const beginsNoBsn = (found) => !isBsn(/[0-9]+/.exec(found)?.[0] ?? "");

/** @param {string} found */
function isPostcode(found) {
  const letters = found
    .slice(4, 8)
    .replace(/[^A-Za-z]/g, "")
    .slice(0, 2);
  const believed = letters === letters.toUpperCase() || /[A-Za-z]/.test(found.charAt(4));
  return !(believed ? unitPair : wordPair).test(letters.toLowerCase());
}

/** @param {string} found */
function isStreet(found) {
  const cut = found.indexOf(" ");
  return !noStreet.test(found.slice(0, cut).toLowerCase()) && !isYear(found.slice(cut + 1).trim());
}

/** @param {string} _found */
const always = (_found) => true;

/**
 * @param {string} kind @param {Rule["action"]} action @param {string} source
 * @param {(found: string) => boolean} [keep] the last word on what the first group found
 * @param {boolean} [exact] capitals matter
 * @returns {Rule}
 */
function rule(kind, action, source, keep = always, exact = false) {
  const pattern = new RegExp(source, exact ? "g" : "gi");
  /** @param {string} text */
  const find = (text) =>
    [...text.matchAll(pattern)]
      .filter((match) => keep(match[1]))
      .map((match) => {
        const end = (match.index ?? 0) + match[0].length;
        return /** @type {Span} */ ([end - match[1].length, end]);
      });
  return { kind, action, find, source, exact };
}

/** @param {string} kind @param {Rule["action"]} action @param {Rule["find"]} find @returns {Rule} */
const coded = (kind, action, find) => ({ kind, action, find, source: "", exact: false });

/** @type {readonly Rule[]} */
export const RULES = [
  rule("client_number", "refuse", p.CLIENT_LABELLED),
  rule("bsn", "refuse", p.BSN_LABELLED),
  coded("iban", "hold", findIban),
  rule("date", "pass", p.DATE),
  rule("date", "pass", p.DATE_ISO),
  rule("time", "pass", p.TIMES),
  rule("amount", "pass", p.MONEY),
  rule("amount", "pass", p.AMOUNT, countsHeads),
  rule("amount", "pass", p.RANGE, isRange),
  rule("amount", "pass", p.MILLIONS),
  rule("phone", "hold", p.PHONE_DUTCH),
  rule("phone", "hold", p.PHONE_SERVICE),
  rule("phone", "hold", p.PHONE_MOBILE),
  rule("phone", "hold", p.PHONE),
  rule("phone", "hold", p.PHONE_SPELLED),
  rule("phone", "hold", p.PHONE_BARE),
  rule("phone", "hold", p.PHONE_ABROAD, beginsNoBsn),
  // Before links, postcodes and streets: none of them may break a BSN in two.
  coded("bsn", "refuse", findBsn),
  rule("mail", "hold", p.MAIL),
  rule("url", "hold", p.LINK),
  rule("url", "hold", p.SITE),
  rule("handle", "hold", p.HANDLE),
  rule("handle", "hold", p.HANDLE_NAMED),
  rule("postcode", "hold", p.POSTCODE_LABELLED),
  rule("postcode", "hold", p.POSTCODE, isPostcode),
  rule("address", "hold", p.STREET, isStreet),
  rule("address", "hold", p.STREET_CAPITAL, isStreet, true),
  rule("address", "hold", p.STREET_ENGLISH, always, true),
  rule("client_number", "refuse", p.CLIENT_BARE, notOnlyAYear),
  coded("digits", "refuse", findLong),
];
