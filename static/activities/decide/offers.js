/** How a decision may end without a unanimous yes: what the method offers now, each asked once more (DD-H8). */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { say } from "../../words.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

/** @param {{desk: Desk, phase: Phase, face: Face}} props */
export function Offers({ desk, phase, face }) {
  const [how, setHow] = useState("");
  const offers = face.offers ?? [];
  if (offers.length === 0) return null;
  const known = offers.includes(how) ? how : "";
  return html`<section class="offers" id="decide-offers">
    <h3>${say(face.must_conclude ? "decide-offers-must" : "decide-offers")}</h3>
    ${
      known
        ? html`<${Sure} desk=${desk} phase=${phase} how=${known} stop=${() => setHow("")} />`
        : html`<div class="work-row">${offers.map((one) => html`<button type="button" class="push" key=${one} onClick=${() => setHow(one)}><span>${say(`decide-offer-${one}`)}</span></button>`)}</div>`
    }
  </section>`;
}

/** @param {{desk: Desk, phase: Phase, how: string, stop: () => void}} props */
function Sure({ desk, phase, how, stop }) {
  async function conclude() {
    const ack = await desk.act("conclude", { phase: phase.id, how });
    if (ack.ok) desk.tell("");
    stop();
  }
  return html`${how === "undercurrent" && html`<p class="faint">${say("decide-undercurrent-note")}</p>`}
    <div class="work-row">
      <button type="button" class="push push--main" onClick=${conclude}><span>${say("decide-offer-sure", { how: say(`decide-offer-${how}`) })}</span></button>
      <button type="button" class="push" onClick=${stop}><span>${say("decide-offer-not")}</span></button>
    </div>`;
}
