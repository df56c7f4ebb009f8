/** Back to the writer, with a reason: a standard reply, or own words. */

import { html } from "htm/preact";
import { useRef } from "preact/hooks";
import { pick, say } from "../../words.js";
import { fields, Sheet, shut, useFocus } from "./sheet.js";

/** @import {Desk} from "../desk.js" */
/** @import {T} from "../../types" */

const MOST = 200;

/** @param {{desk: Desk, sheet: {items: number[]}}} props */
export function SendBackSheet({ desk, sheet }) {
  /** @type {{code: string, label: T}[]} */
  const replies = desk.store.phase()?.face?.replies ?? [];
  const first = useRef(/** @type {HTMLInputElement | null} */ (null));
  useFocus(first);
  return html`
    <${Sheet} desk=${desk} title=${say("console-send-back-title", { n: sheet.items.length })}>
      <form onSubmit=${(/** @type {SubmitEvent} */ event) => submit(desk, sheet.items, fields(event))}>
        ${replies.map(
          (reply, i) => html`
          <label class="option" key=${reply.code}><input type="radio" name="code" value=${reply.code} ref=${i === 0 ? first : undefined} defaultChecked=${i === 0} /> <span>${pick(reply.label)}</span></label>`,
        )}
        ${replies.length > 0 && html`<label class="option"><input type="radio" name="code" value="" /> <span>${say("console-own-words")}</span></label>`}
        <label class="own"><span class=${replies.length > 0 ? "aside" : ""}>${say("console-reason")}</span>
          <input class="field" name="reason" maxlength=${MOST} autocomplete="off" required=${replies.length === 0} ref=${replies.length === 0 ? first : undefined}
            onInput=${own} /></label>
        <p class="faint">${say("console-send-back-help")}</p>
        <div class="sheet-acts"><button type="submit" class="push push--main"><span>${say("console-send-back-do")}</span><kbd aria-hidden="true">Enter</kbd></button></div>
      </form>
    <//>`;
}

/** Who types, chooses own words. @param {Event} event */
function own(event) {
  const form = /** @type {HTMLInputElement} */ (event.currentTarget).form;
  const choice = /** @type {HTMLInputElement | null} */ (form?.querySelector('input[name="code"][value=""]'));
  if (choice) choice.checked = true;
}

/** @param {Desk} desk @param {number[]} items @param {Record<string, string>} given */
async function submit(desk, items, given) {
  const code = given.code ?? "";
  const reason = code === "" ? (given.reason ?? "").trim() : "";
  if (code === "" && reason === "") return desk.tell(say("console-reason-first"), true);
  const { ack, done } = await desk.actOnAll("send_back", items, { reason_code: code, reason });
  if (!ack.ok) return;
  desk.picked.value = [];
  shut(desk);
  desk.tell(say("console-sent-back", { n: done }));
}
