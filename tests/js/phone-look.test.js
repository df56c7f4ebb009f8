import assert from "node:assert/strict";
import { test } from "node:test";
import { dress } from "../../static/phone/follow.js";

test("a lighter screen is day and never the device's own night, which is darker than what was there", () => {
  assert.equal(dress(true, false), "stil");
  assert.equal(dress(true, true), "dag");
});

test("outside the still the device chooses, whatever was asked for there", () => {
  assert.deepEqual([dress(false, false), dress(false, true)], ["auto", "auto"]);
});
