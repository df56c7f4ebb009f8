/** What a person chose, with what is still on its way: pure, so that a phone shows at once what one did. */

/** @import {Out} from "../../types" */
/** @typedef {[number, number]} Place impact and effort, each from 1 to 3 */
/** @typedef {{method: "dots"|"rank"|"impact_effort", dots: number, max_per_item: number, own_group_cap?: number, write: boolean}} Face */
/** @typedef {{n: number, weight: number, people: number}} Weight */

/** What counts: acts that the server's view does not show yet. @param {Out[]} out @param {string} verb @param {string} phase @param {number} seen */
const fresh = (out, verb, phase, seen) =>
  out.filter(
    (one) =>
      one.do === verb && one.fields.phase === phase && !(one.state === "received" && (one.seq ?? 0) <= seen),
  );

/**
 * Dots by item.
 * @param {Record<string, number> | null | undefined} mine @param {Out[]} out @param {string} phase @param {number} seen
 * @returns {Map<number, number>}
 */
export function dotsOf(mine, out, phase, seen) {
  const found = new Map(Object.entries(mine ?? {}).map(([n, dots]) => [Number(n), dots]));
  for (const one of fresh(out, "dot", phase, seen)) found.set(Number(one.fields.item), Number(one.fields.n));
  return found;
}

/** Dots that are left to give. @param {Map<number, number>} dots @param {number} all */
export const dotsLeft = (dots, all) => all - [...dots.values()].reduce((sum, n) => sum + n, 0);

/**
 * Dots that may still go to what one's own group brought; Infinity where that has no limit (OT-7).
 * @param {Map<number, number>} dots @param {number[] | undefined} own @param {number | undefined} cap
 */
export function ownLeft(dots, own, cap) {
  if (!cap || !own) return Number.POSITIVE_INFINITY;
  return cap - own.reduce((sum, n) => sum + (dots.get(n) ?? 0), 0);
}

/**
 * One's own order, the weightiest first.
 * @param {number[] | null | undefined} mine @param {Out[]} out @param {string} phase @param {number} seen @returns {number[]}
 */
export function orderOf(mine, out, phase, seen) {
  const last = fresh(out, "rank", phase, seen).at(-1);
  const order = last ? /** @type {number[]} */ (last.fields.items) : mine;
  return Array.isArray(order) ? order : [];
}

/** The order with one item a place up (-1) or down (1); the same order when it cannot. @param {number[]} order @param {number} n @param {number} by */
export function moved(order, n, by) {
  const from = order.indexOf(n);
  const to = from + by;
  if (from === -1 || to < 0 || to >= order.length) return order;
  const next = order.filter((one) => one !== n);
  next.splice(to, 0, n);
  return next;
}

/**
 * Impact and effort by item.
 * @param {Record<string, Place> | null | undefined} mine @param {Out[]} out @param {string} phase @param {number} seen
 * @returns {Map<number, Place>}
 */
export function placesOf(mine, out, phase, seen) {
  const found = new Map(Object.entries(mine ?? {}).map(([n, place]) => [Number(n), place]));
  for (const one of fresh(out, "place", phase, seen)) {
    found.set(Number(one.fields.item), [Number(one.fields.impact), Number(one.fields.effort)]);
  }
  return found;
}
