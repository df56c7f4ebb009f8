import assert from "node:assert/strict";
import { test } from "node:test";
import { kinds, pieces, rewrite } from "../../static/console/marks.js";

const TEXT = "Bel 0612345678 of mail an@voorbeeld.nl.";
const FOUND = [
  { kind: "mail", start: 23, end: 38 },
  { kind: "phone", start: 4, end: 14 },
];

test("the pieces give the text back, letter for letter", () => {
  assert.equal(
    pieces(TEXT, FOUND)
      .map((p) => p.text)
      .join(""),
    TEXT,
  );
  assert.deepEqual(
    pieces(TEXT, FOUND).filter((p) => p.kind !== null),
    [
      { text: "0612345678", kind: "phone" },
      { text: "an@voorbeeld.nl", kind: "mail" },
    ],
  );
});

test("findings that overlap lose no letter and double none", () => {
  const found = [
    { kind: "a", start: 0, end: 6 },
    { kind: "b", start: 4, end: 8 },
    { kind: "c", start: 5, end: 6 },
  ];
  assert.equal(
    pieces("0123456789", found)
      .map((p) => p.text)
      .join(""),
    "0123456789",
  );
});

test("a text without findings is one piece, an empty text too", () => {
  assert.deepEqual(pieces("Goed.", []), [{ text: "Goed.", kind: null }]);
  assert.deepEqual(pieces("", []), [{ text: "", kind: null }]);
});

test("the rewrite says in plain words what stood there", () => {
  assert.equal(
    rewrite(TEXT, FOUND, (kind) => `[${kind}]`),
    "Bel [phone] of mail [mail].",
  );
  assert.equal(
    rewrite("Ik woon in de Waterstraat 12.", [{ kind: "address", start: 14, end: 28 }], () => "een adres"),
    "Ik woon in een adres.",
  );
  assert.equal(
    rewrite(
      "Bij ons om Waterstraat 9, de hoek.",
      [{ kind: "address", start: 11, end: 24 }],
      () => "een adres",
    ),
    "Bij ons om een adres, de hoek.",
  );
  assert.equal(
    rewrite("Goed.", [], () => "x"),
    null,
  );
  assert.deepEqual(kinds(FOUND), ["phone", "mail"]);
});
