/** The faces of the activity kinds, loaded when a phase of that kind comes. Only the phone's face: a phone on a bad network should not fetch the console's. */

import { signal } from "@preact/signals";

/** @typedef {import("preact").FunctionComponent<{phase: import("../types").Phase}>} Face */

/** @type {import("../types").Signal<Record<string, Face>>} */
const faces = signal({});
/** @type {Set<string>} */
const asked = new Set();

/** The phone's face of a kind; null until it is here (reactive). @param {string} kind @returns {Face | null} */
export function faceOf(kind) {
  const face = faces.value[kind];
  if (!face && /^[a-z_]+$/.test(kind)) fetchFace(kind);
  return face ?? null;
}

/** @param {string} kind */
async function fetchFace(kind) {
  if (asked.has(kind)) return;
  asked.add(kind);
  try {
    const { Phone } = await import(`../activities/${kind}/phone.js`);
    faces.value = { ...faces.value, [kind]: Phone };
  } catch {
    // No network just now: ask again with the next draw.
    setTimeout(() => {
      asked.delete(kind);
      faces.value = { ...faces.value };
    }, 2000);
  }
}
