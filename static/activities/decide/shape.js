/** What a decision looks like to a screen: pure, the same on phone, board and console. */

/** @import {Ballot} from "../../phone/ballots.js" */
/** @import {Item, Out} from "../../types" */

/**
 * @typedef {"framed"|"proposing"|"voting"|"asking_no"|"weighing"|"amending"|"decided"|"enriched_majority"|"advice_given"|"parked"|"undercurrent"} State
 * @typedef {"same" | "add" | "del"} Op
 * @typedef {{version: number, text: string, evaluation_on: string, diff: [Op, string][], whole: [Op, string][]}} Proposal whole: since the first version
 * @typedef {number | "few" | "most"} Total softened where a small number would point at somebody
 * @typedef {{phase: string, round: number, version: number, yes: Total, not_yet: Total, by_hand: boolean, nee?: number, weet_niet?: number, not_voted?: number}} Round
 * @typedef {{status: string, text: string, version: number, evaluation_on: string}} Decision
 * @typedef {{rule: string, strength: "hard" | "soft", args?: Record<string, string | number | number[]>, until?: number}} Blocked
 *
 * @typedef {object} Face
 * @property {State} state
 * @property {number} round
 * @property {number} next_round 0: none may open now
 * @property {number} max_rounds
 * @property {Proposal | null} proposal
 * @property {number} roll_n
 * @property {boolean} by_hand
 * @property {boolean} soften
 * @property {boolean} small
 * @property {Round[]} rounds
 * @property {{open: boolean, answered_n?: number, of_n?: number, left_n?: number}} asking
 * @property {Decision | null} decision
 * @property {number} [voted_n] board and staff
 * @property {string[]} [offers] console
 * @property {boolean} [must_conclude]
 * @property {Blocked[]} [blocked]
 * @property {string[]} [nudges]
 * @property {boolean} [may_hand]
 * @property {{n: number, code: string, round: number, outcome: string, come: "" | "yes" | "not_yet"}[]} [conditions]
 * @property {number} [proposal_max]
 * @property {number} max_chars
 * @property {boolean} [scribe] whether this is the screen of the scribe, which has a form of its own
 * @property {boolean} [may_vote] phone
 * @property {string} [box] phone
 *
 * @typedef {{code: string, round: number, outcome: "" | "added" | "adapted" | "refused", reason: string, why: string}} Condition
 * @typedef {Item & {condition: Condition}} Conditioned
 */

export const CHOICES = ["ja", "nee", "weet_niet"];
export const OUTCOMES = ["added", "adapted", "refused"];
/** Endings with a text that holds from now on. */
const SETTLED = new Set(["decided", "enriched_majority", "advice_given"]);
const ASIDE = new Set(["parked", "undercurrent"]);

/** @param {Face} face */
export const isSettled = (face) => SETTLED.has(face.state);
/** Whether it was put aside: without a decision. @param {Face} face */
export const isAside = (face) => ASIDE.has(face.state);
/** @param {Face} face */
export const isEnded = (face) => isSettled(face) || isAside(face);

/** @param {string} code "V12" */
const numberOf = (code) => Number(code.slice(1));

/** Conditions in the order of their numbers. @param {Item[]} items @returns {Conditioned[]} */
export const conditionsOf = (items) =>
  /** @type {Conditioned[]} */ (items.filter((item) => "condition" in item && item.condition)).sort(
    (a, b) => numberOf(a.condition.code) - numberOf(b.condition.code),
  );

/** Those that answer to the last vote of this pass. @param {Item[]} items @param {string} phase @param {number} round */
export const ofRound = (items, phase, round) =>
  conditionsOf(items).filter((one) => one.phase === phase && one.condition.round === round);

/** What still grates: of those who cannot come along. @param {Item[]} items */
export const uneaseOf = (items) => items.filter((item) => item.type === "unease");

/** How a condition could go into the text. @param {Item[]} items @param {number} condition */
export const suggestionsFor = (items, condition) =>
  items.filter((item) => item.type === "suggestion" && item.target === condition);

/**
 * The text in pieces, with what is new in it; what went out is not shown. A wholly new text has no additions.
 * @param {Pick<Proposal, "text" | "diff">} proposal
 * @returns {{added: boolean, text: string}[]}
 */
export function pieces({ text, diff }) {
  const kept = diff.some(([op, words]) => op === "same" && words.trim() !== "");
  if (!kept) return [{ added: false, text }];
  return diff
    .filter(([op]) => op !== "del")
    .flatMap(([op, words]) => {
      if (op === "same") return [{ added: false, text: words }];
      // The space before an added word is not part of what was added: the mark begins at its letters.
      const bare = words.trimStart();
      const space = words.slice(0, words.length - bare.length);
      return [
        { added: false, text: space },
        { added: true, text: bare },
      ];
    })
    .filter((piece) => piece.text !== "");
}

/** What was decided, with all that came in since the first version. @param {Face} face @returns {Pick<Proposal, "text" | "diff">} */
export function decidedText({ proposal, decision }) {
  const last = proposal?.version === decision?.version ? proposal : null;
  // Nothing of the first version is left where it fell and another took its place: then only what came in last.
  const grown = last?.whole.some(([op]) => op === "same");
  return { text: decision?.text ?? "", diff: (grown ? last?.whole : last?.diff) ?? [] };
}

/** The last vote that was closed. @param {Face} face */
export const lastRound = (face) => face.rounds.at(-1);

/** Places on the roll that have no ballot yet. @param {Face} face */
export const missing = (face) => Math.max(0, face.roll_n - (face.voted_n ?? 0));

/** Ballots that still wait for an answer. @param {Face} face */
export const unanswered = ({ asking }) => Math.max(0, (asking.of_n ?? 0) - (asking.answered_n ?? 0));

/**
 * Whether this phone has the private question: its ballot was received and was no yes, and it has not answered.
 * Only the phone knows (DD-H7).
 * @param {Face} face @param {Ballot | undefined} ballot
 */
export const isAsked = (face, ballot) =>
  face.state === "asking_no" &&
  !face.by_hand &&
  ballot !== undefined &&
  ballot.choice !== "" &&
  ballot.choice !== "ja" &&
  ballot.answer === "";

/** Whether an act on this vote still waits on the phone. @param {Out[]} out @param {string} verb @param {string} box */
export const waits = (out, verb, box) =>
  out.some(
    (one) => one.do === verb && one.state === "waiting" && `${one.fields.phase}/${one.fields.round}` === box,
  );
