/**
 * The queue without a screen: what waits, in which order, and which row is chosen.
 *
 * A choice is an item's number, never a place in a list: so nothing that comes in can move it.
 */

/**
 * @typedef {object} Row what the queue needs of an item
 * @property {number} n
 * @property {string} type
 * @property {string} [state]
 * @property {number} at
 * @property {string} phase
 * @property {string[]} [flags] the door's verdicts: "hold:phone", "nudge:defence"
 * @property {boolean} [pending]
 * @property {boolean} [private] for the facilitators' eyes; never in the queue
 */

/**
 * What still waits for someone's judgement: held, or released with an edit that is not.
 *
 * @param {Row} item
 * @returns {boolean}
 */
export function waits(item) {
  if (item.private) return false;
  return item.state === "held" || (item.state === "released" && item.pending === true);
}

/** Days after the end for which what waits is kept: `UNRELEASED_MS` of `facilitator/hall/retention.py`. */
const WAITING_DAYS = 7;

/**
 * How many days after the end what waits can still go into the report (methods §8.5); where everything goes sooner,
 * that sets the limit.
 *
 * @param {number | undefined} keepDays days that what was released is kept
 */
export const finishDays = (keepDays) => Math.min(WAITING_DAYS, keepDays ?? WAITING_DAYS);

/**
 * Oldest first. An item with the same instant keeps the order of the log.
 *
 * @template {Row} R
 * @param {R[]} items
 * @returns {R[]}
 */
export function inOrder(items) {
  return [...items].sort((a, b) => a.at - b.at || a.n - b.n);
}

/**
 * The rows of one tab.
 *
 * @template {Row} R
 * @param {R[]} items
 * @param {string} tab a type, or "" for every type
 * @returns {R[]}
 */
export function queue(items, tab) {
  return inOrder(items.filter((item) => waits(item) && (tab === "" || item.type === tab)));
}

/**
 * The chosen row after the list changed: the same item while it stands there; else the row that
 * took its place; else the last; else none. Nothing chosen → the first.
 *
 * @param {number[]} before numbers as they stood
 * @param {number[]} after numbers as they stand
 * @param {number | null} chosen
 * @returns {number | null}
 */
export function keep(before, after, chosen) {
  if (chosen !== null && after.includes(chosen)) return chosen;
  if (after.length === 0) return null;
  const was = chosen === null ? 0 : Math.max(0, before.indexOf(chosen));
  const next = before.slice(was).find((n) => after.includes(n));
  return next ?? after.at(chosen === null ? 0 : -1) ?? null;
}

/**
 * The first row that waits after the chosen one, from the top again after the last; null where none waits.
 *
 * @param {Row[]} rows
 * @param {number | null} chosen
 * @returns {number | null}
 */
export function nextWaiting(rows, chosen) {
  const at = rows.findIndex((row) => row.n === chosen) + 1;
  return [...rows.slice(at), ...rows.slice(0, at)].find(waits)?.n ?? null;
}

/**
 * One row up or down, held within the list.
 *
 * @param {number[]} rows
 * @param {number | null} chosen
 * @param {number} by -1 or 1
 * @returns {number | null}
 */
export function move(rows, chosen, by) {
  if (rows.length === 0) return null;
  const at = chosen === null ? -1 : rows.indexOf(chosen);
  if (at === -1) return rows[0] ?? null;
  return rows[Math.min(rows.length - 1, Math.max(0, at + by))] ?? null;
}

/**
 * The rows between the anchor and the chosen one, both included.
 *
 * @param {number[]} rows
 * @param {number} anchor
 * @param {number} chosen
 * @returns {number[]}
 */
export function span(rows, anchor, chosen) {
  const ends = [rows.indexOf(anchor), rows.indexOf(chosen)].sort((a, b) => a - b);
  const [from = -1, to = -1] = ends;
  return from === -1 ? [chosen] : rows.slice(from, to + 1);
}

/**
 * What the door said about a text, by its sort.
 *
 * @param {{flags?: string[]}} item
 * @param {"hold" | "nudge"} sort hold: kept back by the guard; nudge: a hint, it stops nothing
 * @returns {string[]}
 */
export function flagged(item, sort) {
  const prefix = `${sort}:`;
  return (item.flags ?? []).filter((f) => f.startsWith(prefix)).map((f) => f.slice(prefix.length));
}

/**
 * Split a choice into what may be released and what the guard holds back.
 *
 * @param {Row[]} rows
 * @returns {{free: number[], marked: number[]}}
 */
export function sift(rows) {
  const marked = rows.filter((row) => flagged(row, "hold").length > 0).map((row) => row.n);
  return { free: rows.filter((r) => !marked.includes(r.n)).map((r) => r.n), marked };
}

/**
 * How many wait behind each tab.
 *
 * @param {Row[]} items
 * @param {string[]} types
 * @returns {Record<string, number>}
 */
export function counts(items, types) {
  return Object.fromEntries(types.map((type) => [type, queue(items, type).length]));
}

/**
 * What became of a phase's items, or of all of the session, for the foot of the queue.
 *
 * @param {Row[]} items
 * @param {string | null} phase null: the whole session
 * @returns {{released: number, returned: number, hidden: number}}
 */
export function fates(items, phase) {
  const of = items.filter((item) => (phase === null || item.phase === phase) && !item.private);
  const count = (/** @type {string} */ state) => of.filter((item) => item.state === state).length;
  return { released: count("released"), returned: count("returned"), hidden: count("hidden") };
}
