/** Dots: minus, how many, plus. What is left stands above, and is said to who does not see it. */

import { html } from "htm/preact";
import { Line } from "../../line.js";
import { useTools } from "../../phone/tools.js";
import { say } from "../../words.js";
import { dotsLeft, dotsOf, ownLeft } from "./shape.js";

/** @import {Item, Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

/** @param {{phase: Phase, face: Face, items: Item[], open: boolean}} props */
export function Dots({ phase, face, items, open }) {
  const { store, outbox, act, announce } = useTools();
  const dots = dotsOf(store.me()?.face?.mine, outbox.all(), phase.id, store.seqOf("me"));
  const left = dotsLeft(dots, face.dots);
  const own = /** @type {number[] | undefined} */ (store.me()?.face?.own);
  const leftAtHome = ownLeft(dots, own, face.own_group_cap);
  /** What may still go to an item. @param {Item} item */
  const room = (item) => (own?.includes(item.n) ? Math.min(left, leftAtHome) : left);

  /** @param {Item} item @param {number} n */
  function give(item, n) {
    const before = dots.get(item.n) ?? 0;
    if (n < 0 || n > face.max_per_item || n - before > room(item)) return;
    act("dot", { phase: phase.id, item: item.n, n });
    announce(say("prioritise-left", { n: left - (n - before) }));
  }
  return html`<p class="dots-left"><strong>${say("prioritise-left", { n: left })}</strong> <span class="meta">${say("prioritise-most", { n: face.max_per_item })}</span></p>
    ${own && own.length > 0 && face.own_group_cap && html`<p class="meta">${say("prioritise-own-cap", { n: face.own_group_cap })}</p>`}
    ${!open && html`<p class="meta">${say(phase.state === "armed" ? "phone-field-armed" : "phone-field-paused")}</p>`}
    <ul class="rows">
      ${items.map((item) => html`<${DotRow} key=${item.n} item=${item} n=${dots.get(item.n) ?? 0} most=${face.max_per_item} left=${room(item)} own=${own?.includes(item.n) ?? false} open=${open} give=${give} />`)}
    </ul>`;
}

/** @param {{item: Item, n: number, most: number, left: number, own: boolean, open: boolean, give: (item: Item, n: number) => void}} props */
function DotRow({ item, n, most, left, own, open, give }) {
  const text = item.text.slice(0, 40);
  return html`<li><${Line} class="row">
    <p class="words">${item.text}</p>
    ${own && html`<p class="meta">${say("prioritise-own")}</p>`}
    <div class="stepper" role="group" aria-label=${say("prioritise-dots-on", { text })}>
      <${Step} free=${open && n > 0} label=${say("prioritise-less", { text })} press=${() => give(item, n - 1)}>−<//>
      <span class="stepper-n" aria-hidden="true">${Array.from({ length: most }, (_, i) => html`<span class=${`dot-given${i < n ? " dot-given--on" : ""}`} key=${i}></span>`)}</span>
      <span class="stepper-words">${say("prioritise-dots", { n })}</span>
      <${Step} free=${open && n < most && left > 0} label=${say("prioritise-more", { text })} press=${() => give(item, n + 1)}>+<//>
    </div>
  <//></li>`;
}

/** A dashed button does nothing now; it keeps the focus. @param {{free: boolean, label: string, press: () => void, children?: unknown}} props */
function Step({ free, label, press, children }) {
  return html`<button type="button" class=${`tag step${free ? "" : " step--not-now"}`} aria-label=${label} aria-disabled=${!free}
    onClick=${() => free && press()}>${children}</button>`;
}
