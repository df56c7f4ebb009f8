/** The phone in a pause says so, and no minutes that stand still. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { nowWords } from "../../static/phone/calm.js";
import { shortTime } from "../../static/phone/parts.js";
import { useWords } from "../../static/words.js";

const words = (/** @type {string} */ file) =>
  readFileSync(new URL(`../../static/words/nl/${file}.ftl`, import.meta.url), "utf8");
useWords("nl", ["common", "phone"].map(words).join("\n"));

const MINUTE = 60_000;
/** @param {string} state @returns {any} */
const phase = (state) => ({
  state,
  opened: 0,
  ends: 15 * MINUTE,
  pace: 1,
  paused: state === "paused" ? MINUTE : null,
  speak: { roles: ["inner"], label: { nl: "de tafel" } },
});

test("a calm screen in a pause says so, and not who has the floor", () => {
  const own = { title: "Leg je telefoon even weg.", help: "Straks vragen we je weer." };
  assert.deepEqual(nowWords(phase("open"), own), { ...own, who: "de tafel" });
  assert.deepEqual(nowWords(phase("paused"), own), { title: "Even pauze.", help: "", who: "" });
});

test("above a question a pause stands where the minutes stood", () => {
  assert.equal(shortTime(phase("open"), 0), "nog 15 minuten");
  assert.equal(shortTime(phase("paused"), 2 * MINUTE), "Even pauze.");
});
