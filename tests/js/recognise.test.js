import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder, sentence, tapsOf, toldOf } from "../../static/activities/recognise/shape.js";
import { sheets, toldOrAsked } from "../../static/activities/recognise/sheets.js";

/** @import {Item, Out, Phase} from "../../static/types" */

const PHASE = "k#1";

/** @param {Record<string, unknown>} fields @param {Partial<Out>} [more] @returns {Out} */
const out = (fields, more = {}) => ({
  id: "a",
  do: "recognise",
  fields: { phase: PHASE, ...fields },
  slot: null,
  title: "",
  at: 0,
  state: "waiting",
  ...more,
});

/** @param {number[]} numbers */
const items = (...numbers) =>
  /** @type {Item[]} */ (
    /** @type {unknown} */ (
      numbers.map((n) => ({ n, text: `idee ${n}`, phase: "vrij#1", state: "released" }))
    )
  );

/** @param {unknown} face */
const phase = (face) => /** @type {Phase} */ (/** @type {unknown} */ ({ id: PHASE, face }));

test("a tap on its way counts at once, a tap taken off does not, and no longer once the server shows it", () => {
  const going = [
    out({ item: 3, stance: "" }),
    out({ item: 4, stance: "deels" }),
    out({ item: 5, stance: "niet" }, { state: "received", seq: 9 }),
    out({ item: 6, stance: "niet", phase: "other#1" }),
  ];
  assert.deepEqual(Object.fromEntries(tapsOf({ 3: "herken", 4: "niet" }, going, PHASE, 9)), { 4: "deels" });
  assert.deepEqual(Object.fromEntries(tapsOf(null, going, PHASE, 8)), { 4: "deels", 5: "niet" });
});

test("each phone mixes the items in its own way, which stays when one is added", () => {
  const all = items(...Array.from({ length: 9 }, (_, i) => i + 1));
  const order = (/** @type {number} */ seed, some = all) => inOrder(some, seed).map((item) => item.n);
  assert.deepEqual(order(0), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
  assert.notDeepEqual(order(12345), order(54321));
  assert.deepEqual(order(7), order(7));
  const fewer = order(7, all.slice(0, 8));
  assert.deepEqual(
    order(7).filter((n) => n !== 9),
    fewer,
  );
});

test("the outcome stands by number, never by weight", () => {
  const results = [
    { item: 2, some: 9, n: 9 },
    { item: 1, some: 0, n: 9 },
    { item: 8, some: 1, n: 1 },
  ];
  const told = toldOf(phase({ results }), items(2, 1));
  assert.deepEqual(
    told.map((row) => [row.item, row.text, row.some]),
    [
      [1, "idee 1", 0],
      [2, "idee 2", 9],
    ],
  );
  assert.deepEqual(toldOf(phase({}), items(1)), []);
});

test("the board says a number with its base, a band, or only that somebody sees it this way", () => {
  assert.deepEqual(sentence({ item: 1, some: 3, n: 7 }, "counts"), ["recognise-count", { some: 3, n: 7 }]);
  assert.deepEqual(sentence({ item: 1, some: 0, n: 0 }, "counts"), ["recognise-no-sight", {}]);
  assert.deepEqual(sentence({ item: 1, band: "broad" }, "bands"), ["recognise-band-broad", {}]);
  assert.deepEqual(sentence({ item: 1, some: 2 }, "some"), ["recognise-some", { n: 2 }]);
  assert.deepEqual(sentence({ item: 1, some: null }, "some"), ["recognise-someone", {}]);
});

test("before there is an outcome the board has what is put to the hall, and a page more when it is long", () => {
  const asked = toldOrAsked(phase({}), items(2, 1));
  assert.deepEqual(
    asked.map((row) => row.item),
    [1, 2],
  );
  const many = items(...Array.from({ length: 12 }, (_, i) => i + 1)).map((item) => ({
    item: item.n,
    text: item.text,
  }));
  const made = sheets(many, true, 0);
  assert.ok(made.length > 1);
  assert.deepEqual(made.flat(), many);
  assert.equal(sheets([], false, 0).length, 1);
});
