/** A question that comes up in the middle: on the phones at once. */

import { html } from "htm/preact";
import { useRef } from "preact/hooks";
import { say } from "../../words.js";
import { barred } from "../found.js";
import { fields, keeping, Sheet, shut, useFocus } from "./sheet.js";

/** @import {Desk} from "../desk.js" */

const MOST = 120;

/** @param {{desk: Desk}} props */
export function AskSheet({ desk }) {
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  useFocus(field);
  // The phase that was on the screen when this sheet opened: another console may have gone on since.
  const phase = useRef(desk.store.phase()?.id ?? "");
  return html`
    <${Sheet} desk=${desk} title=${say("console-ask-title")}>
      <p>${say("console-ask-help")}</p>
      <form onSubmit=${(/** @type {SubmitEvent} */ event) => ask(desk, phase.current, fields(event))}>
        <label class="own"><span>${say("console-ask-label")}</span>
          <input ref=${field} class="field" name="text" maxlength=${MOST} required autocomplete="off" ...${keeping(desk, "ask")} /></label>
        ${desk.notice.value?.bad && html`<p class="refused" role="alert">${desk.notice.value.text}</p>`}
        <div class="sheet-acts"><button type="submit" class="push push--main"><span>${say("console-ask-do")}</span><kbd aria-hidden="true">Enter</kbd></button></div>
      </form>
    <//>`;
}

/** @param {Desk} desk @param {string} phase @param {Record<string, string>} given */
async function ask(desk, phase, given) {
  const text = (given.text ?? "").trim();
  const wrong = barred(text);
  if (wrong) return desk.tell(wrong, true);
  const ack = await desk.act("ask", { phase, text });
  if (!ack.ok) return;
  shut(desk);
  desk.tell(say("console-asked"));
}
