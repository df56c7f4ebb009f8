import assert from "node:assert/strict";
import { test } from "node:test";
import { em, lines } from "../../static/board/measure.js";
import { COLUMN, questionStep, STEPS, step, tall } from "../../static/board/size.js";

const words = (/** @type {number} */ n) => "woord ".repeat(n).trim();

test("a statement stands at 116 up to 90 letters, at 96 up to 140, at 76 up to 200", () => {
  assert.equal(step("a ".repeat(45)), 116);
  assert.equal(step("a ".repeat(46)), 96);
  assert.equal(step("a ".repeat(70)), 96);
  assert.equal(step("a ".repeat(71)), 76);
  assert.equal(step("a ".repeat(100)), 76);
});

test("letters outside the basic plane count as one", () => {
  assert.equal(step("😀 ".repeat(45)), 116);
});

test("a long word takes the statement one step down until it fits the column", () => {
  assert.equal(step("aan jeugdgezondheidszorg"), 116);
  assert.equal(step(`x ${"m".repeat(24)}`), 96);
  assert.equal(step("overdrachtsverantwoordelijkheid"), 76);
});

test("there is no fourth step, however long the word", () => {
  assert.equal(step("x".repeat(200)), 76);
});

test("a statement whose lines do not fit the height stands smaller", () => {
  const long = words(14);
  assert.equal(step(long), 116);
  assert.equal(step(long, tall(long, 116, 1.15) - 1), 96);
  assert.ok(STEPS.includes(step(long, 1)));
});

test("a short question stands at 208, a long one smaller, none wider than its column", () => {
  assert.equal(questionStep("Wat gaat goed?", 700), 208);
  assert.ok(questionStep("Wat zou de organisatie morgen anders moeten doen voor ouders?", 700) < 208);
  assert.ok(questionStep("Overdrachtsverantwoordelijkheid", 700) <= 92);
});

test("an accent adds no width and every text has at least one line", () => {
  assert.equal(em("é"), em("e"));
  assert.equal(lines("", 10), 1);
  assert.equal(lines("een\ntwee", 100), 2);
});

test("a word wider than the column takes the lines it needs", () => {
  assert.equal(lines("mmmmmmmmmm", em("mmmmm")), 2);
  assert.equal(lines("a mmmmmmmmmm", em("mmmmm")), 3);
  assert.ok(COLUMN > 0);
});
