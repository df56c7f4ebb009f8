/** The PIN: one for every console of this session. */

import { html } from "htm/preact";
import { useRef } from "preact/hooks";
import { say } from "../../words.js";
import { lockOf } from "../lock.js";
import { Cap } from "../parts.js";
import { fields, Sheet, shut, useFocus } from "./sheet.js";

/** @import {Desk} from "../desk.js" */

/** @param {{desk: Desk}} props */
export function PinSheet({ desk }) {
  const { pin } = lockOf(desk);
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  useFocus(field);
  return html`
    <${Sheet} desk=${desk} title=${say("console-pin-title")}>
      <p>${say("console-pin-help")} <${Cap} of="lock" /></p>
      <form onSubmit=${(/** @type {SubmitEvent} */ event) => set(desk, fields(event).pin ?? "")}>
        <label class="own"><span>${say(pin ? "console-pin-new" : "console-pin")}</span>
          <input ref=${field} class="field" name="pin" type="password" inputmode="numeric" pattern="[0-9]{4,8}" title=${say("errors-pin_form")} minlength="4" maxlength="8" required autocomplete="new-password" /></label>
        <p class="faint">${say("errors-pin_form")}</p>
        <div class="sheet-acts">
          <button type="submit" class="push push--main"><span>${say("console-pin-set")}</span><kbd aria-hidden="true">Enter</kbd></button>
          ${pin && html`<button type="button" class="push" onClick=${() => set(desk, "")}><span>${say("console-pin-clear")}</span></button>`}
        </div>
      </form>
    <//>`;
}

/** @param {Desk} desk @param {string} pin */
async function set(desk, pin) {
  const ack = await desk.act("set_pin", { pin });
  if (!ack.ok) return;
  shut(desk);
  desk.tell(say(pin === "" ? "console-pin-cleared" : "console-pin-is-set"));
}
