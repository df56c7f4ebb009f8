/** What comes in where nothing goes to the board is read beside the queue, never in it. */

import assert from "node:assert/strict";
import test from "node:test";
import { confined } from "../../static/console/notes.js";
import { waits } from "../../static/console/queue.js";

/** @param {number} n @param {Record<string, unknown>} [more] */
const row = (n, more) =>
  /** @type {any} */ ({
    n,
    phase: "a#1",
    type: "idee",
    at: n,
    text: "woorden",
    state: "held",
    private: true,
    ...more,
  });

test("the newest first, of this pass, without cards and without what was taken back", () => {
  const rows = [
    row(1),
    row(2, { phase: "a#2" }),
    row(3, { type: "unsaid" }),
    row(4, { state: "withdrawn" }),
    row(5),
  ];
  assert.deepEqual(
    confined(rows, "a#1").map((one) => one.n),
    [5, 1],
  );
});

test("none of it waits in the queue", () => {
  assert.equal(waits(row(1)), false);
});
