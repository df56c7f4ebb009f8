/** The rings change places, on the console: one button once everyone sits. */

import { html } from "htm/preact";
import { Push } from "../../console/parts.js";
import { say } from "../../words.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {KindBind} from "../../console/kinds.js" */
/** @import {Phase} from "../../types" */

export const empty = "swap_roles-empty";

/** @type {KindBind[]} */
export const BINDS = [{ key: "z", act: "seated", cap: "Z", words: "swap_roles-seated", run: seated }];

/** Everyone sits, or not yet after all. @param {Desk} desk */
async function seated(desk) {
  const phase = desk.store.phase();
  if (phase?.kind !== "swap_roles") return;
  const on = !phase.face?.seated;
  const ack = await desk.act("seated", { phase: phase.id, on });
  if (ack.ok) desk.tell(say(on ? "swap_roles-now-seated" : "swap_roles-not-seated"));
}

/** @param {{desk: Desk, phase: Phase}} props */
export function Console({ desk, phase }) {
  const on = Boolean(phase.face?.seated);
  return html`<section class="kind">
    <${Push} cap="Z" class=${on ? "push--on" : ""} main=${!on} onClick=${() => seated(desk)}>${say("swap_roles-seated")}<//>
    ${on && html`<p class="faint">${say("swap_roles-now-seated")}</p>`}
  </section>`;
}
