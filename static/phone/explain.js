/** *Ik licht dit zelf toe*: a switch beside a text. It says of a card that its writer wants to speak, and never who. */

import { html } from "htm/preact";
import { Icon } from "../icons.js";
import { say } from "../words.js";

/** Off until somebody puts it on. @param {{slot: string, on: boolean, change: (on: boolean) => void}} props slot: of the text it goes with */
export function Explain({ slot, on, change }) {
  const id = `${slot}-explain`;
  return html`<div class="explain">
    <label class="tick"><input type="checkbox" checked=${on} aria-describedby=${id} onChange=${() => change(!on)} />
      <span class="tick-box"><${Icon} name="check" /></span><span>${say("gather-explain")}</span></label>
    <p class="help" id=${id}>${say("gather-explain-help")}</p>
  </div>`;
}

/** What stands under an own text that has the mark. */
export function Explained() {
  return html`<p class="meta explains"><${Icon} name="speak" /><span>${say("gather-explain-yours")}</span></p>`;
}
