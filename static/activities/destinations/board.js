/** The route of the yield on the board: the question, and under it who will hear what comes of it. */

import { html } from "htm/preact";
import { Page } from "../../board/margin.js";
import { Alone } from "../../board/single.js";
import { pick, question, say } from "../../board/text.js";
import { lineSize } from "../present/board.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Phase, T} from "../../types" */

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  const names = /** @type {{n: number, text: string}[]} */ (phase.face?.destinations ?? []).filter(
    ({ text }) => text,
  );
  const body = /** @type {T[]} */ (phase.face?.body ?? []).map(pick).filter(Boolean);
  if (names.length === 0 && body.length === 0) return html`<${Alone} view=${view} phase=${phase} />`;
  const title = names.length > 0 ? [say("destinations-title")] : [];
  const size = lineSize([...body, ...title, ...names.map(({ text }) => text)]);
  return html`
    <${Page} view=${view} class="text--middle">
      <h1 class="title">${question(phase)}</h1>
      ${body.length > 0 && html`<ul class=${`lines lines--${size}`}>${body.map((line) => html`<li key=${line}>${line}</li>`)}</ul>`}
      ${names.length > 0 && html`<h2 class="theme">${title}</h2><ul class=${`lines lines--${size}`}>${names.map(({ n, text }) => html`<li class="new" key=${n}>${text}</li>`)}</ul>`}
    <//>`;
}
