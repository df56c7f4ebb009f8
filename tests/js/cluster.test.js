import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { along, moved } from "../../static/activities/cluster/drag.js";
import { handOf } from "../../static/activities/cluster/hand.js";
import {
  acrossFrom,
  beside,
  FRESH,
  groupsOf,
  LOOSE,
  looseOf,
  nextCard,
  offerKey,
  placeOf,
  placesOf,
  stepsFor,
} from "../../static/activities/cluster/shape.js";
import { partsOf, sheets } from "../../static/activities/cluster/sheets.js";
import { createDesk } from "../../static/console/desk.js";
import { createClock } from "../../static/time.js";
import { createStore } from "../../static/view.js";
import { useWords } from "../../static/words.js";

/** @import {Item} from "../../static/types" */

useWords("nl", readFileSync(new URL("../../static/words/nl/cluster.ftl", import.meta.url), "utf8"));

const WORDS = { nameless: (/** @type {number} */ n) => `Groep ${n}`, loose: "Los" };
const PHASE = { id: "g#1", key: "g", kind: "cluster", state: "open", face: { ungrouped: [3, 4] } };

/** @param {number} n @param {object} [more] @returns {any} */
const card = (n, more = {}) => ({
  n,
  phase: "a#1",
  key: "a",
  type: "idee",
  text: `kaart ${n}`,
  state: "released",
  ...more,
});
/** @param {number} n @param {number[]} members @param {object} [more] */
const group = (n, members, more = {}) =>
  card(n, { phase: "g#1", key: "g", type: "cluster", text: `groep ${n}`, members, ...more });

/** Cards 1 and 2 together, 5 in a group of its own, 3 and 4 loose. */
const TABLE = /** @type {Item[]} */ ([
  ...[1, 2, 3, 4, 5].map((n) => card(n)),
  group(10, [1, 2]),
  group(11, [5]),
]);
const GROUPS = groupsOf(TABLE);

/** A desk with that table, and a server that says yes and gives a new group number 12. */
function made() {
  const store = createStore();
  /** @type {{verb: string, fields: any}[]} */
  const asked = [];
  const act = async (/** @type {string} */ _id, /** @type {string} */ verb, /** @type {object} */ fields) => {
    asked.push({ verb, fields });
    return { ok: true, item: 12 };
  };
  const wire = /** @type {any} */ ({ connection: { value: "on" }, refusal: { value: null }, act });
  const set = Object.fromEntries(TABLE.map((one) => [`item/${one.n}`, one]));
  store.take({ of: "console", seq: 1, set: { ...set, phase: PHASE } });
  const desk = createDesk({ store, clock: createClock(() => 0), wire });
  return { desk, asked, hand: handOf(desk), said: () => desk.notice.value?.text };
}

test("groups stand with their cards in the order in which they were made; what is gone is not there", () => {
  const gone = [group(12, [3], { state: "withdrawn" }), group(13, [4], { state: "merged" })];
  const other = group(14, [3], { key: "elders" });
  const found = groupsOf([...TABLE, ...gone, other, group(15, [3, 99], { state: "held" })], "g");
  assert.deepEqual(
    found.map((one) => [one.n, one.cards.map((c) => c.n), one.waits]),
    [
      [10, [1, 2], false],
      [11, [5], false],
      [15, [3], true],
    ],
  );
});

test("a group shows the name that everyone may read while another waits", () => {
  const versions = [
    { text: "mag", shown: true },
    { text: "mag niet", shown: false },
  ];
  const [found] = groupsOf([group(10, [], { text: "mag niet", versions, pending: true })]);
  assert.deepEqual([found?.text, found?.waits], ["mag", true]);
});

test("cards move one by one, and not where they lie already", () => {
  assert.deepEqual(stepsFor(GROUPS, [3, 1, 5], 11), [
    { verb: "cluster_move", fields: { item: 3, into: 11 } },
    { verb: "cluster_move", fields: { item: 1, into: 11 } },
  ]);
  assert.deepEqual(stepsFor(GROUPS, [3], LOOSE), []);
  assert.deepEqual(stepsFor(GROUPS, [5], LOOSE), [{ verb: "cluster_move", fields: { item: 5, into: 0 } }]);
});

test("cards of one group split off, others make a new one, and a whole group stays what it is", () => {
  assert.deepEqual(stepsFor(GROUPS, [2], FRESH), [
    { verb: "cluster_split", fields: { item: 10, items: [2] } },
  ]);
  assert.deepEqual(stepsFor(GROUPS, [2, 3], FRESH), [{ verb: "cluster_new", fields: { items: [2, 3] } }]);
  assert.deepEqual(stepsFor(GROUPS, [3, 4], FRESH), [{ verb: "cluster_new", fields: { items: [3, 4] } }]);
  assert.deepEqual(stepsFor(GROUPS, [1, 2], FRESH), []);
});

