/** Desks for the tests of the console: each on a store of its own, with a server that remembers what it was asked. */

import { createDesk } from "../../static/console/desk.js";
import { createClock } from "../../static/time.js";
import { createStore } from "../../static/view.js";

/**
 * @param {{set?: Record<string, unknown>, ack?: {ok: boolean, seq?: number}, leads?: boolean}} [how] set: what the
 *   console sees at first; ack: what the server answers
 */
export function deskOn({ set = {}, ack = { ok: true }, leads = false } = {}) {
  const store = createStore();
  /** @type {{verb: string, fields: any}[]} */
  const asked = [];
  const wire = /** @type {any} */ ({
    connection: { value: "on" },
    refusal: { value: null },
    act: async (/** @type {string} */ _id, /** @type {string} */ verb, /** @type {object} */ fields) => {
      asked.push({ verb, fields });
      return ack;
    },
  });
  /** @param {Record<string, unknown>} more @param {string[]} [del] @param {number} [seq] */
  const patch = (more, del = [], seq = 1) => store.take({ of: "console", seq, set: more, del });
  patch(set);
  return { desk: createDesk({ store, clock: createClock(() => 1_000), wire, leads }), asked, patch };
}

/** A contribution to KA-8 that waits. @param {number} n @param {object} [more] */
export const item = (n, more = {}) => ({
  n,
  phase: "ka8#1",
  type: "gehoord",
  text: `tekst ${n}`,
  state: "held",
  at: n,
  flags: [],
  target: null,
  ...more,
});
