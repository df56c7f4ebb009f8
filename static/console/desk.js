/**
 * The desk: what this console has in hand. Which tab, which row, what is being written, which sheet is open.
 * Nothing here is the session's state; that stands in the store.
 */

import { computed, effect, signal } from "@preact/signals";
import { makeId } from "../ids.js";
import { say } from "../words.js";
import { inLots } from "./lots.js";
import { keep, nextWaiting } from "./queue.js";
import { elsewhere, FATES, plan, rowsOf } from "./tabs.js";
import { createWished } from "./wished.js";

/** @import {Store} from "../view.js" */
/** @import {Clock} from "../time.js" */
/** @import {Wire} from "../wire.js" */
/** @import {Ack, Fields, Item, Signal} from "../types" */
/** @import {Sheet} from "./types" */
/** @import {Far} from "../progress.js" */
/** @typedef {ReturnType<typeof createDesk>} Desk */
/** @typedef {Pick<Desk, "store" | "clock" | "act" | "tell">} Working what a form needs; the scribe's screen has as much */

/**
 * Keeps the choice where it was while the list changes, and where one left it in each tab. One begins at the first
 * row that waits, also where what is done stands above it.
 *
 * @param {object} hand
 * @param {{value: string}} hand.tab
 * @param {{value: Item[]}} hand.rows
 * @param {Signal<number | null>} hand.chosen
 * @param {Signal<number[]>} hand.picked
 * @param {Signal<number | null>} hand.editing
 */
function follow({ tab, rows, chosen, picked, editing }) {
  /** @type {Map<string, {rows: number[], chosen: number | null}>} */
  const left = new Map();
  let at = "";
  effect(() => {
    const after = rows.value.map((row) => row.n);
    if (tab.value !== at) {
      left.set(at, { rows: left.get(at)?.rows ?? [], chosen: chosen.peek() });
      at = tab.value;
      chosen.value = left.get(at)?.chosen ?? null;
      picked.value = [];
    }
    const first = chosen.peek() ?? nextWaiting(rows.value, null);
    chosen.value = keep(left.get(at)?.rows ?? [], after, first);
    picked.value = picked.peek().filter((n) => after.includes(n));
    if (!after.includes(editing.peek() ?? -1)) editing.value = null;
    left.set(at, { rows: after, chosen: chosen.peek() });
  });
}

/** Sheets that are about the phase in which they were opened. */
const OF_PHASE = ["ask", "override", "hard", "again", "reopen"];

/**
 * Another phase: what was said of the one before is said no longer, and a sheet about it closes. What was typed there
 * is kept. A list that this phase does not have is wanted no longer, so that a later phase does not jump back to it;
 * and what became of the rows of the one before is over.
 *
 * @param {object} hand
 * @param {Store} hand.store
 * @param {Signal<Sheet | null>} hand.sheet
 * @param {Map<string, string>} hand.typed
 * @param {Signal<string>} hand.wanted
 * @param {{value: {id: string}[]}} hand.tabs
 * @param {(text: string) => void} hand.tell
 */
function leave({ store, sheet, typed, wanted, tabs, tell }) {
  let at = store.phase()?.id;
  effect(() => {
    const id = store.phase()?.id;
    if (id === at) return;
    at = id;
    const name = sheet.peek()?.name ?? "";
    tell("");
    if (!tabs.value.some((tab) => tab.id === wanted.peek())) wanted.value = "";
    if (!OF_PHASE.includes(name)) return;
    sheet.value = null;
    tell(say(typed.get(name)?.trim() ? "console-sheet-kept" : "console-sheet-over"));
  });
}

/**
 * @param {{store: Store, clock: Clock, wire: Pick<Wire, "act" | "connection" | "refusal">, helper?: boolean, leads?: boolean}} given
 */
export function createDesk({ store, clock, wire, helper = false, leads = false }) {
  const wanted = signal("");
  /** @type {Signal<number | null>} */
  const chosen = signal(null);
  /** @type {Signal<number[]>} */
  const picked = signal([]);
  /** @type {Signal<Sheet | null>} */
  const sheet = signal(null);
  /** @type {Signal<number | null>} */
  const editing = signal(null);
  /** @type {Signal<{text: string, bad: boolean} | null>} */
  const notice = signal(null);
  /** How far an act on many rows is. @type {Signal<Far | null>} */
  const far = signal(null);
  /** The choice was made with the mouse: what one points at does not move. */
  const pointed = signal(false);
  /** @type {Signal<string | null>} digits typed after S; null when nobody asked for a seat */
  const seat = signal(null);

  const tabs = computed(() => plan(store.phase(), store.items()));
  const tab = computed(() => {
    const known = FATES.includes(wanted.value) || tabs.value.some((t) => t.id === wanted.value);
    return known ? wanted.value : (tabs.value[0]?.id ?? "");
  });
  const rows = computed(() =>
    rowsOf(tab.value, store.phase(), store.items(), Boolean(store.session()?.ended)),
  );
  const current = computed(() => rows.value.find((row) => row.n === chosen.value));

  const next = computed(() => elsewhere(tabs.value, tab.value));

  follow({ tab, rows, chosen, picked, editing });

  /**
   * Asks the server; says in words when it refuses. Never rejects.
   * @param {string} verb
   * @param {Fields} [fields]
   * @returns {Promise<Ack>}
   */
  async function act(verb, fields = {}) {
    const ack = await wire.act(makeId(), verb, fields);
    if (!ack.ok)
      tell(ack.text ?? say(ack.code === "offline" ? "console-offline" : "console-no-answer"), true);
    return ack;
  }

  /** One act on many rows. @param {string} verb @param {number[]} items @param {Fields} [fields] */
  const actOnAll = (verb, items, fields) => inLots(act, far, verb, items, fields);

  /** The row that the notice is about, as it was. @type {Item | undefined} */
  let about;
  /**
   * Says something at the foot of the queue, until the next thing one does; about a row: as long as that row is
   * chosen and stays as it is.
   * @param {string} text @param {boolean} [bad] @param {Item} [row]
   */
  function tell(text, bad = false, row = undefined) {
    about = row;
    notice.value = text === "" ? null : { text, bad };
  }
  effect(() => {
    const row = current.value;
    if (notice.value && about && row !== about) tell("");
  });

  const wished = createWished(store, act);
  /** What was typed into a sheet that closed by itself, by its name. @type {Map<string, string>} */
  const typed = new Map();
  leave({ store, sheet, typed, wanted, tabs, tell });

  return {
    store,
    clock,
    wire,
    helper,
    /** Whether its holder leads the whole session and may go from room to room. */
    leads,
    tabs,
    tab,
    /** Another tab in which something waits. */
    next,
    wanted,
    rows,
    current,
    chosen,
    picked,
    sheet,
    editing,
    notice,
    seat,
    pointed,
    typed,
    far,
    act,
    actOnAll,
    tell,
    /** What the console put on the board. */
    board: wished.board,
    /** An act on the board as a whole, of which the console already knows what it will show. */
    put: wished.ask,
    /** One value of the console's own, by its key. @template V @param {string} key @returns {V | undefined} */
    read: (key) => /** @type {V | undefined} */ (store.read(key)),
  };
}
