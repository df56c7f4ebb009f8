/** What every part of the scribe's screen shares: the store, the outbox, what is being typed and what came back. */

import { signal } from "@preact/signals";
import { createOutbox } from "../outbox.js";
import { openBox } from "../storage.js";

/** @import {Store} from "../view.js" */
/** @import {Clock} from "../time.js" */
/** @import {Wire} from "../wire.js" */
/** @import {Out, Signal} from "../types" */
/** @typedef {ReturnType<typeof createTools>} Tools */

/** @typedef {{text: string, type: string, cat: string, seat: string, sector: string, quote: boolean, person: string, target: string}} Draft */

/** @returns {Draft} */
export const empty = () => ({
  text: "",
  type: "",
  cat: "",
  seat: "",
  sector: "",
  quote: false,
  person: "",
  target: "",
});

/**
 * @param {{store: Store, clock: Clock, wire: Wire, session: string}} given
 */
export function createTools({ store, clock, wire, session }) {
  const box = openBox();
  const slot = `f:${session}:scribe:typing`;
  /** @type {Signal<Draft>} */
  const draft = signal({ ...empty(), text: box.get(slot) ?? "" });
  /** @type {Signal<{text: string, bad: boolean} | null>} */
  const notice = signal(null);
  /** @type {Signal<Out[]>} what the server refused, with its reason: nothing typed is lost */
  const back = signal([]);
  /** @type {Signal<number | null>} */
  const editing = signal(null);
  const outbox = createOutbox({
    // A trial phone in the same browser has an outbox of its own.
    session: `${session}:scribe`,
    box,
    send: wire.act,
    onRefused: (out) => {
      back.value = [out, ...back.value];
    },
  });

  /** Changes the draft; its text is kept through a reload. @param {Partial<Draft>} change */
  function write(change) {
    draft.value = { ...draft.value, ...change };
    if (draft.value.text === "") box.del(slot);
    else box.set(slot, draft.value.text);
  }

  /** @param {string} text @param {boolean} [bad] */
  function tell(text, bad = false) {
    notice.value = text === "" ? null : { text, bad };
  }

  return { store, clock, wire, outbox, draft, write, notice, tell, back, editing };
}
