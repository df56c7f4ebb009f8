import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, height, pages, within } from "../../static/board/pages.js";

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
  const right = made.flatMap((page) => page[1]?.items ?? []).map((i) => i.n);
  const left = made.flatMap((page) => page[0]?.items ?? []).map((i) => i.n);
  assert.deepEqual(left, [1, 2, 3, 4, 5]);
  assert.deepEqual(right, [10, 11, 12, 13, 14, 15, 16, 17, 18]);
});

test("both columns turn together: a short one is empty on the later pages", () => {
  const made = pages([...some(1, "goed"), ...some(7, "beter", 2)], COLUMNS);
  assert.equal(made.length, 3);
  assert.deepEqual(made[2]?.[0]?.items, []);
  assert.equal(made[2]?.[0]?.label, "Gaat goed");
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
    assert.ok(sum <= 724 || column.length === 1);
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
