import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
  actionsOf,
  hasOwner,
  helps,
  isoDay,
  isWish,
  lackOf,
  missing,
  onTheWay,
} from "../../static/activities/commit/shape.js";
import { footWords, height, sheets, shownIn, taken, wideOf } from "../../static/activities/commit/sheets.js";
import { useWords } from "../../static/words.js";

/** @import {Out, Phase, Session} from "../../static/types" */
/** @import {Action, Column, Deed} from "../../static/activities/commit/shape.js" */

useWords("nl", readFileSync(new URL("../../static/words/nl/commit.ftl", import.meta.url), "utf8"));

/** @param {string} text */
const t = (text) => ({ nl: text, en: text });
/** @type {Column[]} */
const COLUMNS = [
  { code: "direct", label: t("Pakken we direct op"), owner: true, reason: false },
  { code: "niet", label: t("Doen we niet, omdat …"), owner: false, reason: true },
];

/** @param {Partial<Deed>} fields @returns {Deed} */
const deed = (fields) => ({
  column: "direct",
  owner: "",
  owner_sector: "",
  owned: false,
  accepted: false,
  due: "",
  reason: "",
  how: "",
  ...fields,
});

/** @param {number} n @param {Partial<Deed>} [fields] @param {string} [text] */
const action = (n, fields = {}, text = "Wij bellen eerder.") =>
  /** @type {Action} */ (/** @type {unknown} */ ({ n, phase: "ka9#1", text, deed: deed(fields) }));

const phase = (more = {}) =>
  /** @type {Phase} */ (
    /** @type {unknown} */ ({ id: "ka9#1", face: { columns: COLUMNS, feedback_on: "", ...more } })
  );

test("an owner in words is one, somebody who was asked is one once they said yes", () => {
  assert.equal(hasOwner(deed({})), false);
  assert.equal(hasOwner(deed({ owner: "het bestuur", owned: true })), true);
  assert.equal(hasOwner(deed({ owned: true })), false);
  assert.equal(hasOwner(deed({ owned: true, accepted: true })), true);
  assert.equal(hasOwner(deed({ owned: true }), false), true);
});

test("a promise lacks its column first, and a reason only where it is not done", () => {
  const [done, not] = COLUMNS;
  assert.equal(lackOf(undefined, "omdat"), "column");
  assert.equal(lackOf(done, ""), null);
  assert.equal(lackOf(not, "  "), "reason");
  assert.equal(lackOf(not, "Geen geld."), null);
});

test("ka9: of what is not done nobody is asked whether it helps", () => {
  assert.deepEqual(COLUMNS.map(helps), [true, false]);
});

test("what is missing is what the gate asks for", () => {
  assert.deepEqual(missing(deed({}), COLUMNS), ["owner", "due"]);
  assert.deepEqual(missing(deed({ owned: true, due: "2027-03-29" }), COLUMNS), ["accept"]);
  assert.deepEqual(missing(deed({ owned: true }), COLUMNS, false), ["due"]);
  assert.deepEqual(missing(deed({ column: "niet" }), COLUMNS), ["reason"]);
  assert.deepEqual(missing(deed({ column: "niet", reason: "te duur" }), COLUMNS), []);
  assert.deepEqual(missing(deed({ owned: true, accepted: true, due: "2027-03-29" }), COLUMNS), []);
});

test("a wish is what asks for an owner and has been offered to nobody", () => {
  assert.equal(isWish(action(1), COLUMNS), true);
  assert.equal(isWish(action(1, { owned: true }), COLUMNS), false);
  assert.equal(isWish(action(1, { column: "niet" }), COLUMNS), false);
});

test("items without a deed, or of another phase, are no actions", () => {
  const plain = /** @type {any} */ ({ n: 5, phase: "ka9#1", text: "x" });
  const other = /** @type {any} */ ({ ...action(6), phase: "ka9#2" });
  assert.deepEqual(
    actionsOf([action(4), plain, other], "ka9#1").map((one) => one.n),
    [4],
  );
});

test("the last tap counts until the server shows it", () => {
  /** @param {boolean} on @param {Partial<Out>} more @returns {Out} */
  const tap = (on, more = {}) => ({
    id: "a",
    do: "thumb",
    fields: { item: 3, on },
    slot: null,
    title: "",
    at: 0,
    state: "waiting",
    ...more,
  });
  assert.equal(onTheWay([], "thumb", 3, 0), null);
  assert.equal(onTheWay([tap(true), tap(false)], "thumb", 3, 0), false);
  assert.equal(onTheWay([tap(true, { state: "received", seq: 8 })], "thumb", 3, 7), true);
  assert.equal(onTheWay([tap(true, { state: "received", seq: 8 })], "thumb", 3, 8), null);
  assert.equal(onTheWay([tap(true)], "accept", 3, 0), null);
});

