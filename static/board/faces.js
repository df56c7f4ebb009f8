/** The faces of the activity kinds, fetched when a phase first needs one: adding a kind touches nothing here. */

import { signal } from "@preact/signals";

/** @import {ComponentType} from "preact" */

const RETRY_MS = 2_000;

/**
 * The faces of one sort of screen.
 *
 * @template P
 * @param {"board" | "console"} part
 * @param {"Board" | "Console"} name what the module exports
 * @param {ComponentType<P>} instead stands in until the face has come, or when there is none
 */
export function createFaces(part, name, instead) {
  /** @type {import("../types").Signal<Record<string, ComponentType<P>>>} */
  const known = signal({});
  /** @type {Set<string>} */
  const asked = new Set();

  /** Fetches a face once, and again while the network is away. @param {string} kind */
  async function fetch(kind) {
    if (asked.has(kind) || !/^[a-z_]+$/.test(kind)) return;
    asked.add(kind);
    try {
      const module = await import(`../activities/${kind}/${part}.js`);
      known.value = { ...known.value, [kind]: module[name] };
    } catch {
      asked.delete(kind);
      setTimeout(() => fetch(kind), RETRY_MS);
    }
  }

  /** @param {string} kind @returns {ComponentType<P>} */
  function of(kind) {
    if (!known.value[kind]) fetch(kind);
    return known.value[kind] ?? instead;
  }

  return { fetch, of };
}
