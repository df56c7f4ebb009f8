/** The frame, on the phone: everyone reads it; what one does not understand of it is asked here. */

import { html } from "htm/preact";
import { Line } from "../../line.js";
import { Field } from "../../phone/field.js";
import { Ask, closedWords, isOver, promptOf, Sees, shortTime } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { wear } from "../../wear.js";
import { pick, say } from "../../words.js";
import { isEmpty, partsOf } from "./shape.js";

/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

await wear(new URL("./phone.css", import.meta.url).href);

const MOST = 300;

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  const { store, clock } = useTools();
  /** @type {Face} */
  const face = phase.face;
  const parts = partsOf(face, store.session());
  return html`<${Ask} rest=${shortTime(phase, clock.now.value)} title=${promptOf(phase)}>${phase.help && html`<p class="help">${pick(phase.help)}</p>`}<//>
    ${
      isEmpty(phase)
        ? html`<${Line} kind="spent"><p>${say("frame-soon")}</p><//>`
        : html`<dl class="frame">${parts.map((part) => html`<div class="line" key=${part.code}><dt class="meta">${part.label}</dt><dd>${part.words}</dd>${part.more && html`<dd class="help">${part.more}</dd>`}</div>`)}</dl>`
    }
    ${face.parks && !isOver(phase) && html`<${Questions} phase=${phase} />`}`;
}

/** *Vraag over het kader*: it goes to who leads, not to the board. @param {{phase: Phase}} props */
function Questions({ phase }) {
  const { store, act } = useTools();
  const parked = store.me()?.parked ?? 0;
  const slot = `park:${phase.id}`;
  const title = say("frame-ask");
  return html`<section class="stack" aria-labelledby="frame-ask"><hr />
    <h2 id="frame-ask">${title}</h2>
    <${Sees} icon="eye">${say("phone-sees-facilitator")}<//>
    <${Field} slot=${slot} label=${title} title=${title} max=${MOST} closed=${closedWords(phase)} placeholder=${say("frame-ask-placeholder")}
      send=${(/** @type {string} */ text) => act("park", { phase: phase.id, text }, slot, title)} />
    ${parked > 0 && html`<p class="help" role="status">${say("frame-asked", { n: parked })}</p>`}
  </section>`;
}
