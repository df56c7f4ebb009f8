import assert from "node:assert/strict";
import { test } from "node:test";
import { createOutbox } from "../../static/outbox.js";
import { createBallots } from "../../static/phone/ballots.js";
import { memoryBox } from "../../static/storage.js";

/** @import {Out} from "../../static/types" */

const KEY = "dd6#1/1";

/** @param {string} verb @param {Record<string, unknown>} fields @returns {Out} */
const out = (verb, fields) => ({
  id: "a",
  do: verb,
  fields: { phase: "dd6#1", round: 1, ...fields },
  slot: null,
  title: "",
  at: 0,
  state: "received",
});

test("a phone makes one token for each vote, and keeps it over a reload", () => {
  const box = memoryBox();
  const token = createBallots("K7M2QX", box).token(KEY);
  assert.match(token, /^[0-9a-f]{24}$/);
  const again = createBallots("K7M2QX", box);
  assert.equal(again.token(KEY), token);
  assert.notEqual(again.token("dd6#1/2"), token);
});

test("a second tab votes under the same token", () => {
  const box = memoryBox();
  const [one, other] = [createBallots("K7M2QX", box), createBallots("K7M2QX", box)];
  assert.equal(one.token(KEY), other.token(KEY));
});

test("only a choice that was received is remembered", async () => {
  const box = memoryBox();
  const ballots = createBallots("K7M2QX", box);
  const token = ballots.token(KEY);
  const answers = [{ ok: true }, { ok: false, code: "closed" }];
  const outbox = createOutbox({
    session: "K7M2QX",
    box,
    send: async () => answers.shift() ?? { ok: false },
    onReceived: ballots.take,
  });
  outbox.put("vote", { phase: "dd6#1", round: 1, token, choice: "ja" });
  outbox.put("vote", { phase: "dd6#1", round: 1, token, choice: "nee" });
  await outbox.flush();
  assert.equal(ballots.of(KEY)?.choice, "ja");
  assert.equal(createBallots("K7M2QX", box).of(KEY)?.choice, "ja");
});

test("the phone finds its own condition by the number that its answer brought", () => {
  const ballots = createBallots("K7M2QX", memoryBox());
  ballots.token(KEY);
  ballots.take(out("answer_no", { answer: "condition", token: "t" }), { ok: true, item: 7 });
  assert.equal(ballots.of(KEY)?.answer, "condition");
  assert.equal(ballots.behind(7)?.box, KEY);
  assert.equal(ballots.behind(8), undefined);
  ballots.take(out("can_come", { condition: 7, on: false }), { ok: true });
  assert.equal(ballots.behind(7)?.come, false);
  ballots.take(out("can_come", { condition: 8, on: true }), { ok: true });
  assert.equal(ballots.behind(7)?.come, false);
});

test("what was voted goes: with another pass, with the decision, with a wipe", () => {
  const box = memoryBox();
  const ballots = createBallots("K7M2QX", box);
  for (const key of [KEY, "dd6#1/2", "dd6#2/1"]) ballots.token(key);
  ballots.keep("dd6#1");
  assert.equal(ballots.of("dd6#2/1"), undefined);
  assert.ok(ballots.of(KEY) && ballots.of("dd6#1/2"));
  ballots.clear();
  assert.deepEqual(box.keys("f:K7M2QX:ballot:"), []);
  assert.equal(ballots.of(KEY), undefined);
});
