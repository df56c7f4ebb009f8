import assert from "node:assert/strict";
import { test } from "node:test";
import { run } from "../../static/console/hands.js";
import { createLatch } from "../../static/console/latch.js";
import * as lead from "../../static/console/lead.js";
import * as moderate from "../../static/console/moderate.js";
import { useWords } from "../../static/words.js";
import { deskOn, item } from "./desks.js";

const PHASE = {
  id: "ka8#1",
  key: "ka8",
  kind: "gather",
  state: "open",
  face: { questions: [{ type: "gehoord" }, { type: "raakt" }], board: "one" },
};

/** A desk on a store of its own, with a server that says yes and remembers what it was asked. */
function made({
  items = [item(1), item(2), item(3)],
  ack = /** @type {{ok: boolean, seq?: number}} */ ({ ok: true }),
  gate = {},
} = {}) {
  const given = deskOn({
    set: { phase: PHASE, gate: { warnings: [], next: { key: "ka9" }, back: true, ...gate } },
    ack,
  });
  given.patch(Object.fromEntries(items.map((one) => [`item/${one.n}`, one])));
  return given;
}

/** Presses within a third of a second count as one, so a test lets that time pass. */
const later = () => new Promise((done) => setTimeout(done, 400));

test("forty rows that come in do not move the chosen row", () => {
  const { desk, patch } = made();
  moderate.step(desk, 1);
  assert.equal(desk.chosen.value, 2);
  for (let n = 10; n < 50; n++) patch({ [`item/${n}`]: item(n, { at: n % 2 ? 0 : 99 }) });
  assert.equal(desk.chosen.value, 2);
  assert.equal(desk.rows.value.length, 43);
});

test("each tab remembers its own row", () => {
  const { desk, patch } = made();
  patch({ "item/7": item(7, { type: "raakt" }), "item/8": item(8, { type: "raakt" }) });
  moderate.step(desk, 1);
  desk.wanted.value = "raakt";
  assert.equal(desk.chosen.value, 7);
  moderate.step(desk, 1);
  desk.wanted.value = "gehoord";
  assert.equal(desk.chosen.value, 2);
  desk.wanted.value = "raakt";
  assert.equal(desk.chosen.value, 8);
});

test("a list that the next phase does not have is left: what waits there is shown and the arrows move", () => {
  const { desk, patch } = made({ items: [item(1, { phase: "ka4#1", state: "released" })] });
  patch({ phase: { ...PHASE, id: "ka5#1", face: { board: "harvest", questions: [] } } });
  desk.wanted.value = "~source";
  assert.equal(desk.tab.value, "~source");
  patch({ phase: PHASE, "item/4": item(4), "item/5": item(5) });
  assert.equal(desk.tab.value, "gehoord");
  moderate.step(desk, 1);
  assert.equal(desk.chosen.value, 5);
  patch({ phase: { ...PHASE, id: "ka9#1", face: { board: "harvest", questions: [{ type: "vraag" }] } } });
  assert.equal(desk.tab.value, "vraag", "a later harvest does not take one there by itself");
});

/** A talk of which 1 and 3 are done, 2 and 4 wait. */
function talk() {
  const given = made({ items: [] });
  given.patch({
    phase: { ...PHASE, kind: "listen", face: { questions: [], live_harvest: "off" } },
    ...Object.fromEntries(
      [1, 2, 3, 4].map((n) => [`item/${n}`, item(n, { state: n % 2 ? "released" : "held" })]),
    ),
  });
  return given;
}

test("one begins at what waits where what is done stands between, and the full stop goes to the next", () => {
  const { desk, patch } = talk();
  assert.equal(desk.chosen.value, 2);
  patch({ "item/2": item(2, { state: "released" }) });
  assert.equal(desk.chosen.value, 2, "what is done stays chosen");
  run(desk, "jump");
  assert.equal(desk.chosen.value, 4);
  patch({
    "item/4": item(4, { state: "released" }),
    "item/1": item(1, { pending: true, state: "released" }),
  });
  run(desk, "jump");
  assert.equal(desk.chosen.value, 1, "from the top again");
});

