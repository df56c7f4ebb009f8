import assert from "node:assert/strict";
import { test } from "node:test";
import { action, BINDS, seatOf } from "../../static/console/keys.js";

const NOWHERE = { field: false, button: false, sheet: false, helper: false };

test("every key of the looks does its act", () => {
  const wanted = {
    Enter: "release",
    v: "rewrite",
    e: "edit",
    t: "send-back",
    h: "hide",
    m: "merge",
    u: "undo",
  };
  for (const [key, act] of Object.entries(wanted)) assert.equal(action({ key }, NOWHERE), act);
  const more = {
    0: "take-off",
    s: "tally",
    n: "next",
    p: "pause",
    q: "qr",
    b: "blank",
    l: "light",
    "?": "keys",
  };
  for (const [key, act] of Object.entries(more)) assert.equal(action({ key }, NOWHERE), act);
});

test("a capital is the same key", () => {
  assert.equal(action({ key: "N", shiftKey: true }, NOWHERE), "next");
});

test("a key held down releases once and leaves one phase", () => {
  assert.equal(action({ key: "Enter", repeat: true }, NOWHERE), null);
  assert.equal(action({ key: "n", repeat: true }, NOWHERE), null);
  assert.equal(action({ key: "ArrowDown", repeat: true }, NOWHERE), "down");
});

test("letters do nothing while a field has the focus or a sheet is open", () => {
  assert.equal(action({ key: "n" }, { ...NOWHERE, field: true }), null);
  assert.equal(action({ key: "Enter" }, { ...NOWHERE, sheet: true }), null);
});

test("N looks again while a sheet says what is missing, and does nothing in another sheet", () => {
  const missing = { ...NOWHERE, sheet: true, waits: true };
  assert.equal(action({ key: "n" }, missing), "next");
  assert.equal(action({ key: "N" }, missing), "next");
  assert.equal(action({ key: "n", repeat: true }, missing), null);
  assert.equal(action({ key: "b" }, missing), null);
  assert.equal(action({ key: "n" }, { ...missing, waits: false }), null);
});

test("Enter presses the button that has the focus, not the queue", () => {
  assert.equal(action({ key: "Enter" }, { ...NOWHERE, button: true }), null);
  assert.equal(action({ key: "h" }, { ...NOWHERE, button: true }), "hide");
});

test("keys of the browser are left alone", () => {
  assert.equal(action({ key: "p", ctrlKey: true }, NOWHERE), null);
  assert.equal(action({ key: "Tab" }, NOWHERE), null);
});

test("Esc closes the sheet, else leaves the field, else blanks and never unblanks", () => {
  const key = "Escape";
  assert.equal(action({ key }, { ...NOWHERE, sheet: true, field: true }), "close");
  assert.equal(action({ key }, { ...NOWHERE, field: true }), "leave");
  assert.equal(action({ key }, NOWHERE), "blank-on");
});

test("a helper has the queue and nothing else", () => {
  const helper = { ...NOWHERE, helper: true };
  for (const bind of BINDS) {
    const got = action({ key: bind.key, shiftKey: bind.shift ?? false }, helper);
    assert.equal(got, bind.needs === "queue" ? bind.act : null);
  }
  assert.equal(action({ key: "Escape" }, helper), null);
});

test("Shift with an arrow grows the selection", () => {
  assert.equal(action({ key: "ArrowDown", shiftKey: true }, NOWHERE), "grow-down");
});

test("no two binds share a key", () => {
  const keys = BINDS.map((b) => `${b.shift ?? false} ${b.key}`);
  assert.equal(new Set(keys).size, keys.length);
});

test("digits choose a tab", () => {
  assert.equal(action({ key: "2" }, NOWHERE), "tab-2");
});

test("a seat is known as soon as no other can begin with its digits", () => {
  assert.deepEqual(seatOf("1", 15), { seat: 1, done: false });
  assert.deepEqual(seatOf("12", 15), { seat: 12, done: true });
  assert.deepEqual(seatOf("2", 15), { seat: 2, done: true });
  assert.deepEqual(seatOf("19", 15), { seat: null, done: true });
  assert.deepEqual(seatOf("0", 15), { seat: null, done: false });
});

test("a kind of activity has keys of its own, that take none of the others", () => {
  const own = [{ key: "z", act: "seated" }];
  assert.equal(action({ key: "Z" }, NOWHERE, own), "seated");
  assert.equal(action({ key: "z" }, NOWHERE), null);
  assert.equal(action({ key: "z" }, { ...NOWHERE, field: true }, own), null);
  assert.equal(action({ key: "z" }, { ...NOWHERE, helper: true }, own), null);
  assert.equal(action({ key: "e" }, NOWHERE, [{ key: "e", act: "other" }]), "edit");
});
