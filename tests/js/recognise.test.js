import assert from "node:assert/strict";
import { test } from "node:test";
import {
  afterTap,
  cardsOf,
  countsOf,
  fillOf,
  putOf,
  seatsOf,
  sentence,
  tapsOf,
  toldOf,
} from "../../static/activities/recognise/shape.js";
import { sheets, shownOf } from "../../static/activities/recognise/sheets.js";
import { inOrder } from "../../static/order.js";

/** @import {Item, Out, Phase} from "../../static/types" */

const PHASE = "k#1";

/** @param {Record<string, unknown>} fields @param {Partial<Out>} [more] @returns {Out} */
const out = (fields, more = {}) => ({
  id: "a",
  do: "recognise",
  fields: { phase: PHASE, ...fields },
  slot: null,
  title: "",
  at: 0,
  state: "waiting",
  ...more,
});

/** @param {number[]} numbers */
const items = (...numbers) =>
  /** @type {Item[]} */ (
    /** @type {unknown} */ (
      numbers.map((n) => ({ n, text: `idee ${n}`, phase: "vrij#1", state: "released" }))
    )
  );

/** @param {unknown} face */
const phase = (face) => /** @type {Phase} */ (/** @type {unknown} */ ({ id: PHASE, face }));

test("a tap on its way counts at once, a tap taken off does not, and no longer once the server shows it", () => {
  const going = [
    out({ item: 3, stance: "" }),
    out({ item: 4, stance: "deels" }),
    out({ item: 5, stance: "niet" }, { state: "received", seq: 9 }),
    out({ item: 6, stance: "niet", phase: "other#1" }),
  ];
  assert.deepEqual(Object.fromEntries(tapsOf({ 3: "herken", 4: "niet" }, going, PHASE, 9)), { 4: "deels" });
  assert.deepEqual(Object.fromEntries(tapsOf(null, going, PHASE, 8)), { 4: "deels", 5: "niet" });
});

