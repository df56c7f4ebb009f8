import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inLots, LOT } from "../../static/console/lots.js";
import { fetchMade } from "../../static/console/making.js";
import { createOutbox } from "../../static/outbox.js";
import { Progress } from "../../static/progress.js";
import { memoryBox } from "../../static/storage.js";
import { useWords } from "../../static/words.js";

useWords("nl", readFileSync(new URL("../../static/words/nl/common.ftl", import.meta.url), "utf8"));

/** Everything within a piece of screen, by tag. @param {any} node @param {string} tag @returns {any[]} */
function all(node, tag) {
  if (Array.isArray(node)) return node.flatMap((one) => all(one, tag));
  if (!node || typeof node !== "object") return [];
  return [...(node.type === tag ? [node] : []), ...all(node.props?.children, tag)];
}

/** Waits until what was begun had its turn. */
const turn = () => new Promise((done) => setTimeout(done, 0));

test("a bar has its sentence for a name, and says how far it is in numbers too", () => {
  const drawn = Progress({ words: "Het wordt gemaakt.", far: { done: 3, most: 8 }, id: "x" });
  const [bar] = all(drawn, "progress");
  assert.equal(bar.props["aria-labelledby"], "x");
  assert.deepEqual([bar.props.value, bar.props.max], [3, 8]);
  assert.equal(bar.props["aria-valuetext"], "3 van 8");
  assert.ok(all(drawn, "span").some((one) => one.props.id === "x"));
  const steps = all(drawn, "span").find((one) => one.props.children === "3 van 8");
  assert.equal(steps?.props["aria-hidden"], "true", "a screen reader is not told each step");
});

test("where nobody can tell how far it is, the bar has no value and claims none", () => {
  const [bar] = all(Progress({ words: "Het wordt gemaakt.", id: "x" }), "progress");
  assert.equal("value" in bar.props, false);
  assert.equal("aria-valuetext" in bar.props, false);
});

test("a download tells how far it is while it is made, and nothing after it came", async () => {
  /** @type {string[]} */
  const asked = [];
  /** @type {(answer: Response) => void} */
  let finish = () => undefined;
  const made = new Promise((/** @type {(answer: Response) => void} */ done) => {
    finish = done;
  });
  const get = async (/** @type {any} */ address) => {
    asked.push(String(address));
    return String(address).includes("/making/") ? Response.json({ done: 2, most: 9 }) : made;
  };
  /** @type {unknown[]} */
  const told = [];
  const waiting = fetchMade("/K7M2QX/letter.pdf?hear=2027-03-29", (far) => told.push(far), { get, every: 1 });
  while (told.length === 0) await turn();
  assert.deepEqual(told[0], { done: 2, most: 9 });
  const address = new URL(asked[0] ?? "", "http://zaal.test");
  assert.equal(address.searchParams.get("hear"), "2027-03-29");
  assert.equal(asked[1], `/K7M2QX/making/${address.searchParams.get("making")}`);
  finish(new Response("blad"));
  assert.equal(await (await waiting).text(), "blad");
  const before = asked.length;
  await new Promise((done) => setTimeout(done, 10));
  assert.equal(asked.length, before, "nobody asks any more");
});

test("a question that fails leaves the download alone", async () => {
  const get = async (/** @type {any} */ address) => {
    if (String(address).includes("/making/")) throw new TypeError("network");
    await new Promise((done) => setTimeout(done, 10));
    return new Response("blad");
  };
  const answer = await fetchMade("/K7M2QX/letter.pdf", () => assert.fail(), { get, every: 1 });
  assert.equal(await answer.text(), "blad");
});

test("an outbox that empties tells how many went, and of how many", async () => {
  /** @type {(string | null)[]} */
  const seen = [];
  const outbox = createOutbox({
    session: "K7M2QX",
    box: memoryBox(),
    send: async () => {
      const far = outbox.far();
      seen.push(far && `${far.done}/${far.most}`);
      return offline ? { ok: false, again: true, code: "offline" } : { ok: true, seq: 1 };
    },
  });
  let offline = true;
  for (const text of ["een", "twee", "drie"]) outbox.put("say", { text });
  await outbox.flush();
  offline = false;
  seen.length = 0;
  await outbox.flush();
  assert.deepEqual(seen, ["0/3", "1/3", "2/3"]);
  assert.equal(outbox.far(), null);
});

test("many rows go in lots that the server takes, with how far it is; a refusal stops it", async () => {
  const items = Array.from({ length: LOT * 2 + 7 }, (_, n) => n + 1);
  const far = { value: /** @type {any} */ (null) };
  /** @type {[number, number][]} */
  const lots = [];
  const act = async (/** @type {string} */ _verb, /** @type {any} */ fields) => {
    lots.push([fields.items.length, far.value?.done ?? -1]);
    return { ok: lots.length < 2 || !refuse };
  };
  let refuse = false;
  assert.deepEqual(await inLots(act, /** @type {any} */ (far), "release", items), {
    ack: { ok: true },
    done: items.length,
  });
  assert.deepEqual(lots, [
    [LOT, 0],
    [LOT, LOT],
    [7, LOT * 2],
  ]);
  assert.equal(far.value, null);
  refuse = true;
  lots.length = 0;
  assert.equal((await inLots(act, /** @type {any} */ (far), "release", items)).done, LOT);
  lots.length = 0;
  refuse = false;
  await inLots(act, /** @type {any} */ (far), "release", [1, 2]);
  assert.deepEqual(lots, [[2, -1]], "a few are gone at once: no bar");
});
