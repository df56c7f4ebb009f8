/** A round, on the phone: calm for who is not asked; a private card; one answer; what may be done with one's words. */

import { html } from "htm/preact";
import { Calm, calmWords } from "../../phone/calm.js";
import { Field } from "../../phone/field.js";
import { closedWords, HearBack, isOver, Sees } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { wear } from "../../wear.js";
import { pick, say } from "../../words.js";
import { Answer } from "./answer.js";
import { Consents } from "./consent.js";
import { isSent } from "./shape.js";

/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

await wear(new URL("./phone.css", import.meta.url).href);

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  const { store, outbox } = useTools();
  /** @type {Face} */
  const face = phase.face;
  const answered = isSent(
    store.mine({ phase: phase.id, type: "antwoord" }),
    outbox.all(),
    "answer",
    phase.id,
  );
  const over = isOver(phase);
  if (face.consent && store.me()?.face?.quotes?.length) return html`<${Consents} phase=${phase} />`;
  if (face.ask && face.form !== "oral" && !answered && !over) {
    return html`<${Answer} phase=${phase} face=${face} passed=${html`<${Quiet} phase=${phase} />`} />`;
  }
  return html`<${Quiet} phase=${phase} />
    ${face.card && !over && html`<${Card} phase=${phase} face=${face} />`}`;
}

/** Nothing to do here; who speaks, speaks aloud. @param {{phase: Phase}} props */
function Quiet({ phase }) {
  const { store } = useTools();
  const words = calmWords(phase, store.me()?.role);
  return html`<${Calm} phase=${phase} title=${words.title} help=${words.help} /><${HearBack} />`;
}

/** One private card: what must be said in any case. None is fine as well. @param {{phase: Phase, face: Face}} props */
function Card({ phase, face }) {
  const { store, outbox, act } = useTools();
  if (isSent(store.mine({ phase: phase.id, type: "unsaid" }), outbox.all(), "card", phase.id)) return null;
  const title = pick(face.card_prompt) || say("round-card-title");
  const slot = `card:${phase.id}`;
  return html`<section class="stack" aria-labelledby="card">
    <hr />
    <h2 id="card">${title}</h2>
    <${Sees} icon="lock">${say("phone-sees-facilitator")}<//>
    <${Field} slot=${slot} label=${title} title=${title} max=${200} closed=${closedWords(phase)}
      send=${(/** @type {string} */ text) => act("card", { phase: phase.id, text }, slot, title)} />
    <p class="help">${say("round-card-pass")}</p>
  </section>`;
}
