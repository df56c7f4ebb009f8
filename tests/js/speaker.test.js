/** Who tells it stands under the title, on every layout that has one, and there is room for it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Board, lineSize } from "../../static/activities/present/board.js";
import { Console } from "../../static/activities/present/console.js";
import { Harvest, headTakes } from "../../static/board/harvest.js";

const T = { nl: "Titel", en: "Title" };
/** @param {Record<string, unknown>} face @returns {any} */
const phase = (face) => ({ id: "a#1", title: T, prompt: null, face });
/** @type {any} */
const VIEW = { board: { focus: null, page: 0 }, items: [], session: { theme: T, sectors: [] } };

/** @param {any} node @returns {any[]} */
const parts = (node) =>
  Array.isArray(node) ? node.flatMap(parts) : node?.props ? [node, ...parts(node.props.children)] : [];
/** What a component draws as the only thing it is made of. @param {any} made */
const drawn = (made) => made.type(made.props);
/** @param {any} node @param {string} name */
const classed = (node, name) => parts(node).find((part) => part.props.class === name)?.props.children;

test("lines and plain content have it under the title", () => {
  for (const layout of ["lines", "plain"]) {
    const made = drawn(Board({ view: VIEW, phase: phase({ layout, body: [T], speaker: "Jan" }) }));
    assert.equal(classed(made, "speaker"), "Jan");
  }
  const alone = Board({ view: VIEW, phase: phase({ layout: "plain", body: [], speaker: "Jan" }) });
  assert.equal(classed(drawn(/** @type {any} */ (alone)), "theme"), "Jan");
});

test("without a speaker nothing stands there", () => {
  const made = drawn(Board({ view: VIEW, phase: phase({ layout: "lines", body: [T], speaker: "" }) }));
  assert.equal(classed(made, "speaker"), undefined);
  assert.equal(headTakes(phase({ speaker: "" }), false), 0);
});

test("a harvest has it under its title, and less room for its columns", () => {
  const at = phase({ layout: "harvest", columns: [], speaker: "Jan" });
  assert.equal(classed(Harvest({ view: VIEW, phase: at }), "speaker"), "Jan");
  assert.ok(headTakes(at, false) > 0);
});

test("lines make room for it", () => {
  const body = Array(6).fill("Een regel van deze afspraken.");
  const fits = [0, 74, 300].map((less) => lineSize(body, less));
  assert.deepEqual(
    fits,
    [...fits].sort((a, b) => b - a),
  );
  assert.notEqual(fits[0], fits[2]);
});

test("the console says it as well", () => {
  const desk = /** @type {any} */ ({ read: () => undefined });
  assert.ok(parts(Console({ desk, phase: phase({ speaker: "Jan" }) })).some((part) => part.type === "p"));
  assert.ok(!parts(Console({ desk, phase: phase({ speaker: "" }) })).some((part) => part.type === "p"));
});
