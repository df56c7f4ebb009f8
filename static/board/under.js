/** What stands under words on the board: who said it, that the table corrected it, that its writer explains it. */

import { html } from "htm/preact";
import { Icon } from "../icons.js";
import { say } from "./text.js";

/** @import {Item} from "../types" */

/** Whether nothing stands under it. @param {Pick<Item, "who" | "corrected" | "explain">} one */
export const bare = (one) => !one.who && !one.corrected && !one.explain;

/** That its writer wants to say something about it: a mark and words, and never who (DD-2). */
export function Explains() {
  return html`<span class="explains"><${Icon} name="speak" />${say("gather-explain-mark")}</span>`;
}

/** @param {{from: string, one: Item}} props */
export function Under({ from, one }) {
  if (!from && !one.corrected && !one.explain) return null;
  const said = from || one.corrected;
  return html`<p class="who">${from}${from && one.corrected && ", "}${one.corrected && html`<b>${say("board-corrected")}</b>`}${said && one.explain && ", "}${one.explain && html`<${Explains} />`}</p>`;
}
