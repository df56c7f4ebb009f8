/** What the console says of the session, so that no two places contradict each other. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gateWords, minutesOf, stateWords } from "../../static/console/course.js";
import { keyWords } from "../../static/console/hands.js";
import { fateWords } from "../../static/console/list.js";
import { largest, words } from "../../static/console/on-board.js";
import { fates, finishDays } from "../../static/console/queue.js";
import { AUDIENCES, addressOf } from "../../static/console/sheets/report.js";
import { say, useWords } from "../../static/words.js";
import { deskOn, item as waiting } from "./desks.js";

const wordsOf = (/** @type {string} */ file) =>
  readFileSync(new URL(`../../static/words/nl/${file}.ftl`, import.meta.url), "utf8");
useWords("nl", ["common", "console", "errors"].map(wordsOf).join("\n"));

const PHASE = { id: "ka11#1", key: "ka11", kind: "gather", state: "open", face: { questions: [] } };
/** @param {number} n @param {object} [more] */
const item = (n, more = {}) => waiting(n, { key: "ka8", type: "vraag", ...more });

test("after the end the script says until when what waits can go into the report, and nothing where none waits", () => {
  const { desk, patch } = deskOn({
    set: { phase: PHASE, session: { ended: 5, keep_days: 30, roles: [] }, "item/1": item(1) },
  });
  assert.equal(
    stateWords(desk),
    "Afgelopen. Wat nog wacht, kan nog in het verslag, tot 7 dagen na het afsluiten.",
  );
  patch({ "item/1": item(1, { state: "released" }) });
  assert.equal(stateWords(desk), "Afgelopen.");
});

test("what waits is kept seven days after the end, or shorter where everything goes sooner", () => {
  assert.deepEqual([30, 7, 1, 0].map(finishDays), [7, 7, 1, 0]);
});

test("each audience has its own report, and one sees from its file for whom it is", () => {
  assert.deepEqual(
    AUDIENCES.map((one) => addressOf("3Q59Z5", "report.pdf", one)),
    ["internal", "shareable", "public"].map((one) => ({
      address: `/3Q59Z5/report.pdf?audience=${one}`,
      name: `3Q59Z5-report-${one}.pdf`,
    })),
  );
  assert.deepEqual(addressOf("3Q59Z5", "decision.pdf?phase=dd6", "public"), {
    address: "/3Q59Z5/decision.pdf?phase=dd6&audience=public",
    name: "3Q59Z5-decision-dd6-public.pdf",
  });
});

test("the foot counts what was sent in this round, and after the end none of it is called on the board", () => {
  const { desk, patch } = deskOn({ set: { phase: PHASE, session: { ended: null, roles: [] } } });
  assert.equal(say("console-this-round"), "in deze ronde ingestuurd:");
  assert.equal(say(fateWords("~released", desk), { n: 2 }), "2 op het bord");
  patch({ session: { ended: 5, roles: [] } });
  assert.equal(say(fateWords("~released", desk), { n: 2 }), "2 in het verslag");
});

test("after the end one finds what became of rows of the whole session, as the foot counts them", () => {
  const earlier = item(1, { phase: "vraag#1", state: "released" });
  const { desk, patch } = deskOn({
    set: { phase: PHASE, session: { ended: null, roles: [] }, "item/1": earlier },
  });
  desk.wanted.value = "~released";
  assert.deepEqual(desk.rows.value, []);
  patch({ session: { ended: 5, roles: [] } });
  assert.deepEqual(
    desk.rows.value.map(({ n }) => n),
    [1],
  );
  assert.equal(fates(desk.store.items(), null).released, 1);
  assert.equal(fates(desk.store.items(), PHASE.id).released, 0);
});

