/** What an action holds and what it still lacks: pure, the same on every screen. */

/** @import {Item, Out, T} from "../../types" */

/**
 * @typedef {{code: string, label: T, owner: boolean, reason: boolean}} Column
 * @typedef {{
 *   column: string, owner: string, owner_sector: string, owned: boolean, accepted: boolean, due: string, reason: string,
 *   how: string, thumbs?: number,
 * }} Deed
 * @typedef {Item & {deed: Deed}} Action
 * @typedef {{n: number, text: string, column: string, due: string}} ToTake what one is asked to take on, or took on
 * @typedef {{
 *   columns: Column[], write: boolean, thumbs: boolean, last_word: boolean, max_chars: number, identity: string, release: string,
 *   feedback_on: string, owner_accept?: boolean,
 * }} Face
 */

/** The actions of a phase, oldest first. @param {Item[]} items @param {string} phase @returns {Action[]} */
export const actionsOf = (items, phase) =>
  /** @type {Action[]} */ (items.filter((item) => item.phase === phase && "deed" in item));

/** @param {Column[]} columns @param {string} code */
export const columnOf = (columns, code) => columns.find((column) => column.code === code);

/** Whether somebody has it: a name in words, or a person who said so. @param {Deed} deed @param {boolean} [accept] */
export const hasOwner = (deed, accept = true) =>
  deed.owner !== "" || (deed.owned && (deed.accepted || !accept));

/** Whether this is a wish: its column asks for an owner and nobody was named. @param {Action} action @param {Column[]} columns */
export const isWish = (action, columns) =>
  Boolean(columnOf(columns, action.deed.column)?.owner) && !action.deed.owned;

/** Whether what stands in this column can be something one has use for: what is not done, with its reason, cannot. @param {Column} column */
export const helps = (column) => !column.reason;

/** What a promise needs before it can go: its column, and there the reason why not. @param {Column | undefined} column @param {string} reason @returns {"column" | "reason" | null} */
export function lackOf(column, reason) {
  if (!column) return "column";
  return column.reason && !reason.trim() ? "reason" : null;
}

/**
 * What an action still lacks, as the gate sees it.
 * @param {Deed} deed @param {Column[]} columns @param {boolean} [accept] whether the owner must say yes
 * @returns {("owner" | "accept" | "due" | "reason")[]}
 */
export function missing(deed, columns, accept = true) {
  const column = columnOf(columns, deed.column);
  /** @type {("owner" | "accept" | "due" | "reason")[]} */
  const found = [];
  if (column?.owner && !hasOwner(deed, accept)) found.push(deed.owned ? "accept" : "owner");
  if (column?.owner && !deed.due) found.push("due");
  if (column?.reason && !deed.reason) found.push("reason");
  return found;
}

/**
 * What one last did to an item with a verb that has `on`, while the server's view does not show it yet.
 * @param {Out[]} out @param {string} verb @param {number} item @param {number} seen
 * @returns {boolean | null} null: nothing is on its way
 */
export function onTheWay(out, verb, item, seen) {
  const last = out.findLast((one) => one.do === verb && one.fields.item === item);
  if (!last || (last.state === "received" && (last.seq ?? 0) <= seen)) return null;
  return last.fields.on !== false;
}

/** Today as an input of dates wants it. @param {number} now ms */
export function isoDay(now) {
  const day = new Date(now);
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
