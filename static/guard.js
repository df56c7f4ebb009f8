/**
 * The guard on the phone: the same rules as `facilitator/guard/`, tested on the same texts. It says what a text
 * looks like before it leaves the phone; the door looks again.
 */

import { fold } from "./guard/folding.js";
import { TAKEN } from "./guard/numbers.js";
import { RULES } from "./guard/rules.js";

/**
 * @import {Span} from "./guard/numbers.js"
 * @typedef {{kind: string, action: "refuse" | "hold" | "nudge", start: number, end: number}} Finding
 */

const BLANK =
  " \n\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000\ufeff";

/** A sign over or under another. */
const MARK =
  "[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u064b-\\u065f\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]";
/** No language piles up more than four; a tower of them covers the lines of other people. */
const TOWER = new RegExp(`(${MARK}{4})${MARK}+`, "g");

/**
 * The text in NFC, without controls, direction marks, lone surrogates and towers of accents; more than two newlines
 * become two, blank ends go, and a text of which nothing can be seen is empty. Cleaning twice is cleaning once.
 * @param {string} text
 */
export function clean(text) {
  const plain = text
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[^\P{Cc}\n]|\p{Bidi_Control}|\p{Cs}/gu, "")
    .normalize("NFC")
    .replace(TOWER, "$1")
    .replace(/\n(?:[ \u00a0]*\n){2,}/g, "\n\n");
  let start = 0;
  let end = plain.length;
  while (start < end && BLANK.includes(plain.charAt(start))) start += 1;
  while (end > start && BLANK.includes(plain.charAt(end - 1))) end -= 1;
  const kept = plain.slice(start, end);
  return fold(kept).text.trim() ? kept : "";
}

/**
 * What the rules find in a cleaned text, in order and without overlap. Places count code points, as the server's do;
 * `utf16` turns them into JavaScript's.
 * @param {string} text
 * @returns {Finding[]}
 */
export function look(text) {
  const { text: plain, at } = fold(text);
  let left = plain;
  /** @type {Finding[]} */
  const found = [];
  for (const { kind, action, find } of RULES) {
    const spans = find(left);
    left = claim(left, spans);
    if (action === "pass") continue;
    for (const [start, end] of spans) found.push({ kind, action, start: at[start], end: at[end - 1] + 1 });
  }
  return apart(found.sort((a, b) => a.start - b.start));
}

/** Blanks the spans, so that no later rule sees them. @param {string} text @param {Span[]} spans */
function claim(text, spans) {
  let blanked = "";
  let after = 0;
  for (const [start, end] of spans) {
    blanked += text.slice(after, start) + TAKEN.repeat(end - start);
    after = end;
  }
  return blanked + text.slice(after);
}

/** Joins findings that overlap: a BSN in a link, or two that share a sign such as ½ (1/2). @param {Finding[]} found */
function apart(found) {
  /** @type {Finding[]} */
  const kept = [];
  for (const finding of found) {
    const last = kept[kept.length - 1];
    if (!last || finding.start >= last.end) kept.push(finding);
    else {
      const { kind, action } = finding.action === "refuse" ? finding : last;
      kept[kept.length - 1] = { kind, action, start: last.start, end: Math.max(last.end, finding.end) };
    }
  }
  return kept;
}

/**
 * The same findings with places in JavaScript's own count, for `slice`.
 * @param {string} text the text they were found in
 * @param {readonly Finding[]} found
 * @returns {Finding[]}
 */
export function utf16(text, found) {
  const places = [0];
  for (const char of text) places.push(places[places.length - 1] + char.length);
  return found.map((finding) => ({ ...finding, start: places[finding.start], end: places[finding.end] }));
}

/**
 * What the door does: the heaviest action wins, a nudge stops nothing.
 * @param {readonly Finding[]} found
 * @returns {"pass" | "hold" | "refuse"}
 */
export function verdict(found) {
  if (found.some(({ action }) => action === "refuse")) return "refuse";
  return found.some(({ action }) => action === "hold") ? "hold" : "pass";
}

const OPENING = `^[^0-9a-z]{0,9}(?:(?:ja|nee|nou|tja|oke|ok|yes|no|well|okay)[,.]? )?`;
const ALREADY = String.raw`(?: (?:toch|immers|gewoon|allang|natuurlijk|ook)){0,2} al\b`;
export const DEFENCES = [
  String.raw`${OPENING}(?:maar|but)\b`,
  String.raw`${OPENING}waarom (?:doen|hebben|kunnen|willen|gaan|zeggen|vinden) jullie\b`,
  String.raw`${OPENING}why (?:do|don't|did|didn't|can't|have|haven't|are|aren't) you\b`,
  String.raw`${OPENING}(?:dat klopt niet|dat is niet waar|that is not true|that's not true)\b`,
  String.raw`\b(?:wij|we) doen (?:dat|dit)${ALREADY}`,
  String.raw`\b(?:dat|dit) doen (?:wij|we)${ALREADY}`,
  String.raw`\bwe(?: already do|'re already doing| are already doing| do that already| already have)\b`,
];
const defences = DEFENCES.map((source) => new RegExp(source, "i"));

/**
 * Hints while one writes; they stop nothing. Under rule "question": "no_question_mark", "defence"; under "addition":
 * "ja_maar" for what opens with *maar*.
 * @param {string} text
 * @param {{rule: string}} under any other rule, and a blank text, give no hints
 * @returns {string[]}
 */
export function nudges(text, { rule }) {
  const plain = fold(text).text;
  if (rule === "addition") return defences[0]?.test(plain) ? ["ja_maar"] : [];
  if (rule !== "question" || !plain.trim()) return [];
  const codes = plain.includes("?") ? [] : ["no_question_mark"];
  return defences.some((pattern) => pattern.test(plain)) ? [...codes, "defence"] : codes;
}
