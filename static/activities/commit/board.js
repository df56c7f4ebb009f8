/** Commit on the board: equal columns of promises with who and when, and the day on which the table hears back or one looks back. */

import { html } from "htm/preact";
import { within } from "../../board/pages.js";
import { Alone } from "../../board/single.js";
import { pick, question, say } from "../../board/text.js";
import { wear } from "../../wear.js";
import { footWords, sheets, shownIn, taken } from "./sheets.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Phase} from "../../types" */
/** @import {Column} from "./shape.js" */
/** @import {Shown} from "./sheets.js" */

await wear(new URL("./board.css", import.meta.url).href);

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  const actions = shownIn(view.session, phase, view.items);
  if (actions.length === 0)
    return html`<${Alone} view=${view} phase=${phase} sub=${footWords(phase) || pick(phase.help) || undefined} />`;
  /** @type {Column[]} */
  const columns = phase.face.columns;
  const less = taken(phase, Boolean(view.session?.rehearsal));
  const made = sheets(
    actions,
    columns.map((column) => column.code),
    less,
  );
  const at = within(view.board.page, made.length);
  const parts = made[at] ?? [];
  const labels = parts.map((part) => pick(columns.find((column) => column.code === part.code)?.label));
  const foot = footWords(phase);
  return html`
    <section class="page page--harvest">
      <header class="harvest-head">
        <h1 class="title">${question(phase)}</h1>
        ${made.length > 1 && html`<p class="sheet-of">${say("board-sheet-of", { n: at + 1, of: made.length })}</p>`}
      </header>
      <div class=${`promises promises--${parts.length}`}>
        ${labels.map((label, i) => (label ? html`<h2 class="promises-title" key=${i}>${label}</h2>` : html`<div key=${i}></div>`))}
        ${parts.map((part, i) => html`<ul class="saids saids--promises" key=${`${at}-${i}`}>${part.items.map((one) => html`<${Promised} key=${one.n} one=${one} />`)}</ul>`)}
      </div>
      ${foot && html`<p class="promises-foot">${foot}</p>`}
    </section>`;
}

/** @param {{one: Shown}} props */
function Promised({ one }) {
  return html`<li class="said new">
    <p>${one.text}</p>
    ${one.reason && html`<p class="promised-why">${one.reason}</p>`}
    ${one.meta && html`<p class="who">${one.meta}</p>`}
    ${one.helps && html`<p class="who"><b>${one.helps}</b></p>`}
  </li>`;
}