test("arrows go from card to card and from place to place, and stop at the ends", () => {
  const loose = looseOf(TABLE, [3, 4]);
  assert.deepEqual([nextCard(GROUPS, loose, 3, 1), nextCard(GROUPS, loose, 4, 1)], [4, 1]);
  assert.deepEqual([nextCard(GROUPS, loose, 5, 1), nextCard(GROUPS, loose, 99, 1)], [5, 3]);
  assert.deepEqual([acrossFrom(GROUPS, loose, 4, 1), acrossFrom(GROUPS, loose, 2, 1)], [1, 5]);
  assert.deepEqual([acrossFrom(GROUPS, loose, 5, 1), acrossFrom(GROUPS, loose, 3, -1)], [5, 3]);
  assert.deepEqual(placesOf(GROUPS), [LOOSE, 10, 11, FRESH]);
  assert.deepEqual([beside([0, 10, FRESH], 10, 1), beside([0, 10, FRESH], FRESH, 1)], [FRESH, FRESH]);
  assert.deepEqual([placeOf(GROUPS, 2), placeOf(GROUPS, 3)], [10, LOOSE]);
});

test("by keyboard: take in hand, look for a place, lay there; each step is said", async () => {
  const { hand, asked, said } = made();
  hand.take(3);
  assert.equal(said(), "1 kaartje in je hand. Kies een plek met ← en →.");
  hand.look(1);
  assert.equal(said(), "Naar: groep 10. Enter legt het daar.");
  hand.look(1);
  assert.equal(hand.place.value, 11);
  await hand.drop(11);
  assert.deepEqual(asked, [{ verb: "cluster_move", fields: { phase: "g#1", item: 3, into: 11 } }]);
  assert.equal(said(), "Het kaartje ligt nu bij: groep 11.");
  assert.deepEqual([hand.cards.value, hand.place.value], [[], null]);
});

test("what is taken twice lies back, and Esc moves nothing", async () => {
  const { hand, asked, said } = made();
  hand.take(3);
  hand.take(4);
  hand.take(3);
  assert.deepEqual(hand.cards.value, [4]);
  hand.leave();
  assert.deepEqual([hand.cards.value, asked], [[], []]);
  assert.equal(said(), "Je hand is leeg. Er is niets verplaatst.");
});

test("a new group of what is in hand is named at once; an empty one as well", async () => {
  const { hand, asked } = made();
  hand.take(3);
  hand.take(4);
  await hand.fresh();
  assert.deepEqual(asked, [{ verb: "cluster_new", fields: { phase: "g#1", items: [3, 4] } }]);
  assert.equal(hand.naming.value, 12);
  await hand.fresh();
  assert.deepEqual(asked[1], { verb: "cluster_new", fields: { phase: "g#1", items: [] } });
});

test("in another phase the hand is empty", () => {
  const { desk, hand } = made();
  hand.take(3);
  assert.equal(handOf(desk), hand);
  desk.store.take({ of: "console", seq: 2, set: { phase: { ...PHASE, id: "g#2" } } });
  assert.deepEqual(handOf(desk).cards.value, []);
});

test("a press is no drag, and near its edge the list comes along", () => {
  assert.equal(moved({ x: 0, y: 0 }, { x: 4, y: 4 }), false);
  assert.equal(moved({ x: 0, y: 0 }, { x: 0, y: 7 }), true);
  const box = { top: 100, bottom: 500 };
  assert.deepEqual([along(110, box) < 0, along(300, box), along(490, box) > 0], [true, 0, true]);
});

test("the board has the groups that are not empty, then the loose cards; without groups those need no name", () => {
  const loose = looseOf(TABLE, [3, 4]);
  const nameless = groupsOf([...TABLE, group(12, []), group(13, [3], { text: "" })]);
  assert.deepEqual(
    partsOf(nameless, loose, WORDS).map((part) => part.name),
    ["groep 10", "groep 11", "Groep 13", "Los"],
  );
  assert.deepEqual(partsOf([], loose, WORDS), [{ n: 0, name: "", cards: loose }]);
  assert.deepEqual(partsOf([], [], WORDS), []);
});

test("the pages hold every card once, and a group that goes on says so", () => {
  const cards = Array.from({ length: 40 }, (_, i) => card(i + 1, { text: "woord ".repeat(3 + (i % 9) * 3) }));
  const parts = [
    { n: 50, name: "kort", cards: cards.slice(0, 2) },
    { n: 51, name: "een lange naam die over meer dan een regel gaat", cards: cards.slice(2, 30) },
    { n: 0, name: "Los", cards: cards.slice(30) },
  ];
  const made = sheets(parts, 56);
  const blocks = made.flat(2);
  assert.deepEqual(
    blocks.flatMap((block) => block.items),
    cards,
  );
  assert.ok(made.every((page) => page.length <= 2));
  assert.ok(blocks.every((block) => block.items.length > 0));
  for (const part of parts) {
    const on = blocks.filter((block) => block.n === part.n).map((block) => block.on);
    assert.deepEqual(on, [false, ...on.slice(1).fill(true)]);
  }
  assert.ok(made.length > 3);
  assert.deepEqual(sheets([], 0), [[]]);
});

test("an offer that was left is known by its cards", () => {
  assert.notEqual(offerKey({ items: [1, 23], label: "a" }), offerKey({ items: [12, 3], label: "a" }));
});
