/** An order of chance: no contribution stands first because its writer was quick, or leads (DD-2, DD-4, DD-S1). */

/** @import {Item} from "./types" */

/** A number for an item that only this seed gives it. @param {number} seed @param {number} n */
function mixed(seed, n) {
  let x = (seed ^ Math.imul(n, 0x9e3779b1)) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad) >>> 0;
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97) >>> 0;
  return (x ^ (x >>> 15)) >>> 0;
}

/** Items in an order of chance that stays the same; without a seed by number. @param {Item[]} items @param {number} seed */
export function inOrder(items, seed) {
  const at = (/** @type {Item} */ item) => (seed ? mixed(seed, item.n) : 0);
  return items.toSorted((a, b) => at(a) - at(b) || a.n - b.n);
}
