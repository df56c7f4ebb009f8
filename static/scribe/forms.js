/** What one can write down in a phase: statements while people talk, answers and questions where it asks them. */

/** @import {Item, Phase, T} from "../types" */
/** @import {Category, Question} from "../board/types" */

/**
 * @typedef {object} Form
 * @property {string} type
 * @property {T | null} label null: a plain statement
 * @property {Category[]} cats
 * @property {"focus" | "choose" | "may" | null} target what it is about: what stands on the board, one of the harvest
 *   that is chosen or may be, or nothing
 * @property {number} most characters
 */

/**
 * @param {Phase | undefined} phase
 * @returns {Form[]} the first is the usual one; none where nothing is written down
 */
export function forms(phase) {
  if (!phase || phase.kind === "present") return [];
  const most = phase.face?.max_chars ?? 200;
  const cats = phase.face?.cats ?? [];
  if (phase.kind === "listen") return [{ type: "uitspraak", label: null, cats, target: null, most }];
  /** @type {Question[]} */
  const questions = (phase.face?.questions ?? []).filter((/** @type {Question} */ q) => !q.confirm);
  const made = questions.map((q) => ({ type: q.type, label: q.label, cats, target: targetOf(q), most }));
  // What is said aloud comes first: the others have their own phones.
  const spoken = questions.findIndex((q) => q.answer);
  return spoken > 0 ? [...made.splice(spoken, 1), ...made] : made;
}

/**
 * Whether the scribe writes lines now: of such a line one says whose it is. A kind with a screen of its own for the
 * scribe asks that itself, where it matters.
 *
 * @param {Phase | undefined} phase
 */
export const writesLines = (phase) => !phase?.face?.scribe && forms(phase).length > 0;

/** @param {Question} question @returns {Form["target"]} */
function targetOf(question) {
  if (question.answer) return "focus";
  if (question.target === "optional") return "may";
  return question.target && question.target !== "none" ? "choose" : null;
}

/**
 * The statements one can choose as a target: what earlier phases yielded and still stands.
 *
 * @param {Phase} phase
 * @param {Item[]} items
 */
export function targets(phase, items) {
  return items.filter((item) => item.phase !== phase.id && item.state === "released" && !item.private);
}
