/**
 * What is being typed, kept on the phone at each key: a reload, a locked phone or a phase that closes loses nothing.
 * A slot is a field ("say:ka8#1:raakt"); a draft whose field is gone is offered as a note. What is chosen beside a
 * text (its category, say) is kept under the same slot until it is sent.
 */

import { signal } from "@preact/signals-core";
import { onOtherTab, readAll } from "./storage.js";

/** @import {Choices, Draft, Out, Signal} from "./types" */
/** @import {Box} from "./storage.js" */
/** @typedef {ReturnType<typeof createDrafts>} Drafts */

/** What goes along with a text: what is chosen beside it, and texts in fields of their own. */
const CHOSEN = ["cat", "explain", "column", "due", "mine", "to", "consent"];
const TYPED = ["why", "solution", "reason"];

/** The slot of a text that goes along with another. @param {string} slot @param {string} name */
export const along = (slot, name) => `${slot}:${name}`;

/** Whether there is anything in it. @param {unknown} value */
const isChosen = (value) => (Array.isArray(value) ? value.length > 0 : Boolean(value));

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
    const kept = Object.fromEntries(Object.entries(chosen).filter(([, value]) => isChosen(value)));
    if (Object.keys(kept).length) {
      next.set(slot, kept);
      box.set(beside + slot, JSON.stringify({ slot, ...kept }));
    } else {
      next.delete(slot);
      box.del(beside + slot);
    }
    choices.value = next;
  }

  /** Back into its field; where something new stands, beside it. @param {string} slot @param {string} text @param {Out} out */
  function back(slot, text, out) {
    const free = !get(slot) || get(slot) === text;
    const to = free ? slot : `${slot}~${out.id}`;
    set(to, text, out.title);
    return to;
  }

  /**
   * What an act held goes back to where it was typed and chosen.
   * @param {Out} out @returns {string} the slot of its text; "" when it has none
   */
  function giveBack(out) {
    const { slot, fields } = out;
    if (!slot || typeof fields.text !== "string" || !fields.text) return "";
    const to = back(slot, fields.text, out);
    for (const name of TYPED) {
      const text = fields[name];
      if (typeof text === "string" && text) back(along(slot, name), text, out);
    }
    // Beside a new text there are the choices of that one.
    if (to === slot) choose(slot, Object.fromEntries(CHOSEN.map((name) => [name, fields[name]])));
    return to;
  }

  return {
    get,
    set,
    choose,
    giveBack,
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
