import assert from "node:assert/strict";
import { test } from "node:test";
import { createOutbox, stands } from "../../static/outbox.js";
import { memoryBox } from "../../static/storage.js";

/** @import {Ack, Fields, Out} from "../../static/types" */

const LATER = { ok: false, again: true, code: "offline" };

/**
 * An outbox and a server that answers what `answers` says, last answer for ever.
 * @param {Ack[]} answers @param {import("../../static/storage.js").Box} [box]
 */
function make(answers, box = memoryBox()) {
  /** @type {{id: string, verb: string, fields: Fields}[]} */
  const sent = [];
  /** @type {Out[]} */
  const refused = [];
  const outbox = createOutbox({
    session: "K7M2QX",
    box,
    now: () => sent.length,
    send: async (id, verb, fields) => {
      sent.push({ id, verb, fields });
      return answers[Math.min(sent.length, answers.length) - 1] ?? LATER;
    },
    onRefused: (out) => refused.push(out),
  });
  return { outbox, sent, refused, box };
}

test("without a connection an act stays, and goes with the same id when there is one", async () => {
  const { outbox, sent } = make([LATER, { ok: true, seq: 41 }]);
  const id = outbox.put("say", { text: "Vaders zitten erbij." });
  await outbox.flush();
  assert.equal(outbox.all()[0]?.state, "waiting");
  assert.equal(outbox.waiting(), true);
  await outbox.flush();
  assert.deepEqual(
    sent.map((one) => one.id),
    [id, id],
  );
  assert.equal(outbox.all()[0]?.state, "received");
  assert.equal(outbox.waiting(), false);
});

test("a reload keeps what was not acked, and nothing else", async () => {
  const first = make([{ ok: true, seq: 1 }, LATER]);
  first.outbox.put("say", { text: "aangekomen" });
  await first.outbox.flush();
  first.outbox.put("say", { text: "onderweg" });
  await first.outbox.flush();
  const second = make([LATER], first.box);
  assert.deepEqual(
    second.outbox.all().map((out) => out.fields.text),
    ["onderweg"],
  );
});

test("a refused text is handed back with its reason and is not sent again", async () => {
  const { outbox, sent, refused } = make([
    { ok: false, again: false, code: "closed", text: "Dit is gesloten." },
  ]);
  outbox.put("say", { text: "te laat" }, "say:ka8#1:raakt", "Wat raakt je?");
  await outbox.flush();
  await outbox.flush();
  assert.equal(sent.length, 1);
  assert.deepEqual(outbox.all(), []);
  assert.equal(refused[0]?.reason, "Dit is gesloten.");
  assert.equal(refused[0]?.slot, "say:ka8#1:raakt");
  assert.equal(refused[0]?.fields.text, "te laat");
});

test("a pause holds one act and lets a withdrawal past", async () => {
  const { outbox, sent } = make([
    { ok: false, again: true, code: "paused" },
    { ok: true, seq: 2 },
  ]);
  outbox.put("say", { text: "straks" });
  outbox.put("withdraw", { item: 7 });
  await outbox.flush();
  assert.ok(sent.some((one) => one.verb === "withdraw"));
  assert.deepEqual(
    outbox
      .all()
      .filter((out) => out.state === "waiting")
      .map((out) => out.do),
    ["say"],
  );
});

test("without a road the second act is not even tried", async () => {
  const { outbox, sent } = make([LATER]);
  outbox.put("say", { text: "een" });
  await outbox.flush();
  const before = sent.length;
  outbox.put("say", { text: "twee" });
  await outbox.flush();
  assert.ok(sent.slice(before).every((one) => one.fields.text === "een"));
});

test("acts go one at a time, in the order in which they were made", async () => {
  let busy = 0;
  let most = 0;
  /** @type {unknown[]} */
  const order = [];
  const outbox = createOutbox({
    session: "K7M2QX",
    box: memoryBox(),
    send: async (_id, _verb, fields) => {
      most = Math.max(most, ++busy);
      await Promise.resolve();
      order.push(fields.n);
      busy--;
      return { ok: true, seq: 1 };
    },
  });
  for (const n of [1, 2, 3]) outbox.put("say", { n });
  while (outbox.waiting()) await outbox.flush();
  assert.deepEqual(order, [1, 2, 3]);
  assert.equal(most, 1);
});

test("what is received is shown until the server's view has come that far", async () => {
  const { outbox } = make([{ ok: true, seq: 41 }]);
  outbox.put("say", { text: "x" });
  await outbox.flush();
  outbox.seen(40);
  assert.equal(outbox.all().length, 1);
  outbox.seen(41);
  assert.equal(outbox.all().length, 0);
});

test("a wipe clears the phone, also of what is being sent just then", async () => {
  const { outbox, sent, box } = make([LATER]);
  outbox.put("say", { text: "weg" });
  outbox.clear();
  await outbox.flush();
  assert.deepEqual(box.keys("f:"), []);
  assert.deepEqual(outbox.all(), []);
  assert.ok(sent.length <= 1);
});

test("two sessions on one phone do not see each other's outbox", () => {
  const box = memoryBox();
  const one = make([LATER], box);
  one.outbox.put("say", { text: "van hier" });
  const other = createOutbox({ session: "ABC234", box, send: async () => LATER });
  assert.deepEqual(other.all(), []);
});

test("what the view has already is known, though its ack is still on the way", () => {
  const out = /** @type {any} */ ({ fields: { phase: "ka6#1", type: "vraag", text: "Wat dan?", target: 3 } });
  const item = /** @type {any} */ ({ ...out.fields, n: 9, state: "held" });
  assert.equal(stands(out, [item]), true);
  for (const change of [{ text: "Hoe dan?" }, { target: null }, { phase: "ka6#2" }, { state: "withdrawn" }]) {
    assert.equal(stands(out, [{ ...item, ...change }]), false);
  }
  assert.equal(stands(out, [{ ...item, type: "reactie" }]), false);
  const promised = /** @type {any} */ ({
    fields: { phase: "ka9#1", text: "Wij bellen eerder.", column: "direct" },
  });
  const deed = /** @type {any} */ ({ ...promised.fields, type: "actie", target: null, n: 9, state: "held" });
  assert.equal(stands(promised, [deed]), true);
});
