import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { headOf, opensWords, placeWords, shutWords } from "../../static/activities/gather/questions.js";
import {
  aimOf,
  askNow,
  correctionOf,
  countByType,
  onTheWay,
  placesMine,
  shelves,
  standsOf,
  stillHere,
} from "../../static/activities/gather/shape.js";
import { useWords } from "../../static/words.js";

/** @import {Face, Question} from "../../static/activities/gather/shape.js" */
/** @import {Item, Out, Phase} from "../../static/types" */

useWords("nl", readFileSync(new URL("../../static/words/nl/gather.ftl", import.meta.url), "utf8"));

/** @param {string} type @param {Partial<Question>} [more] @returns {Question} */
function question(type, more) {
  const label = { nl: type, en: type };
  const plain = {
    help: null,
    after: "",
    max: 0,
    target: false,
    nudge: "",
    confirm: false,
    correction: false,
    answer: false,
  };
  return { type, label, ...plain, ...more };
}
/** @param {Question[]} questions @param {Partial<Face>} [more] @returns {Face} */
const face = (questions, more) => /** @type {Face} */ ({ questions, max_items: 0, ...more });
/** @param {string} type @param {Partial<Out>} [more] @returns {Out} */
const out = (type, more) =>
  /** @type {Out} */ ({ do: "say", fields: { phase: "ka8#1", type }, state: "waiting", ...more });

const REACTION = face([question("gehoord"), question("raakt"), question("voornemen", { after: "gehoord" })]);

test("the third question opens after the first was received, not while it waits on the phone", () => {
  const before = standsOf(REACTION, {}, { gehoord: 1 });
  assert.deepEqual(
    before.map((one) => one.open),
    [true, true, false],
  );
  assert.equal(before[2]?.afterNumber, 1);
  const then = standsOf(REACTION, { gehoord: 1 }, {});
  assert.deepEqual(
    then.map((one) => one.open),
    [true, true, true],
  );
});

test("the first question without an answer is asked; one may choose another; all answered asks none", () => {
  assert.equal(askNow(standsOf(REACTION, {}, {}), "")?.question.type, "gehoord");
  assert.equal(askNow(standsOf(REACTION, { gehoord: 1 }, {}), "")?.question.type, "raakt");
  assert.equal(askNow(standsOf(REACTION, { gehoord: 1 }, {}), "gehoord")?.question.type, "gehoord");
  assert.equal(askNow(standsOf(REACTION, { gehoord: 1, raakt: 1, voornemen: 1 }, {}), ""), null);
});

test("a question that is still closed cannot be chosen", () => {
  assert.equal(askNow(standsOf(REACTION, {}, {}), "voornemen")?.question.type, "gehoord");
});

test("a single question stays, also when it was answered", () => {
  const one = face([question("idee")]);
  assert.equal(askNow(standsOf(one, { idee: 4 }, {}), "")?.question.type, "idee");
});

test("what is on its way counts for the most one may send", () => {
  const two = face([question("vraag", { max: 2 })]);
  assert.equal(standsOf(two, { vraag: 1 }, {})[0]?.left, 1);
  assert.equal(standsOf(two, { vraag: 1 }, { vraag: 1 })[0]?.open, false);
  const total = face([question("a"), question("b")], { max_items: 1 });
  assert.deepEqual(
    standsOf(total, { a: 1 }, {}).map((one) => one.open),
    [false, false],
  );
});

test("what one taps and what is answered aloud is not asked in writing", () => {
  const mixed = face([
    question("klopt", { confirm: true }),
    question("antwoord", { answer: true }),
    question("vraag"),
  ]);
  assert.deepEqual(
    standsOf(mixed, {}, {}).map((one) => one.question.type),
    ["vraag"],
  );
});

test("withdrawn items do not count, nor does what the server's view already shows", () => {
  const mine = /** @type {Item[]} */ ([
    { type: "a", state: "held" },
    { type: "a", state: "withdrawn" },
    { type: "b", state: "returned" },
  ]);
  assert.deepEqual(countByType(mine), { a: 1, b: 1 });
  const box = [
    out("a"),
    out("a", { state: "received", seq: 9 }),
    out("a", { state: "received", seq: 3 }),
    out("a", { do: "edit" }),
  ];
  assert.deepEqual(onTheWay(box, "ka8#1", 5), { a: 2 });
  assert.deepEqual(onTheWay(box, "ka6#1", 5), {});
});

test("what came back is not all that was sent: it still has to be mended", () => {
  const one = face([question("vraag", { max: 1 })]);
  const mine = (/** @type {string} */ state) => [/** @type {Item} */ ({ type: "vraag", state })];
  for (const [state, back] of [
    ["returned", true],
    ["held", false],
    ["released", false],
  ]) {
    const [stand] = standsOf(one, countByType(mine(String(state))), {}, mine(String(state)));
    assert.deepEqual([stand?.left, stand?.back], [0, back]);
  }
  assert.deepEqual(
    standsOf(REACTION, {}, {}, mine("returned")).map((stand) => stand.back),
    [false, false, false],
  );
});

