/**
 * Private notes: in this phone's storage and nowhere else (KA-H3). Nothing here can reach the wire: a note leaves only
 * when its owner takes its text into a field and sends that.
 */

import { signal } from "@preact/signals-core";
import { makeId } from "./ids.js";
import { onOtherTab, readAll } from "./storage.js";

/** @import {Note, Signal, T} from "./types" */
/** @import {Box} from "./storage.js" */
/** @typedef {ReturnType<typeof createNotes>} Notes */

/** @param {string} session @param {Box} box @param {() => number} [now] */
export function createNotes(session, box, now = Date.now) {
  const prefix = `f:${session}:note:`;
  /** @type {Signal<Note[]>} */
  const notes = signal(load());
  onOtherTab(prefix, refresh);

  /** @returns {Note[]} newest first */
  function load() {
    return readAll(box, prefix).sort((a, b) => b.at - a.at);
  }

  function refresh() {
    notes.value = load();
  }

  return {
    /** Newest first; reactive. */
    all: () => notes.value,

    /** Keeps a note. Blank text keeps nothing. @param {string} text @param {T | null} tag @param {string} phase @returns {string | null} its id */
    add(text, tag, phase) {
      if (!text.trim()) return null;
      const note = { id: makeId(), text: text.trim(), tag, phase, at: now() };
      box.set(prefix + note.id, JSON.stringify(note));
      refresh();
      return note.id;
    },

    /** @param {string} id @param {string} text */
    edit(id, text) {
      const note = notes.value.find((one) => one.id === id);
      if (!note || !text.trim()) return;
      box.set(prefix + id, JSON.stringify({ ...note, text: text.trim() }));
      refresh();
    },

    /** @param {string} id */
    remove(id) {
      box.del(prefix + id);
      refresh();
    },

    /** The text of a note, for its owner to put into a field. The note stays. @param {string} id @returns {string} */
    promote: (id) => notes.value.find((note) => note.id === id)?.text ?? "",

    clear() {
      for (const key of box.keys(prefix)) box.del(key);
      refresh();
    },
  };
}
