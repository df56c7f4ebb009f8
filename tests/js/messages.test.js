import assert from "node:assert/strict";
import { test } from "node:test";
import { factsOf, missing, thinksAlong } from "../../static/activities/handover/shape.js";
import { itsOwn, timed, turnOf } from "../../static/activities/harvest/shape.js";
import { countered, lacking, leftOf, namesOf } from "../../static/activities/messages/shape.js";
import { height, pieces, sheets } from "../../static/activities/messages/sheets.js";
import { ownLeft } from "../../static/activities/prioritise/shape.js";

/** @import {Item, Out, Phase} from "../../static/types" */
/** @import {Fields} from "../../static/activities/messages/shape.js" */
/** @import {Face} from "../../static/activities/harvest/shape.js" */

const DESTINATIONS = [
  { n: 1, text: "de directies" },
  { n: 2, text: "de tafel" },
];
/** @param {Partial<Fields>} [more] @returns {Fields} */
const fields = (more) => ({ why: "", solution: "", to: [], contact: "", feedback_on: "", ...more });
/** @param {Partial<Item> & Record<string, unknown>} more @returns {Item} */
const item = (more) => /** @type {Item} */ ({ n: 1, type: "boodschap", text: "Minder.", ...more });

test("a message lacks a destination, a why and a solution until each is there", () => {
  assert.deepEqual(lacking(fields()), ["to", "why", "solution"]);
  assert.deepEqual(lacking(fields({ to: [1], why: "x", solution: "y" })), []);
});

test("names of destinations stand in the order of the list, and one that is gone has none", () => {
  assert.deepEqual(namesOf(DESTINATIONS, [2, 1, 9]), ["de directies", "de tafel"]);
  assert.deepEqual(namesOf(undefined, [1]), []);
});

test("a counter-voice counts once it is on the board, or when nobody had one", () => {
  const held = item({ type: "ook_gehoord", state: "held" });
  assert.equal(countered({ counter_none: false }, [held]), false);
  assert.equal(countered({ counter_none: true }, []), true);
  assert.equal(countered({ counter_none: false }, [{ ...held, state: "released" }]), true);
});

test("what was taken back may be brought anew", () => {
  const mine = [item({ state: "held" }), item({ n: 2, state: "withdrawn" }), item({ n: 3, type: "citaat" })];
  assert.equal(leftOf(mine, "boodschap", 3), 2);
  assert.equal(leftOf(mine, "citaat", 1), 0);
});

test("the counter-voice stands last on the board and nothing is lost between the pages", () => {
  const all = [
    item({ n: 4, type: "ook_gehoord", text: "Regels geven rust." }),
    ...[1, 2, 3].map((n) =>
      item({
        n,
        text: "Eén set formulieren. ".repeat(9),
        message: fields({ to: [1], why: "Nu drie. ".repeat(9) }),
      }),
    ),
  ];
  const made = pieces(all, DESTINATIONS);
  assert.deepEqual(
    made.map((one) => one.n),
    [1, 2, 3, 4],
  );
  const pages = sheets(made, 1272, 816);
  assert.ok(pages.length > 1);
  assert.deepEqual(pages.flat(), made);
  for (const page of pages.filter((one) => one.length > 1))
    assert.ok(page.reduce((sum, one) => sum + height(one, 1272), 0) <= 816);
  assert.deepEqual(sheets([], 1272, 816), [[]]);
});

/** @param {Partial<Face>} more @returns {Face} */
const harvest = (more) => ({
  themes: ["regels", "dossier"].map((code) => ({ code, label: { nl: code, en: code } })),
  at: 0,
  seen: [0],
  minutes: 4,
  since: 1000,
  ends: 241_000,
  destinations: DESTINATIONS,
  ...more,
});

test("a theme shows only its own, and the clock is that of the theme", () => {
  const items = [item({ theme: "regels" }), item({ n: 2, theme: "dossier" }), item({ n: 3 })];
  assert.deepEqual(
    itsOwn(items, harvest({ at: 1 })).map((one) => one.n),
    [2],
  );
  const phase = timed(/** @type {Phase} */ ({ minutes: 16, opened: 0, ends: 960_000, face: harvest({}) }));
  assert.deepEqual([phase.minutes, phase.opened, phase.ends], [4, 1000, 241_000]);
});

test("each theme says whether it had its turn", () => {
  const face = harvest({ at: 1, seen: [0, 1] });
  assert.deepEqual([turnOf(face, 0), turnOf(face, 1), turnOf(harvest({}), 1)], ["past", "now", "later"]);
});

test("a message is handed over with a destination, a day and a contact", () => {
  assert.deepEqual(missing(fields()), ["to", "day", "contact"]);
  const done = fields({ to: [1], feedback_on: "2027-05-20", contact: "de regisseur" });
  assert.deepEqual(missing(done), []);
  assert.equal(factsOf(done, DESTINATIONS).length, 3);
  assert.deepEqual(factsOf(fields(), DESTINATIONS), []);
});

test("thinking along shows at once, and what is on its way goes before what the server knows", () => {
  /** @param {Partial<Out>} more */
  const out = (more) =>
    /** @type {Out} */ ({ do: "think_along", fields: { item: 7 }, state: "waiting", ...more });
  assert.equal(thinksAlong([], [], 7, 0), false);
  assert.equal(thinksAlong([7], [], 7, 0), true);
  assert.equal(thinksAlong([], [out({})], 7, 0), true);
  assert.equal(thinksAlong([7], [out({ fields: { item: 7, on: false } })], 7, 0), false);
  assert.equal(thinksAlong([], [out({ state: "received", seq: 3 })], 7, 3), false);
});

test("some dots may go to one's own theme, the others elsewhere", () => {
  const dots = new Map([
    [1, 2],
    [5, 1],
  ]);
  assert.equal(ownLeft(dots, [1, 2], 2), 0);
  assert.equal(ownLeft(dots, [2], 2), 2);
  assert.equal(ownLeft(dots, undefined, 2), Number.POSITIVE_INFINITY);
  assert.equal(ownLeft(dots, [1], 0), Number.POSITIVE_INFINITY);
});
