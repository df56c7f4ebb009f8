import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { nowWords } from "../../static/scribe/app.js";
import { hintWords } from "../../static/scribe/form.js";
import { forms, targets, writesLines } from "../../static/scribe/forms.js";
import { meaning } from "../../static/scribe/keys.js";
import { parse, turn } from "../../static/scribe/parse.js";
import { roomWords } from "../../static/scribe/parts.js";
import { People, speaking } from "../../static/scribe/people.js";
import { useWords } from "../../static/words.js";

const words = (/** @type {string} */ file) =>
  readFileSync(new URL(`../../static/words/nl/${file}.ftl`, import.meta.url), "utf8");
useWords("nl", ["common", "scribe"].map(words).join("\n"));

test("a seat in front of a line is taken off it", () => {
  assert.deepEqual(parse("4: Vaders zitten erbij.", 15), {
    text: "Vaders zitten erbij.",
    seat: 4,
    quote: false,
  });
  assert.deepEqual(parse("12:ja", 15), { text: "ja", seat: 12, quote: false });
});

test("a number that is no seat belongs to the words", () => {
  assert.deepEqual(parse("40: gezinnen", 15), { text: "40: gezinnen", seat: null, quote: false });
  assert.deepEqual(parse("10:30 is te vroeg", 15), { text: "10:30 is te vroeg", seat: null, quote: false });
  assert.deepEqual(parse("2 wijken doen mee", 15), { text: "2 wijken doen mee", seat: null, quote: false });
  assert.deepEqual(parse("4: tekst", 0), { text: "4: tekst", seat: null, quote: false });
});

test("quotation marks around a line make it a quote and go", () => {
  for (const line of ["‘Ik bel.’", '"Ik bel."', "„Ik bel.”", "3: 'Ik bel.'"]) {
    const said = parse(line, 15);
    assert.equal(said.text, "Ik bel.");
    assert.equal(said.quote, true);
  }
});

test("quotation marks inside a line stay", () => {
  assert.deepEqual(parse("Het woord ‘controle’ raakt.", 15), {
    text: "Het woord ‘controle’ raakt.",
    seat: null,
    quote: false,
  });
  assert.equal(parse("''", 15).text, "''");
});

test("the next category comes after the last one again", () => {
  assert.equal(turn(["goed", "beter"], "beter", 1), "goed");
  assert.equal(turn(["goed", "beter"], "goed", -1), "beter");
  assert.equal(turn(["goed", "beter"], "", 1), "goed");
  assert.equal(turn([], "", 1), "");
});

test("keys outside a field: a digit is a category, s the seat, c a quote", () => {
  assert.deepEqual(meaning({ key: "2" }, ["goed", "beter"]), { cat: "beter" });
  assert.equal(meaning({ key: "3" }, ["goed", "beter"]), null);
  assert.equal(meaning({ key: "s" }, []), "seat");
  assert.equal(meaning({ key: "c" }, []), "quote");
  assert.equal(meaning({ key: "c", ctrlKey: true }, []), null);
});

test("an answer given aloud comes first, and is about what stands on the board", () => {
  const questions = [
    { type: "vraag", target: true },
    { type: "antwoord", target: true, answer: true },
    { type: "klopt", confirm: true },
  ];
  const made = forms(/** @type {any} */ ({ kind: "gather", face: { questions } }));
  assert.deepEqual(
    made.map((form) => [form.type, form.target]),
    [
      ["antwoord", "focus"],
      ["vraag", "choose"],
    ],
  );
});

test("nothing is written down while something is only shown", () => {
  assert.deepEqual(forms(/** @type {any} */ ({ kind: "present", face: { parks: true } })), []);
  assert.deepEqual(forms(undefined), []);
});

test("one says whose line it is only where lines are written", () => {
  const phase = (/** @type {string} */ kind, /** @type {object} */ face) =>
    /** @type {any} */ ({ kind, face });
  assert.equal(writesLines(phase("listen", {})), true);
  assert.equal(writesLines(phase("gather", { questions: [{ type: "antwoord" }] })), true);
  assert.equal(writesLines(phase("present", { layout: "harvest" })), false);
  assert.equal(writesLines(phase("commit", { scribe: true, questions: [{ type: "a" }] })), false);
  assert.equal(writesLines(undefined), false);
});

test("while people talk there is one form, with the phase's categories and length", () => {
  const cats = [{ code: "goed" }];
  const [form] = forms(/** @type {any} */ ({ kind: "listen", face: { cats, max_chars: 120 } }));
  assert.deepEqual(form, { type: "uitspraak", label: null, cats, target: null, most: 120 });
});

test("only what stands, from earlier phases, can be written about", () => {
  const items = /** @type {any[]} */ ([
    { n: 1, phase: "a#1", state: "released" },
    { n: 2, phase: "a#1", state: "held" },
    { n: 3, phase: "b#1", state: "released" },
    { n: 4, phase: "a#1", state: "released", private: true },
  ]);
  assert.deepEqual(
    targets(/** @type {any} */ ({ id: "b#1" }), items).map((item) => item.n),
    [1],
  );
});

test("the next line is written for who may be heard now, and has no phone", () => {
  const one = (/** @type {number} */ p, /** @type {string} */ role, device = false) =>
    /** @type {any} */ ({ p, role, device, staff: false });
  const people = [one(1, "inner"), one(2, "outer"), one(3, "inner", true)];
  const roles = ["inner", "outer"];
  const lead = { roles: ["facilitator"], label: { nl: "de gespreksleider", en: "the facilitator" } };
  const table = { speak: { roles: ["inner"], label: { nl: "de tafel", en: "the table" } } };
  assert.deepEqual(
    speaking(people, table, roles).map(({ p }) => p),
    [1],
  );
  assert.deepEqual(
    speaking(people, { speak: lead }, roles).map(({ p }) => p),
    [1, 2],
  );
});

test("what still fits is counted, and what is too long by how much", () => {
  assert.deepEqual([12, 1, 0, -1, -60].map(roomWords), [
    "nog 12 tekens",
    "nog 1 teken",
    "nog 0 tekens",
    "1 teken te veel",
    "60 tekens te veel",
  ]);
});

test("time is left only while the phase is open", () => {
  /** @param {string} state @returns {any} */
  const phase = (state) => ({ state, speak: null, opened: 0, ends: 7 * 60_000, paused: null, pace: 1 });
  assert.equal(nowWords(phase("open"), 0), "nog 7 minuten");
  assert.equal(nowWords(phase("closed"), 0), "gesloten");
});

test("after the end nobody is let in", () => {
  /** @param {number | null} ended @returns {any} */
  const tools = (ended) => ({ store: { list: () => [], session: () => ({ ended }) } });
  assert.notEqual(People({ tools: tools(null) }), null);
  assert.equal(People({ tools: tools(5) }), null);
});

test("the scribe is told of seats and categories only where there are any", () => {
  assert.match(hintWords(15, 2), /stoel 4.*PgDn/);
  assert.equal(hintWords(0, 1), "Zet ‘aanhalingstekens’ om wat letterlijk is.");
});
