/** The slices of the activity kinds, loaded when a phase of that kind comes. Only the phone's part: a phone on a bad network should not fetch the console's. */

import { signal } from "@preact/signals";

/** @typedef {import("preact").FunctionComponent<{phase: import("../types").Phase}>} Face */
/**
 * @typedef {{
 *   Phone: Face, About?: import("preact").FunctionComponent<{item: import("../types").Item}>,
 *   placesMine?: (phase: import("../types").Phase) => boolean,
 * }} Slice
 *   About: what only this kind says of an own contribution, under its words; placesMine: whether its face itself draws
 *   what one sent in this phase, where that would otherwise be out of sight
 */

/** @type {import("../types").Signal<Record<string, Slice>>} */
const slices = signal({});
/** @type {Set<string>} */
const asked = new Set();

/** What the phone has of a kind; null until it is here (reactive). @param {string | undefined} kind @returns {Slice | null} */
export function sliceOf(kind) {
  if (!kind) return null;
  const slice = slices.value[kind];
  if (!slice && /^[a-z_]+$/.test(kind)) fetchSlice(kind);
  return slice ?? null;
}

/** @param {string} kind */
async function fetchSlice(kind) {
  if (asked.has(kind)) return;
  asked.add(kind);
  try {
    const slice = await import(`../activities/${kind}/phone.js`);
    slices.value = { ...slices.value, [kind]: slice };
  } catch {
    // No network just now: ask again with the next draw.
    setTimeout(() => {
      asked.delete(kind);
      slices.value = { ...slices.value };
    }, 2000);
  }
}
