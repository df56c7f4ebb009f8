import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { LENGTHS } from "../../static/guard/iban.js";
import * as patterns from "../../static/guard/patterns.js";
import { RULES } from "../../static/guard/rules.js";
import { clean, DEFENCES, look, nudges, utf16, verdict } from "../../static/guard.js";

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8"));
/** @type {{actions: Record<string, string>, look: {why: string, text: string, find: [string, string][]}[], clean: {in: string, out: string}[], nudges: {text: string, codes: string[]}[]}} */
const vectors = read("guard-vectors.json");

for (const { why, text, find } of vectors.look) {
  test(`looks at ${JSON.stringify(text)}: ${why}`, () => {
    const cleaned = clean(text);
    const found = look(cleaned);
    const points = [...cleaned];
    assert.deepEqual(
      found.map(({ kind, start, end }) => [kind, points.slice(start, end).join("")]),
      find,
    );
    assert.deepEqual(
      found.map(({ action }) => action),
      find.map(([kind]) => vectors.actions[kind]),
    );
  });
}

for (const { in: before, out } of vectors.clean) {
  test(`cleans ${JSON.stringify(before)}`, () => {
    assert.equal(clean(before), out);
    assert.equal(clean(out), out);
  });
}

for (const { text, codes } of vectors.nudges) {
  test(`nudges ${JSON.stringify(text)}`, () => assert.deepEqual(nudges(text, { rule: "question" }), codes));
}

test("what opens with *maar* persuades instead of adding (DD-S2)", () => {
  const marked = ["Ja, maar dat is duur.", "Yes, but who pays?", "Een maximum, maar in de zomer.", " "];
  assert.deepEqual(
    marked.map((text) => nudges(text, { rule: "addition" })),
    [["ja_maar"], ["ja_maar"], [], []],
  );
});

test("nudges nothing under another rule", () => assert.deepEqual(nudges("Maar wij", { rule: "" }), []));

test("holds the rules that the server is tested on", () => {
  const texts = read("guard-rules.json");
  assert.deepEqual(
    RULES.map(({ kind, action, exact, source }) => ({ kind, action, exact, source })),
    texts.rules,
  );
  assert.deepEqual([patterns.UNIT_PAIRS, patterns.WORD_PAIRS], [texts.unit_pairs, texts.word_pairs]);
  assert.deepEqual([patterns.NO_STREETS, LENGTHS], [texts.no_streets, texts.ibans]);
  assert.deepEqual(DEFENCES, texts.defences);
});

test("turns code points into JavaScript's own places", () => {
  const text = "😀😀 bel 06-12345678 of a@b.nl 😀";
  const found = utf16(text, look(text));
  assert.deepEqual(
    found.map(({ start, end }) => text.slice(start, end)),
    ["06-12345678", "a@b.nl"],
  );
});

test("the heaviest action is the verdict", () => {
  /** @param {("refuse" | "hold" | "nudge")[]} actions */
  const of = (...actions) => verdict(actions.map((action) => ({ kind: "x", action, start: 0, end: 1 })));
  assert.deepEqual(
    [of(), of("nudge"), of("nudge", "hold"), of("hold", "refuse")],
    ["pass", "pass", "hold", "refuse"],
  );
});

test("a long text of halves is looked at within a breath", () => {
  const start = performance.now();
  for (const piece of ["1 ", "a@b.", "dossier 1", "NL91ABNA", "http://", "e\u0301", "\n "])
    look(clean(piece.repeat(10_000)));
  assert.ok(performance.now() - start < 20_000);
});
