import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
  conditionsOf,
  decidedText,
  isAsked,
  missing,
  ofRound,
  pieces,
  unanswered,
  waits,
} from "../../static/activities/decide/shape.js";
import { partsOf, sheets, stepOf } from "../../static/activities/decide/sheets.js";
import { totalWords } from "../../static/activities/decide/words.js";
import { counted } from "../../static/seats.js";
import { useWords } from "../../static/words.js";

/** @import {Ballot} from "../../static/phone/ballots.js" */
/** @import {Item, Out, Phase} from "../../static/types" */
/** @import {Condition, Face, Op} from "../../static/activities/decide/shape.js" */

useWords("nl", readFileSync(new URL("../../static/words/nl/decide.ftl", import.meta.url), "utf8"));

const TEXT = "Vanaf 1 februari doet elk team zijn eigen vragen.";

/** @param {Partial<Face>} [more] @returns {Face} */
const face = (more) => ({
  state: "voting",
  round: 1,
  next_round: 0,
  max_rounds: 3,
  proposal: { version: 1, text: TEXT, evaluation_on: "", diff: [], whole: [] },
  roll_n: 14,
  by_hand: false,
  soften: false,
  small: false,
  rounds: [],
  asking: { open: false },
  decision: null,
  max_chars: 300,
  ...more,
});

/** @param {Partial<Face>} more */
const phase = (more) =>
  /** @type {Phase} */ (/** @type {unknown} */ ({ id: "dd6#1", kind: "decide", face: face(more) }));

/** @param {number} n @param {string} code @param {Partial<Condition>} [more] @param {string} [text] */
const condition = (n, code, more = {}, text = `voorwaarde ${n}`) =>
  /** @type {Item} */ (
    /** @type {unknown} */ ({
      n,
      text,
      phase: "dd6#1",
      type: "condition",
      condition: { code, round: 1, outcome: "", reason: "", why: "", ...more },
    })
  );

/** @param {Partial<Ballot>} more @returns {Ballot} */
const ballot = (more) => ({
  box: "dd6#1/1",
  token: "t",
  choice: "",
  answer: "",
  item: 0,
  come: null,
  ...more,
});

test("conditions stand in the order of their numbers, past the ninth as well", () => {
  const items = [condition(3, "V10"), condition(1, "V2"), condition(2, "V1", { round: 2 })];
  assert.deepEqual(
    conditionsOf(items).map((one) => one.condition.code),
    ["V1", "V2", "V10"],
  );
  assert.deepEqual(
    ofRound(items, "dd6#1", 1).map((one) => one.n),
    [1, 3],
  );
  assert.deepEqual(ofRound(items, "dd6#2", 1), []);
});

test("dd_h4: who said no or did not know is asked, once; a yes is not, nor a vote that was never received", () => {
  const asking = face({ state: "asking_no" });
  assert.equal(isAsked(asking, ballot({ choice: "nee" })), true);
  assert.equal(isAsked(asking, ballot({ choice: "weet_niet" })), true);
  assert.equal(isAsked(asking, ballot({ choice: "ja" })), false);
  assert.equal(isAsked(asking, ballot({})), false);
  assert.equal(isAsked(asking, undefined), false);
  assert.equal(isAsked(asking, ballot({ choice: "nee", answer: "cannot" })), false);
  assert.equal(isAsked(face(), ballot({ choice: "nee" })), false);
  assert.equal(isAsked(face({ state: "asking_no", by_hand: true }), ballot({ choice: "nee" })), false);
});

test("additions are marked at their letters, what went out is left out, and the text stays whole", () => {
  /** @type {[Op, string][]} */
  const diff = [
    ["same", "Vanaf 1 februari"],
    ["del", " doet"],
    ["add", " beslist"],
    ["same", " elk team."],
  ];
  const text = "Vanaf 1 februari beslist elk team.";
  const found = pieces({ text, diff });
  assert.equal(found.map((piece) => piece.text).join(""), text);
  assert.deepEqual(
    found.filter((piece) => piece.added).map((piece) => piece.text),
    ["beslist"],
  );
});

test("a first version and a wholly new one have no additions", () => {
  assert.deepEqual(pieces({ text: TEXT, diff: [] }), [{ added: false, text: TEXT }]);
  const anew = pieces({
    text: TEXT,
    diff: [
      ["del", "Niets."],
      ["add", TEXT],
    ],
  });
  assert.deepEqual(anew, [{ added: false, text: TEXT }]);
});

