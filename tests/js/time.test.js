import assert from "node:assert/strict";
import { test } from "node:test";
import { clockWords } from "../../static/line.js";
import { beatOf, createClock, date, hour, left, minutes, share } from "../../static/time.js";
import { pick, say, useWords } from "../../static/words.js";

const MINUTE = 60_000;
const span = { opened: 0, ends: 20 * MINUTE, paused: null };

test("whole minutes: a started minute counts, zero is only when the time is up", () => {
  assert.equal(minutes(14 * MINUTE), 14);
  assert.equal(minutes(13 * MINUTE + 1), 14);
  assert.equal(minutes(1), 1);
  assert.equal(minutes(0), 0);
});

test("time left stops at zero and stands still in a pause", () => {
  assert.equal(left(span, 6 * MINUTE), 14 * MINUTE);
  assert.equal(left(span, 25 * MINUTE), 0);
  assert.equal(left({ ...span, paused: 5 * MINUTE }, 19 * MINUTE), 15 * MINUTE);
  assert.equal(left({ ...span, ends: null }, 0), null);
});

test("in a rehearsal a phase shows its own minutes, and they go as many times as fast", () => {
  const played = { opened: 0, ends: (25 * MINUTE) / 20, paused: null, pace: 20 };
  assert.equal(left(played, 0), 25 * MINUTE);
  assert.equal(left(played, 1000), 25 * MINUTE - 20_000);
  assert.equal(left(played, 2 * MINUTE), 0);
  assert.equal(share(played, 0), 1);
  assert.equal(share(played, (5 * MINUTE) / 20), 0.8);
});

test("a clock beats as much faster in a rehearsal, but never more than once a second", () => {
  assert.equal(beatOf(10_000, span), 10_000);
  assert.equal(beatOf(10_000, undefined), 10_000);
  assert.equal(beatOf(10_000, { ...span, pace: 4 }), 2500);
  assert.equal(beatOf(10_000, { ...span, pace: 60 }), 1000);
});

test("the line shortens from whole to nothing", () => {
  assert.equal(share(span, 0), 1);
  assert.equal(share(span, 15 * MINUTE), 0.25);
  assert.equal(share(span, 30 * MINUTE), 0);
  assert.equal(share({ ...span, opened: null }, 0), null);
});

test("the clock says minutes, then that one rounds off; never a second", () => {
  useWords("nl", "common-minutes-left = nog { $n } minuten\ncommon-time-up = De tijd is om.");
  assert.equal(clockWords(span, 6 * MINUTE), "nog 14 minuten");
  assert.equal(clockWords(span, 20 * MINUTE), "De tijd is om.");
  assert.equal(clockWords({ ...span, ends: null }, 0), "");
});

test("the server's clock counts, and the network's hiccups do not", () => {
  const clock = createClock(() => 1_000_000);
  assert.equal(clock.now.value, 1_000_000);
  clock.follow(1_090_000);
  assert.equal(clock.now.value, 1_090_000);
  clock.follow(1_090_400);
  assert.equal(clock.now.value, 1_090_000);
  clock.follow(undefined);
  assert.equal(clock.now.value, 1_090_000);
});

test("the clock moves only when it is struck", () => {
  let local = 0;
  const clock = createClock(() => local);
  assert.equal(clock.now.value, 0);
  local = 10_000;
  clock.strike();
  assert.equal(clock.now.value, 10_000);
});

test("hours and dates are said as people say them", () => {
  const evening = new Date(2026, 2, 29, 20, 41).getTime();
  assert.equal(hour(evening, "nl"), "20.41");
  assert.equal(hour(evening, "en"), "20:41");
  assert.equal(date(evening, "nl"), "29 maart 2026");
  assert.equal(date("2026-03-29", "en"), "29 March 2026");
});

test("a word that is missing shows its name, and the reader's side of a pair is picked", () => {
  useWords("en", "phone-join-button = Join");
  assert.equal(say("phone-join-button"), "Join");
  assert.equal(say("phone-nothing"), "phone-nothing");
  assert.equal(pick({ nl: "ja", en: "yes" }), "yes");
  assert.equal(pick({ nl: "ja", en: "" }), "ja");
  assert.equal(pick(null), "");
});
