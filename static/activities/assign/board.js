/** The themes on the board: what they are called, and how many seats each still has. */

import { html } from "htm/preact";
import { Page } from "../../board/margin.js";
import { Alone } from "../../board/single.js";
import { pick, question, say } from "../../board/text.js";
import { wear } from "../../wear.js";
import { free } from "./shape.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Phase} from "../../types" */
/** @import {Face, Theme} from "./shape.js" */

await wear(new URL("./board.css", import.meta.url).href);

/** More rows than this stand close together. */
const LOOSE = 6;

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  /** @type {Face} */
  const { groups } = phase.face;
  if (groups.length === 0) return html`<${Alone} view=${view} phase=${phase} />`;
  return html`
    <${Page} view=${view}>
      <h1 class="title">${question(phase)}</h1>
      <ul class=${`map${groups.length > LOOSE ? " map--close" : ""}`}>
        ${groups.map((theme) => html`<li key=${theme.group}><b>${pick(theme.label)}</b><span class="map-n">${seatWords(theme)}</span></li>`)}
      </ul>
    <//>`;
}

/** @param {Theme} theme */
function seatWords(theme) {
  const n = free(theme);
  if (n === null) return theme.people ? say("assign-people", { n: theme.people }) : "";
  return n === 0 ? say("assign-full") : say("assign-seats-left", { n });
}
