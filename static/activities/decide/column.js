/** The margin of a decision: where it stands, the ring of who said yes, the votes as a table, the day one looks back. */

import { html } from "htm/preact";
import { say } from "../../board/text.js";
import { ClockLine } from "../../line.js";
import { Seats } from "../../ring.js";
import { counted } from "../../seats.js";
import { date, share } from "../../time.js";
import { lang } from "../../words.js";
import { Rounds } from "./rounds.js";
import { isSettled, lastRound } from "./shape.js";
import { statusWords, versionWords } from "./words.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

/** @param {{view: BoardView, phase: Phase, face: Face, sheet: number, of: number}} props */
export function Column({ view, phase, face, sheet, of }) {
  const day = (isSettled(face) ? face.decision : face.proposal)?.evaluation_on;
  return html`
    <aside class="margin decide-margin">
      <h1 class="title">${titleOf(face)}</h1>
      <p class="decide-meta">${subOf(face)}</p>
      <${Yes} face=${face} />
      <${Rounds} rounds=${face.rounds} />
      ${day && html`<p class="decide-day">${say("decide-board-evaluation")} <span>${date(day, lang())}</span></p>`}
      ${of > 1 && html`<p class="decide-meta">${say("board-sheet-of", { n: sheet, of })}</p>`}
    </aside>
    <${ClockLine} left=${isSettled(face) ? null : share(phase, view.now)} />`;
}

/** @param {Face} face */
function titleOf(face) {
  if (face.state === "advice_given") return say("decide-advice");
  if (isSettled(face)) return say("decide-decision");
  return lastRound(face) && face.state !== "proposing"
    ? say("decide-board-after", { n: face.round })
    : say("decide-board-proposal");
}

/** What stands under it: how it ended, or which version this is. @param {Face} face */
function subOf(face) {
  if (isSettled(face)) return statusWords(face);
  const proposing = !lastRound(face) || face.state === "proposing";
  return proposing ? say("decide-board-version", { n: face.proposal?.version ?? 1 }) : versionWords(face);
}

/** How many go along, once it is decided; not where small numbers are softened. @param {{face: Face}} props */
function Yes({ face }) {
  const yes = lastRound(face)?.yes;
  if (!isSettled(face) || typeof yes !== "number") return null;
  return html`<div class="decide-ring" aria-hidden="true"><${Seats} seats=${counted(yes, face.roll_n)} /><b>${yes}</b></div>`;
}