test("a target is needed, optional or none; true and false in a script are the first and the last", () => {
  assert.equal(aimOf(question("a")), "none");
  assert.equal(aimOf(question("a", { target: true })), "needed");
  assert.equal(aimOf(question("a", { target: "optional" })), "optional");
});

test("one question is headed by what the phase asks; one about a statement, or of several, by its own words", () => {
  const T = (/** @type {string} */ nl) => ({ nl, en: nl });
  const phase = { prompt: T("Wat loopt er vast?"), title: T("Stil opschrijven") };
  const card = /** @type {any} */ ({ type: "kaartje", label: T("Jouw kaartje"), target: "none" });
  assert.equal(headOf(phase, card, 1), "Wat loopt er vast?");
  assert.equal(headOf(phase, card, 3), "Jouw kaartje");
  const aimed = /** @type {any} */ ({ ...card, target: "choose", label: T("Stel één open vraag") });
  assert.equal(headOf(phase, aimed, 1), "Stel één open vraag");
  const same = /** @type {any} */ ({ ...card, label: phase.prompt });
  assert.equal(headOf(phase, same, 1), "Wat loopt er vast?");
});

test("an answer that is still on the phone is not told as sent, and the next question says what it waits for", () => {
  const one = question("gehoord", { max: 1 });
  const two = question("voornemen", { after: "gehoord" });
  const waiting = [out("gehoord"), out("raakt", { fields: { phase: "ka6#1", type: "raakt" } })];
  const here = stillHere(waiting, "ka8#1");
  assert.deepEqual([...here], ["gehoord"]);
  const [first, next] = standsOf(face([one, two]), {}, { gehoord: 1 }, [], here);
  if (!first || !next) throw new Error("two questions");
  assert.equal(placeWords(first), "staat nog op je telefoon");
  assert.equal(shutWords(first), "gehoord Staat nog op je telefoon.");
  assert.equal(shutWords(next), "voornemen Opent zodra je antwoord op vraag\u00a01 binnen is.");
});

test("an answer that the server has is told as sent, and a question without one opens after it", () => {
  const received = [out("gehoord", { state: "received", seq: 4 })];
  assert.equal(stillHere(received, "ka8#1").size, 0);
  const [first, , third] = standsOf(REACTION, {}, { gehoord: 1 }, [], stillHere(received, "ka8#1"));
  if (!first || !third) throw new Error("three questions");
  assert.equal(placeWords(first), "ingestuurd");
  assert.equal(opensWords(third, "Wat?"), "Wat? Opent na vraag\u00a01.");
  const [none] = standsOf(REACTION, {}, {});
  assert.equal(none && placeWords(none), "");
});

test("own contributions stand before the statements to choose from, only where that list is what one is asked", () => {
  /** @param {Question[]} questions @param {Partial<Phase>} [more] @param {Partial<Face>} [shape] */
  const at = (questions, more, shape) =>
    placesMine(
      /** @type {Phase} */ ({ state: "open", face: face(questions, { write: true, ...shape }), ...more }),
    );
  const about = question("vraag", { target: "needed" });
  assert.equal(at([about]), true);
  assert.equal(at([about], { state: "paused" }), true);
  assert.equal(at([about, question("antwoord", { answer: true })]), true);
  assert.equal(at([about], { state: "closed" }), false);
  assert.equal(at([about], {}, { write: false }), false);
  assert.equal(at([question("idee")]), false);
  assert.equal(at([about, question("raakt", { target: "optional" })]), false);
});

test("statements to choose from stand under their column, each once, and what is in none comes last", () => {
  const said = ["beter", "goed", "anders", "wens"].map(
    (cat, n) => /** @type {Item} */ ({ n, cat, type: "uitspraak" }),
  );
  const columns = [
    { label: { nl: "Gaat goed", en: "" }, cats: ["goed"] },
    { label: { nl: "Kan beter", en: "" }, cats: ["beter", "wens"] },
    { label: { nl: "Nog een keer", en: "" }, cats: ["wens"] },
  ];
  const told = shelves(said, columns).map(({ label, items }) => [label?.nl, items.map((item) => item.cat)]);
  assert.deepEqual(told, [
    ["Gaat goed", ["goed"]],
    ["Kan beter", ["beter", "wens"]],
    [undefined, ["anders"]],
  ]);
  assert.deepEqual(shelves(said, []), [{ label: null, items: said }]);
  assert.deepEqual(shelves([], columns), []);
});

test("a correction is told at once, as still on the phone until the server has it", () => {
  const fields = { phase: "ka5#1", type: "correctie", target: 4 };
  const how = (/** @type {Out[]} */ outs, /** @type {Item[]} */ mine) => correctionOf(outs, mine, "ka5#1", 4);
  const own = (/** @type {Partial<Item>} */ more) => /** @type {Item} */ ({ ...fields, ...more });
  assert.equal(how([], []), "");
  assert.equal(how([out("correctie", { fields })], []), "here");
  assert.equal(how([out("correctie", { fields, state: "received" })], []), "sent");
  assert.equal(how([], [own({ state: "held" })]), "sent");
  assert.equal(how([], [own({ state: "withdrawn" }), own({ target: 5, state: "held" })]), "");
  assert.equal(how([out("correctie", { fields: { ...fields, target: 5 } })], []), "");
});
