/** The map of the rooms on the plenary board: each with its phase, its time and how many people; nothing of what is said. */

import { html } from "htm/preact";
import { Page } from "../../board/margin.js";
import { Alone } from "../../board/single.js";
import { pick, question, say } from "../../board/text.js";
import { clockWords } from "../../line.js";
import { wear } from "../../wear.js";
import { span, still } from "./shape.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Phase, RoomRow} from "../../types" */

await wear(new URL("../assign/board.css", import.meta.url).href);

/** More rows than this stand close together. */
const LOOSE = 5;

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  const rows = view.rooms?.rows ?? [];
  if (rows.length === 0) return html`<${Alone} view=${view} phase=${phase} />`;
  return html`
    <${Page} view=${view}>
      <h1 class="title">${question(phase)}</h1>
      <ul class=${`map${rows.length > LOOSE ? " map--close" : ""}`}>
        ${rows.map(
          (row) => html`<li key=${row.group}>
          <div><b>${pick(row.label)}</b>${row.people > 0 && html`<span class="map-what">${pick(row.phase?.title)}</span>`}</div>
          <div class="map-n">${timeOf(row, view.now)}<span class="map-what">${row.people > 0 ? say("assign-people", { n: row.people }) : ""}</span></div></li>`,
        )}
      </ul>
    <//>`;
}

/** Where nobody is, no time runs out. @param {RoomRow} row @param {number} now */
function timeOf(row, now) {
  if (row.people === 0) return "";
  if (still(row)) return say("parallel-done");
  if (row.phase?.state === "paused") return say("parallel-paused");
  const its = span(row);
  return its ? clockWords(its, now) : "";
}
