import assert from "node:assert/strict";
import { test } from "node:test";
import { toExplain } from "../../static/activities/gather/console.js";
import { sent } from "../../static/activities/gather/shape.js";
import { bare, Under } from "../../static/board/under.js";
import { createOutbox } from "../../static/outbox.js";
import { Explain } from "../../static/phone/explain.js";
import { memoryBox } from "../../static/storage.js";

/** @import {Item} from "../../static/types" */

/**
 * What htm made, before it is drawn: every part of it, from the outside in.
 * @param {any} node @returns {any[]}
 */
const parts = (node) =>
  Array.isArray(node) ? node.flatMap(parts) : node?.props ? [node, ...parts(node.props.children)] : [];
/** @param {any} node @param {string} type */
const one = (node, type) => parts(node).find((part) => part.type === type);

const CARD = { phase: "dd2#1", type: "invalshoek", text: "Wij zien het zo.", cat: "ik_zie", target: null };
const OFFLINE = { ok: false, again: true, code: "offline" };

test("the switch is a real checkbox inside its label, with a sentence that says what it does", () => {
  /** @type {boolean[]} */
  const changed = [];
  const form = Explain({ slot: "say:dd2#1:invalshoek", on: false, change: (on) => changed.push(on) });
  const box = one(form, "input");
  assert.deepEqual([box.props.type, box.props.checked], ["checkbox", false]);
  assert.ok(parts(one(form, "label")).includes(box));
  assert.equal(one(form, "p").props.id, box.props["aria-describedby"]);
  box.props.onChange();
  assert.deepEqual(changed, [true]);
  const put = Explain({ slot: "a", on: true, change: (on) => changed.push(on) });
  assert.equal(one(put, "input").props.checked, true);
  one(put, "input").props.onChange();
  assert.deepEqual(changed, [true, false]);
});

test("a card goes with the mark only where it was put, and with nothing else that says more", () => {
  assert.deepEqual(Object.keys(sent({ ...CARD, explain: false })), ["phase", "type", "text", "cat"]);
  assert.deepEqual(sent({ ...CARD, explain: true }), {
    phase: "dd2#1",
    type: "invalshoek",
    text: "Wij zien het zo.",
    cat: "ik_zie",
    explain: true,
  });
  assert.deepEqual(Object.keys(sent({ ...CARD, cat: null, target: 4, explain: true })), [
    "phase",
    "type",
    "text",
    "target",
    "explain",
  ]);
});

test("a reload loses no mark of a card that is still on the phone", async () => {
  const box = memoryBox();
  /** @type {unknown[]} */
  const gone = [];
  const make = (/** @type {import("../../static/types").Ack} */ ack) =>
    createOutbox({
      session: "K7M2QX",
      box,
      send: async (_id, _verb, fields) => {
        gone.push(fields.explain);
        return ack;
      },
    });
  make(OFFLINE).put("say", sent({ ...CARD, explain: true }));
  const again = make({ ok: true, seq: 3 });
  assert.equal(again.all()[0]?.fields.explain, true);
  await again.flush();
  assert.equal(gone.at(-1), true);
});

test("on the board the mark stands under the card, also where nothing else does", () => {
  const card = /** @type {Item} */ ({ n: 1, text: "Wij zien het zo.", who: "", corrected: false });
  assert.equal(Under({ from: "", one: card }), null);
  assert.equal(bare(card), true);
  const marked = { ...card, explain: true };
  assert.equal(bare(marked), false);
  assert.ok(one(Under({ from: "", one: marked }), "p"));
});

test("the console counts what is on the board now, and not what waits or is from before", () => {
  const card = { phase: "dd2#1", state: "released", explain: true };
  const items = /** @type {Item[]} */ ([
    card,
    { ...card, explain: false },
    { ...card, state: "held" },
    { ...card, phase: "dd2#2" },
  ]);
  assert.equal(toExplain(items, "dd2#1"), 1);
  assert.equal(toExplain([], "dd2#1"), 0);
});
