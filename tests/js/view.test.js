import assert from "node:assert/strict";
import { test } from "node:test";
import { effect } from "@preact/signals-core";
import { createStore } from "../../static/view.js";

/** @param {() => unknown} read @returns {unknown[]} what was seen, each time it changed */
function watch(read) {
  /** @type {unknown[]} */
  const seen = [];
  effect(() => {
    seen.push(read());
  });
  return seen;
}

test("a patch sets and deletes keys and moves the seq", () => {
  const store = createStore();
  store.take({ of: "phone/outer", seq: 3, set: { phase: { id: "a" }, "item/1": { n: 1 } } });
  store.take({ of: "phone/outer", seq: 5, set: { "item/2": { n: 2 } }, del: ["item/1"] });
  assert.deepEqual(store.items(), [{ n: 2 }]);
  assert.equal(store.phase()?.id, "a");
  assert.deepEqual(store.have(), { "phone/outer": 5 });
});

test("fresh forgets every key it does not name, and may bring a lower seq", () => {
  const store = createStore();
  store.take({ of: "board", seq: 9, set: { "item/1": { n: 1 }, phase: { id: "a" } } });
  store.take({ of: "board", seq: 2, fresh: true, set: { phase: { id: "b" } } });
  assert.deepEqual(store.items(), []);
  assert.equal(store.phase()?.id, "b");
  assert.deepEqual(store.have(), { board: 2 });
});

test("a late patch does not turn the seq back", () => {
  const store = createStore();
  store.take({ of: "me/3", seq: 9, set: { me: { role: "outer" } } });
  store.take({ of: "me/3", seq: 7, set: {} });
  assert.equal(store.seqOf("me"), 9);
});

test("another ring takes the place of the one before, and leaves the person's own view alone", () => {
  const store = createStore();
  store.take({ of: "phone/outer", seq: 1, set: { phase: { id: "a" }, "item/1": { n: 1 } } });
  store.take({ of: "me/3", seq: 1, set: { me: { role: "inner" } } });
  store.take({ of: "phone/inner", seq: 1, fresh: true, set: { phase: { id: "a" } } });
  assert.deepEqual(store.audiences().sort(), ["me/3", "phone/inner"]);
  assert.deepEqual(store.items(), []);
  assert.equal(store.me()?.role, "inner");
});

test("who reads a key hears of it only when it changes", () => {
  const store = createStore();
  const seen = watch(() => store.phase()?.id);
  store.take({ of: "phone/outer", seq: 1, set: { phase: { id: "a" } } });
  store.take({ of: "phone/outer", seq: 2, set: { "item/4": { n: 4 } } });
  store.take({ of: "phone/outer", seq: 3, set: { phase: { id: "b" } } });
  assert.deepEqual(seen, [undefined, "a", "b"]);
});

test("a list hears of a new, a changed and a gone item, in the order of their numbers", () => {
  const store = createStore();
  const seen = watch(() => store.items().map((item) => `${item.n}${item.text}`));
  store.take({
    of: "board",
    seq: 1,
    set: { "item/10": { n: 10, text: "x" }, "item/9": { n: 9, text: "y" } },
  });
  store.take({ of: "board", seq: 2, set: { "item/9": { n: 9, text: "z" } } });
  store.take({ of: "board", seq: 3, del: ["item/10"] });
  assert.deepEqual(seen, [[], ["9y", "10x"], ["9z", "10x"], ["9z"]]);
});

test("own items come newest first and can be chosen by their fields", () => {
  const store = createStore();
  const set = {
    "mine/1": { n: 1, state: "held" },
    "mine/2": { n: 2, state: "returned" },
    "mine/3": { n: 3, state: "held" },
  };
  store.take({ of: "me/1", seq: 1, set });
  assert.deepEqual(
    store.mine({ state: "held" }).map((item) => item.n),
    [3, 1],
  );
});

test("a sector has its label; an unknown one is shown as it is", () => {
  const store = createStore();
  const label = { nl: "jeugdarts", en: "youth doctor" };
  store.take({ of: "board", seq: 1, set: { session: { sectors: [{ code: "ja", label }] } } });
  assert.deepEqual(store.sector("ja"), label);
  assert.equal(store.sector("xx"), "xx");
  assert.equal(store.sector(undefined), "");
});
