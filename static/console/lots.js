/** One act on many rows: the server takes so many at a time, and who waits sees how far it is. */

/** @import {Signal, Ack, Fields} from "../types" */
/** @import {Far} from "../progress.js" */

/** Rows in one act; the server refuses more than 500. An act is taken back as a whole. */
export const LOT = 200;

/**
 * @param {(verb: string, fields: Fields) => Promise<Ack>} act
 * @param {Signal<Far | null>} far how many rows went, of how many; null while there is but one lot
 * @param {string} verb
 * @param {number[]} items
 * @param {Fields} [fields]
 * @returns {Promise<{ack: Ack, done: number}>} the last answer, and how many rows went; it stops at a refusal
 */
export async function inLots(act, far, verb, items, fields = {}) {
  /** @type {Ack} */
  let ack = { ok: true };
  let done = 0;
  try {
    while (ack.ok && done < items.length) {
      if (items.length > LOT) far.value = { done, most: items.length };
      const lot = items.slice(done, done + LOT);
      ack = await act(verb, { items: lot, ...fields });
      if (ack.ok) done += lot.length;
    }
  } finally {
    far.value = null;
  }
  return { ack, done };
}
