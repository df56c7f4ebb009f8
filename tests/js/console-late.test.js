import assert from "node:assert/strict";
import { test } from "node:test";
import { tooLate } from "../../static/console/gate.js";

const MINUTE = 60_000;

/** Talk (30), questions (18), reaction (22, keep), commitments (15, keep), check-out (8). @param {number} at the current one */
function evening(at, { keep = true, ends = 93, pace = 1 } = {}) {
  const planned = [30, 18, 22, 15, 8];
  const rows = planned.map((minutes, i) => ({
    planned: minutes,
    keep: keep && (i === 2 || i === 3),
    state: i < at ? "past" : i === at ? "now" : i === at + 1 ? "next" : "later",
  }));
  return /** @type {any} */ ({ rows, ends: ends * MINUTE, pace });
}

/** @param {number} opened @param {number} minutes @param {object} [more] @returns {any} */
const phase = (opened, minutes, more = {}) => ({
  state: "open",
  minutes,
  opened: opened * MINUTE,
  ends: (opened + minutes) * MINUTE,
  paused: null,
  ...more,
});

/** @param {ReturnType<typeof tooLate>} late */
const said = (late) => late && [late.left, late.costs, late.keep.length, late.short];

test("an evening on its schedule warns of nothing, up to the end", () => {
  const opens = [1, 30, 48, 70, 85];
  [30, 18, 22, 15, 8].forEach((minutes, at) => {
    assert.equal(
      tooLate(evening(at, { ends: 94 }), phase(opens[at] ?? 0, minutes), (opens[at] ?? 0) * MINUTE),
      null,
    );
  });
});

test("running late it warns while reaction and commitments still fit, and says what they cost", () => {
  // 42 minutes are left; the questions take 18 more, then 22, 15 and 8.
  assert.deepEqual(said(tooLate(evening(1), phase(51, 18), 51 * MINUTE)), [42, 37, 2, false]);
});

test("running late with much left to win back it says nothing yet", () => {
  assert.equal(tooLate(evening(0), phase(20, 30), 40 * MINUTE), null);
});

test("once reaction and commitments no longer fit it says so more strongly", () => {
  assert.deepEqual(said(tooLate(evening(1), phase(51, 18), 60 * MINUTE)), [33, 37, 2, true]);
});

test("of the phase one is in only what is left of it counts", () => {
  assert.deepEqual(said(tooLate(evening(2), phase(50, 22), 62 * MINUTE)), [31, 25, 2, false]);
  const paused = phase(50, 22, { state: "paused", paused: 60 * MINUTE });
  assert.deepEqual(said(tooLate(evening(2), paused, 62 * MINUTE)), [31, 27, 2, false]);
  assert.deepEqual(said(tooLate(evening(2), phase(50, 22, { state: "closed" }), 80 * MINUTE)), [
    13,
    15,
    1 + 1,
    true,
  ]);
  const armed = phase(0, 22, { state: "armed", opened: null, ends: null });
  assert.equal(said(tooLate(evening(2), armed, 60 * MINUTE))?.[1], 37);
});

test("once nothing is at stake any more it is quiet", () => {
  assert.equal(tooLate(evening(4), phase(90, 8), 200 * MINUTE), null);
});

test("where a script names no such phases all that is to come counts", () => {
  const late = tooLate(evening(3, { keep: false }), phase(80, 15), 80 * MINUTE);
  assert.deepEqual(said(late), [13, 23, 0, true]);
  assert.equal(tooLate(evening(3, { keep: false }), phase(60, 15), 60 * MINUTE), null);
});

test("seconds that passed since a phase opened make nobody late", () => {
  const now = 60 * MINUTE + 25_000;
  const exact = evening(2, { keep: false, ends: 60 + 22 + 15 + 8 });
  assert.equal(tooLate(exact, phase(60, 22), now), null);
  assert.equal(tooLate(exact, phase(60.5, 22), now), null);
  assert.deepEqual(said(tooLate(exact, phase(62, 22), 62 * MINUTE + 25_000)), [42, 45, 0, true]);
});

test("nobody is late while nobody can tell when it ends", () => {
  assert.equal(tooLate({ ...evening(1), ends: null }, phase(51, 18), 99 * MINUTE), null);
  assert.equal(tooLate(undefined, phase(51, 18), 99 * MINUTE), null);
});

test("in a rehearsal minutes pass as fast as it is played", () => {
  // Ten times as fast: what is planned until 93 is over after 9.3 minutes of the clock.
  const fast = { ends: 9.3, pace: 10 };
  const played = (/** @type {number} */ opened, /** @type {number} */ minutes) =>
    phase(opened, minutes, { ends: (opened + minutes / 10) * MINUTE, pace: 10 });
  assert.equal(tooLate(evening(0, fast), played(0, 30), 0), null);
  assert.deepEqual(said(tooLate(evening(1, fast), played(5.1, 18), 5.1 * MINUTE)), [42, 37, 2, false]);
});
