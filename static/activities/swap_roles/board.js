/** The rings change places, on the board: the hall as it will be, with still arrows between the two rings. */

import { html } from "htm/preact";
import { pick, question } from "../../board/text.js";
import { ClockLine, clockWords } from "../../line.js";
import { Ring } from "../../ring.js";
import { at } from "../../seats.js";
import { share } from "../../time.js";
import { wear } from "../../wear.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Phase, T} from "../../types" */

await wear(new URL("./board.css", import.meta.url).href);

/** Between the seats at 50 and those at 84, in the square of 200. */
const INNER = 59;
const OUTER = 77;
const HEAD = 5.5;
/** Four pairs, each an arrow in and an arrow out beside it. */
const PAIRS = [45, 135, 225, 315];
const APART = 6;

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  /** @type {T[]} */
  const body = phase.face?.body ?? [];
  return html`
    <section class="page page--swap">
      <aside class="swap-hall">
        <${Ring} rings=${view.hall?.rings ?? []}>${PAIRS.map((angle) => html`<${Arrow} key=${`out${angle}`} angle=${angle - APART} from=${INNER} to=${OUTER} /><${Arrow} key=${`in${angle}`} angle=${angle + APART} from=${OUTER} to=${INNER} />`)}<//>
        <p class="left">${clockWords(phase, view.now)}</p>
      </aside>
      <${ClockLine} left=${share(phase, view.now)} />
      <div class="text text--middle">
        <h1 class="question question--116">${question(phase)}</h1>
        <ul class="lines lines--64">${body.map((line) => html`<li key=${line.nl}>${pick(line)}</li>`)}</ul>
      </div>
    </section>`;
}

/** A straight arrow along a radius. @param {{angle: number, from: number, to: number}} props */
function Arrow({ angle, from, to }) {
  const back = to > from ? to - HEAD : to + HEAD;
  const turn = (HEAD / to) * 55;
  const [start, end] = [at(from, angle), at(to, angle)];
  const [one, other] = [at(back, angle - turn), at(back, angle + turn)];
  return html`<path class="swap-arrow" d=${`M${start}L${end}M${one}L${end}L${other}`} />`;
}
