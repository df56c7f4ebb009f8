import assert from "node:assert/strict";
import { test } from "node:test";
import { choiceOf, isSent } from "../../static/activities/round/shape.js";
import { sheets, sizeOf } from "../../static/activities/round/sheets.js";
import { createCodes, grouped } from "../../static/phone/codes.js";
import { wordsOf } from "../../static/said.js";
import { memoryBox } from "../../static/storage.js";
import { useWords } from "../../static/words.js";

/** @import {Item, Out} from "../../static/types" */

/** @param {Partial<Out>} fields @returns {Out} */
const out = (fields) => ({
  id: "a",
  do: "consent",
  fields: {},
  slot: null,
  title: "",
  at: 0,
  state: "waiting",
  ...fields,
});

test("what is on its way counts before what the server shows", () => {
  const quote = { n: 3, text: "x", consent: /** @type {const} */ ("yes") };
  assert.deepEqual(choiceOf(quote, []), { choice: "yes", busy: false });
  const other = out({ fields: { item: 4, choice: "no" } });
  const first = out({ fields: { item: 3, choice: "no" }, state: "received" });
  const last = out({ fields: { item: 3, choice: "no_sector" } });
  assert.deepEqual(choiceOf(quote, [other, first, last]), { choice: "no_sector", busy: true });
  assert.deepEqual(choiceOf(quote, [last, first]), { choice: "no", busy: false });
});

test("a card that is on its way is sent, one that was taken back is not", () => {
  const item = /** @type {Item} */ (/** @type {unknown} */ ({ state: "withdrawn" }));
  assert.equal(isSent([item], [], "card", "ka2#1"), false);
  assert.equal(isSent([{ ...item, state: "held" }], [], "card", "ka2#1"), true);
  assert.equal(isSent([], [out({ do: "card", fields: { phase: "ka2#1" } })], "card", "ka2#1"), true);
  assert.equal(isSent([], [out({ do: "card", fields: { phase: "ka2#2" } })], "card", "ka2#1"), false);
});

test("words stand in the order in which they came, whatever their length", () => {
  const words = Array.from({ length: 60 }, (_, i) => ({ n: i + 1, text: "hoopvol".slice(0, 1 + (i % 7)) }));
  const made = sheets([...words].reverse(), "Hoe ga je hier weg?", 0);
  assert.deepEqual(
    made.flat(2).map((word) => word.n),
    words.map((word) => word.n),
  );
  assert.ok(made.length > 1);
  assert.ok(made.every((page) => page.length === 2));
  for (const column of made.flat()) assert.ok(column.length * 64 * 1.2 + (column.length - 1) * 32 <= 936);
});

test("one long answer makes every answer as small as itself", () => {
  assert.equal(sizeOf([{ text: "moe" }, { text: "verantwoordelijk" }]), 64);
  assert.equal(sizeOf([{ text: "moe" }, { text: "x".repeat(31) }]), 48);
});

test("without words there is one page", () => {
  assert.deepEqual(sheets([], "Vraag?", 0), [[[], []]]);
});

test("what was chosen has the words of its code", () => {
  useWords("nl", "common-chosen-fog = mist");
  assert.equal(wordsOf({ text: "", cat: "fog" }), "mist");
  assert.equal(wordsOf({ text: "eigen woorden", cat: "fog" }), "eigen woorden");
  assert.equal(wordsOf({ text: "", cat: "onbekend" }), "");
  assert.equal(wordsOf({ text: "" }), "");
});

test("a code is kept until it is put away, also after a reload", () => {
  const box = memoryBox();
  const codes = createCodes("K7M2QX", box, () => 5);
  codes.take(out({ fields: { item: 3 }, title: "Mijn zin." }), { ok: true, secret: "ABCD2345" });
  assert.deepEqual(codes.all(), [{ item: 3, code: "ABCD2345", text: "Mijn zin.", at: 5 }]);
  assert.equal(createCodes("K7M2QX", box).of(3), "ABCD2345");
  assert.equal(createCodes("ANDERE", box).of(3), undefined);
  codes.putAway();
  assert.deepEqual(createCodes("K7M2QX", box).all(), []);
});

test("another choice makes the former code worthless: it is not shown any longer", () => {
  const codes = createCodes("K7M2QX", memoryBox());
  const sent = out({ fields: { item: 3 } });
  codes.take(sent, { ok: true, secret: "ABCD2345" });
  codes.take(out({ do: "thumb", fields: { item: 3 } }), { ok: true });
  assert.equal(codes.of(3), "ABCD2345");
  codes.take(sent, { ok: true, secret: "EFGH6789" });
  assert.equal(codes.of(3), "EFGH6789");
  codes.take(sent, { ok: true });
  assert.equal(codes.of(3), undefined);
});

test("a code is written down in groups of four", () => {
  assert.equal(grouped("ABCD2345"), "ABCD 2345");
});
