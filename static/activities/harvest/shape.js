/** Which theme has the floor, what it brings, and how long it still has: pure, the same on every screen. */

/** @import {Item, Phase, T} from "../../types" */
/** @import {Destination} from "../messages/shape.js" */

/**
 * @typedef {{code: string, label: T}} Theme
 * @typedef {{
 *   themes: Theme[], at: number, seen: number[], minutes: number, since: number | null, ends: number | null,
 *   destinations: Destination[],
 * }} Face
 */

/** The theme that has the floor. @param {Face} face @returns {Theme | undefined} */
export const current = (face) => face.themes[face.at];

/** What this theme brought, of what a screen has. @param {Item[]} items @param {Face} face */
export const itsOwn = (items, face) =>
  items.filter((item) => "theme" in item && item.theme === (current(face)?.code ?? ""));

/** The phase with the minutes of this theme, so that every clock tells those. @param {Phase} phase @returns {Phase} */
export function timed(phase) {
  /** @type {Face} */
  const face = phase.face;
  return { ...phase, minutes: face.minutes, opened: face.since, ends: face.ends };
}

/** Whether a theme had its turn, has it now, or has it still. @param {Face} face @param {number} i @returns {"now" | "past" | "later"} */
export function turnOf(face, i) {
  if (i === face.at) return "now";
  return face.seen.includes(i) ? "past" : "later";
}
