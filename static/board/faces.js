/** The slices of the activity kinds, found by name and fetched when a phase first needs one: adding a kind touches nothing here. */

import { signal } from "@preact/signals";

/** @import {ComponentType} from "preact" */

const RETRY_MS = 2_000;

/**
 * What the kinds bring to one sort of screen: `activities/<kind>/<part>.js`.
 *
 * @template P
 * @param {"board" | "console" | "scribe"} part
 * @param {"Board" | "Console" | "Scribe"} name of the face in the module
 * @param {ComponentType<P>} instead stands in until the face has come, or when there is none
 */
export function createFaces(part, name, instead) {
  /** @type {import("../types").Signal<Record<string, Record<string, any>>>} */
  const known = signal({});
  /** @type {Set<string>} */
  const asked = new Set();

  /** Fetches a module once, and again while the network is away. @param {string} kind */
  async function fetch(kind) {
    if (asked.has(kind) || !/^[a-z_]+$/.test(kind)) return;
    asked.add(kind);
    try {
      const module = await import(`../activities/${kind}/${part}.js`);
      known.value = { ...known.value, [kind]: module };
    } catch {
      asked.delete(kind);
      setTimeout(() => fetch(kind), RETRY_MS);
    }
  }

  /** The module of a kind; nothing until it has come (reactive). @param {string} kind @returns {Record<string, any> | undefined} */
  function module(kind) {
    if (!known.value[kind]) fetch(kind);
    return known.value[kind];
  }

  /** Its face. @param {string} kind @returns {ComponentType<P>} */
  const of = (kind) => module(kind)?.[name] ?? instead;

  return { fetch, module, of };
}
