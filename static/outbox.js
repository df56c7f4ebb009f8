/**
 * The outbox: every act stays on the phone until the server says it has it.
 *
 * waiting (nog op je telefoon) → received (ontvangen; dropped once the server's own view shows it) or refused (again:
 * false: the text is handed back with its reason). An id takes effect once, so a resend, a reload or a second tab that
 * sends the same entry does no harm. Each entry has a storage key of its own.
 */

import { signal } from "@preact/signals-core";
import { makeId } from "./ids.js";
import { onOtherTab, readAll } from "./storage.js";

/** @import {Ack, Fields, Item, Out, Signal} from "./types" */
/** @import {Box} from "./storage.js" */
/** @import {Far} from "./progress.js" */
/** @typedef {ReturnType<typeof createOutbox>} Outbox */
/** @typedef {(id: string, verb: string, fields: Fields) => Promise<Ack>} Send */

/** Refusals that stand for every entry: the person is not here any more. */
const FOR_ALL = new Set(["gone", "removed", "ended", "erased"]);
/** The road itself is closed: the next entry would fare no better. Anything else that may be tried again (a pause) waits alone. */
const NO_ROAD = new Set(["offline", "timeout", "busy", "slow", "disk"]);

/**
 * @param {{
 *   session: string, box: Box, send: Send, now?: () => number,
 *   onRefused?: (out: Out) => void, onReceived?: (out: Out, ack: Ack) => void,
 * }} options onRefused takes the text back (into its draft); the entry is dropped when it does not throw. onReceived
 *   also gets what the answer holds besides
 */
export function createOutbox({ session, box, send, now = Date.now, onRefused, onReceived }) {
  const prefix = `f:${session}:out:`;
  /** @type {Signal<Out[]>} */
  const entries = signal(readAll(box, prefix).sort(older));
  /** @type {Promise<void> | null} */
  let round = null;
  /** How many of this round went, and of how many; null between the rounds. @type {Signal<Far | null>} */
  const far = signal(null);
  onOtherTab(prefix, merge);

  /** What another tab put in, or got acked. What is received here and shown until the view has it stays. */
  function merge() {
    const shown = entries.value.filter((out) => out.state === "received");
    const kept = readAll(box, prefix).filter((out) => !shown.some((one) => one.id === out.id));
    entries.value = [...kept, ...shown].sort(older);
    flush();
  }

  /** @param {Out} out @param {Partial<Out>} change */
  function change(out, change) {
    entries.value = entries.value.map((one) => (one.id === out.id ? { ...one, ...change } : one));
  }

  /** @param {string} id */
  function drop(id) {
    box.del(prefix + id);
    entries.value = entries.value.filter((out) => out.id !== id);
  }

  /** Keeps an act and sends it when it can. @param {string} verb @param {Fields} fields @param {string | null} [slot] the field it came from @param {string} [title] what that field asked @returns {string} id */
  function put(verb, fields, slot = null, title = "") {
    /** @type {Out} */
    const out = { id: makeId(), do: verb, fields, slot, title, at: now(), state: "waiting" };
    box.set(prefix + out.id, JSON.stringify(out));
    entries.value = [...entries.value, out];
    flush();
    return out.id;
  }

  /** Sends what waits, in order, one at a time: a later act may lean on an earlier one. @returns {Promise<void>} */
  function flush() {
    round ??= sendAll().finally(() => {
      round = null;
      far.value = null;
    });
    return round;
  }

  /** Each entry once a round, also those that come in while it goes on. */
  async function sendAll() {
    const tried = new Set();
    const next = () => entries.value.find((one) => one.state === "waiting" && !tried.has(one.id));
    for (let out = next(); out; out = next()) {
      far.value = { done: tried.size, most: tried.size + left(tried) };
      tried.add(out.id);
      const ack = await send(out.id, out.do, out.fields);
      if (!settle(out, ack)) return;
    }
  }

  /** How many wait that this round has not tried. @param {Set<string>} tried */
  const left = (tried) => entries.value.filter((one) => one.state === "waiting" && !tried.has(one.id)).length;

  /** @param {Out} out @param {Ack} ack @returns {boolean} whether the next one may be tried */
  function settle(out, ack) {
    // Wiped, or settled by another tab, while it was on its way.
    if (!entries.value.some((one) => one.id === out.id)) return true;
    if (!ack.ok && ack.again) return !NO_ROAD.has(ack.code ?? "");
    box.del(prefix + out.id);
    if (ack.ok) {
      const done = { ...out, state: /** @type {const} */ ("received"), seq: ack.seq ?? 0 };
      change(out, done);
      onReceived?.(done, ack);
      return true;
    }
    const back = {
      ...out,
      state: /** @type {const} */ ("refused"),
      code: ack.code ?? "",
      reason: ack.text ?? "",
    };
    drop(out.id);
    onRefused?.(back);
    return !FOR_ALL.has(back.code);
  }

  return {
    put,
    flush,
    drop,
    /** All entries, oldest first; reactive. */
    all: () => entries.value,
    /** How far the sending is; null while nothing goes; reactive. */
    far: () => far.value,
    /** Whether something has not been received yet; reactive. */
    waiting: () => entries.value.some((out) => out.state === "waiting"),
    /** Lets go of what the server's own view (up to this seq) shows. @param {number} seq */
    seen(seq) {
      const left = entries.value.filter((out) => out.state !== "received" || (out.seq ?? 0) > seq);
      if (left.length !== entries.value.length) entries.value = left;
    },
    clear() {
      for (const key of box.keys(prefix)) box.del(key);
      entries.value = [];
    },
  };
}

/**
 * Whether an entry stands in the server's view while its ack is still on the way: it need not be shown twice.
 * @param {Out} out @param {Item[]} items what the view has
 */
export const stands = ({ fields }, items) =>
  items.some(
    (item) =>
      item.state !== "withdrawn" &&
      item.text === fields.text &&
      item.phase === fields.phase &&
      (fields.type === undefined || item.type === fields.type) &&
      item.target === (fields.target ?? null),
  );

/** @param {Out} a @param {Out} b */
function older(a, b) {
  return a.at - b.at;
}