test("Enter on what is in the report says so, and asks nothing", async () => {
  useWords("nl", "console-kept-already = Staat al in het verslag.");
  const { desk, asked } = talk();
  desk.chosen.value = 1;
  await later();
  await moderate.release(desk);
  assert.deepEqual(asked, []);
  assert.deepEqual(desk.notice.value, { text: "Staat al in het verslag.", bad: false });
});

test("while words are written in a row, Enter outside the field puts nothing on the board", async () => {
  const { desk, asked } = made();
  moderate.edit(desk);
  await later();
  await moderate.release(desk);
  assert.equal(asked.length, 0);
  desk.editing.value = null;
  await moderate.release(desk);
  assert.deepEqual(
    asked.map((one) => one.verb),
    ["release"],
  );
});

test("what became of the rows of one phase is not the list of the next", () => {
  const { desk, patch } = made();
  desk.wanted.value = "~hidden";
  assert.equal(desk.tab.value, "~hidden");
  patch({ phase: { ...PHASE, id: "ka9#1" } });
  assert.equal(desk.tab.value, "gehoord");
});

test("Enter on what the guard holds releases nothing and says what to do first", async () => {
  const { desk, asked } = made({ items: [item(1, { flags: ["hold:phone"] })] });
  await later();
  await moderate.release(desk);
  assert.deepEqual(asked, []);
  assert.equal(desk.notice.value?.bad, true);
});

test("what was said of a row goes with the next key, with another row, and once the row is mended", async () => {
  const marked = item(1, { flags: ["hold:phone"] });
  const ways = [
    (/** @type {any} */ { desk }) => run(desk, "down"),
    (/** @type {any} */ { desk }) => run(desk, "edit"),
    (/** @type {any} */ { desk }) => {
      desk.chosen.value = 2;
    },
    (/** @type {any} */ { patch }) => patch({ "item/1": item(1, { text: "zonder nummer" }) }),
  ];
  for (const way of ways) {
    const given = made({ items: [marked, item(2)] });
    await later();
    await moderate.release(given.desk);
    assert.equal(given.desk.notice.value?.bad, true);
    given.patch({ "item/9": item(9) });
    assert.equal(given.desk.notice.value?.bad, true, "another row that comes in changes nothing of it");
    way(given);
    assert.equal(given.desk.notice.value, null);
  }
});

test("what was done is still said when the row has gone from the list by it", async () => {
  useWords("nl", "console-released = Op het bord gezet.");
  const { desk, patch } = made();
  await later();
  await moderate.release(desk);
  patch({ "item/1": item(1, { state: "released" }) });
  assert.deepEqual(desk.notice.value, { text: "Op het bord gezet.", bad: false });
});

test("a double press releases one", async () => {
  const { desk, asked } = made();
  await later();
  await Promise.all([moderate.release(desk), moderate.release(desk)]);
  assert.deepEqual(asked, [{ verb: "release", fields: { items: [1] } }]);
});

test("all that are shown go at once, but for what the guard holds", async () => {
  const { desk, asked } = made({ items: [item(1), item(2, { flags: ["hold:mail"] }), item(3)] });
  await later();
  moderate.all(desk);
  await moderate.release(desk);
  assert.deepEqual(asked[0]?.fields, { items: [1, 3] });
});

test("Shift grows the selection both ways from where it began", () => {
  const { desk } = made();
  moderate.step(desk, 1);
  moderate.grow(desk, 1);
  assert.deepEqual(desk.picked.value, [2, 3]);
  moderate.grow(desk, -1);
  moderate.grow(desk, -1);
  assert.deepEqual(desk.picked.value, [1, 2]);
});

test("what was released already is shown once more, not released again", async () => {
  const { desk, asked, patch } = made({ items: [item(1, { state: "released" })] });
  patch({ board: { focus: null, page: 0 } });
  desk.wanted.value = "~released";
  await later();
  await moderate.release(desk);
  assert.deepEqual(asked, [{ verb: "focus", fields: { item: 1 } }]);
});

test("undo leaves it to the server what the last act was, and says what was taken back", async () => {
  useWords("nl", "console-undid-hide = Weer zoals het was.");
  const { desk, asked } = made({ ack: /** @type {any} */ ({ ok: true, undid: "hide" }) });
  await later();
  await moderate.hide(desk);
  await later();
  await Promise.all([moderate.undo(desk), moderate.undo(desk)]);
  assert.deepEqual(
    asked.map((one) => one.verb),
    ["hide", "undo"],
  );
  assert.deepEqual(desk.notice.value, { text: "Weer zoals het was.", bad: false });
});

