/** Links for a second console, the board, a helper, the scribe. The secret is shown once and kept nowhere. */

import { html } from "htm/preact";
import { useRef, useState } from "preact/hooks";
import { say } from "../../words.js";
import { Sheet } from "./sheet.js";

/** @import {Desk} from "../desk.js" */
/** @import {Links} from "../types" */

const FACES = ["board", "scribe", "helper", "console"];

/** @param {{desk: Desk}} props */
export function LinksSheet({ desk }) {
  const links = /** @type {Links | undefined} */ (desk.read("links"));
  const [made, setMade] = useState(/** @type {{face: string, address: string} | null} */ (null));
  const standing = (links?.links ?? []).filter((link) => !link.revoked);
  return html`
    <${Sheet} desk=${desk} title=${say("console-links-title")} wide=${true}>
      ${links?.table_code && html`<p>${say("console-table-code")} <b class="columns">${links.table_code}</b></p>`}
      <p class="faint">${say("console-links-help")}</p>
      <div class="sheet-acts">
        ${FACES.map((face) => html`<button type="button" class="push" key=${face} onClick=${async () => setMade(await make(desk, face))}><span>${say(`console-link-${face}`)}</span></button>`)}
      </div>
      ${made && html`<${Made} key=${made.address} face=${made.face} address=${made.address} />`}
      <h3>${say("console-links-standing")}</h3>
      <ul class="linked">
        ${standing.map(
          (link) => html`
          <li key=${link.n}><span>${say("console-link-n", { n: link.n, face: say(`console-role-${link.face}`) })}</span>
            <button type="button" class="push" onClick=${() => desk.act("revoke", { link: link.n })}><span>${say("console-revoke")}</span></button></li>`,
        )}
        ${standing.length === 0 && html`<li class="faint">${say("console-links-none")}</li>`}
      </ul>
    <//>`;
}

/** @param {Desk} desk @param {string} face */
async function make(desk, face) {
  const ack = await desk.act("link", { face });
  const session = desk.store.session();
  const home = session?.url || location.origin;
  const { secret } = ack;
  return ack.ok && typeof secret === "string"
    ? { face, address: `${home}/${session?.code}/${face}#${secret}` }
    : null;
}

/** The address, ready to be copied; over plain http only by hand. @param {{face: string, address: string}} props */
function Made({ face, address }) {
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const [copied, setCopied] = useState(false);
  return html`
    <div class="made line line--place">
      <label><span>${say("console-link-made", { face: say(`console-role-${face}`) })}</span>
        <input ref=${field} class="field" readonly value=${address} onFocus=${() => field.current?.select()} /></label>
      ${navigator.clipboard ? html`<button type="button" class="push" onClick=${async () => setCopied(await copy(address))}><span>${say(copied ? "console-copied" : "console-copy")}</span></button>` : html`<p class="faint">${say("console-copy-by-hand")}</p>`}
    </div>`;
}

/** @param {string} text */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