test("each phone mixes the items in its own way, which stays when one is added", () => {
  const all = items(...Array.from({ length: 9 }, (_, i) => i + 1));
  const order = (/** @type {number} */ seed, some = all) => inOrder(some, seed).map((item) => item.n);
  assert.deepEqual(order(0), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
  assert.notDeepEqual(order(12345), order(54321));
  assert.deepEqual(order(7), order(7));
  const fewer = order(7, all.slice(0, 8));
  assert.deepEqual(
    order(7).filter((n) => n !== 9),
    fewer,
  );
});

test("the outcome stands by number, never by weight", () => {
  const results = [
    { item: 2, some: 9, n: 9 },
    { item: 1, some: 0, n: 9 },
    { item: 8, some: 1, n: 1 },
  ];
  const told = toldOf(phase({ results }), items(2, 1));
  assert.deepEqual(
    told.map((row) => [row.item, row.text, row.some]),
    [
      [1, "idee 1", 0],
      [2, "idee 2", 9],
    ],
  );
  assert.deepEqual(toldOf(phase({}), items(1)), []);
});

test("the board says a number with its base, a band, or only that somebody sees it this way", () => {
  assert.deepEqual(sentence({ item: 1, some: 3, n: 7 }, "counts"), ["recognise-count", { some: 3, n: 7 }]);
  assert.deepEqual(sentence({ item: 1, some: 0, n: 0 }, "counts"), ["recognise-no-sight", {}]);
  assert.deepEqual(sentence({ item: 1, band: "broad" }, "bands"), ["recognise-band-broad", {}]);
  assert.deepEqual(sentence({ item: 1, some: 2 }, "some"), ["recognise-some", { n: 2 }]);
  assert.deepEqual(sentence({ item: 1, some: null }, "some"), ["recognise-someone", {}]);
});

test("only what is put to the group stands there, whatever else a screen has", () => {
  const group = { ...items(7)[0], members: [1, 2] };
  const known = /** @type {Item[]} */ ([...items(1, 2, 3), group]);
  const put = putOf(phase({ items: [3, 7] }), known);
  assert.deepEqual(
    put.map((item) => item.n),
    [3, 7],
  );
  assert.deepEqual(
    cardsOf(/** @type {Item & {members: number[]}} */ (group), known).map((item) => item.n),
    [1, 2],
  );
  assert.deepEqual(cardsOf(items(3)[0], known), []);
  assert.deepEqual(putOf(phase({}), known), []);
});

/** @param {string} code */
const stance = (code) => ({ code, label: { nl: `${code} ik`, en: code } });
const FACE = {
  stances: ["zicht", "herken", "beetje", "niet"].map(stance),
  recognising: ["herken", "beetje"],
  no_view: "zicht",
  show: "counts",
};

test("a seat is full, washed or outlined by its stance, and who has no sight on it stands last", () => {
  assert.deepEqual(
    FACE.stances.map(({ code }) => fillOf(code, FACE)),
    ["unseen", "full", "part", "none"],
  );
  const counts = { zicht: 1, herken: 2, beetje: 1, niet: 1 };
  assert.deepEqual(seatsOf({ item: 1, counts }, FACE), ["full", "full", "part", "none", "unseen"]);
  assert.deepEqual(seatsOf({ item: 1 }, FACE), []);
  assert.equal(
    countsOf({ item: 1, counts }, [
      ["herken", "herken ik"],
      ["niet", "niet"],
    ]),
    "herken ik 2 · niet 1",
  );
});

test("before there is an outcome the board has what is put to the hall, without counts", () => {
  const asked = shownOf(phase({ ...FACE, items: [1, 2] }), items(2, 1, 3));
  assert.deepEqual(asked, [
    { item: 1, text: "idee 1" },
    { item: 2, text: "idee 2" },
  ]);
});

test("a chart stands only where exact counts may", () => {
  const results = [{ item: 1, n: 4, some: 3, counts: { herken: 3, niet: 1 } }];
  const shown = (/** @type {string} */ show) => shownOf(phase({ ...FACE, show, results }), items(1))[0];
  assert.equal(shown("counts")?.chart, true);
  assert.equal(shown("counts")?.under?.length, 2);
  for (const show of ["bands", "some"]) {
    assert.equal(shown(show)?.chart, undefined);
    assert.equal(shown(show)?.under?.length, 1);
  }
});

test("every item stands on one page, and there is always one", () => {
  const counts = { herken: 3, niet: 1 };
  const results = Array.from({ length: 10 }, (_, i) => ({ item: i + 1, n: 4, some: 3, counts }));
  const all = items(...results.map(({ item }) => item));
  const told = shownOf(phase({ ...FACE, results }), all);
  const made = sheets(told, 0);
  assert.deepEqual(made.flat(), told);
  const bands = sheets(shownOf(phase({ ...FACE, show: "bands", results }), all), 0);
  assert.ok(made.length > bands.length, "a chart takes room");
  assert.ok(bands.length > 1);
  assert.deepEqual(sheets([], 0), [[]]);
});

test("a tap takes the place of the last, or stands beside it where several may; none beside what one has no sight on", () => {
  assert.equal(afterTap("herken", "deels", {}), "deels");
  assert.equal(afterTap("herken", "herken", {}), "");
  const several = { multi: true, no_view: "geen_zicht" };
  assert.equal(afterTap("herken", "deels", several), "herken deels");
  assert.equal(afterTap("herken deels", "herken", several), "deels");
  assert.equal(afterTap("herken deels", "geen_zicht", several), "geen_zicht");
  assert.equal(afterTap("geen_zicht", "deels", several), "deels");
});

test("where several may be tapped the board draws people, not taps", () => {
  const counts = { herken: 2, beetje: 2, niet: 1, zicht: 1 };
  const drawn = seatsOf({ item: 1, counts, n: 3, some: 2 }, { ...FACE, multi: true });
  assert.deepEqual(drawn, ["full", "full", "none", "unseen"]);
});