test("a refused act says why", async () => {
  const { desk } = made({ ack: /** @type {any} */ ({ ok: false, text: "Dit staat al op het bord." }) });
  await later();
  await moderate.hide(desk);
  assert.deepEqual(desk.notice.value, { text: "Dit staat al op het bord.", bad: true });
});

test("next carries the pass it leaves, and a second press does nothing", async () => {
  const { desk, asked, patch } = made();
  await Promise.all([lead.next(desk), lead.next(desk)]);
  patch({ phase: { ...PHASE, id: "ka9#1", key: "ka9" } });
  await lead.next(desk);
  assert.deepEqual(asked, [{ verb: "next", fields: { left: "ka8#1" } }]);
});

test("a HARD gate says what is missing, a SOFT one asks for a reason; neither is passed by a key", async () => {
  const hard = { rule: "people", strength: "hard" };
  const soft = { rule: "heard", strength: "soft" };
  const first = made({ gate: { warnings: [soft, hard] } });
  await lead.next(first.desk);
  assert.deepEqual(first.desk.sheet.value, { name: "hard" });
  const second = made({ gate: { warnings: [soft] } });
  await lead.next(second.desk);
  assert.deepEqual(second.desk.sheet.value, { name: "override", rules: ["heard"] });
  assert.deepEqual([...first.asked, ...second.asked], []);
});

test("after the last phase next asks whether to end", async () => {
  const { desk, asked } = made({ gate: { next: null } });
  await lead.next(desk);
  assert.deepEqual(desk.sheet.value, { name: "end" });
  assert.deepEqual(asked, []);
});

test("S and a number count for that seat", async () => {
  const { desk, asked, patch } = made();
  patch({ phase: { ...PHASE, kind: "listen", face: { speakers: ["inner"], tally: true } } });
  patch({ hall: { rings: [{ role: "inner", seats: 15, filled: 15, taken: [], label: {} }] } });
  lead.askSeat(desk);
  assert.ok(lead.seatKey(desk, "1"));
  assert.ok(lead.seatKey(desk, "2"));
  assert.deepEqual(asked, [{ verb: "tally", fields: { seat: 12 } }]);
  assert.equal(lead.seatKey(desk, "3"), false);
});

test("a letter after S is no seat and is left to its own act", () => {
  const { desk, asked, patch } = made();
  patch({ phase: { ...PHASE, kind: "listen", face: { speakers: ["inner"] } } });
  patch({ hall: { rings: [{ role: "inner", seats: 15, label: {} }] } });
  lead.askSeat(desk);
  assert.equal(lead.seatKey(desk, "n"), false);
  assert.equal(desk.seat.value, null);
  assert.deepEqual(asked, []);
});

test("a latch opens again after its time", () => {
  let now = 0;
  const free = createLatch(300, () => now);
  assert.deepEqual([free(), free()], [true, false]);
  now = 300;
  assert.equal(free(), true);
});

test("a second B goes on from the first, also before the server has answered", async () => {
  const { desk, asked, patch } = made({ ack: { ok: true, seq: 9 } });
  const first = lead.blank(desk);
  assert.equal(desk.board().blank, true);
  await Promise.all([first, lead.blank(desk)]);
  assert.deepEqual(
    asked.map(({ fields }) => fields.on),
    [true, false],
  );
  assert.equal(desk.board().blank, false, "answered, not yet in the view");
  patch({ board: { blank: true, qr: false, light: "auto", page: 0, focus: null } }, [], 12);
  assert.equal(desk.board().blank, true, "someone else's act is seen as it comes");
});

test("a wish for the board that is refused is dropped, and one wish keeps the other", async () => {
  const { desk } = made({ ack: { ok: false } });
  const both = [lead.blank(desk), lead.qr(desk)];
  assert.equal(desk.board().blank && desk.board().qr, true);
  await Promise.all(both);
  assert.equal(desk.board().blank || desk.board().qr, false);
});
