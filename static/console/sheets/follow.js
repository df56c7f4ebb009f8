/** Personal talks afterwards: who has them, never what they are about (KA-S3). */

import { html } from "htm/preact";
import { useRef } from "preact/hooks";
import { say } from "../../words.js";
import { FollowUps } from "../notes.js";
import { fields, Sheet, useFocus } from "./sheet.js";

/** @import {Desk} from "../desk.js" */

const MOST = 60;

/** @param {{desk: Desk}} props */
export function FollowSheet({ desk }) {
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  useFocus(field);
  const none = desk.store.list("follow/").length === 0;
  return html`
    <${Sheet} desk=${desk} title=${say("console-follow-title")}>
      <p>${say("console-follow-help")}</p>
      <form onSubmit=${(/** @type {SubmitEvent} */ event) => add(desk, event)}>
        <label class="own"><span>${say("console-follow-who")}</span>
          <input ref=${field} class="field" name="text" maxlength=${MOST} required autocomplete="off" /></label>
        <div class="sheet-acts"><button type="submit" class="push push--main"><span>${say("console-follow-do")}</span><kbd aria-hidden="true">Enter</kbd></button></div>
      </form>
      <hr />
      ${none ? html`<p class="faint">${say("console-follow-none")}</p>` : html`<${FollowUps} desk=${desk} />`}
    <//>`;
}

/** The sheet stays open: there may be another. @param {Desk} desk @param {SubmitEvent} event */
async function add(desk, event) {
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const text = (fields(event).text ?? "").trim();
  if (text === "") return;
  const ack = await desk.act("follow_up", { text });
  if (ack.ok) form.reset();
}
