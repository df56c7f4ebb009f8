/**
 * The one keyed store behind every screen.
 *
 * The server sends patches per audience (`of`): keys set, keys deleted, or everything anew (`fresh`). The store merges
 * them and holds no rule of the method. Each key is a signal: a component that reads it draws again when it changes.
 * A screen has one audience of each family at a time ("phone/inner" takes the place of "phone/outer").
 */

import { batch, signal } from "@preact/signals-core";

/** @import {Boot, Hall, Item, Me, Patch, Phase, Session, Signal} from "./types" */
/** @typedef {ReturnType<typeof createStore>} Store */

/** @param {string} of @returns {string} what an audience replaces: the part before the first slash */
const family = (of) => of.split("/")[0] ?? of;

/** @param {unknown} value @returns {number} */
const numberOf = (value) => /** @type {{n?: number}} */ (value)?.n ?? 0;

/** A store of its own; a page has one, a test has many. */
export function createStore() {
  /** @type {Map<string, {seq: number, keys: Map<string, Signal<unknown>>}>} */
  const audiences = new Map();
  // Counts every key that comes or goes. Who reads a key that is not there, or a list, waits on this.
  const shape = signal(0);
  // Counts patches: only who asks how far a family has come waits on this.
  const steps = signal(0);

  /** @param {string} of */
  function audience(of) {
    for (const other of [...audiences.keys()]) {
      if (other !== of && family(other) === family(of)) forget(other);
    }
    let found = audiences.get(of);
    if (!found) {
      found = { seq: 0, keys: new Map() };
      audiences.set(of, found);
    }
    return found;
  }

  /** @param {string} of */
  function forget(of) {
    for (const key of [...(audiences.get(of)?.keys.keys() ?? [])]) drop(of, key);
    audiences.delete(of);
  }

  /** @param {string} of @param {string} key */
  function drop(of, key) {
    const cell = audiences.get(of)?.keys.get(key);
    if (!cell) return;
    audiences.get(of)?.keys.delete(key);
    cell.value = undefined;
    shape.value++;
  }

  /** @param {Map<string, Signal<unknown>>} keys @param {string} key @param {unknown} value */
  function put(keys, key, value) {
    const cell = keys.get(key);
    if (cell) {
      cell.value = value;
      return;
    }
    keys.set(key, signal(value));
    shape.value++;
  }

  /** Merges one patch. `fresh` first forgets every key it does not name. @param {Patch} patch */
  function take(patch) {
    batch(() => {
      const { keys } = audience(patch.of);
      const set = patch.set ?? {};
      const gone = patch.fresh ? [...keys.keys()].filter((key) => !(key in set)) : (patch.del ?? []);
      for (const key of gone) drop(patch.of, key);
      for (const [key, value] of Object.entries(set)) put(keys, key, value);
      const kept = audiences.get(patch.of);
      if (kept && patch.seq !== undefined) kept.seq = patch.fresh ? patch.seq : Math.max(kept.seq, patch.seq);
      steps.value++;
    });
  }

  /** The value of a key in whatever audience has it; undefined when none has. @param {string} key @returns {unknown} */
  function read(key) {
    for (const { keys } of audiences.values()) {
      const cell = keys.get(key);
      if (cell && cell.value !== undefined) return cell.value;
    }
    shape.value;
    return undefined;
  }

  /** All values whose key begins so ("item/"), lowest n first. @param {string} prefix @returns {unknown[]} */
  function list(prefix) {
    shape.value;
    const found = [];
    for (const { keys } of audiences.values()) {
      for (const [key, cell] of keys) {
        if (key.startsWith(prefix) && cell.value !== undefined) found.push(cell.value);
      }
    }
    return found.sort((a, b) => numberOf(a) - numberOf(b));
  }

  /** What this screen has, for the connection's auth. @returns {Record<string, number>} audience → seq */
  function have() {
    return Object.fromEntries([...audiences].map(([of, { seq }]) => [of, seq]));
  }

  /** How far a family has come ("me"); 0 when it never came. Reactive. @param {string} name @returns {number} */
  function seqOf(name) {
    steps.value;
    for (const [of, { seq }] of audiences) if (family(of) === name) return seq;
    return 0;
  }

  return {
    take,
    read,
    list,
    have,
    seqOf,
    /** The audiences that are held now, e.g. ["phone/outer", "me"]. */
    audiences: () => [...audiences.keys()],
    session: () => /** @type {Session | undefined} */ (read("session")),
    phase: () => /** @type {Phase | undefined} */ (read("phase")),
    hall: () => /** @type {Hall | undefined} */ (read("hall")),
    me: () => /** @type {Me | undefined} */ (read("me")),
    /** A sector as people read it; "" for none. @param {string | undefined} code */
    sector(code) {
      const found = /** @type {Session | undefined} */ (read("session"))?.sectors.find(
        (one) => one.code === code,
      );
      return found ? found.label : (code ?? "");
    },
    /** @param {Partial<Item>} [where] only items whose fields equal these @returns {Item[]} */
    items: (where = {}) => matching(/** @type {Item[]} */ (list("item/")), where),
    /** @param {Partial<Item>} [where] @returns {Item[]} one's own, newest first */
    mine: (where = {}) => matching(/** @type {Item[]} */ (list("mine/")), where).reverse(),
  };
}

/**
 * @param {Item[]} items
 * @param {Partial<Item>} where
 */
function matching(items, where) {
  const wanted = Object.entries(where);
  return items.filter((item) =>
    wanted.every(([key, value]) => item[/** @type {keyof Item} */ (key)] === value),
  );
}

/** Reads what the page carries in `<script type="application/json" id="boot">`. @returns {Boot | null} null without one */
export function readBoot() {
  const text = document.getElementById("boot")?.textContent;
  return text ? JSON.parse(text) : null;
}

/** The page's store, filled with what the page carries. @param {Boot | null} boot @returns {Store} */
export function openStore(boot) {
  const store = createStore();
  for (const view of boot?.views ?? []) store.take(view);
  return store;
}
