import assert from "node:assert/strict";
import { test } from "node:test";
import { dotsLeft, dotsOf, moved, orderOf, placesOf } from "../../static/activities/prioritise/shape.js";
import { sheets, weighed } from "../../static/activities/prioritise/sheets.js";
import { barLength } from "../../static/board/chart.js";

/** @import {Item, Out, Phase} from "../../static/types" */

const PHASE = "p#1";

/** @param {string} verb @param {Record<string, unknown>} fields @param {Partial<Out>} [more] @returns {Out} */
const out = (verb, fields, more = {}) => ({
  id: "a",
  do: verb,
  fields: { phase: PHASE, ...fields },
  slot: null,
  title: "",
  at: 0,
  state: "waiting",
  ...more,
});

test("dots on their way count at once, and no longer once the server shows them", () => {
  const mine = { 3: 2, 4: 1 };
  const going = [out("dot", { item: 4, n: 0 }), out("dot", { item: 5, n: 1 }, { state: "received", seq: 9 })];
  const now = dotsOf(mine, going, PHASE, 8);
  assert.deepEqual(Object.fromEntries(now), { 3: 2, 4: 0, 5: 1 });
  assert.equal(dotsLeft(now, 5), 2);
  assert.deepEqual(Object.fromEntries(dotsOf(mine, going.slice(1), PHASE, 9)), { 3: 2, 4: 1 });
  assert.deepEqual(Object.fromEntries(dotsOf(null, [], PHASE, 0)), {});
});

test("dots of another phase are not of this one", () => {
  const other = out("dot", { item: 3, n: 2, phase: "p#2" });
  assert.equal(dotsOf({}, [other], PHASE, 0).size, 0);
});

test("the last order counts", () => {
  const going = [out("rank", { items: [1, 2] }), out("rank", { items: [2, 1] })];
  assert.deepEqual(orderOf([3], going, PHASE, 0), [2, 1]);
  assert.deepEqual(orderOf([3], [], PHASE, 0), [3]);
  assert.deepEqual(orderOf(null, [], PHASE, 0), []);
});

test("an item moves one place, and stays where it cannot", () => {
  assert.deepEqual(moved([1, 2, 3], 3, -1), [1, 3, 2]);
  assert.deepEqual(moved([1, 2, 3], 1, 1), [2, 1, 3]);
  const order = [1, 2, 3];
  assert.equal(moved(order, 1, -1), order);
  assert.equal(moved(order, 3, 1), order);
  assert.equal(moved(order, 9, 1), order);
});

test("what it brings and costs, with what is on its way", () => {
  const going = [out("place", { item: 4, impact: 3, effort: 1 })];
  assert.deepEqual(Object.fromEntries(placesOf({ 3: [2, 2] }, going, PHASE, 0)), { 3: [2, 2], 4: [3, 1] });
});

test("the weights stand in the order of the numbers, those that nobody chose as well", () => {
  const items = /** @type {Item[]} */ (
    /** @type {unknown} */ ([
      { n: 2, text: "twee" },
      { n: 1, text: "een" },
    ])
  );
  const weights = [
    { n: 1, weight: 0, people: 0 },
    { n: 2, weight: 5, people: 3 },
    { n: 7, weight: 1, people: 1 },
  ];
  const phase = /** @type {Phase} */ (/** @type {unknown} */ ({ face: { weights } }));
  assert.deepEqual(weighed(phase, items), [
    { n: 1, weight: 0, people: 0, text: "een" },
    { n: 2, weight: 5, people: 3, text: "twee" },
  ]);
  assert.deepEqual(weighed(/** @type {Phase} */ (/** @type {unknown} */ ({ face: {} })), items), []);
});

test("the pages hold every item once, and there is always one", () => {
  const rows = Array.from({ length: 17 }, (_, i) => ({
    n: i,
    text: "woord ".repeat(i * 3),
    weight: 0,
    people: 0,
  }));
  const made = sheets(rows, 56);
  assert.ok(made.length > 2);
  assert.deepEqual(made.flat(), rows);
  assert.deepEqual(sheets([], 0), [[]]);
});

test("bars begin at one zero line and are as long as the share of people", () => {
  assert.equal(barLength(0, 40), 0);
  assert.equal(barLength(20, 40), barLength(40, 40) / 2);
  assert.equal(barLength(3, 0), 0);
});
