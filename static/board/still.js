/** Views that stand apart from the method: blank, the QR code over everything, a pause, the end. */

import { html } from "htm/preact";
import { Mark } from "../ring.js";
import { wholeDate } from "../time.js";
import { lang } from "../words.js";
import { Join } from "./lobby.js";
import { pick, say, theme } from "./text.js";

/** @import {BoardView} from "./types" */

/** Nothing but the mark; it stands within one frame, so it never fades. */
export function Blank() {
  return html`<div class="blank"><${Mark} /></div>`;
}

/** @param {{view: BoardView}} props */
export function Qr({ view }) {
  return html`<section class="page page--qr"><${Join} session=${view.session} large=${true} /></section>`;
}

/** @param {{view: BoardView}} props */
export function Paused({ view }) {
  const title = pick(view.phase?.title);
  return html`
    <section class="page page--still">
      <div class="rest-line"></div>
      <div class="text text--middle">
        <h1 class="question question--116">${say("board-paused")}</h1>
        <p class="theme">${say("board-paused-then", { title })}</p>
      </div>
    </section>`;
}

/** @param {{view: BoardView}} props */
export function Ended({ view }) {
  const day = view.session?.feedback;
  return html`
    <section class="page page--still">
      <div class="rest-line"></div>
      <div class="text text--middle">
        <h1 class="question question--116">${say("board-thanks")}</h1>
        <p class="theme">${day ? say("board-thanks-on", { date: wholeDate(day, lang()) }) : theme(view.session)}</p>
      </div>
    </section>`;
}
