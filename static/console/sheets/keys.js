/** All keys, each a button as well: so that everything is found here, with the mouse too. */

import { html } from "htm/preact";
import { say } from "../../words.js";
import { bindsOf, keyWords, offers, run } from "../hands.js";
import { BINDS } from "../keys.js";
import { Cap } from "../parts.js";
import { looksOn, roomOnly } from "../rooms.js";
import { Sheet, shut } from "./sheet.js";

/** @import {Desk} from "../desk.js" */

/** Acts that need a number, or do nothing while a sheet is open. */
const QUIET = ["keys", "up", "down", "grow-up", "grow-down"];

/** @param {{desk: Desk}} props */
export function KeysSheet({ desk }) {
  const binds = BINDS.filter((bind) => (desk.helper ? bind.needs === "queue" : offers(desk, bind.act)));
  return html`
    <${Sheet} desk=${desk} title=${say("console-all-keys")} wide=${true}>
      <ul class="keys">
        ${binds.map(
          ({ act }) => html`
          <li key=${act}>
            ${
              QUIET.includes(act)
                ? html`<span class="keys-row"><${Cap} of=${act} /> ${say(`console-key-${act}`)}</span>`
                : html`<button type="button" class="keys-row" onClick=${() => doNow(desk, act)}><${Cap} of=${act} /> ${say(keyWords(desk, act))}</button>`
            }
          </li>`,
        )}
        ${!desk.helper && bindsOf(desk).map(({ act, cap, words }) => html`<li key=${act}><button type="button" class="keys-row" onClick=${() => doNow(desk, act)}><${Cap} cap=${cap} /> ${say(words)}</button></li>`)}
        ${!looksOn(desk) && html`<li><span class="keys-row"><kbd>1</kbd>–<kbd>9</kbd> ${say("console-key-tab")}</span></li>`}
        ${!looksOn(desk) && html`<li><span class="keys-row"><kbd>Esc</kbd> ${say("console-key-escape")}</span></li>`}
      </ul>
      ${!desk.helper && !roomOnly(desk) && html`<${More} desk=${desk} />`}
    <//>`;
}

/** What has no key, because one does it once. @param {{desk: Desk}} props */
function More({ desk }) {
  return html`
    <div class="sheet-acts">
      <button type="button" class="push" onClick=${() => open(desk, "pin")}><span>${say("console-pin-title")}</span></button>
      <button type="button" class="push" onClick=${() => open(desk, "end")}><span>${say("console-finish")}</span></button>
    </div>`;
}

/** @param {Desk} desk @param {string} act */
function doNow(desk, act) {
  shut(desk);
  run(desk, act);
}

/** @param {Desk} desk @param {"end" | "pin"} name */
function open(desk, name) {
  desk.sheet.value = { name };
}
