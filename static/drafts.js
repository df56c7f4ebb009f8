/**
 * What is being typed, kept on the phone at each key: a reload, a locked phone or a phase that closes loses nothing.
 * A slot is a field ("say:ka8#1:raakt"); a draft whose field is gone is offered as a note. What is chosen beside a
 * text (its category, say) is kept under the same slot until it is sent.
 */

import { signal } from "@preact/signals-core";
import { onOtherTab, readAll } from "./storage.js";

/** @import {Choices, Draft, Signal} from "./types" */
/** @import {Box} from "./storage.js" */
/** @typedef {ReturnType<typeof createDrafts>} Drafts */

/** @param {string} session @param {Box} box @param {() => number} [now] */
export function createDrafts(session, box, now = Date.now) {
  const prefix = `f:${session}:draft:`;
  const beside = `f:${session}:choice:`;
  /** @type {Signal<Map<string, Draft>>} */
  const drafts = signal(load());
  /** @type {Signal<Map<string, Choices>>} */
  const choices = signal(loadChoices());
  onOtherTab(prefix, () => {
    drafts.value = load();
  });
  onOtherTab(beside, () => {
    choices.value = loadChoices();
  });

  function load() {
    return new Map(readAll(box, prefix).map((draft) => [/** @type {string} */ (draft.slot), draft]));
  }

  function loadChoices() {
    return new Map(readAll(box, beside).map(({ slot, ...chosen }) => [/** @type {string} */ (slot), chosen]));
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

  /** Keeps what is chosen beside a text; nothing chosen is forgotten. @param {string} slot @param {Choices} chosen */
  function choose(slot, chosen) {
    const next = new Map(choices.value);
    const kept = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value));
    if (Object.keys(kept).length) {
      next.set(slot, kept);
      box.set(beside + slot, JSON.stringify({ slot, ...kept }));
    } else {
      next.delete(slot);
      box.del(beside + slot);
    }
    choices.value = next;
  }

  return {
    get,
    set,
    choose,
    /** What is chosen beside the text of a slot. @param {string} slot @returns {Choices} */
    chosen: (slot) => choices.value.get(slot) ?? {},
    /** All that is kept, oldest first. @returns {Draft[]} */
    all: () => [...drafts.value.values()].sort((a, b) => a.at - b.at),
    clear: () => {
      for (const slot of drafts.value.keys()) box.del(prefix + slot);
      drafts.value = new Map();
      for (const slot of choices.value.keys()) box.del(beside + slot);
      choices.value = new Map();
    },
  };
}
