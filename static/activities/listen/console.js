/** Listen on the console: who spoke, what must still be said, the topics, and whether the board shows the scribe's lines. */

import { html } from "htm/preact";
import { seats } from "../../console/lead.js";
import { Cards, Scribe, Topics } from "../../console/notes.js";
import { Talk } from "../../console/talk.js";
import { say } from "../../words.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Phase} from "../../types" */

const MODES = ["off", "per_block", "live"];

/** @param {{desk: Desk, phase: Phase}} props */
export function Console({ desk, phase }) {
  return html`
    ${phase.face?.tally && seats(desk) > 0 && html`<${Talk} desk=${desk} />`}
    <${Scribe} desk=${desk} />
    <${Cards} desk=${desk} />
    <${Topics} desk=${desk} />
    <${Mode} desk=${desk} phase=${phase} />`;
}

/** What the board shows of the scribe's lines while people talk. @param {{desk: Desk, phase: Phase}} props */
function Mode({ desk, phase }) {
  const mode = phase.face?.live_harvest ?? "off";
  return html`
    <section class="kind">
      <h2 id="harvest-mode">${say("console-harvest-mode")}</h2>
      <select class="field field--small" aria-labelledby="harvest-mode" value=${mode}
        onChange=${(/** @type {Event} */ event) => desk.act("harvest_mode", { mode: /** @type {HTMLSelectElement} */ (event.currentTarget).value })}>
        ${MODES.map((one) => html`<option key=${one} value=${one}>${say(`console-harvest-${one}`)}</option>`)}
      </select>
      ${mode === "per_block" && html`<button type="button" class="push" onClick=${() => desk.act("harvest_mode", { mode })}><span>${say("console-harvest-block")}</span></button>`}
    </section>`;
}
