import assert from "node:assert/strict";
import { test } from "node:test";
import { args, standing, took } from "../../static/console/gate.js";
import { clockFace } from "../../static/console/parts.js";
import { candidates } from "../../static/console/sheets/merge.js";
import { canShow, EARLIER, elsewhere, plan, rowsOf, SAID, SOURCE } from "../../static/console/tabs.js";

/** @param {object} more @returns {any} */
const phase = (more = {}) => ({ id: "b#1", kind: "gather", face: { questions: [] }, ...more });
/** @param {number} n @param {object} [more] @returns {any} */
const item = (n, more = {}) => ({ n, phase: "b#1", type: "vraag", state: "held", at: n, key: "b", ...more });
/** @param {any} p @param {any[]} items */
const tabs = (p, items) => plan(p, items).map((tab) => `${tab.id} ${tab.n}`);

test("the questions are the tabs, in their order; a tap that only confirms is none", () => {
  const questions = [{ type: "klopt", confirm: true }, { type: "raakt" }, { type: "gehoord" }];
  const items = [item(1, { type: "gehoord" })];
  assert.deepEqual(tabs(phase({ face: { questions } }), items), ["raakt 0", "gehoord 1"]);
});

test("a phase whose face asks for no list has no tabs", () => {
  assert.deepEqual(tabs(phase({ kind: "present", face: { parks: false } }), []), []);
  assert.deepEqual(plan(undefined, []), []);
});

test("what waits from an earlier phase is not lost from sight", () => {
  const items = [item(1, { phase: "a#1" }), item(2, { phase: "a#1", state: "released" })];
  assert.deepEqual(tabs(phase(), items), [`${EARLIER} 1`]);
  assert.deepEqual(
    rowsOf(EARLIER, phase(), items).map((row) => row.n),
    [1],
  );
});

test("a harvest lists what its sources yielded and released", () => {
  const harvest = phase({ source: ["a"], face: { board: "harvest", questions: [] } });
  const items = [
    item(1, { phase: "a#1", key: "a", state: "released" }),
    item(2, { phase: "z#1", key: "z", state: "released" }),
    item(3, { phase: "a#1", key: "a", state: "hidden" }),
  ];
  assert.deepEqual(
    rowsOf(SOURCE, harvest, items).map((row) => row.n),
    [1],
  );
});

test("while people talk one list has the scribe's lines, and never a private card", () => {
  const talk = phase({ kind: "listen", face: { live_harvest: "off" } });
  const items = [
    item(1),
    item(2, { state: "released" }),
    item(3, { private: true }),
    item(4, { state: "hidden" }),
  ];
  assert.deepEqual(tabs(talk, items), [`${SAID} 2`]);
});

test("the board can have what belongs to this phase, and no table talk while people talk", () => {
  const talk = phase({ kind: "listen", face: { live_harvest: "off" } });
  assert.equal(canShow(talk, item(1, { state: "released" })), false);
  assert.equal(canShow(phase({ kind: "listen", face: { live_harvest: "live" } }), item(1)), true);
  assert.equal(canShow(phase({ face: { board: "one" } }), item(1)), true);
  assert.equal(
    canShow(phase({ face: { board: "one" } }), item(1, { phase: "a#1", state: "released" })),
    false,
  );
  assert.equal(canShow(phase({ face: { board: "list" } }), item(1)), false);
});

test("what waits elsewhere is pointed at: the next tab with something, then from the front again", () => {
  const questions = [{ type: "gehoord" }, { type: "raakt" }, { type: "voornemen" }];
  const asked = phase({ source: ["a"], face: { board: "harvest", questions } });
  const items = [
    item(1, { type: "gehoord" }),
    item(2, { type: "voornemen" }),
    item(3, { type: "raakt", state: "returned" }),
    item(4, { phase: "a#1", key: "a", state: "released" }),
  ];
  const all = plan(asked, items);
  assert.deepEqual(
    all.map((tab) => tab.waits),
    [1, 0, 1, 0],
  );
  assert.equal(elsewhere(all, "gehoord")?.id, "voornemen");
  assert.equal(elsewhere(all, "raakt")?.id, "voornemen");
  assert.equal(elsewhere(all, "voornemen")?.id, "gehoord");
  assert.equal(elsewhere(all, SOURCE)?.id, "gehoord");
  assert.equal(elsewhere(plan(asked, items.slice(0, 1)), "gehoord"), undefined);
});

test("among what was said only what has to be decided waits", () => {
  const talk = phase({ kind: "listen", face: { live_harvest: "off" } });
  const said = plan(talk, [item(1), item(2, { state: "released" })]);
  assert.deepEqual(
    said.map((tab) => [tab.n, tab.waits]),
    [[2, 1]],
  );
});

test("a warning with a moment goes by itself", () => {
  const gate = /** @type {any} */ ({
    warnings: [
      { rule: "open_for", strength: "soft", until: 100 },
      { rule: "people", strength: "hard" },
    ],
  });
  assert.deepEqual(
    standing(gate, 99).soft.map((w) => w.rule),
    ["open_for"],
  );
  assert.deepEqual(standing(gate, 100).soft, []);
  assert.equal(standing(gate, 100).hard.length, 1);
  assert.deepEqual(standing(undefined, 0), { hard: [], soft: [] });
});

test("a gate's sentence has labels for roles and a list for seats", () => {
  const warning = /** @type {any} */ ({ args: { role: "inner", seats: [4, 9], n: 2 } });
  const made = args(
    warning,
    (code) => `<${code}>`,
    (seats) => seats.join("+"),
  );
  assert.deepEqual(made, { role: "<inner>", seats: "4+9", n: 2 });
});

const MINUTE = 60_000;

test("minutes that a phase took are whole, and at least one", () => {
  assert.deepEqual(
    [20_000, 26 * MINUTE].map((ms) => took(/** @type {any} */ ({ took_ms: ms }), 1)),
    [1, 26],
  );
  assert.equal(took(/** @type {any} */ ({ took_ms: 1.25 * MINUTE }), 20), 25);
});

test("the clock counts on after zero, with a sign", () => {
  assert.deepEqual([560_000, 0, -35_000].map(clockFace), ["9:20", "0:00", "−0:35"]);
});

test("one picked item can go into any other of its phase, several into one of themselves", () => {
  const items = [
    item(1),
    item(2),
    item(3, { phase: "a#1" }),
    item(4, { state: "hidden" }),
    item(5, { state: "released" }),
  ];
  assert.deepEqual(
    candidates(items, [1]).map((one) => one.n),
    [2, 5],
  );
  assert.deepEqual(
    candidates(items, [1, 2]).map((one) => one.n),
    [1, 2],
  );
});