test("a decision shows all that came in since the first version, not only since the last", () => {
  /** @type {[Op, string][]} */
  const whole = [
    ["same", "Eerst."],
    ["add", " Daarna."],
    ["add", " En dan."],
  ];
  const proposal = {
    version: 3,
    text: "Eerst. Daarna. En dan.",
    evaluation_on: "",
    diff: whole.slice(0, 2),
    whole,
  };
  const decision = { status: "unaniem", text: proposal.text, version: 3, evaluation_on: "" };
  assert.equal(decidedText(face({ proposal, decision })).diff, whole);
  /** @type {[Op, string][]} */
  const anew = [["add", "Eerst. Daarna. En dan."]];
  assert.equal(decidedText(face({ proposal: { ...proposal, whole: anew }, decision })).diff, proposal.diff);
  const older = { ...decision, version: 2, text: "Eerst. Daarna." };
  assert.deepEqual(decidedText(face({ proposal, decision: older })), { text: "Eerst. Daarna.", diff: [] });
});

test("dd_h7: a softened total is said in words", () => {
  assert.equal(totalWords(13), "13");
  assert.equal(totalWords("few"), "enkele");
  assert.equal(totalWords("most"), "de meesten");
});

test("what is missing and what waits for an answer is never less than nothing", () => {
  assert.equal(missing(face({ voted_n: 11 })), 3);
  assert.equal(missing(face({ voted_n: 15 })), 0);
  assert.equal(unanswered(face({ asking: { open: true, answered_n: 2, of_n: 4 } })), 2);
  assert.equal(unanswered(face()), 0);
});

test("only a vote on its way in this box is on its way", () => {
  const vote = /** @type {Out} */ (
    /** @type {unknown} */ ({ do: "vote", state: "waiting", fields: { phase: "dd6#1", round: 1 } })
  );
  assert.equal(waits([vote], "vote", "dd6#1/1"), true);
  assert.equal(waits([vote], "vote", "dd6#1/2"), false);
  assert.equal(waits([{ ...vote, state: "received" }], "vote", "dd6#1/1"), false);
  assert.equal(waits([vote], "answer_no", "dd6#1/1"), false);
});

test("the proposal stands as large as it fits, and never below what one can read at ten metres", () => {
  assert.equal(stepOf(TEXT), 72);
  assert.equal(stepOf("woord ".repeat(45), 1048), 56);
  assert.equal(stepOf("woord ".repeat(66), 1048), 48);
  assert.equal(stepOf("woord ".repeat(400)), 48);
});

test("the pages of a decision hold the text and every condition once, with no heading left behind", () => {
  const items = Array.from({ length: 9 }, (_, i) =>
    condition(
      i + 1,
      `V${i + 1}`,
      { outcome: i % 2 ? "refused" : "added", reason: i % 2 ? "te duur" : "" },
      "woord ".repeat(20),
    ),
  );
  const decision = { status: "unaniem", text: "woord ".repeat(60), version: 1, evaluation_on: "" };
  const parts = partsOf(phase({ state: "decided", decision }), items);
  const pages = sheets(parts, true);
  assert.deepEqual(pages.flat(), parts);
  assert.ok(pages.length > 1);
  for (const page of pages) {
    assert.notEqual(page.at(-1)?.kind, "head");
    assert.ok(page.reduce((sum, block) => sum + block.high + 32, -32) <= 880);
  }
  const outcomes = parts.flatMap((part) => (part.kind === "row" ? [[part.outcome, part.reason]] : []));
  assert.deepEqual(outcomes.slice(0, 2), [
    ["toegevoegd", ""],
    ["niet toegevoegd", "omdat: te duur"],
  ]);
});

test("while the no is asked the board shows conditions and no proposal; before it only the proposal", () => {
  const items = [condition(1, "V1"), condition(2, "V2", { round: 2 })];
  const kinds = (/** @type {Partial<Face>} */ more) =>
    partsOf(phase(more), items).map((part) => (part.kind === "row" ? part.code : part.kind));
  assert.deepEqual(kinds({ state: "asking_no" }), ["head", "V1"]);
  assert.deepEqual(kinds({ state: "proposing" }), ["text"]);
  assert.deepEqual(kinds({ state: "weighing", round: 2 }), ["text", "V2"]);
});

test("a count fills the ring clockwise from the top, by share where there are too many to draw", () => {
  const tones = (/** @type {number} */ n, /** @type {number} */ of) =>
    counted(n, of).map((seat) => seat.tone === "woad");
  assert.deepEqual(tones(2, 3), [true, true, false]);
  assert.equal(counted(11, 14)[0]?.d !== undefined, true);
  assert.equal(counted(11, 40)[0]?.r !== undefined, true);
  assert.equal(tones(1000, 2000).length, 240);
  assert.equal(tones(1000, 2000).filter(Boolean).length, 120);
  assert.deepEqual(tones(0, 0), []);
});
