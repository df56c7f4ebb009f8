import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, height, pages, titleTakes, within } from "../../static/board/pages.js";

const COLUMNS = [
  { label: "Gaat goed", cats: ["goed"] },
  { label: "Kan beter", cats: ["beter", "wens"] },
];
/** Three lines on the board, as most statements are. */
const TEXT = "Het consultatiebureau is voor mij goed vindbaar. Als ik bel, heb ik iemand aan de lijn.";

/** @param {number} count @param {string} cat @param {number} [from] */
const some = (count, cat, from = 1) =>
  Array.from({ length: count }, (_, i) => ({ n: from + i, text: TEXT, cat }));

test("forty statements in two columns make seven pages", () => {
  const made = pages([...some(20, "goed"), ...some(20, "beter", 21)], COLUMNS);
  assert.equal(made.length, 7);
  assert.ok(made.every((page) => page.every((part) => part.items.length <= 3)));
});

test("each statement stands on exactly one page, in the order it was said", () => {
  const items = [...some(9, "wens", 10), ...some(5, "goed")];
  const made = pages([...items].reverse(), COLUMNS);
  /** @type {Record<string, number[]>} */
  const found = { "Gaat goed": [], "Kan beter": [] };
  let label = "";
  for (const part of made.flat()) {
    label = part.label || label;
    found[label]?.push(...part.items.map((i) => i.n));
  }
  assert.deepEqual(found, {
    "Gaat goed": [1, 2, 3, 4, 5],
    "Kan beter": [10, 11, 12, 13, 14, 15, 16, 17, 18],
  });
});

test("both columns turn together; once one is through the other goes on in both", () => {
  const made = pages([...some(1, "goed"), ...some(10, "beter", 2)], COLUMNS);
  assert.deepEqual(
    made.map((page) => page.map((part) => [part.label, part.items.map((i) => i.n)])),
    [
      [
        ["Gaat goed", [1]],
        ["Kan beter", [2, 3, 4]],
      ],
      [
        ["Kan beter", [5, 6, 7]],
        ["", [8, 9, 10]],
      ],
      [
        ["Kan beter", [11]],
        ["", []],
      ],
    ],
  );
});

test("as long as one side has nothing its heading stands there on the first page", () => {
  const [first] = pages(some(9, "goed"), COLUMNS);
  assert.deepEqual(
    first?.map((part) => [part.label, part.items.length]),
    [
      ["Gaat goed", 3],
      ["Kan beter", 0],
    ],
  );
});

test("four statements of two lines stand in one column", () => {
  const short = "Jullie bellen dezelfde dag terug en weten waar het over gaat.";
  const [column] = fill([1, 2, 3, 4].map((n) => ({ n, text: short })));
  assert.equal(column?.length, 4);
});

test("a title on two lines takes its line from what stands below it, in a rehearsal sooner", () => {
  const title = "Wat hebben we aan tafel gehoord?";
  assert.deepEqual(
    [true, false].map((rehearsal) => titleTakes(title, rehearsal)),
    [76, 0],
  );
});

test("nothing to show is one empty page, with its headings", () => {
  const made = pages([], COLUMNS);
  assert.equal(made.length, 1);
  assert.deepEqual(
    made[0]?.map((part) => part.label),
    ["Gaat goed", "Kan beter"],
  );
});

test("without categories the second column goes on where the first ends", () => {
  const made = pages(some(7, ""), []);
  assert.deepEqual(
    made.map((page) => page.map((part) => part.items.map((i) => i.n))),
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      [[7], []],
    ],
  );
});

test("an item without a known category is shown, in the last column", () => {
  const made = pages([{ n: 1, text: TEXT, cat: "" }], COLUMNS);
  assert.equal(made[0]?.[1]?.items.length, 1);
});

test("no column is higher than the board, except by one statement that is so itself", () => {
  const long = "overdrachtsverantwoordelijkheid ".repeat(6).trim();
  const mixed = [1, 2, 3, 4, 5, 6].map((n) => ({ n, text: n % 2 ? long : "Kort." }));
  for (const column of fill(mixed)) {
    const sum = column.reduce((total, item) => total + height(item) + 24, -24);
    assert.ok(sum <= 740 || column.length === 1);
  }
});

test("a statement without a sector leaves its line to the next one", () => {
  const [one] = some(1, "");
  assert.ok(one && height({ ...one, bare: true }) < height(one));
});

test("a page outside what there is becomes the nearest that is", () => {
  assert.deepEqual(
    [-1, 0, 6, 7, Number.NaN].map((p) => within(p, 7)),
    [0, 0, 6, 6, 0],
  );
  assert.equal(within(3, 0), 0);
});
