/** What stands on the board now, always on top, in words where it is no statement. */

import { html } from "htm/preact";
import { sheets } from "../board/harvest.js";
import { within } from "../board/pages.js";
import { question } from "../board/text.js";
import { say } from "../words.js";
import { sliceOf } from "./kinds.js";
import { takeOff, turn } from "./moderate.js";
import { from, Push } from "./parts.js";
import { canShow, harvests, sourceOf } from "./tabs.js";

/** @import {Desk} from "./desk.js" */
/** @import {Item, Phase} from "../types" */

/** @param {{desk: Desk}} props */
export function OnBoard({ desk }) {
  const phase = desk.store.phase();
  const one = largest(desk);
  if (one) return html`<${Shown} desk=${desk} one=${one} />`;
  return html`
    <section class="on-board" aria-label=${say("console-on-board")}>
      <h2 class="on-board-what">${say("console-on-board")}</h2>
      <p class="line line--spent on-board-words">${words(desk, phase)}</p>
      ${phase && faced(desk) && paged(phase) && html`<${Pages} desk=${desk} phase=${phase} />`}
    </section>`;
}

/** Whether the board shows what its phase has, and nothing instead of it. @param {Desk} desk */
function faced(desk) {
  const { blank, qr } = desk.board();
  return !blank && !qr && !desk.store.session()?.ended && desk.store.phase()?.state !== "paused";
}

/** The item that the board has at its largest now. @param {Desk} desk @returns {Item | undefined} */
export function largest(desk) {
  const { focus } = desk.board();
  if (focus === null || !faced(desk)) return undefined;
  return desk.store.items().find((one) => one.n === focus && canShow(desk.store.phase(), one));
}

/** @param {{desk: Desk, one: Item}} props */
function Shown({ desk, one }) {
  const shown = one.versions?.find((version) => version.shown)?.text ?? one.text;
  return html`
    <section class="on-board" aria-label=${say("console-on-board")}>
      <div><h2 class="on-board-what">${say("console-on-board")}</h2><p class="faint">${from(desk, one)}</p></div>
      <p class="line on-board-words on-board-words--said">${shown}${one.explain && html` <span class="faint">${say("gather-explain-mark")}</span>`}</p>
      <${Push} act="take-off" onClick=${() => takeOff(desk)}>${say("console-take-off")}<//>
    </section>`;
}

/** What stands there where it is no statement. @param {Desk} desk @param {Phase | undefined} phase */
export function words(desk, phase) {
  const board = desk.board();
  if (board.blank) return say("console-board-blank");
  if (board.qr) return say("console-board-qr");
  if (desk.store.session()?.ended) return say("board-thanks");
  if (!phase) return lobby(desk);
  if (phase.state === "paused") return say("console-board-paused");
  if (phase.face?.layout === "lobby") return lobby(desk);
  return question(phase);
}

/**
 * Coming in. The board draws a ring where there are places to fill: rings around each other, seats, or people who are
 * expected. Of one ring without any of these it has the count, and a dot for each who came.
 * @param {Desk} desk
 */
function lobby({ store }) {
  const rings = store.hall()?.rings ?? [];
  const ring = rings.length > 1 || rings.some(({ seats, expected }) => seats || expected);
  return say(ring ? "console-board-lobby" : "console-board-lobby-count");
}

/** @param {Phase} phase */
const paged = (phase) =>
  harvests(phase) || phase.face?.board === "list" || sliceOf(phase).sheets !== undefined;

/** @param {{desk: Desk, phase: Phase}} props */
function Pages({ desk, phase }) {
  const count = countSheets(desk, phase);
  if (count < 2) return null;
  const at = within(desk.board().page, count);
  return html`
    <div class="pages">
      <${Push} act="page-back" disabled=${at === 0} onClick=${() => turn(desk, -1)}><span class="aside">${say("console-page-back")}</span><//>
      <span>${say("board-sheet-of", { n: at + 1, of: count })}</span>
      <${Push} act="page-on" disabled=${at >= count - 1} onClick=${() => turn(desk, 1)}><span class="aside">${say("console-page-on")}</span><//>
    </div>`;
}

/** How many pages the board has now; the server knows only which one was asked. @param {Desk} desk @param {Phase} phase */
function countSheets(desk, phase) {
  const { items } = desk.store;
  const session = desk.store.session();
  const own = sliceOf(phase).sheets;
  if (own) return own(phase, items({ state: "released" }).map(asShown), session);
  const shown = harvests(phase) ? sourceOf(phase, items()) : items({ phase: phase.id, state: "released" });
  return sheets(phase, shown.map(asShown), Boolean(session?.rehearsal)).length;
}

/** The wording that the board has, which an edit that waits does not change. @param {Item} one @returns {Item} */
const asShown = (one) => ({ ...one, text: one.versions?.find((version) => version.shown)?.text ?? one.text });
