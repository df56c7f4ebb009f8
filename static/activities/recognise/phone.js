/** Recognise, on the phone: each item with its stances as large buttons; changeable until it closes. */

import { html } from "htm/preact";
import { Line } from "../../line.js";
import { inOrder } from "../../order.js";
import { Calm, calmWords } from "../../phone/calm.js";
import { Ask, closedWords, isOver, promptOf, Sees, shortTime } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { wear } from "../../wear.js";
import { pick, say } from "../../words.js";
import { afterTap, cardsOf, codesOf, putOf, tapsOf } from "./shape.js";

/** @import {Item, Phase} from "../../types" */
/** @import {Face, Stance} from "./shape.js" */

await wear(new URL("./phone.css", import.meta.url).href);

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  const { store, clock } = useTools();
  /** @type {Face} */
  const face = phase.face;
  const words = calmWords(phase, store.me()?.role);
  if (!face.write) return html`<${Calm} phase=${phase} title=${words.title} help=${words.help} />`;
  if (isOver(phase))
    return html`<${Ask} title=${promptOf(phase)}><p class="help">${say("recognise-closed")}</p><//>`;
  const small = store.hall()?.rings.find((ring) => ring.role === store.me()?.role)?.small;
  const items = putOf(phase, store.items());
  return html`<${Ask} rest=${shortTime(phase, clock.now.value)} title=${promptOf(phase)}>${phase.help && html`<p class="help">${pick(phase.help)}</p>`}<//>
    <${Sees} icon="lock">${say("recognise-sees")}${small && html` ${say("recognise-small")}`}<//>
    ${items.length > 0 ? html`<${Taps} phase=${phase} face=${face} items=${items} />` : html`<${Line} kind="spent"><p>${say("recognise-nothing")}</p><//>`}`;
}

/** @param {{phase: Phase, face: Face, items: Item[]}} props */
function Taps({ phase, face, items }) {
  const { store, outbox, act, announce } = useTools();
  const me = store.me()?.face;
  const taps = tapsOf(me?.mine, outbox.all(), phase.id, store.seqOf("me"));
  const open = phase.state === "open";
  const left = items.filter((item) => !taps.has(item.n)).length;

  /** A second tap on the same stance takes it off. @param {Item} item @param {Stance} stance */
  function tap(item, stance) {
    if (!open) return;
    const off = codesOf(taps.get(item.n)).includes(stance.code);
    act("recognise", {
      phase: phase.id,
      item: item.n,
      stance: afterTap(taps.get(item.n), stance.code, face),
    });
    announce(off ? say("recognise-untapped") : say("recognise-tapped", { stance: pick(stance.label) }));
  }
  return html`<p class="taps-left"><strong>${say("recognise-left", { n: left })}</strong></p>
    ${open && face.multi && html`<p class="meta">${say("recognise-several")}</p>`}
    ${!open && html`<p class="meta">${closedWords(phase)}</p>`}
    <ul class="rows">
      ${inOrder(items, me?.seed ?? 0).map((item) => html`<${TapRow} key=${item.n} item=${item} stances=${face.stances} chosen=${codesOf(taps.get(item.n))} tap=${tap} />`)}
    </ul>`;
}

/** @param {{item: Item, stances: Stance[], chosen: string[], tap: (item: Item, stance: Stance) => void}} props */
function TapRow({ item, stances, chosen, tap }) {
  const { store } = useTools();
  const cards = cardsOf(item, store.items());
  return html`<li><${Line} class="row">
    <p class="words">${item.text}</p>
    ${cards.length > 0 && html`<details class="behind"><summary>${say("recognise-cards", { n: cards.length })}</summary><ul class="rows">${cards.map((card) => html`<li key=${card.n}><${Line} kind="spent" class="row"><p class="words">${card.text}</p><//></li>`)}</ul></details>`}
    <div class="stances" role="group" aria-label=${say("recognise-stances-of", { text: item.text.slice(0, 40) })}>
      ${stances.map(
        (
          stance,
        ) => html`<button type="button" class=${`tag${chosen.includes(stance.code) ? " tag--on" : ""}`} aria-pressed=${chosen.includes(stance.code)} key=${stance.code}
        onClick=${() => tap(item, stance)}>${pick(stance.label)}</button>`,
      )}
    </div>
  <//></li>`;
}
