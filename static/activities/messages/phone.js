/** Messages, on the phone: one proposes a message, gives a quote, or says what was also heard; the room's own stand below. */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Line } from "../../line.js";
import { Calm, calmWords } from "../../phone/calm.js";
import { Ask, isOver, promptOf, shortTime } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { wear } from "../../wear.js";
import { pick, say } from "../../words.js";
import { ASKED, sorts } from "./form.js";
import { leftOf, MESSAGE, messagesOf, namesOf, QUOTE } from "./shape.js";
import { Write } from "./write.js";

/** @import {Item, Phase} from "../../types" */
/** @import {Face, Message} from "./shape.js" */

await wear(new URL("./phone.css", import.meta.url).href);

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  const { store } = useTools();
  /** @type {Face} */
  const face = phase.face;
  const words = calmWords(phase, store.me()?.role);
  if (!face.write) return html`<${Calm} phase=${phase} title=${words.title} help=${words.help} />`;
  return html`${
    isOver(phase)
      ? html`<${Ask} title=${promptOf(phase)}><p class="help">${say("messages-closed")}</p><//>`
      : html`<${Bringing} phase=${phase} face=${face} />`
  }<${Ours} phase=${phase} face=${face} />`;
}

/** One sort at a time; the others stand below as plain rows. @param {{phase: Phase, face: Face}} props */
function Bringing({ phase, face }) {
  const { store, clock } = useTools();
  const [type, setType] = useState(MESSAGE);
  const left = leftOf(store.mine({ phase: phase.id }), type, face.max);
  return html`<${Ask} over=${say(ASKED[type] ?? "")} rest=${shortTime(phase, clock.now.value)} title=${promptOf(phase)}>
      <p class="help">${type === MESSAGE && phase.help ? pick(phase.help) : say(`messages-help-${type}`)}</p><//>
    ${left > 0 ? html`<${Write} key=${type} phase=${phase} face=${face} type=${type} />` : html`<${Line}><p>${say("messages-all-sent")}</p><//>`}
    <ul class="others">${sorts(face)
      .filter((one) => one !== type)
      .map(
        (one) =>
          html`<li key=${one}><button type="button" class="way" onClick=${() => setType(one)}>${say(`messages-go-${one}`)}</button></li>`,
      )}</ul>`;
}

/** What the theme has on its board so far. @param {{phase: Phase, face: Face}} props */
function Ours({ phase, face }) {
  const { store } = useTools();
  const items = messagesOf(store.items()).filter((item) => item.phase === phase.id);
  if (!items.length) return null;
  return html`<section class="stack" aria-labelledby="ours"><hr /><h2 id="ours">${say("messages-ours")}</h2>
    <ul class="rows">${items.map((item) => html`<li class="new" key=${item.n}><${Line} class="row"><p class="words">${item.text}</p><${Facts} item=${item} face=${face} /><//></li>`)}</ul></section>`;
}

/** @param {{item: Message, face: Pick<Face, "destinations">}} props */
function Facts({ item, face }) {
  const { why, solution, to } = item.message;
  const names = namesOf(face.destinations, to).join(", ");
  return html`${why && html`<p class="meta">${say("messages-why-told", { why })}</p>`}
    ${solution && html`<p class="meta">${say("messages-solution-told", { solution })}</p>`}
    ${names && html`<p class="meta">${say("messages-to-told", { to: names })}</p>`}`;
}

/** Of an own one: what sort it is, and what belongs with it. @param {{item: Item}} props */
export function About({ item }) {
  const { store } = useTools();
  const face = store.phase()?.face;
  if ("message" in item && item.message && face?.destinations)
    return html`<${Facts} item=${/** @type {Message} */ (item)} face=${face} />`;
  return item.type === QUOTE ? html`<p class="meta">${say("messages-quote")}</p>` : null;
}
