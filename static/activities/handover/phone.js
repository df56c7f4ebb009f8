/** The hand-over, on the phone: where each message goes; one may leave a name and a mail address to think along. */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Line } from "../../line.js";
import { Calm, calmWords } from "../../phone/calm.js";
import { Ask, promptOf, Sees, shortTime } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { pick, say } from "../../words.js";
import { messagesOf } from "../messages/shape.js";
import { Along } from "./along.js";
import { factsOf, thinksAlong } from "./shape.js";

/** @import {Phase} from "../../types" */
/** @import {Message} from "../messages/shape.js" */
/** @import {Face} from "./shape.js" */

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  const { store, clock } = useTools();
  const [open, setOpen] = useState(0);
  /** @type {Face} */
  const face = phase.face;
  const words = calmWords(phase, store.me()?.role);
  const items = messagesOf(store.items());
  if (!face.along || !items.length)
    return html`<${Calm} phase=${phase} title=${words.title} help=${words.help} />`;
  return html`<${Ask} rest=${shortTime(phase, clock.now.value)} title=${promptOf(phase)}>
      <p class="help">${phase.help ? pick(phase.help) : say("handover-help")}</p><//>
    <${Sees} icon="lock">${say("handover-sees")}<//>
    <ul class="rows">${items.map((item) => html`<${Row} key=${item.n} phase=${phase} item=${item} open=${open === item.n} choose=${setOpen} />`)}</ul>`;
}

/** @param {{phase: Phase, item: Message, open: boolean, choose: (n: number) => void}} props */
function Row({ phase, item, open, choose }) {
  const { store, outbox, act } = useTools();
  const on = thinksAlong(store.me()?.face?.along ?? [], outbox.all(), item.n, store.seqOf("me"));
  const free = phase.state === "open";
  const text = item.text.slice(0, 40);
  const away = () => act("think_along", { phase: phase.id, item: item.n, on: false });
  return html`<li><${Line} class="row">
    <p class="words">${item.text}</p>
    ${factsOf(item.message, phase.face.destinations).map((fact) => html`<p class="meta" key=${fact}>${fact}</p>`)}
    ${on && html`<p class="meta"><strong>${say("handover-along")}</strong></p>`}
    ${free && on && html`<p class="verbs"><button type="button" class="verb verb--ink" aria-label=${say("handover-not-of", { text })} onClick=${away}>${say("handover-not")}</button></p>`}
    ${free && !on && !open && html`<p class="take"><button type="button" class="tag" aria-label=${say("handover-think-of", { text })} onClick=${() => choose(item.n)}>${say("handover-think")}</button></p>`}
    ${free && !on && open && html`<${Along} phase=${phase} item=${item} done=${() => choose(0)} />`}
  <//></li>`;
}
