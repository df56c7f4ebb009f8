/** The board faces of the activity kinds, fetched when a phase first needs one. */

import { signal } from "@preact/signals";
import { Alone } from "./single.js";

/** @import {ComponentType} from "preact" */
/** @import {BoardView} from "./types" */
/** @import {Phase} from "../types" */
/** @typedef {ComponentType<{view: BoardView, phase: Phase}>} Face */

const RETRY_MS = 2_000;

/** @type {import("../types").Signal<Record<string, Face>>} */
const known = signal({});
/** @type {Set<string>} */
const asked = new Set();

/**
 * The face of a kind; until it has come, or when it cannot, the question alone.
 * @param {string} kind
 * @returns {Face}
 */
export function faceOf(kind) {
  const face = known.value[kind];
  if (face) return face;
  fetchFace(kind);
  return Alone;
}

/** Fetches a face once, and again while the network is away. @param {string} kind */
export async function fetchFace(kind) {
  if (asked.has(kind) || !/^[a-z_]+$/.test(kind)) return;
  asked.add(kind);
  try {
    const { Board } = await import(`../activities/${kind}/board.js`);
    known.value = { ...known.value, [kind]: Board };
  } catch {
    setTimeout(() => asked.delete(kind), RETRY_MS);
    setTimeout(() => fetchFace(kind), RETRY_MS);
  }
}
