/** What a message holds and what it still lacks: pure, the same on every screen. */

/** @import {Item} from "../../types" */

export const MESSAGE = "boodschap";
export const QUOTE = "citaat";
export const COUNTER = "ook_gehoord";
/** In the order in which a theme makes them. */
export const TYPES = [MESSAGE, QUOTE, COUNTER];

/**
 * @typedef {{n: number, text: string}} Destination
 * @typedef {{why: string, solution: string, to: number[], contact: string, feedback_on: string}} Fields
 * @typedef {Item & {theme: string, message?: Fields}} Told a message, a quote or a counter-voice
 * @typedef {Item & {theme: string, message: Fields}} Message
 * @typedef {{
 *   destinations: Destination[], max: number, max_chars: number, quotes: boolean, counter_none: boolean,
 *   write: boolean, identity: string, release: string,
 * }} Face
 */

/** Messages among these, oldest first. @param {Item[]} items @returns {Message[]} */
export const messagesOf = (items) =>
  /** @type {Message[]} */ (items.filter((item) => "message" in item && item.message));

/** @param {Item[]} items @param {string} type @returns {Told[]} */
export const ofType = (items, type) => /** @type {Told[]} */ (items.filter((item) => item.type === type));

/** Names of where a message goes, in the order of the list. @param {Destination[] | undefined} destinations @param {number[]} to */
export const namesOf = (destinations, to) =>
  (destinations ?? []).filter(({ n, text }) => to.includes(n) && text).map(({ text }) => text);

/**
 * What a message still lacks before the theme is ready; `to` is asked for, the others may be passed with a reason.
 * @param {Fields} message @returns {("to" | "why" | "solution")[]}
 */
export function lacking({ to, why, solution }) {
  /** @type {("to" | "why" | "solution")[]} */
  const found = [];
  if (to.length === 0) found.push("to");
  if (!why) found.push("why");
  if (!solution) found.push("solution");
  return found;
}

/**
 * Whether the theme has a counter-voice on the board, or asked for one aloud and nobody had it (OT-H6).
 * @param {Pick<Face, "counter_none"> | undefined} face @param {Item[]} items of the pass
 */
export const countered = (face, items) =>
  Boolean(face?.counter_none) || ofType(items, COUNTER).some((item) => item.state === "released");

/** What this person may still bring of a sort. @param {Item[]} mine of this pass @param {string} type @param {number} most */
export const leftOf = (mine, type, most) =>
  Math.max(0, most - mine.filter((item) => item.type === type && item.state !== "withdrawn").length);

/** The numbers that were ticked in a form. @param {HTMLFormElement} form */
export const ticked = (form) => new FormData(form).getAll("to").map(Number);
