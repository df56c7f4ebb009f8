/** The margin column: the hall, who has the floor, and the time left, in words and as the line. */

import { html } from "htm/preact";
import { ClockLine, clockWords } from "../line.js";
import { Ring } from "../ring.js";
import { share } from "../time.js";
import { pick, say } from "./text.js";

/** @import {BoardView} from "./types" */

/** @param {{view: BoardView}} props */
export function Margin({ view }) {
  const { phase, hall, now, room } = view;
  return html`
    <aside class="margin">
      <div class="hall"><${Ring} rings=${hall?.rings ?? []} /></div>
      ${room && html`<p class="floor">${say("board-room")} <b>${pick(room.label)}</b></p>`}
      ${phase?.speak && html`<p class="floor">${say("common-speaking")} <b>${pick(phase.speak.label)}</b></p>`}
      ${phase?.hush && html`<p class="hush">${pick(phase.hush)}</p>`}
      <p class="left">${phase ? clockWords(phase, now) : ""}</p>
    </aside>
    <${ClockLine} left=${phase ? share(phase, now) : null} />`;
}

/**
 * A page with the margin at its left.
 * @param {{view: BoardView, class?: string, children?: unknown}} props
 */
export function Page({ view, class: more = "", children }) {
  return html`
    <section class="page page--margin">
      <${Margin} view=${view} />
      <div class=${`text ${more}`.trim()}>${children}</div>
    </section>`;
}
