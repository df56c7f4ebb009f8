/** Another wording, in the place of the old one. Enter keeps it, Shift+Enter is a new line, Esc leaves it. */

import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { say } from "../words.js";
import { barred } from "./found.js";
import { amend, despite } from "./moderate.js";
import { flagged } from "./queue.js";

/** @import {Desk} from "./desk.js" */
/** @import {Item} from "../types" */

/** @param {{desk: Desk, item: Item}} props */
export function Edit({ desk, item }) {
  const [text, setText] = useState(item.text);
  const field = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const most = desk.store.phase()?.face?.max_chars ?? 200;
  const wrong = barred(text);
  const held = flagged(item, "hold").length > 0;
  return html`
    <div class="edit">
      <textarea ref=${field} class="field" rows="3" maxlength=${most} value=${text} aria-label=${say("console-edit-label")}
        onInput=${(/** @type {Event} */ event) => setText(/** @type {HTMLTextAreaElement} */ (event.currentTarget).value)}
        onKeyDown=${(/** @type {KeyboardEvent} */ event) => key(event, () => amend(desk, item, text))}></textarea>
      ${wrong && html`<p class="row-held">${wrong}</p>`}
      <div class="row-acts">
        <button type="button" class="push push--main" disabled=${wrong !== null} onClick=${() => amend(desk, item, text)}><span>${say("console-keep")}</span><kbd aria-hidden="true">Enter</kbd></button>
        ${held && text === item.text && html`<button type="button" class="push" onClick=${() => despite(desk, item)}><span>${say("console-despite")}</span></button>`}
        <button type="button" class="push" onClick=${() => leave(desk)}><span>${say("console-cancel")}</span><kbd aria-hidden="true">Esc</kbd></button>
      </div>
    </div>`;
}

/** @param {Desk} desk */
function leave(desk) {
  desk.editing.value = null;
}

/** @param {KeyboardEvent} event @param {() => void} save */
function key(event, save) {
  if (event.key !== "Enter" || event.shiftKey || event.repeat || event.isComposing) return;
  event.preventDefault();
  save();
}
