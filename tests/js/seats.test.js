import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { circle, markSeats, seatsOf } from "../../static/seats.js";

/** @import {HallRing} from "../../static/types" */

const label = { nl: "", en: "" };
/** @param {Partial<HallRing>} [more] @returns {HallRing} */
const table = (more) => ({
  role: "inner",
  label,
  form: "arc",
  seats: 15,
  lit: false,
  expected: null,
  filled: 13,
  ...more,
});
/** @param {Partial<HallRing>} [more] @returns {HallRing} */
const listeners = (more) => ({
  role: "outer",
  label,
  form: "dot",
  seats: null,
  lit: false,
  expected: 40,
  filled: 31,
  ...more,
});

/** @param {{tone: string}[]} seats */
function tones(seats) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { tone } of seats) counts[tone] = (counts[tone] ?? 0) + 1;
  return counts;
}

test("the lobby: taken seats are woad, open ones weld, listeners ink, those expected empty", () => {
  assert.deepEqual(tones(seatsOf([table(), listeners()])), { woad: 13, open: 2, ink: 31, empty: 9 });
});

test("who has the floor is lit and the others are dim; nobody is waited for", () => {
  const seats = seatsOf([table({ lit: true, filled: 15 }), listeners()]);
  assert.deepEqual(tones(seats), { lit: 15, dim: 31 });
});

test("a phone without counts draws every seat as one", () => {
  const seats = seatsOf([table({ filled: undefined }), listeners({ filled: undefined })], "outer");
  assert.deepEqual(tones(seats), { dim: 15, woad: 40 });
});

test("seats fill clockwise from the top, all at one distance from the middle", () => {
  const seats = circle(
    Array.from({ length: 15 }, () => ({ form: "arc", tone: "woad" })),
    50,
    "inner",
  );
  assert.equal(seats[0]?.angle, 12);
  for (const [index, seat] of seats.entries()) {
    assert.equal(seat.angle, 12 + 24 * index);
    assert.ok(Math.abs(Math.hypot(seat.x - 100, seat.y - 100) - 50) < 0.02);
  }
});

test("up to sixty dots stand in one ring, more in two, and none touches its neighbour", () => {
  for (const filled of [1, 8, 40, 60, 61, 120, 240, 900]) {
    const dots = seatsOf([table({ filled: 15 }), listeners({ filled, expected: null })]).filter(
      (seat) => seat.r,
    );
    const radii = new Set(dots.map((dot) => Math.round(Math.hypot(dot.x - 100, dot.y - 100))));
    assert.equal(radii.size, filled <= 60 ? 1 : 2, `${filled}`);
    for (const [index, dot] of dots.entries()) {
      const next = dots[index + 1];
      if (!next) continue;
      const gap = Math.hypot(dot.x - next.x, dot.y - next.y);
      assert.ok(gap > 2 * (dot.r ?? 0), `${filled} at ${index}: ${gap}`);
    }
  }
});

test("nothing is drawn outside the square, whoever is in", () => {
  const halls = [
    [table(), listeners({ filled: 900 })],
    [listeners({ lit: true, filled: 40 }), table()],
    [listeners({ filled: 12 })],
    [table({ filled: 0, seats: 1 }), listeners({ filled: 0, expected: 0 })],
  ];
  for (const hall of halls) {
    for (const seat of seatsOf(hall)) {
      const reach = Math.hypot(seat.x - 100, seat.y - 100) + (seat.r ?? 8);
      assert.ok(reach <= 100, `${seat.key}: ${reach}`);
    }
  }
});

test("after the swap the middle has dots, lit, and the table guests sit as arcs among the others", () => {
  const seats = seatsOf([listeners({ lit: true, filled: 40 }), table({ filled: 15 })]);
  const inside = seats.filter((seat) => Math.hypot(seat.x - 100, seat.y - 100) < 60);
  const outside = seats.filter((seat) => !inside.includes(seat));
  assert.deepEqual(tones(inside), { lit: 15 });
  assert.deepEqual(tones(outside), { dim: 40 });
  assert.equal(outside.filter((seat) => seat.d).length, 15);
  const arcs = outside.map((seat, index) => (seat.d ? index : -1)).filter((index) => index >= 0);
  const gaps = arcs.slice(1).map((index, at) => index - (arcs[at] ?? 0));
  assert.ok(Math.max(...gaps) - Math.min(...gaps) <= 1, `spread evenly: ${gaps}`);
});

test("every seat has a key of its own", () => {
  const seats = seatsOf([table(), listeners({ filled: 90 })]);
  assert.equal(new Set(seats.map((seat) => seat.key)).size, seats.length);
});

test("the mark has eight seats, the third in weld, and the page without a script draws the same", () => {
  const seats = markSeats();
  assert.deepEqual(
    seats.map((seat) => seat.tone),
    ["woad", "woad", "weld", "woad", "woad", "woad", "woad", "woad"],
  );
  for (const file of ["templates/mark.html", "static/mark.svg"]) {
    const page = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
    const drawn = [...page.matchAll(/ d="([^"]+)"/g)].map((found) => found[1]);
    assert.deepEqual(
      drawn,
      seats.map((seat) => seat.d),
      file,
    );
  }
});
