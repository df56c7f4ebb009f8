import assert from "node:assert/strict";
import { test } from "node:test";
import { coming, free, mix, others, wished } from "../../static/activities/assign/shape.js";
import { span, still, unled } from "../../static/activities/parallel/shape.js";
import { roundFrom } from "../../static/console/gate.js";

/** @import {Out, RoomRow} from "../../static/types" */

const T = { nl: "Regels", en: "Rules" };

/** @param {Partial<Out>} more @returns {Out} */
const out = (more) => ({
  id: "a",
  do: "choose_group",
  fields: { phase: "ot0#1", first: "regels" },
  slot: null,
  title: "",
  at: 0,
  state: "waiting",
  ...more,
});

/** @param {string} group @param {Partial<RoomRow>} [more] @returns {RoomRow} */
const room = (group, more) => ({ group, label: T, track: null, seats: 0, people: 4, ...more });

/** @param {"open" | "closed" | "settled" | "armed"} state */
const phase = (state) => ({ key: "ot5a", title: T, state, opened: 1, ends: 2, paused: null });

test("a theme without a number of seats has room for anyone; one with too many people has none", () => {
  assert.equal(free({ seats: 0, people: 7 }), null);
  assert.equal(free({ seats: 10, people: 7 }), 3);
  assert.equal(free({ seats: 10, people: 12 }), 0);
});

test("what this phone just asked for stands before what the server knows", () => {
  assert.deepEqual(wished([], "ot0#1", ["dossier"]), ["dossier"]);
  assert.deepEqual(wished([out({})], "ot0#1", ["dossier"]), ["regels"]);
  const second = out({ fields: { phase: "ot0#1", first: "blijven", second: "regels" } });
  assert.deepEqual(wished([out({}), second], "ot0#1", []), ["blijven", "regels"]);
});

test("a choice that was refused, or of another phase, is no choice", () => {
  assert.deepEqual(wished([out({ state: "refused" })], "ot0#1", []), []);
  assert.deepEqual(wished([out({})], "ot4#1", []), []);
});

test("the second choice is another theme than the first", () => {
  const all = ["regels", "dossier"].map((group) => ({ group, label: T, track: null, full: false }));
  assert.deepEqual(
    others(all, "regels").map(({ group }) => group),
    ["dossier"],
  );
});

test("the proposal tells its mix with the most first, and how many it still places", () => {
  assert.deepEqual(mix({ aanbieder: 1, gemeente: 4 }), [
    ["gemeente", 4],
    ["aanbieder", 1],
  ]);
  const row = { group: "regels", people: 5, first: 3, second: 1, sectors: {} };
  assert.equal(
    coming([
      { ...row, come: 3 },
      { ...row, come: 2 },
    ]),
    5,
  );
});

test("a room without a phase has no clock; a closed one is done", () => {
  assert.equal(span(room("regels")), null);
  assert.deepEqual(span(room("regels", { phase: phase("open") })), {
    opened: 1,
    ends: 2,
    paused: null,
    pace: 1,
  });
  assert.deepEqual(
    ["open", "armed", "closed", "settled"].map((state) =>
      still(room("regels", { phase: phase(/** @type {"open"} */ (state)) })),
    ),
    [false, false, true, true],
  );
});

test("a room with people and no console is named; an empty one is not, nor any before presence is known", () => {
  const rows = [room("regels"), room("dossier"), room("blijven", { people: 0 })];
  const here = { regels: { consoles: 1 }, dossier: { consoles: 0 }, blijven: { consoles: 0 } };
  assert.deepEqual(
    unled(rows, here).map(({ group }) => group),
    ["dossier"],
  );
  assert.deepEqual(unled(rows, undefined), []);
});

test("another round begins at the first step of the loop, and only within it", () => {
  const loop = { key: "dd5", title: T };
  /** @type {Parameters<typeof roundFrom>[0]} */
  const rows = [
    { key: "dd4", state: "past" },
    { key: "say", state: "past", loop },
    { key: "check", state: "now", loop },
    { key: "dd6", state: "later" },
  ];
  assert.equal(roundFrom(rows), "say");
  assert.equal(roundFrom(rows.map((row) => ({ ...row, state: row.key === "dd6" ? "now" : "past" }))), "");
});
