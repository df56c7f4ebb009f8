/** What a gathering's face holds for a phone, and what follows from it: which questions are open, what is left to send. */

import { inColumn } from "../../phone/parts.js";

/** @import {Item, Out, Phase, T} from "../../types" */

/**
 * @typedef {"none" | "optional" | "needed"} Aim
 * @typedef {{
 *   type: string, label: T, help: T | null, after: string, max: number, target: boolean | Aim, nudge: string,
 *   confirm: boolean, correction: boolean, answer: boolean,
 * }} Question
 * @typedef {{
 *   explain?: boolean, write: boolean, questions: Question[], cats: {code: string, label: T}[], columns: {label: T, cats: string[]}[],
 *   max_chars: number, max_items: number, identity: string, release: string, see: string, promote: boolean,
 *   silent_until: number | null,
 * }} Face
 */

/** Whether an answer is about a statement: never, if one says so, always. @param {{target: boolean | Aim}} question @returns {Aim} */
export function aimOf({ target }) {
  if (typeof target === "string") return target;
  return target ? "needed" : "none";
}

/**
 * What goes with a text. The mark goes only where it was put: nobody who left the switch alone says anything by it.
 * @param {{phase: string, type: string, text: string, cat: string | null, target: number | null, explain: boolean}} of
 * @returns {import("../../types").Fields}
 */
export const sent = ({ phase, type, text, cat, target, explain }) => ({
  phase,
  type,
  text,
  ...(cat ? { cat } : {}),
  ...(target === null ? {} : { target }),
  ...(explain ? { explain } : {}),
});

/** The questions that one answers by writing: not the tap *klopt*, not what is answered aloud. @param {Question[]} questions */
export const written = (questions) => questions.filter((question) => !question.confirm && !question.answer);

/**
 * Whether the question itself says where one's own contributions stand: with one question about a statement, a list of
 * statements as long as the harvest comes after it, and what one sent must be seen before that.
 * @param {Phase} phase
 */
export function placesMine({ state, face }) {
  const [only, ...others] = written(/** @type {Face} */ (face).questions);
  const taken = state === "closed" || state === "settled";
  return Boolean(face.write && only && !others.length && !taken && aimOf(only) !== "none");
}

/** How many one has standing, by type. @param {Item[]} mine @returns {Record<string, number>} */
export function countByType(mine) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const item of mine) if (item.state !== "withdrawn") counts[item.type] = (counts[item.type] ?? 0) + 1;
  return counts;
}

/** What is on its way from this phone, by type. @param {Out[]} out @param {string} phase @param {number} seen */
export function onTheWay(out, phase, seen) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const one of out) {
    const arrived = one.state === "received" && (one.seq ?? 0) <= seen;
    if (one.do !== "say" || one.fields.phase !== phase || arrived) continue;
    const type = String(one.fields.type);
    counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
}

/** @typedef {{label: T | null, items: Item[]}} Shelf */

/**
 * Statements under the heading of their column; each stands once, and what is in no column comes last, without one.
 * @param {Item[]} items @param {Face["columns"]} columns @returns {Shelf[]}
 */
export function shelves(items, columns) {
  const placed = new Set();
  const all = columns.map(({ label, cats }) => {
    const some = items.filter((item) => !placed.has(item) && inColumn(item, cats));
    for (const item of some) placed.add(item);
    return { label: /** @type {T | null} */ (label), items: some };
  });
  const rest = items.filter((item) => !placed.has(item));
  return [...all, { label: null, items: rest }].filter((shelf) => shelf.items.length > 0);
}

/** The types whose answer nobody but this phone has yet. @param {Out[]} out @param {string} phase @returns {Set<string>} */
export const stillHere = (out, phase) =>
  new Set(
    out
      .filter((one) => one.do === "say" && one.state === "waiting" && one.fields.phase === phase)
      .map((one) => String(one.fields.type)),
  );

/**
 * How far one's own correction of a statement is: still on this phone, sent, or none.
 * @param {Out[]} out @param {Item[]} mine @param {string} phase @param {number} n the statement
 * @returns {"here" | "sent" | ""}
 */
export function correctionOf(out, mine, phase, n) {
  const going = out.filter(
    ({ do: verb, fields }) => verb === "say" && fields.phase === phase && fields.target === n,
  );
  if (going.some((one) => one.state === "waiting")) return "here";
  const stands = mine.some((item) => item.phase === phase && item.target === n && item.state !== "withdrawn");
  return stands || going.some((one) => one.state === "received") ? "sent" : "";
}

/**
 * Where a question stands for this person: still to open after another, used up, or open with so many left
 * (Infinity without a limit).
 * @param {Question} question @param {Face} face
 * @param {Record<string, number>} received @param {Record<string, number>} underway
 * @returns {{open: boolean, after: string, left: number}}
 */
export function standing(question, face, received, underway) {
  const sent = (received[question.type] ?? 0) + (underway[question.type] ?? 0);
  const all = [...Object.values(received), ...Object.values(underway)].reduce((sum, n) => sum + n, 0);
  const own = question.max ? question.max - sent : Number.POSITIVE_INFINITY;
  const total = face.max_items ? face.max_items - all : Number.POSITIVE_INFINITY;
  // Opens when the server has the earlier answer, not when the phone has it: otherwise it would be refused.
  const after = question.after && !received[question.after] ? question.after : "";
  const left = Math.max(0, Math.min(own, total));
  return { open: !after && left > 0, after, left };
}

/**
 * @typedef {{
 *   question: Question, number: number, afterNumber: number, answered: boolean, back: boolean, here: boolean,
 *   afterHere: boolean, open: boolean, after: string, left: number,
 * }} Stand
 *   back: something came back to be mended; here: an answer is still on this phone only; afterHere: so is the one after
 *   which this question opens
 */

/**
 * Every question with where it stands.
 * @param {Face} face @param {Record<string, number>} received @param {Record<string, number>} underway
 * @param {Item[]} [mine] @param {Set<string>} [here] the types of which an answer is still on this phone
 * @returns {Stand[]}
 */
export function standsOf(face, received, underway, mine = [], here = new Set()) {
  const questions = written(face.questions);
  return questions.map((question, index) => ({
    question,
    number: index + 1,
    afterNumber: questions.findIndex((one) => one.type === question.after) + 1,
    answered: Boolean(received[question.type] || underway[question.type]),
    back: mine.some((item) => item.type === question.type && item.state === "returned"),
    here: here.has(question.type),
    afterHere: here.has(question.after),
    ...standing(question, face, received, underway),
  }));
}

/**
 * The question to ask now: the chosen one, else the first open one without an answer. A single question stays; of
 * several, null when each has its answer.
 * @param {Stand[]} stands @param {string} chosen
 */
export function askNow(stands, chosen) {
  const wanted = stands.find((one) => one.question.type === chosen && one.open);
  if (wanted) return wanted;
  if (stands.length === 1) return stands[0] ?? null;
  return stands.find((one) => one.open && !one.answered) ?? stands.find((one) => !one.answered) ?? null;
}
