/** Listen and note, on the phone: listeners have a notepad and no way to send; who speaks has nothing to do here. */

import { html } from "htm/preact";
import { Calm, calmWords } from "../../phone/calm.js";
import { Field } from "../../phone/field.js";
import { Notepad } from "../../phone/notepad.js";
import { Sees } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { pick, say } from "../../words.js";

/** @import {Phase, T} from "../../types" */
/** @typedef {{part: "listen"|"speak"|"calm", tags: {code: string, label: T}[], unsaid: boolean, unsaid_prompt: T | null, max_chars: number}} Face */

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  const { store } = useTools();
  /** @type {Face} */
  const face = phase.face;
  const words = wordsOf(phase, face.part, store.me()?.role);
  return html`<${Calm} phase=${phase} title=${words.title} help=${words.help} />
    ${face.unsaid && html`<${MustBeSaid} phase=${phase} face=${face} />`}
    ${face.part === "listen" && html`<hr /><${Notepad} phase=${phase.id} tags=${face.tags} />`}`;
}

/** @param {Phase} phase @param {Face["part"]} part @param {string | undefined} role */
function wordsOf(phase, part, role) {
  if (part === "listen") {
    return { title: say("phone-calm-listen"), help: say("phone-calm-later") };
  }
  return calmWords(phase, role);
}

/** One private card: what must be said tonight. Only the facilitators read it. @param {{phase: Phase, face: Face}} props */
function MustBeSaid({ phase, face }) {
  const { store, outbox, act } = useTools();
  const title = pick(face.unsaid_prompt) || say("listen-unsaid-title");
  const slot = `unsaid:${phase.id}`;
  const sent =
    store.mine({ phase: phase.id, type: "unsaid" }).some((item) => item.state !== "withdrawn") ||
    outbox.all().some((out) => out.do === "unsaid" && out.fields.phase === phase.id);
  if (sent || phase.state === "closed" || phase.state === "settled") return null;
  const closed =
    phase.state === "open" ? null : say(phase.state === "armed" ? "phone-field-armed" : "phone-field-paused");
  return html`<section class="stack" aria-labelledby="unsaid">
    <hr />
    <h2 id="unsaid">${title}</h2>
    <${Sees} icon="eye">${say("phone-sees-facilitator")}<//>
    <${Field} slot=${slot} label=${title} title=${title} max=${face.max_chars} closed=${closed}
      send=${(/** @type {string} */ text) => act("unsaid", { phase: phase.id, text }, slot, title)} />
  </section>`;
}
