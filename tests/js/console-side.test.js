import assert from "node:assert/strict";
import { test } from "node:test";
import { ringCount } from "../../static/console/side.js";

/** @param {Partial<import("../../static/types").HallRing>} more */
const ring = (more) => ({
  role: "inner",
  label: { nl: "aan tafel", en: "at the table" },
  seats: null,
  lit: false,
  form: /** @type {const} */ ("arc"),
  expected: null,
  ...more,
});
/** @param {number} here @param {number} known */
const phones = (here, known) => ({
  here,
  known,
  roles: { inner: { here, known } },
  boards: 0,
  consoles: 1,
  scribes: 0,
  helpers: 0,
});

test("a seat counts as taken, whether or not who sits there has a phone", () => {
  assert.deepEqual(ringCount(ring({ seats: 15, filled: 6 }), phones(0, 0)), { n: 6, of: 15 });
});

test("where there are no seats who has no phone is there, and a phone that went away is not", () => {
  assert.deepEqual(ringCount(ring({ filled: 5 }), phones(2, 3)), { n: 4, of: 5 });
  assert.deepEqual(ringCount(ring({ filled: 5 }), undefined), { n: 5, of: 5 });
});
