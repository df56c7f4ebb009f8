/**
 * What is being typed, kept on the phone at each key: a reload, a locked phone or a phase that closes loses nothing.
 * A slot is a field ("say:ka8#1:raakt"); a draft whose field is gone is offered as a note.
 */

import { signal } from "@preact/signals-core";
import { onOtherTab, readAll } from "./storage.js";

/** @import {Draft, Signal} from "./types" */
/** @import {Box} from "./storage.js" */
/** @typedef {ReturnType<typeof createDrafts>} Drafts */

/** @param {string} session @param {Box} box @param {() => number} [now] */
export function createDrafts(session, box, now = Date.now) {
  const prefix = `f:${session}:draft:`;
  /** @type {Signal<Map<string, Draft>>} */
  const drafts = signal(load());
  onOtherTab(prefix, () => {
    drafts.value = load();
  });

  function load() {
    return new Map(readAll(box, prefix).map((draft) => [/** @type {string} */ (draft.slot), draft]));
  }

  /** @param {string} slot @returns {string} */
  const get = (slot) => drafts.value.get(slot)?.text ?? "";

  /** Keeps a text; an empty one is forgotten. @param {string} slot @param {string} text @param {string} [title] what the field asked */
  function set(slot, text, title) {
    const next = new Map(drafts.value);
    if (text) {
      const draft = { slot, text, title: title ?? next.get(slot)?.title ?? "", at: now() };
      next.set(slot, draft);
      box.set(prefix + slot, JSON.stringify(draft));
    } else {
      next.delete(slot);
      box.del(prefix + slot);
    }
    drafts.value = next;
  }

  return {
    get,
    set,
    /** All that is kept, oldest first. @returns {Draft[]} */
    all: () => [...drafts.value.values()].sort((a, b) => a.at - b.at),
    clear: () => {
      for (const slot of drafts.value.keys()) box.del(prefix + slot);
      drafts.value = new Map();
    },
  };
}
