import assert from "node:assert/strict";
import { test } from "node:test";
import { look, scene } from "../../static/board/app.js";
import { themeStep, toStart } from "../../static/board/lobby.js";
import { nothing, press, shown } from "../../static/board/local.js";
import { fitting } from "../../static/board/single.js";
import { spaced, typed } from "../../static/board/text.js";

const BOARD = { blank: false, qr: false, light: /** @type {const} */ ("auto"), page: 0, focus: null };
/** @param {object} [more] @returns {any} */
const view = (more = {}) => ({
  session: { ended: null },
  phase: { id: "ka3#1", state: "open", look: "stil" },
  hall: undefined,
  board: BOARD,
  items: [],
  now: 0,
  ...more,
});
/** @param {object} more */
const board = (more) => ({ board: { ...BOARD, ...more } });

test("the board is dark while others listen, and light when the hall is too bright for it", () => {
  assert.equal(look(view()), "stil");
  assert.equal(look(view(board({ light: "day" }))), "dag");
  assert.equal(look(view({ phase: { id: "a", state: "open", look: "day" } })), "dag");
});

test("a blank board is dark whatever else was asked", () => {
  assert.equal(look(view(board({ blank: true, light: "day", qr: true }))), "stil");
});

test("a code to scan stands on light paper", () => {
  assert.equal(look(view(board({ qr: true }))), "dag");
});

test("another statement, page or phase is another view; the clock is not", () => {
  const before = scene(view());
  assert.equal(scene(view({ now: 60_000 })), before);
  for (const more of [board({ focus: 7 }), board({ page: 1 }), { phase: { id: "ka4#1", state: "open" } }]) {
    assert.notEqual(scene(view(more)), before);
  }
});

test("a pause and the end take the place of what was said", () => {
  const focus = board({ focus: 7 });
  assert.equal(scene(view({ ...focus, phase: { id: "a", state: "paused" } })), "a paused");
  assert.equal(scene(view({ ...focus, session: { ended: 1 } })), "ended");
});

test("keys at the board's own laptop change this screen only, and Ctrl leaves them to the browser", () => {
  const blank = press(nothing(), { key: "b" });
  assert.equal(shown(BOARD, blank).blank, true);
  assert.equal(shown(BOARD, press(blank, { key: "B" })).blank, false);
  assert.equal(press(blank, { key: "b", ctrlKey: true }), blank);
  assert.equal(press(blank, { key: "b", repeat: true }), blank);
  assert.equal(press(blank, { key: "x" }), blank);
});

test("what the console blanked stays blank, whatever is pressed at the board", () => {
  const asked = { ...BOARD, blank: true };
  assert.equal(shown(asked, press(nothing(), { key: "b" })).blank, true);
  assert.equal(shown(asked, nothing()).blank, true);
});

test("arrows turn the page from where the console has it, never before the first", () => {
  const on = press(nothing(), { key: "ArrowRight" });
  assert.equal(shown({ ...BOARD, page: 2 }, on).page, 3);
  assert.equal(shown(BOARD, press(nothing(), { key: "ArrowLeft" })).page, 0);
});

test("a theme leaves room for the hall: long ones and long words stand smaller", () => {
  assert.equal(themeStep("Samenwerking in de eerste 1000 dagen"), 92);
  assert.ok(themeStep("Overdrachtsverantwoordelijkheid in de eerste duizend dagen") < 92);
  assert.equal(themeStep("Samenwerking ".repeat(14)), 56);
});

test("the line of the lobby runs down to the start, and no further", () => {
  const session = /** @type {any} */ ({ begins: 1_000_000 });
  const phase = /** @type {any} */ ({ opened: 0, ends: 5_000_000 });
  assert.equal(toStart(session, phase, 500_000), 0.5);
  assert.equal(toStart(session, phase, 2_000_000), 0);
  assert.equal(toStart(session, phase, -1), 1);
});

test("without a time to begin the line is that of the phase", () => {
  const phase = /** @type {any} */ ({ opened: 0, ends: 100, paused: null });
  assert.equal(toStart(undefined, phase, 25), 0.75);
  assert.equal(toStart(undefined, undefined, 25), null);
});

test("words that need every line take the room of the question above them", () => {
  assert.deepEqual(fitting("Kort.", 64), { size: 116, crowded: false });
  const full = fitting("jeugdgezondheidszorg kinderopvangorganisatie ".repeat(5), 64);
  assert.deepEqual(full, { size: 76, crowded: true });
});

test("a code stands in groups of three, an address without what nobody types", () => {
  assert.equal(spaced("K7M2QX"), "K7M 2QX");
  assert.equal(typed("http://192.168.1.5:8000"), "192.168.1.5:8000");
  assert.equal(typed("https://zaal.test/K7M2QX"), "zaal.test");
});
