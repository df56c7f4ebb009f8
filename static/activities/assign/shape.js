/** Themes with their seats, and what a proposal would make of them: pure, the same on every screen. */

/** @import {Out, T} from "../../types" */

/**
 * @typedef {{group: string, label: T, track: T | null, full: boolean, seats?: number}} Choice
 * @typedef {Choice & {seats: number, first: number, people: number}} Theme
 * @typedef {{group: string, people: number, come: number, first: number, second: number, sectors: Record<string, number>}} Proposed
 * @typedef {{groups: Choice[], write: boolean, body: T[]}} PhoneFace
 * @typedef {{groups: Theme[], wishing: number, unplaced: number, proposal?: Proposed[], body: T[]}} Face
 */

/** Seats that are still free; null where any number may come. @param {{seats: number, people: number}} theme */
export const free = ({ seats, people }) => (seats ? Math.max(0, seats - people) : null);

/**
 * What this phone asked for: what is still on its way comes after what the server knows.
 *
 * @param {Out[]} outs
 * @param {string} phase
 * @param {string[]} known
 * @returns {string[]} first and second choice; empty while nothing was chosen
 */
export function wished(outs, phase, known) {
  const own = outs.filter((out) => out.do === "choose_group" && out.fields.phase === phase);
  const last = own.filter((out) => out.state !== "refused").at(-1);
  if (!last) return known;
  return [String(last.fields.first ?? ""), String(last.fields.second ?? "")].filter(Boolean);
}

/** The other themes: what a second choice can be. @template {Choice} C @param {C[]} groups @param {string} first */
export const others = (groups, first) => groups.filter(({ group }) => group !== first);

/** Sectors of a theme, the most first. @param {Record<string, number>} sectors @returns {[string, number][]} */
export const mix = (sectors) => Object.entries(sectors).sort(([, a], [, b]) => b - a);

/** How many the proposal still places. @param {Proposed[]} rows */
export const coming = (rows) => rows.reduce((sum, { come }) => sum + come, 0);
