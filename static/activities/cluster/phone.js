/** Cluster, on the phone: read along. The groups by name, the original words one tap away; nothing to send. */

import { html } from "htm/preact";
import { Line } from "../../line.js";
import { Calm, calmWords } from "../../phone/calm.js";
import { Ask, promptOf } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { wear } from "../../wear.js";
import { pick, say } from "../../words.js";
import { groupsOf, looseOf } from "./shape.js";
import { partsOf } from "./sheets.js";
import { NAMES } from "./words.js";

/** @import {Phase} from "../../types" */
/** @import {Part} from "./sheets.js" */

await wear(new URL("./phone.css", import.meta.url).href);

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  const { store } = useTools();
  const words = calmWords(phase, store.me()?.role);
  if (!phase.face?.read) return html`<${Calm} phase=${phase} title=${words.title} help=${words.help} />`;
  const items = store.items();
  const parts = partsOf(groupsOf(items), looseOf(items, phase.face.ungrouped ?? []), NAMES);
  return html`<${Ask} title=${promptOf(phase)}><p class="help">${phase.help ? pick(phase.help) : say("cluster-read-along")}</p><//>
    ${parts.length === 0 && html`<${Line} kind="spent"><p>${say("cluster-nothing")}</p><//>`}
    ${parts.map((part) => html`<${Lying} key=${part.n} part=${part} />`)}`;
}

/** @param {{part: Part}} props */
function Lying({ part }) {
  const { sector } = useTools();
  return html`<details class="lying">
    <summary><strong>${part.name || say("cluster-cards")}</strong> <span class="meta">${say("cluster-n-cards", { n: part.cards.length })}</span></summary>
    <ul class="rows">${part.cards.map((card) => html`<li key=${card.n}><${Line} class="row"><p class="words">${card.text}</p>${sector(card.who) && html`<p class="meta">${sector(card.who)}</p>`}<//></li>`)}</ul>
  </details>`;
}
