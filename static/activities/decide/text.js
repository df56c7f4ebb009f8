/** The proposal with its additions marked: washed, underlined, and said to who hears the page. No strike-through. */

import { html } from "htm/preact";
import { say } from "../../words.js";
import { pieces } from "./shape.js";

/** @import {Proposal} from "./shape.js" */

/** @param {{proposal: Pick<Proposal, "text" | "diff">}} props */
export function Marked({ proposal }) {
  return html`${pieces(proposal).map((piece) => (piece.added ? html`<ins class="added"><span class="aside">${say("decide-added")} </span>${piece.text}</ins>` : piece.text))}`;
}
