/** What a page of a decision is made of: the text, a heading, a condition. */

import { html } from "htm/preact";
import { Marked } from "./text.js";

/** @import {Block as One} from "./sheets.js" */

/** @param {{block: One}} props */
export function Block({ block }) {
  if (block.kind === "text")
    return html`<div class="decide-block"><p class=${`votable--${block.size}`}><${Marked} proposal=${block.proposal} /></p>
      ${block.note && html`<p class="decide-note">${block.note}</p>`}</div>`;
  if (block.kind === "head")
    return html`<div class="decide-block"><h2 class="decide-head">${block.text}</h2>${block.help && html`<p class="decide-help">${block.help}</p>`}</div>`;
  return html`<div class=${`decide-block decide-row new${block.code ? "" : " decide-row--bare"}`}>
    ${block.code && html`<b>${block.code}</b>`}
    <div><p>${block.text}</p>
      ${block.outcome && html`<p><b>${block.outcome}</b>${block.reason && `, ${block.reason}`}</p>`}
      ${block.more.map((one) => html`<p class="decide-more" key=${one}>${one}</p>`)}</div></div>`;
}
