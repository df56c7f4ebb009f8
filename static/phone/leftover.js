/** Texts whose field is not on the screen any more: kept, and offered as a note or to copy. Nothing typed is lost. */

import { html } from "htm/preact";
import { Line } from "../line.js";
import { say } from "../words.js";
import { Copy } from "./copy.js";
import { isShown } from "./slots.js";
import { useTools } from "./tools.js";

/** @import {Draft} from "../types" */

export function Leftovers() {
  const { drafts } = useTools();
  const left = drafts.all().filter((draft) => draft.text.trim() && !isShown(draft.slot));
  if (!left.length) return null;
  return html`<section class="stack" aria-labelledby="left">
    <hr />
    <h2 id="left">${say("phone-left-title")}</h2>
    <p class="help">${say("phone-left-help")}</p>
    <ul class="rows">${left.map((draft) => html`<${Leftover} key=${draft.slot} draft=${draft} />`)}</ul>
  </section>`;
}

/** @param {{draft: Draft}} props */
function Leftover({ draft }) {
  const { drafts, notes, reasons, store, announce } = useTools();
  const reason = reasons.value[draft.slot];

  function keep() {
    notes.add(draft.text, null, store.phase()?.id ?? "");
    drafts.set(draft.slot, "");
    announce(say("phone-notes-saved"));
  }
  return html`<li><${Line} kind="dotted" class="row">
    ${draft.title && html`<p class="meta">${draft.title}</p>`}
    <p class="words">${draft.text}</p>
    ${reason && html`<p class="refused">${reason}</p>`}
    <p class="verbs">
      <button type="button" class="verb" onClick=${keep}>${say("phone-left-note")}</button>
      <${Copy} text=${draft.text} />
      <button type="button" class="verb" onClick=${() => drafts.set(draft.slot, "")}>${say("phone-left-away")}</button>
    </p>
  <//></li>`;
}