test("the first day one can choose is today, in this place", () => {
  assert.equal(isoDay(new Date(2027, 2, 9, 23, 59).getTime()), "2027-03-09");
});

test("an action says who and when, and never who was only asked", () => {
  const session = /** @type {Session} */ (
    /** @type {unknown} */ ({ sectors: [{ code: "jeugdarts", label: t("jeugdarts") }] })
  );
  const told = shownIn(session, phase(), [
    action(1, { owned: true, accepted: true, owner_sector: "jeugdarts", due: "2027-03-29" }),
    action(2, { owned: true, owner_sector: "jeugdarts" }),
    action(3, { owned: true, accepted: true }),
    action(4, { column: "niet", reason: "te duur" }),
    action(5, { owner: "het bestuur", owned: true, thumbs: 3 }),
  ]);
  assert.deepEqual(
    told.map((one) => one.meta),
    ["jeugdarts, klaar op 29 maart 2027", "nog niemand", "een deelnemer", "", "het bestuur"],
  );
  assert.equal(told[3]?.reason, "Omdat: te duur");
  assert.deepEqual(
    told.map((one) => one.helps),
    ["", "", "", "", "3 mensen aan tafel hebben hier iets aan"],
  );
});

/** The numbers on each page, by column. @param {import("../../static/activities/commit/sheets.js").Part[][]} made */
const told = (made) => made.map((page) => page.map((part) => [part.code, part.items.map((one) => one.n)]));

test("nothing is lost: each action stands on one page, under its own heading, in the order it was said", () => {
  const items = Array.from({ length: 13 }, (_, i) =>
    action(
      i + 1,
      { column: i % 4 ? "direct" : "niet" },
      "Een toezegging van een regel of twee, drie. ".repeat(2),
    ),
  );
  const made = sheets(shownIn(undefined, phase(), items), ["direct", "niet"], 0);
  assert.ok(made.length > 1);
  /** @type {Record<string, number[]>} */
  const found = { direct: [], niet: [] };
  let code = "";
  for (const part of made.flat()) {
    code = part.code || code;
    found[code]?.push(...part.items.map((one) => one.n));
  }
  assert.deepEqual(found.niet, [1, 5, 9, 13]);
  assert.equal((found.direct?.length ?? 0) + 4, 13);
  assert.deepEqual(
    found.direct,
    [...(found.direct ?? [])].sort((a, b) => a - b),
  );
});

test("the first page has every column; what goes on takes the room of what is through", () => {
  const long = "woord ".repeat(24);
  const items = [1, 2, 3, 4, 5, 6].map((n) => action(n, { column: n === 1 ? "niet" : "direct" }, long));
  const made = told(sheets(shownIn(undefined, phase(), items), ["direct", "uitzoeken", "niet"], 0));
  assert.deepEqual(made[0], [
    ["direct", [2]],
    ["uitzoeken", []],
    ["niet", [1]],
  ]);
  assert.deepEqual(made[1], [
    ["direct", [3, 4]],
    ["", [5, 6]],
  ]);
  assert.equal(made.length, 2);
});

test("no page is higher than the room between title and foot", () => {
  const items = Array.from({ length: 20 }, (_, i) => action(i + 1, {}, "woord ".repeat(1 + ((i * 7) % 30))));
  for (const page of sheets(shownIn(undefined, phase(), items), ["direct", "uitzoeken", "niet"], 56)) {
    for (const { items: column } of page) {
      const high = column.reduce((sum, one) => sum + height(one, wideOf(page.length)) + 32, -32);
      assert.ok(column.length === 1 || high <= 744 - 56, String(high));
    }
  }
});

test("without actions there is one empty page; a long heading and the day take room", () => {
  assert.deepEqual(told(sheets([], ["direct", "niet"], 0)), [
    [
      ["direct", []],
      ["niet", []],
    ],
  ]);
  assert.equal(taken(phase(), false), 0);
  assert.equal(taken(phase(), true), 0);
  assert.equal(taken(phase({ feedback_on: "2027-05-20" }), true), 78);
  const long = [
    ...COLUMNS,
    { code: "c", label: t("Een kop die niet op één regel past"), owner: false, reason: false },
  ];
  assert.equal(taken(phase({ columns: long }), false), 56);
});

test("the day on which the table hears back, or one looks back on a decision, is said in full", () => {
  assert.equal(footWords(phase()), "");
  assert.equal(
    footWords(phase({ feedback_on: "2027-05-20" })),
    "Op 20 mei 2027 hoort de tafel wat ermee gebeurt.",
  );
  assert.equal(footWords(phase({ evaluation_on: "2027-06-15" })), "We kijken terug op 15 juni 2027.");
});