test("while people come in the console says ring only where the board draws places to fill", () => {
  const phase = { ...PHASE, kind: "present", face: { layout: "lobby" } };
  const board = { blank: false, qr: false, light: "auto", page: 0, focus: null };
  const { desk, patch } = deskOn({ set: { phase, board, session: { ended: null, roles: [] } } });
  /** @param {object[]} rings */
  const told = (rings) => {
    patch({ hall: { rings } });
    return words(desk, desk.store.phase());
  };
  const one = { role: "participant", form: "dot", seats: null, expected: null, filled: 4 };
  assert.equal(told([one]), "Welkom, de QR-code en hoeveel mensen er zijn.");
  for (const rings of [[one, one], [{ ...one, seats: 15 }], [{ ...one, expected: 40 }]])
    assert.equal(told(rings), "Welkom, de QR-code en de kring.");
});

test("in a pause the console says what the board shows, whatever was up; it comes back with the phase", () => {
  const open = { ...PHASE, face: { questions: [], board: "one" } };
  const board = { blank: false, qr: false, light: "auto", page: 0, focus: 1 };
  const { desk, patch } = deskOn({
    set: { phase: open, board, "item/1": item(1, { phase: PHASE.id, state: "released" }) },
  });
  assert.equal(largest(desk)?.n, 1);
  patch({ phase: { ...open, state: "paused" } });
  assert.equal(largest(desk), undefined);
  assert.equal(words(desk, desk.store.phase()), "Even pauze.");
  patch({ phase: open });
  assert.equal(largest(desk)?.n, 1);
});

test("Enter is called the same on its button and on its key: what it does with the chosen row", () => {
  const session = { ended: null, roles: [] };
  const talk = { ...PHASE, kind: "listen", face: { questions: [], live_harvest: "off" } };
  const { desk, patch } = deskOn({ set: { phase: talk, session, "item/1": item(1, { phase: PHASE.id }) } });
  assert.equal(say(keyWords(desk, "release")), "in het verslag");
  patch({ phase: { ...PHASE, face: { questions: [{ type: "vraag" }], board: "one" } } });
  assert.equal(say(keyWords(desk, "release")), "op het bord");
  desk.wanted.value = "~released";
  patch({ "item/1": item(1, { phase: PHASE.id, state: "released" }) });
  assert.equal(say(keyWords(desk, "release")), "toon op het bord");
  patch({ session: { ...session, ended: 5 } });
  assert.equal(say(keyWords(desk, "release")), "in het verslag");
  assert.equal(say(keyWords(desk, "merge")), "voeg samen");
});

test("a gate begins with a capital, and says minutes where they are whole", () => {
  const roles = [{ code: "inner", label: { nl: "aan tafel" } }];
  const { desk } = deskOn({ set: { phase: PHASE, session: { ended: null, roles } } });
  /** @param {string} rule @param {object} args */
  const told = (rule, args) => gateWords(desk, /** @type {any} */ ({ rule, strength: "hard", args }));
  assert.match(told("people", { role: "inner", n: 0, min: 5 }), /^Aan tafel: 0 mensen\./);
  assert.deepEqual(
    [120, 60, 90].map((seconds) => told("open_for", { seconds })),
    [
      "Dit onderdeel is nog geen 2 minuten open.",
      "Dit onderdeel is nog geen minuut open.",
      "Dit onderdeel is nog geen 90 seconden open.",
    ],
  );
});

test("the script says as many minutes of the step we are in as the clock does", () => {
  const minute = 60_000;
  const row = /** @type {any} */ ({ key: "ka11", planned: 18 });
  const { desk, patch } = deskOn({ set: { phase: { ...PHASE, minutes: 18, opened: null, ends: null } } });
  assert.equal(minutesOf(desk, row), 18);
  patch({ phase: { ...PHASE, minutes: 18, opened: minute, ends: 21 * minute, pace: 1 } });
  assert.equal(minutesOf(desk, row), 20);
  assert.equal(minutesOf(desk, { ...row, key: "ka12" }), 18, "another step keeps its plan");
});

test("an arrival keeps its minutes, however long before the evening the session was made", () => {
  const minute = 60_000;
  const row = /** @type {any} */ ({ key: "ka11", planned: 20 });
  const days = { opened: minute, ends: 4000 * minute, pace: 1 };
  const { desk } = deskOn({ set: { phase: { ...PHASE, minutes: 20, arrival: true, ...days } } });
  assert.equal(minutesOf(desk, row), 20);
});
