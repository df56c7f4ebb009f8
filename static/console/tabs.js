/** The lists of the queue: what waits per question, and what already has its place. */

import { counts, inOrder, queue, waits } from "./queue.js";

/** @import {Item, Phase} from "../types" */
/** @import {Question} from "../board/types" */

/** Lists that are no question; no type begins with this sign. */
export const EARLIER = "~earlier";
export const SOURCE = "~source";
export const SAID = "~said";
export const FATES = ["~released", "~returned", "~hidden"];

/**
 * @typedef {object} Plan a tab without its words
 * @property {string} id
 * @property {Question} [question]
 * @property {number} n
 * @property {number} waits how many of them wait for a decision
 */

/**
 * The tabs of a phase: its questions in their order, other types that came in, the harvest it works on,
 * and what still waits from earlier. While people talk there is one: what the scribe wrote, released or not.
 *
 * @param {Phase | undefined} phase
 * @param {Item[]} items
 * @returns {Plan[]}
 */
export function plan(phase, items) {
  if (!phase) return [];
  const own = items.filter((item) => item.phase === phase.id);
  /** @type {Question[]} */
  const questions = (phase.face?.questions ?? []).filter((/** @type {Question} */ q) => !q.confirm);
  const named = questions.map((q) => q.type);
  const others = [...new Set(own.filter(waits).map((item) => item.type))].filter((t) => !named.includes(t));
  const n = counts(own, [...named, ...others]);
  const earlier = items.filter((item) => item.phase !== phase.id && waits(item)).length;
  const source = sourceOf(phase, items).length;
  const all = (/** @type {string} */ id) => ({ id, n: n[id] ?? 0, waits: n[id] ?? 0 });
  const said = { id: SAID, n: rowsOf(SAID, phase, items).length, waits: own.filter(waits).length };
  return [
    ...questions.map((question) => ({ ...all(question.type), question })),
    ...(together(phase) ? [said] : others.map(all)),
    ...(source > 0 ? [{ id: SOURCE, n: source, waits: 0 }] : []),
    ...(earlier > 0 ? [{ id: EARLIER, n: earlier, waits: earlier }] : []),
  ];
}

/**
 * The tab to go to next: the first one after this one in which something waits, from the front again after the last.
 *
 * @param {Plan[]} tabs
 * @param {string} at
 * @returns {Plan | undefined}
 */
export function elsewhere(tabs, at) {
  const here = tabs.findIndex((one) => one.id === at);
  return [...tabs.slice(here + 1), ...tabs.slice(0, Math.max(0, here))].find((one) => one.waits > 0);
}

/** While people talk, and while they promise, what was released stays beside what waits. @param {Phase} phase */
const together = (phase) => phase.kind === "listen" || phase.face?.together === true;

/**
 * Whether this phase shows what earlier ones yielded: a harvest.
 *
 * @param {Phase | undefined} phase
 */
export const harvests = (phase) =>
  phase?.face?.board === "harvest" || phase?.face?.layout === "harvest" || worksOn(phase);

/** Whether one works on the rows of earlier phases here, as if they were of this one. @param {Phase | undefined} phase */
export const worksOn = (phase) => phase?.face?.rows === "source";

/**
 * The released items of the phases that this one works on.
 *
 * @param {Phase & {source?: string[]}} phase
 * @param {Item[]} items
 * @returns {Item[]}
 */
export function sourceOf(phase, items) {
  if (!harvests(phase)) return [];
  const { source } = phase;
  const fits = (/** @type {Item} */ item) =>
    source ? source.includes(item.key ?? "") : item.phase !== phase.id;
  return items.filter((item) => item.state === "released" && !item.private && fits(item));
}

/**
 * Whether the board can have this item at its largest now: of this phase or of the harvest it works on, and
 * not while people talk, unless the scribe's lines were switched on.
 *
 * @param {Phase | undefined} phase
 * @param {Item} item
 */
export function canShow(phase, item) {
  if (!phase) return false;
  if (phase.kind === "listen") return item.phase === phase.id && phase.face?.live_harvest !== "off";
  return item.phase === phase.id ? phase.face?.board !== "list" : sourceOf(phase, [item]).length > 0;
}

/**
 * The rows of a tab, in the order in which one works on them.
 *
 * @param {string} tab
 * @param {Phase | undefined} phase
 * @param {Item[]} items
 * @param {boolean} [ended] what became of rows is asked over the whole session then: no phase is on any more
 * @returns {Item[]}
 */
export function rowsOf(tab, phase, items, ended = false) {
  if (!phase) return [];
  if (tab === SOURCE) return inOrder(sourceOf(phase, items));
  if (tab === EARLIER) return inOrder(items.filter((item) => item.phase !== phase.id && waits(item)));
  const own = items.filter((item) => item.phase === phase.id && !item.private);
  if (tab === SAID) return inOrder(own.filter((item) => item.state === "held" || item.state === "released"));
  if (FATES.includes(tab)) {
    const asked = ended ? items.filter((item) => !item.private) : own;
    return inOrder(asked.filter((item) => `~${item.state}` === tab));
  }
  return queue(own, tab);
}
