/** A decision on the board: the proposal with what is new in it, how many voted, the conditions, and how it ended. */

import { html } from "htm/preact";
import { within } from "../../board/pages.js";
import { Alone, Single } from "../../board/single.js";
import { item, say } from "../../board/text.js";
import { wear } from "../../wear.js";
import { Aside } from "./aside.js";
import { Ballots } from "./ballots.js";
import { Block } from "./blocks.js";
import { Column } from "./column.js";
import { isAside } from "./shape.js";
import { partsOf, sheets } from "./sheets.js";

/** @import {BoardView} from "../../board/types" */
/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

await wear(new URL("./text.css", import.meta.url).href);
await wear(new URL("./board.css", import.meta.url).href);

/** @param {{view: BoardView, phase: Phase}} props */
export function Board({ view, phase }) {
  /** @type {Face} */
  const face = phase.face;
  const focus = item(view, view.board.focus);
  if (face.state === "voting") return html`<${Ballots} view=${view} phase=${phase} face=${face} />`;
  if (isAside(face)) return html`<${Aside} face=${face} />`;
  if (focus) return html`<${Single} view=${view} phase=${phase} one=${focus} />`;
  if (!face.proposal) return html`<${Alone} view=${view} phase=${phase} sub=${say("decide-board-soon")} />`;
  return html`<${Sheets} view=${view} phase=${phase} face=${face} />`;
}

/** @param {{view: BoardView, phase: Phase, face: Face}} props */
function Sheets({ view, phase, face }) {
  const made = sheets(partsOf(phase, view.items), Boolean(view.session?.rehearsal));
  const at = within(view.board.page, made.length);
  return html`
    <section class="page page--margin">
      <${Column} view=${view} phase=${phase} face=${face} sheet=${at + 1} of=${made.length} />
      <div class="text decide-text">
        ${(made[at] ?? []).map((block, i) => html`<${Block} key=${`${at}-${i}`} block=${block} />`)}
      </div>
    </section>`;
}
