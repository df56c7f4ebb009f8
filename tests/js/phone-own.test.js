import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { listedUnder, lookOf, ownWords, takes, why } from "../../static/phone/look.js";
import { say, useWords } from "../../static/words.js";

/** @import {Item, Phase} from "../../static/types" */

/** @param {"nl" | "en"} lang */
function speak(lang) {
  const file = (/** @type {string} */ name) =>
    readFileSync(new URL(`../../static/words/${lang}/${name}.ftl`, import.meta.url), "utf8");
  useWords(lang, ["common", "phone"].map(file).join("\n"));
}
speak("nl");

/** @param {Partial<Item>} fields @returns {Item} */
const own = (fields) =>
  /** @type {Item} */ ({
    n: 7,
    phase: "ka9#1",
    type: "vraag",
    cat: "",
    target: null,
    text: "Bel 06.",
    ...fields,
  });

test("what the facilitator reworded is told as it hangs on the board, with the writer's own words beside it", () => {
  const item = own({ state: "released", shown: "Bel mij.", shown_by: "facilitator", released_at: 60_000 });
  assert.deepEqual(ownWords(item), { words: "Bel mij.", wrote: "Bel 06." });
  assert.match(lookOf(item, true).help, /^\d+\.\d\d\suur, aangepast door de gespreksleider$/);
  speak("en");
  assert.match(lookOf(item, true).help, /, reworded by the facilitator$/);
  speak("nl");
});

test("who sees the own words on the board reads them once, and of nobody who changed them", () => {
  const item = own({ state: "released", shown: "Bel 06.", shown_by: "writer", released_at: 60_000 });
  assert.deepEqual(ownWords(item), { words: "Bel 06.", wrote: "" });
  assert.match(lookOf(item, true).help, /^\d+\.\d\d\suur$/);
});

test("a newer text that waits is not told as what hangs there, and nobody else's hand is named", () => {
  const item = own({
    state: "released",
    shown: "Oud.",
    shown_by: "writer",
    released_at: 60_000,
    pending: true,
  });
  assert.deepEqual(ownWords(item), { words: "Oud.", wrote: "Bel 06." });
  assert.doesNotMatch(lookOf(item, true).help, /aangepast/);
  assert.match(why(item, true), /nieuwe tekst wacht/);
});

test("words that the table mended are told as the table's", () => {
  const item = own({ state: "released", shown: "Zo.", shown_by: "table", released_at: 60_000 });
  assert.match(lookOf(item, true).help, /, verbeterd door de tafel$/);
});

test("while nothing of it hangs anywhere a row has the writer's own words", () => {
  for (const state of /** @type {const} */ (["held", "hidden", "returned", "merged"]))
    assert.deepEqual(ownWords(own({ state, shown: null, shown_by: "" })), { words: "Bel 06.", wrote: "" });
});

test("what is kept off the board carries no sign that says yes", () => {
  assert.equal(lookOf(own({ state: "hidden" }), true).icon, "unseen");
  assert.equal(lookOf(own({ state: "released", shown: "Bel 06." }), true).icon, "check");
});

test("what came back asks to be sent again only while its phase takes it; after that it is calm", () => {
  const item = own({ state: "returned", reply: { nl: "Haal de naam weg en stuur opnieuw.", en: "" } });
  assert.equal(why(item, true), "Haal de naam weg en stuur opnieuw.");
  assert.equal(lookOf(item, true).line, "back");
  assert.match(why(item, false), /^Deze ronde is voorbij\. /);
  assert.doesNotMatch(why(item, false), /stuur/i);
  assert.equal(lookOf(item, false).line, "spent");
  const told = own({ state: "returned", reply: null, reason: "Dit gaat over iemand." });
  assert.match(why(told, false), /^Dit gaat over iemand\. Deze ronde is voorbij\. /);
});

test("a phase takes something while it is open or pauses, and only its own", () => {
  /** @param {string} id @param {string} state */
  const at = (id, state) => takes(own({}), /** @type {Phase} */ (/** @type {unknown} */ ({ id, state })));
  assert.deepEqual([at("ka9#1", "open"), at("ka9#1", "paused")], [true, true]);
  assert.deepEqual(
    [at("ka9#1", "closed"), at("ka9#2", "open"), takes(own({}), undefined)],
    [false, false, false],
  );
});

test("what came back has a place of its own while it can be mended, and stands among the earlier ones after that", () => {
  /** @param {string} id @param {string} [state] */
  const phase = (id, state = "open") => /** @type {Phase} */ (/** @type {unknown} */ ({ id, state }));
  const back = own({ state: "returned" });
  const lists = (/** @type {Phase} */ now) => [listedUnder(back, now, now.id), listedUnder(back, now)];
  assert.deepEqual(lists(phase("ka9#1")), [false, false]);
  assert.deepEqual(lists(phase("ka9#1", "closed")), [true, false]);
  assert.deepEqual(lists(phase("ka10#1")), [false, true]);
  assert.equal(listedUnder(own({ state: "withdrawn" }), phase("ka10#1")), false);
});

test("one character is told as one, in both languages", () => {
  const told = () => [1, 2].map((n) => say("phone-field-too-long", { n }).replaceAll("\u00a0", " "));
  assert.deepEqual(told(), ["Maak het korter: 1 teken te veel.", "Maak het korter: 2 tekens te veel."]);
  assert.equal(say("phone-field-left", { n: 1 }).replaceAll("\u00a0", " "), "nog 1 teken");
  speak("en");
  assert.deepEqual(told(), [
    "Make it shorter: 1 character too many.",
    "Make it shorter: 2 characters too many.",
  ]);
  speak("nl");
});
