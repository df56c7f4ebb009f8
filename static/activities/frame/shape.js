/** What is decided here and within which limits, as rows of a heading with its words: the same on phone and board. */

import { date } from "../../time.js";
import { lang, pick, say } from "../../words.js";

/** @import {Phase, Session} from "../../types" */

/**
 * @typedef {"besluit" | "advies" | "raadpleging"} Kind
 * @typedef {object} Face
 * @property {string} question
 * @property {string} frame
 * @property {Kind | ""} kind
 * @property {string} by_whom
 * @property {string} on an ISO date
 * @property {string[]} voters role codes
 * @property {number} voters_n
 * @property {string} early
 * @property {boolean} complete
 * @property {boolean} [taken] staff
 * @property {string[]} [missing]
 * @property {string[]} [offers]
 * @property {number} [max_chars]
 * @property {boolean} [parks] phone
 *
 * @typedef {{code: string, label: string, words: string, more: string}} Part
 */

export const KINDS = /** @type {const} */ (["besluit", "advies", "raadpleging"]);

/** The four fields that have words. @param {Face} face @param {Session | undefined} session @returns {Part[]} */
export function partsOf(face, session) {
  const who = face.voters
    .map((code) => pick(session?.roles.find((role) => role.code === code)?.label))
    .filter(Boolean);
  const parts = [
    { code: "question", label: say("frame-question"), words: face.question, more: "" },
    { code: "frame", label: say("frame-frame"), words: face.frame, more: "" },
    { code: "kind", label: say("frame-kind"), words: kindWords(face), more: face.early },
    {
      code: "voters",
      label: say("frame-voters"),
      words: who.length > 0 ? say("frame-voters-who", { who: who.join(", "), n: face.voters_n }) : "",
      more: "",
    },
  ];
  return parts.filter((part) => part.words);
}

/** What sort of decision it is, with who decides where this group does not. @param {Face} face */
export function kindWords({ kind, by_whom, on }) {
  if (!kind) return "";
  if (kind !== "advies" || !by_whom) return say(`frame-kind-${kind}`);
  return on
    ? say("frame-kind-advies-on", { who: by_whom, date: date(on, lang()) })
    : say("frame-kind-advies-by", { who: by_whom });
}

/** Whether anything was filled in that one can read. @param {Phase} phase */
export const isEmpty = (phase) => !phase.face?.question && !phase.face?.frame;
