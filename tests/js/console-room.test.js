import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Single } from "../../static/board/single.js";
import { offers, run } from "../../static/console/hands.js";
import * as lead from "../../static/console/lead.js";
import { lock } from "../../static/console/lock.js";
import { keeping, shut } from "../../static/console/sheets/sheet.js";
import { say, useWords } from "../../static/words.js";
import { deskOn } from "./desks.js";

useWords("nl", readFileSync(new URL("../../static/words/nl/console.ftl", import.meta.url), "utf8"));

const ROOM = { group: "regels", label: { nl: "Minder regels", en: "Fewer rules" } };
/** @param {string} key @param {object} [more] */
const phase = (key, more = {}) => ({ id: `${key}#1`, key, kind: "gather", state: "open", face: {}, ...more });

/** The console of one room, or of who leads the session. @param {{gate?: object, leads?: boolean, room?: object | null}} [how] */
function made({ gate = {}, leads = false, room = ROOM } = {}) {
  const set = { phase: phase("ot5a"), gate: { warnings: [], next: null, back: true, ...gate } };
  return deskOn({ set: { ...set, ...(room && { room }) }, leads });
}

test("a room's console in plenary has only what the server would do for it", async () => {
  const { desk, asked } = made({ gate: { away: true, next: { key: "ot7" } } });
  for (const act of ["next", "pause", "blank", "release", "extend", "people", "links", "report", "again"])
    assert.equal(offers(desk, act), false, act);
  assert.ok(offers(desk, "lock"));
  for (const act of ["next", "pause", "blank", "extend", "qr"]) run(desk, act);
  await lead.next(desk);
  assert.deepEqual(asked, []);
  assert.equal(desk.notice.value?.text, say("console-away"));
  assert.equal(desk.sheet.value, null);
});

test("who leads the session has everything, also from within a room", () => {
  const { desk } = made({ gate: { away: true }, leads: true });
  assert.ok(offers(desk, "next") && offers(desk, "pause") && offers(desk, "report"));
});

test("a room's console in its room has what is for that room, and not what is for everyone", async () => {
  const { desk } = made();
  assert.ok(offers(desk, "next") && offers(desk, "pause") && offers(desk, "people"));
  for (const act of ["links", "door", "report", "preflight"]) assert.equal(offers(desk, act), false, act);
  await lock(desk);
  assert.equal(desk.sheet.value, null, "a PIN is chosen in plenary");
  assert.equal(desk.notice.value?.text, say("console-for-plenary"));
});

test("next in a room's last part names what is missing while a HARD gate holds, and is done only then", async () => {
  const hard = { rule: "counter_voice", strength: "hard", args: {} };
  const held = made({ gate: { waits: true, warnings: [hard] } });
  await lead.next(held.desk);
  assert.deepEqual(held.desk.sheet.value, { name: "hard" });
  assert.equal(held.desk.notice.value?.text, say("console-room-last"));
  const done = made({ gate: { waits: true } });
  await lead.next(done.desk);
  assert.equal(done.desk.sheet.value, null);
  assert.equal(done.desk.notice.value?.text, say("console-room-waits"));
  assert.deepEqual(held.asked.concat(done.asked), []);
});

test("what was said of a phase is said no longer in the next one", () => {
  const { desk, patch } = made();
  desk.tell("Op het bord gezet.");
  patch({ phase: phase("ot5a", { state: "closed" }) });
  assert.equal(desk.notice.value?.text, "Op het bord gezet.");
  patch({ phase: phase("ot5b") });
  assert.equal(desk.notice.value, null);
});

test("a sheet about a phase closes with it; another stays", () => {
  const { desk, patch } = made();
  desk.sheet.value = { name: "ask" };
  patch({ phase: phase("ot5b") });
  assert.equal(desk.sheet.value, null);
  assert.equal(desk.notice.value?.text, say("console-sheet-over"));
  desk.sheet.value = { name: "people" };
  patch({ phase: phase("ot5c") });
  assert.deepEqual(desk.sheet.value, { name: "people" });
  assert.equal(desk.notice.value, null);
});

test("what was typed when a sheet closed by itself stands there again; what one closes is gone", () => {
  const { desk, patch } = made();
  desk.sheet.value = { name: "ask" };
  keeping(desk, "ask").onInput(/** @type {any} */ ({ currentTarget: { value: "Wie mist er nog?" } }));
  patch({ phase: phase("ot5b") });
  assert.equal(desk.notice.value?.text, say("console-sheet-kept"));
  desk.sheet.value = { name: "ask" };
  assert.equal(keeping(desk, "ask").defaultValue, "Wie mist er nog?");
  shut(desk);
  assert.equal(keeping(desk, "ask").defaultValue, "");
});

test("one's own next leaves no word of a sheet behind", async () => {
  const { desk, patch } = made({ gate: { next: { key: "ot5b" } } });
  desk.sheet.value = { name: "override", rules: ["silence"] };
  keeping(desk, "override").onInput(/** @type {any} */ ({ currentTarget: { value: "Iedereen is klaar" } }));
  const going = lead.go(desk, { left: "ot5a#1", override: "Iedereen is klaar", overrides: ["silence"] });
  patch({ phase: phase("ot5b") });
  await going;
  assert.equal(desk.notice.value, null);
  assert.equal(desk.sheet.value, null);
  assert.equal(keeping(desk, "override").defaultValue, "");
});

/** What a piece of screen becomes: components called, down to the tags. @param {any} node @returns {any[]} */
function tags(node) {
  if (Array.isArray(node)) return node.flatMap(tags);
  if (!node || typeof node !== "object") return [];
  if (typeof node.type === "function") return tags(node.type(node.props));
  return [node, ...tags(node.props?.children)];
}

test("a board that shows one statement has a heading: the question it answers", () => {
  const said = { n: 3, type: "antwoord", text: "Meer tijd.", who: "", target: null };
  const long = { ...said, n: 4, text: "Tijd voor elkaar, en dat iemand echt luistert. ".repeat(9) };
  const about = { ...said, n: 5, target: 3 };
  const asking = /** @type {any} */ ({
    ...phase("vraag"),
    prompt: { nl: "Wat hielp er?", en: "What helped?" },
  });
  const view = /** @type {any} */ ({ phase: asking, board: {}, items: [said, long, about], now: 0 });
  for (const one of [said, long, about]) {
    const heads = tags(Single({ view, phase: asking, one: /** @type {any} */ (one) })).filter(
      (t) => t.type === "h1",
    );
    assert.deepEqual(
      heads.map((head) => head.props.children),
      ["Wat hielp er?"],
    );
  }
});
