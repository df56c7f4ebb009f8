import assert from "node:assert/strict";
import { test } from "node:test";
import { counts, fates, keep, move, queue, sift, span, waits } from "../../static/console/queue.js";

/** @param {number} n @param {Partial<import("../../static/console/queue.js").Row>} [more] */
const row = (n, more = {}) => ({ n, type: "vraag", state: "held", at: n * 1000, phase: "a#1", ...more });

test("the queue is oldest first, and the log's order settles a tie", () => {
  const items = [row(3, { at: 5 }), row(2, { at: 5 }), row(1, { at: 9 })];
  assert.deepEqual(
    queue(items, "").map((r) => r.n),
    [2, 3, 1],
  );
});

test("only what waits stands in the queue, an edit of something released too", () => {
  assert.ok(waits(row(1)));
  assert.ok(waits(row(1, { state: "released", pending: true })));
  assert.ok(!waits(row(1, { state: "released", pending: false })));
  assert.ok(!waits(row(1, { state: "returned" })));
  assert.ok(!waits(row(1, { private: true })));
});

test("a tab holds its own type", () => {
  const items = [row(1), row(2, { type: "raakt" })];
  assert.deepEqual(
    queue(items, "raakt").map((r) => r.n),
    [2],
  );
  assert.deepEqual(counts(items, ["vraag", "raakt", "gehoord"]), { vraag: 1, raakt: 1, gehoord: 0 });
});

test("the chosen row stays chosen when rows come in above and below", () => {
  assert.equal(keep([1, 2, 3], [0, 1, 2, 3, 4], 2), 2);
});

test("when the chosen row goes, the one that took its place is chosen", () => {
  assert.equal(keep([1, 2, 3], [1, 3], 2), 3);
  assert.equal(keep([1, 2, 3, 4, 5], [1, 5], 2), 5);
});

test("when the last row goes, the new last one is chosen; then none", () => {
  assert.equal(keep([1, 2, 3], [1, 2], 3), 2);
  assert.equal(keep([1], [], 1), null);
});

test("the first row that comes in is chosen", () => {
  assert.equal(keep([], [7], null), 7);
});

test("moving stops at both ends and begins at the top", () => {
  assert.equal(move([1, 2, 3], 3, 1), 3);
  assert.equal(move([1, 2, 3], 1, -1), 1);
  assert.equal(move([1, 2, 3], 1, 1), 2);
  assert.equal(move([1, 2, 3], null, 1), 1);
  assert.equal(move([], 1, 1), null);
});

test("a span runs from the anchor to the chosen row, either way", () => {
  assert.deepEqual(span([1, 2, 3, 4], 3, 1), [1, 2, 3]);
  assert.deepEqual(span([1, 2, 3, 4], 2, 4), [2, 3, 4]);
  assert.deepEqual(span([1, 2], 9, 2), [2]);
});

test("what the guard marked is never released in bulk", () => {
  const rows = [row(1), row(2, { flags: ["hold:phone"] }), row(3, { flags: ["nudge:defence"] })];
  assert.deepEqual(sift(rows), { free: [1, 3], marked: [2] });
});

test("the foot counts what became of this phase only", () => {
  const items = [
    row(1, { state: "released" }),
    row(2, { state: "returned" }),
    row(3, { state: "hidden", phase: "b#1" }),
  ];
  assert.deepEqual(fates(items, "a#1"), { released: 1, returned: 1, hidden: 0 });
});
