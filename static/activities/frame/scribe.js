/** The frame for the scribe: the same form as the lead has. */

import { html } from "htm/preact";
import { deskOf } from "../../scribe/desk.js";
import { wear } from "../../wear.js";
import { Form } from "./form.js";

/** @import {Tools} from "../../scribe/tools.js" */

await wear(new URL("./console.css", import.meta.url).href);

const FIRST = "frame-question";

/** @param {{tools: Tools}} props */
export function Scribe({ tools }) {
  const phase = tools.store.phase();
  const notice = tools.notice.value;
  if (!phase) return null;
  return html`<div class="scribe-form">
    <${Form} desk=${deskOf(tools)} phase=${phase} face=${phase.face} first=${FIRST} />
    <p class=${notice?.bad ? "bad" : "faint"} role="status">${notice?.text ?? ""}</p>
  </div>`;
}
