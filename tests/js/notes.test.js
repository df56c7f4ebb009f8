import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createDrafts } from "../../static/drafts.js";
import { createNotes } from "../../static/notes.js";
import { boxOf, memoryBox } from "../../static/storage.js";

const NEW = { nl: "nieuw voor mij", en: "new to me" };

/** A clock that ticks at each look, so that the order is never a matter of luck. */
function ticking() {
  let at = 1000;
  return () => at++;
}

test("a note is kept with its tag, newest first, and survives a reload", () => {
  const box = memoryBox();
  const notes = createNotes("K7M2QX", box, ticking());
  notes.add("  Ik dacht dat ze het wisten. ", NEW, "ka3#1");
  notes.add("Geldt dat ook voor ons?", null, "ka3#1");
  const again = createNotes("K7M2QX", box);
  assert.deepEqual(
    again.all().map((note) => note.text),
    ["Geldt dat ook voor ons?", "Ik dacht dat ze het wisten."],
  );
  assert.deepEqual(again.all()[1]?.tag, NEW);
});

test("a blank note is no note", () => {
  const notes = createNotes("K7M2QX", memoryBox());
  assert.equal(notes.add(" \n ", null, "ka3#1"), null);
  assert.deepEqual(notes.all(), []);
});

test("promoting gives the text and leaves the note with its owner", () => {
  const notes = createNotes("K7M2QX", memoryBox());
  const id = notes.add("mijn woorden", null, "ka3#1") ?? "";
  assert.equal(notes.promote(id), "mijn woorden");
  assert.equal(notes.all().length, 1);
});

test("notes of another session stay where they are when these are wiped", () => {
  const box = memoryBox();
  const [here, there] = [createNotes("K7M2QX", box), createNotes("ABC234", box)];
  here.add("hier", null, "a");
  there.add("daar", null, "a");
  here.clear();
  assert.deepEqual(here.all(), []);
  assert.deepEqual(
    createNotes("ABC234", box)
      .all()
      .map((note) => note.text),
    ["daar"],
  );
});

test("KA-H3: the notepad knows no road to the server", () => {
  const source = readFileSync(new URL("../../static/notes.js", import.meta.url), "utf8");
  const from = [...source.matchAll(/^import .* from "([^"]+)"/gm)].map((found) => found[1]).sort();
  assert.deepEqual(from, ["./ids.js", "./storage.js", "@preact/signals-core"]);
  assert.doesNotMatch(source, /fetch|WebSocket|socket|sendBeacon|XMLHttp|cookie/);
});

test("a draft is kept at each key and forgotten when it is empty", () => {
  const box = memoryBox();
  const drafts = createDrafts("K7M2QX", box);
  drafts.set("say:ka8#1:raakt", "Dat ouders", "Wat raakt je?");
  drafts.set("say:ka8#1:raakt", "Dat ouders ons");
  const again = createDrafts("K7M2QX", box);
  assert.equal(again.get("say:ka8#1:raakt"), "Dat ouders ons");
  assert.equal(again.all()[0]?.title, "Wat raakt je?");
  again.set("say:ka8#1:raakt", "");
  assert.deepEqual(createDrafts("K7M2QX", box).all(), []);
});

test("what is chosen beside a text survives a reload, belongs to that text, and goes with the rest", () => {
  const box = memoryBox();
  const drafts = createDrafts("K7M2QX", box);
  drafts.choose("say:dd2#1:zicht", { cat: "wens", explain: true });
  drafts.choose("say:dd2#1:zicht", { cat: "wens", explain: false });
  drafts.choose("say:dd3#1:anders", { explain: true });
  const again = createDrafts("K7M2QX", box);
  assert.deepEqual(again.chosen("say:dd2#1:zicht"), { cat: "wens" });
  assert.deepEqual(again.chosen("say:dd3#1:anders"), { explain: true });
  assert.deepEqual(again.all(), [], "a choice is no draft that is offered as a note");
  again.choose("say:dd2#1:zicht", {});
  again.clear();
  assert.deepEqual(box.keys("f:"), []);
});

/** @param {Record<string, unknown>} fields @returns {import("../../static/types").Out} */
const refused = (fields) => ({
  id: "a1",
  do: "propose",
  fields,
  slot: "propose:ka9#1",
  title: "Ik zeg iets toe",
  at: 1,
  state: "refused",
});

test("what was refused is back where it was typed and chosen, every text of it", () => {
  const drafts = createDrafts("K7M2QX", memoryBox());
  const beside = { column: "niet", due: "2027-03-29", mine: true, to: [4] };
  const out = refused({ phase: "ka9#1", text: "Dat kan niet.", reason: "Mijn nummer is …", ...beside });
  assert.equal(drafts.giveBack(out), "propose:ka9#1");
  assert.equal(drafts.get("propose:ka9#1"), "Dat kan niet.");
  assert.equal(drafts.get("propose:ka9#1:reason"), "Mijn nummer is …");
  assert.deepEqual(drafts.chosen("propose:ka9#1"), beside);
});

test("where something new stands, what was refused goes beside it and the new choices stay", () => {
  const drafts = createDrafts("K7M2QX", memoryBox());
  drafts.set("propose:ka9#1", "Iets nieuws");
  drafts.choose("propose:ka9#1", { column: "direct", to: [] });
  const out = refused({ text: "Iets ouds", reason: "Waarom niet", column: "niet" });
  assert.equal(drafts.giveBack(out), "propose:ka9#1~a1");
  assert.deepEqual(
    drafts.all().map(({ slot, text }) => [slot, text]),
    [
      ["propose:ka9#1", "Iets nieuws"],
      ["propose:ka9#1~a1", "Iets ouds"],
      ["propose:ka9#1:reason", "Waarom niet"],
    ],
  );
  assert.deepEqual(drafts.chosen("propose:ka9#1"), { column: "direct" });
  assert.equal(drafts.giveBack({ ...refused({ n: 2 }), slot: null }), "", "a tap has no text to give back");
});

test("a full storage keeps the text until the page closes", () => {
  const full = /** @type {any} */ ({
    setItem: (/** @type {string} */ key) => {
      if (key !== "f:try") throw new Error("full");
    },
    getItem: () => null,
    removeItem: () => {},
  });
  const box = boxOf(full);
  box.set("f:K:draft:a", "tekst");
  assert.equal(box.get("f:K:draft:a"), "tekst");
  assert.deepEqual(box.keys("f:K:"), ["f:K:draft:a"]);
});

test("a browser that forbids storage gets a memory and is told so", () => {
  const forbidden = /** @type {any} */ ({
    setItem: () => {
      throw new Error("SecurityError");
    },
  });
  assert.equal(boxOf(forbidden).lasting, false);
});
