/** Ending the session, and opening a closed phase again. */

import { html } from "htm/preact";
import { useRef } from "preact/hooks";
import { say } from "../../words.js";
import { finishDays, waits } from "../queue.js";
import { fields, keeping, Sheet, shut, useFocus } from "./sheet.js";

/** @import {Desk} from "../desk.js" */

const MOST = 200;

/** @param {{desk: Desk}} props */
export function EndSheet({ desk }) {
  const cancel = useRef(/** @type {HTMLButtonElement | null} */ (null));
  useFocus(cancel);
  const left = desk.store.items().filter(waits).length;
  const days = desk.store.session()?.keep_days ?? 0;
  return html`
    <${Sheet} desk=${desk} title=${say("console-end-title")}>
      ${left > 0 && html`<p class="line line--place">${say("console-end-waiting", { n: left })} ${say("console-end-until", { days: finishDays(days) })}</p>`}
      <p>${say("console-end-help", { days })}</p>
      <div class="sheet-acts">
        <button type="button" class="push push--main" onClick=${() => end(desk)}><span>${say("console-end-do")}</span></button>
        <button type="button" class="push" ref=${cancel} onClick=${() => shut(desk)}><span>${say("console-end-not")}</span></button>
      </div>
    <//>`;
}

/** @param {Desk} desk */
async function end(desk) {
  const ack = await desk.act("end");
  if (ack.ok) desk.sheet.value = { name: "report" };
}

/** @param {{desk: Desk}} props */
export function ReopenSheet({ desk }) {
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  useFocus(field);
  return html`
    <${Sheet} desk=${desk} title=${say("console-reopen-title")}>
      <form onSubmit=${(/** @type {SubmitEvent} */ event) => reopen(desk, fields(event))}>
        <label class="own"><span>${say("console-reason-one-line")}</span>
          <input ref=${field} class="field" name="reason" maxlength=${MOST} required autocomplete="off" ...${keeping(desk, "reopen")} /></label>
        <div class="sheet-acts"><button type="submit" class="push push--main"><span>${say("console-reopen")}</span><kbd aria-hidden="true">Enter</kbd></button></div>
      </form>
    <//>`;
}

/** @param {Desk} desk @param {Record<string, string>} given */
async function reopen(desk, given) {
  const ack = await desk.act("reopen", { reason: (given.reason ?? "").trim() });
  if (ack.ok) shut(desk);
}
