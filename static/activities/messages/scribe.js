/** Messages for the scribe: the same form as the lead has. */

import { html } from "htm/preact";
import { wear } from "../../wear.js";
import { Form } from "./form.js";

/** @import {Tools} from "../../scribe/tools.js" */

await wear(new URL("./console.css", import.meta.url).href);

/** @param {{tools: Tools}} props */
export function Scribe({ tools }) {
  const phase = tools.store.phase();
  if (!phase) return null;

  /** It waits in the outbox: nothing typed is lost. @param {Record<string, unknown>} fields */
  function put(fields) {
    tools.outbox.put("note_message", fields);
    return true;
  }
  return html`<div class="scribe-form"><${Form} phase=${phase} put=${put} /></div>`;
}
