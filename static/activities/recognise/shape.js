/** What a person tapped, with what is still on its way; and the outcome beside its words. Pure. */

/** @import {Item, Out, Phase} from "../../types" */
/** @typedef {{nl: string, en: string}} Words */
/** @typedef {{code: string, label: Words}} Stance */
/** @typedef {{stances: Stance[], write: boolean}} Face */
/** @typedef {{item: number, counts?: Record<string, number>, n?: number, some?: number | null, band?: string, split?: Record<string, {n: number, some: number}> | null}} Result */
/** @typedef {Result & {text: string}} Told */

/**
 * Stances by item. An act counts until the server's view shows it.
 * @param {Record<string, string> | null | undefined} mine @param {Out[]} out @param {string} phase @param {number} seen
 * @returns {Map<number, string>}
 */
export function tapsOf(mine, out, phase, seen) {
  const found = new Map(Object.entries(mine ?? {}).map(([n, stance]) => [Number(n), stance]));
  for (const one of out) {
    const shown = one.state === "received" && (one.seq ?? 0) <= seen;
    if (one.do !== "recognise" || one.fields.phase !== phase || shown) continue;
    found.set(Number(one.fields.item), String(one.fields.stance ?? ""));
  }
  for (const [n, stance] of found) if (!stance) found.delete(n);
  return found;
}

/** A number for an item that only this seed gives it. @param {number} seed @param {number} n */
function mixed(seed, n) {
  let x = (seed ^ Math.imul(n, 0x9e3779b1)) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad) >>> 0;
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97) >>> 0;
  return (x ^ (x >>> 15)) >>> 0;
}

/** The items in this phone's own order, so that the first is not the first for everyone; without a seed by number. @param {Item[]} items @param {number} seed */
export function inOrder(items, seed) {
  const at = (/** @type {Item} */ item) => (seed ? mixed(seed, item.n) : 0);
  return items.toSorted((a, b) => at(a) - at(b) || a.n - b.n);
}

/** The outcome with its words, in the order of the numbers: never a ranking. @param {Phase} phase @param {Item[]} items @returns {Told[]} */
export function toldOf(phase, items) {
  /** @type {Result[]} */
  const results = phase.face?.results ?? [];
  const words = new Map(items.map((item) => [item.n, item.text]));
  const rows = results.flatMap((row) => {
    const text = words.get(row.item);
    return text === undefined ? [] : [{ ...row, text }];
  });
  return rows.toSorted((a, b) => a.item - b.item);
}

/**
 * What the board says of one item: a sentence of the house with its numbers.
 * @param {Result} row @param {string} show @returns {[string, Record<string, number>]}
 */
export function sentence(row, show) {
  if (show === "bands") return [`recognise-band-${row.band}`, {}];
  if (show === "some") return row.some ? ["recognise-some", { n: row.some }] : ["recognise-someone", {}];
  if (!row.n) return ["recognise-no-sight", {}];
  return ["recognise-count", { some: row.some ?? 0, n: row.n }];
}
