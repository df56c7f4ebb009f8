/** While one votes: how many did, as a ring and a number; the proposal beside it. No split, no names (DD-H3). */

import { html } from "htm/preact";
import { say } from "../../board/text.js";
import { ClockLine } from "../../line.js";
import { Seats } from "../../ring.js";
import { counted } from "../../seats.js";
import { share } from "../../time.js";
import { BALLOT_COLUMN, stepOf } from "./sheets.js";
import { Marked } from "./text.js";
import { versionWords } from "./words.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

/** @param {{view: BoardView, phase: Phase, face: Face}} props */
export function Ballots({ view, phase, face }) {
  return html`<section class="page page--lobby">
    <aside class="ballots">
      <p class="decide-meta">${say("decide-board-round", { n: face.round })}</p>
      ${
        face.by_hand
          ? html`<p class="ballots-hands">${say("decide-board-hands")}</p>`
          : html`<${Count} n=${face.voted_n ?? 0} of=${face.roll_n} />`
      }
      <p class="decide-meta ballots-foot">${face.by_hand ? "" : say("decide-board-no-talk")}</p>
    </aside>
    <${ClockLine} left=${share(phase, view.now)} />
    <div class="text">
      <p class="decide-meta">${versionWords(face)}</p>
      <p class=${`ballots-text votable--${stepOf(face.proposal?.text ?? "", BALLOT_COLUMN)}`}>${face.proposal && html`<${Marked} proposal=${face.proposal} />`}</p>
      <p class="decide-meta ballots-foot">${face.by_hand ? "" : say("decide-board-secret")}</p>
    </div>
  </section>`;
}

/** @param {{n: number, of: number}} props */
function Count({ n, of }) {
  return html`<div class="ballots-ring">
      <${Seats} seats=${counted(n, of)} />
      <p class="ballots-n"><b>${n}</b><span>${say("decide-board-of", { n: of })}</span></p>
    </div>
    <p class="ballots-voted">${say("decide-board-voted")}</p>`;
}
