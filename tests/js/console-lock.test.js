import assert from "node:assert/strict";
import { test } from "node:test";
import { lock, watch } from "../../static/console/lock.js";

const MINUTE = 60_000;

/** A desk that knows how its lock stands, and remembers what it asked. @param {{pin?: boolean, locked?: boolean}} [state] */
function made({ pin = true, locked = false } = {}) {
  /** @type {string[]} */
  const asked = [];
  const desk = /** @type {any} */ ({
    read: () => ({ pin, locked }),
    sheet: { value: null },
    act: async (/** @type {string} */ verb) => {
      asked.push(verb);
    },
  });
  return { desk, asked };
}

/** Looks once, after these moments at which somebody touched something. @param {any} desk @param {number[]} touches @param {number} until */
async function look(desk, touches, until) {
  let now = 0;
  const target = new EventTarget();
  const stop = watch(desk, { now: () => now, target, every: 1 });
  for (const at of touches) {
    now = at;
    target.dispatchEvent(new Event("pointermove"));
  }
  now = until;
  await new Promise((done) => setTimeout(done, 20));
  stop();
}

test("a console that nobody touched for ten minutes locks itself, once", async () => {
  const { desk, asked } = made();
  await look(desk, [], 10 * MINUTE);
  assert.deepEqual(asked, ["lock"]);
});

test("a key or the mouse within ten minutes keeps it open", async () => {
  const { desk, asked } = made();
  await look(desk, [4 * MINUTE, 9 * MINUTE], 18 * MINUTE);
  assert.deepEqual(asked, []);
});

test("without a PIN, and while it is locked, it asks for nothing", async () => {
  for (const state of [{ pin: false }, { locked: true }]) {
    const { desk, asked } = made(state);
    await look(desk, [], 60 * MINUTE);
    assert.deepEqual(asked, []);
  }
});

test("locking without a PIN asks for one first", async () => {
  const none = made({ pin: false });
  await lock(none.desk);
  assert.deepEqual([none.desk.sheet.value, none.asked], [{ name: "pin" }, []]);
  const set = made();
  await lock(set.desk);
  assert.deepEqual([set.desk.sheet.value, set.asked], [null, ["lock"]]);
});
