import assert from "node:assert/strict";
import { test } from "node:test";
import { Turns, turn } from "../../static/activities/round/console.js";
import { faceOf, sliceOf } from "../../static/console/kinds.js";
import * as lead from "../../static/console/lead.js";
import { deskOn } from "./desks.js";

const PHASE = { id: "dd1#1", key: "dd1", kind: "round", state: "open", face: { form: "oral", tally: true } };
const SPEAK = { roles: ["facilitator", "participant"] };

/** A desk in a round aloud; it remembers what it asked. @param {object | undefined} heard */
function circle(heard) {
  const hall = { rings: [{ role: "participant", seats: null, taken: [], label: {} }] };
  return deskOn({ set: { phase: { ...PHASE, speak: SPEAK }, tally: { seats: {}, heard }, hall } });
}

/** Every button of what is drawn, whether it can be pressed. @param {any} node @returns {any[]} */
function buttons(node) {
  if (Array.isArray(node)) return node.flatMap(buttons);
  if (!node?.props) return [];
  return node.props.onClick ? [node.props] : buttons(node.props.children);
}

/** @param {number} n @param {number} of */
const drawn = (n, of) => buttons(Turns({ desk: circle({ n, of }).desk })).map((one) => !one.disabled);

test("one more and one fewer, between nobody and all who are there", () => {
  assert.deepEqual(drawn(0, 14), [false, true]);
  assert.deepEqual(drawn(9, 14), [true, true]);
  assert.deepEqual(drawn(14, 14), [true, false]);
  assert.deepEqual(drawn(0, 0), [false, false]);
});

test("its buttons count one more, and one fewer", async () => {
  const { desk, asked } = circle({ n: 9, of: 14 });
  for (const { onClick } of buttons(Turns({ desk }))) await onClick();
  assert.deepEqual(asked, [
    { verb: "heard", fields: { on: false } },
    { verb: "heard", fields: { on: true } },
  ]);
});

test("S counts one more where nobody has a seat, and waits for no number", async () => {
  const { desk, asked } = circle({ n: 9, of: 14 });
  faceOf("round");
  while (!sliceOf(desk.store.phase()).turn) await new Promise((done) => setTimeout(done, 5));
  lead.askSeat(desk);
  assert.deepEqual(asked, [{ verb: "heard", fields: { on: true } }]);
  assert.equal(lead.seatKey(desk, "1"), false);
});

test("where it is not counted nothing is asked", async () => {
  const { desk, asked } = circle(undefined);
  await turn(desk);
  assert.deepEqual(asked, []);
});
