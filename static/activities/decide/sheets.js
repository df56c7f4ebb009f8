/**
 * The pages of a decision on the board: the text, then every condition with its outcome. A text too long to share the
 * page keeps the first one; pure, and the same on board and console.
 */

import { lines } from "../../board/measure.js";
import { say } from "../../words.js";
import { conditionsOf, decidedText, isSettled, ofRound, suggestionsFor, uneaseOf } from "./shape.js";
import { outcomeWords, reasonWords } from "./words.js";

/** @import {Item, Phase} from "../../types" */
/** @import {Conditioned, Face, Proposal} from "./shape.js" */
/**
 * @typedef {{kind: "text", proposal: Pick<Proposal, "text" | "diff">, size: number, note: string, high: number}} TextBlock
 * @typedef {{kind: "head", text: string, help: string, high: number}} HeadBlock
 * @typedef {{kind: "row", n: number, code: string, text: string, outcome: string, reason: string, more: string[], high: number}} RowBlock
 * @typedef {TextBlock | HeadBlock | RowBlock} Block
 */

/** px at 1920. */
const COLUMN = 1272;
export const BALLOT_COLUMN = 1048;
const ROOM = 936;
const REHEARSAL = 56;
const BETWEEN = 32;
/** A code stands before the words of a row. */
const ROW = COLUMN - 118;
/** Sizes of a proposal with its leading: the underline needs air. */
const STEPS = [
  { size: 72, line: 94 },
  { size: 64, line: 90 },
  { size: 56, line: 77 },
  { size: 48, line: 65 },
];
/** Beside it there stands a line above and one below. */
const ALONE = 730;

/**
 * The size of a proposal: the largest whose lines fit.
 * @param {string} text @param {number} [column] px @param {number} [from] the largest that may be
 */
export function stepOf(text, column = COLUMN, from = 72) {
  const fits = STEPS.find(
    ({ size, line }) => size <= from && lines(text, (column / size) * 0.96) * line <= ALONE,
  );
  return fits?.size ?? 48;
}

/** What stands on the board now, in its order. @param {Phase} phase @param {Item[]} items @returns {Block[]} */
export function partsOf(phase, items) {
  /** @type {Face} */
  const face = phase.face;
  if (face.state === "asking_no") return asking(ofRound(items, phase.id, face.round));
  if (isSettled(face)) return settled(face, items);
  const words = face.proposal ? [text(face.proposal)] : [];
  if (face.state === "proposing") return words;
  return [...words, ...ofRound(items, phase.id, face.round).map((one) => row(one, items))];
}

/** @param {Conditioned[]} rows @returns {Block[]} */
function asking(rows) {
  const help = rows.length === 0 ? say("decide-board-listen-help") : "";
  return [head(say("decide-board-listen"), help), ...rows.map((one) => row(one, []))];
}

/** @param {Face} face @param {Item[]} items @returns {Block[]} */
function settled(face, items) {
  const rows = conditionsOf(items).map((one) => row(one, []));
  const grates = uneaseOf(items).map(bare);
  return [
    text(decidedText(face)),
    ...(rows.length > 0 ? [head(say("decide-wisdom")), ...rows] : []),
    ...(grates.length > 0 ? [head(say("decide-grates")), ...grates] : []),
  ];
}

/** @param {Pick<Proposal, "text" | "diff">} proposal @returns {TextBlock} */
function text(proposal) {
  const size = stepOf(proposal.text, COLUMN, 64);
  const line = STEPS.find((one) => one.size === size)?.line ?? 65;
  const added = proposal.diff.some(([op]) => op === "add") && proposal.diff.some(([op]) => op === "same");
  const note = added ? say("decide-board-underlined") : "";
  const high = lines(proposal.text, (COLUMN / size) * 0.96) * line + (note ? 60 : 0);
  return { kind: "text", proposal, size, note, high };
}

/** @param {string} words @param {string} [help] @returns {HeadBlock} */
const head = (words, help = "") => ({
  kind: "head",
  text: words,
  help,
  high: lines(words, COLUMN / 56) * 66 + (help ? lines(help, COLUMN / 48) * 60 + 16 : 0),
});

/** @param {Conditioned} one @param {Item[]} items @returns {RowBlock} */
function row(one, items) {
  const { condition } = one;
  const reason = reasonWords(condition);
  const ideas = suggestionsFor(items, one.n).map((idea) => say("decide-suggested", { text: idea.text }));
  const more = [condition.why && say("decide-why-of", { text: condition.why }), ...ideas].filter(Boolean);
  const outcome = outcomeWords(condition);
  return measured({
    kind: "row",
    n: one.n,
    code: condition.code,
    text: one.text,
    outcome,
    reason: outcome && reason,
    more,
    high: 0,
  });
}

/** @param {Item} one @returns {RowBlock} */
const bare = (one) =>
  measured({ kind: "row", n: one.n, code: "", text: one.text, outcome: "", reason: "", more: [], high: 0 });

/** @param {RowBlock} block @returns {RowBlock} */
function measured(block) {
  const said = [block.text, [block.outcome, block.reason].filter(Boolean).join(", ")].filter(Boolean);
  const words = said.reduce((sum, one) => sum + lines(one, ROW / 48) * 59, 0);
  const high = block.more.reduce((sum, one) => sum + lines(one, ROW / 40) * 48, words);
  return { ...block, high };
}

/**
 * @param {Block[]} blocks @param {boolean} rehearsal its word takes a line
 * @returns {Block[][]} at least one page; a heading never stands last on one
 */
export function sheets(blocks, rehearsal) {
  const room = ROOM - (rehearsal ? REHEARSAL : 0);
  /** @type {Block[][]} */
  const pages = [[]];
  let used = 0;
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    const along = block.kind === "head" && next ? next.high + BETWEEN : 0;
    const page = /** @type {Block[]} */ (pages.at(-1));
    if (page.length > 0 && used + BETWEEN + block.high + along > room) {
      pages.push([block]);
      used = block.high;
    } else {
      used += (page.length > 0 ? BETWEEN : 0) + block.high;
      page.push(block);
    }
  });
  return pages;
}
