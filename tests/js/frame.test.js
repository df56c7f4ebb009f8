import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { changes, merged } from "../../static/activities/frame/form.js";
import { kindWords, partsOf } from "../../static/activities/frame/shape.js";
import { sheetsOf } from "../../static/activities/frame/sheets.js";
import { useWords } from "../../static/words.js";

/** @import {Session} from "../../static/types" */
/** @import {Face} from "../../static/activities/frame/shape.js" */

useWords("nl", readFileSync(new URL("../../static/words/nl/frame.ftl", import.meta.url), "utf8"));

const session = /** @type {Session} */ (
  /** @type {unknown} */ ({ roles: [{ code: "team", label: { nl: "team", en: "team" } }] })
);

/** @param {Partial<Face>} [more] @returns {Face} */
const face = (more) => ({
  question: "Hoe verdelen we de vragen?",
  frame: "Geld en mensen liggen vast.",
  kind: "besluit",
  by_whom: "",
  on: "",
  voters: ["team"],
  voters_n: 14,
  early: "",
  complete: true,
  ...more,
});

const COPY = {
  question: "Wat?",
  frame: "Dit ligt vast.",
  by_whom: "",
  early: "",
  kind: /** @type {const} */ ("besluit"),
  on: "",
  voters: "team",
  taken: false,
};

test("the frame is four headings; what is empty is left out", () => {
  assert.deepEqual(
    partsOf(face(), session).map((part) => part.code),
    ["question", "frame", "kind", "voters"],
  );
  assert.equal(partsOf(face(), session).at(-1)?.words, "team (14)");
  assert.deepEqual(
    partsOf(face({ frame: "", kind: "" }), session).map((part) => part.code),
    ["question", "voters"],
  );
});

test("advice says who decides and when", () => {
  assert.equal(kindWords(face({ kind: "advies" })), "Deze groep geeft advies.");
  assert.equal(
    kindWords(face({ kind: "advies", by_whom: "Het bestuur", on: "2027-03-01" })),
    "Deze groep geeft advies. Het bestuur besluit op 1 maart 2027.",
  );
});

test("only what changed is sent, and an emptied field leaves what stands", () => {
  assert.deepEqual(changes(COPY, COPY), {});
  assert.deepEqual(changes({ ...COPY, frame: "Anders.", taken: true }, COPY), {
    frame: "Anders.",
    taken: true,
  });
  assert.deepEqual(changes({ ...COPY, voters: "team gasten" }, COPY), { voters: ["team", "gasten"] });
  assert.deepEqual(changes({ ...COPY, question: "" }, COPY), {});
});

test("what another console changed comes in; what is being typed here stays", () => {
  const typed = { ...COPY, question: "Hoe?" };
  const fresh = { ...COPY, question: "Waarom?", frame: "Nieuw kader." };
  assert.deepEqual(merged(typed, COPY, fresh), { ...fresh, question: "Hoe?" });
});

test("a short frame stands on one page as large as it can, a long one on two, never under 48", () => {
  const short = sheetsOf(face(), session);
  assert.equal(short.length, 1);
  assert.deepEqual(
    short[0]?.map(({ size }) => size),
    [76, 56, 56, 56],
  );
  const long = sheetsOf(face({ question: "woord ".repeat(99), frame: "woord ".repeat(99) }), session);
  assert.equal(long.length, 2);
  assert.ok(long.flat().every(({ size }) => size >= 48));
  assert.deepEqual(
    long.flat().map(({ part }) => part.code),
    ["question", "frame", "kind", "voters"],
  );
});
