/** What it brings and what it costs: two rows of three for each item. It goes once both are chosen. */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Line } from "../../line.js";
import { useTools } from "../../phone/tools.js";
import { say } from "../../words.js";
import { placesOf } from "./shape.js";

/** @import {Item, Phase} from "../../types" */
/** @import {Place} from "./shape.js" */

const STEPS = ["prioritise-little", "prioritise-some", "prioritise-much"];

/** @param {{phase: Phase, items: Item[], open: boolean}} props */
export function Places({ phase, items, open }) {
  const { store, outbox } = useTools();
  const places = placesOf(store.me()?.face?.mine, outbox.all(), phase.id, store.seqOf("me"));
  return html`<ul class="rows">${items.map((item) => html`<${PlaceRow} key=${item.n} phase=${phase} item=${item} place=${places.get(item.n)} open=${open} />`)}</ul>`;
}

/** @param {{phase: Phase, item: Item, place: Place | undefined, open: boolean}} props */
function PlaceRow({ phase, item, place, open }) {
  const { act } = useTools();
  const [half, setHalf] = useState(/** @type {{impact?: number, effort?: number}} */ ({}));
  const now = { impact: half.impact ?? place?.[0], effort: half.effort ?? place?.[1] };

  /** @param {{impact?: number, effort?: number}} change */
  function choose(change) {
    const next = { ...now, ...change };
    setHalf(next);
    if (next.impact && next.effort)
      act("place", { phase: phase.id, item: item.n, impact: next.impact, effort: next.effort });
  }
  const waits = (now.impact || now.effort) && !(now.impact && now.effort);
  return html`<li><${Line} class="row">
    <p class="words">${item.text}</p>
    <${Three} legend=${say("prioritise-impact")} value=${now.impact} open=${open} choose=${(/** @type {number} */ impact) => choose({ impact })} />
    <${Three} legend=${say("prioritise-effort")} value=${now.effort} open=${open} choose=${(/** @type {number} */ effort) => choose({ effort })} />
    ${waits && html`<p class="meta">${say("prioritise-other-row")}</p>`}
  <//></li>`;
}

/** @param {{legend: string, value: number | undefined, open: boolean, choose: (n: number) => void}} props */
function Three({ legend, value, open, choose }) {
  return html`<fieldset class="three"><legend class="meta">${legend}</legend>
    <div class="thirds">${STEPS.map(
      (
        words,
        i,
      ) => html`<button type="button" class=${`tag${value === i + 1 ? " tag--on" : ""}`} aria-pressed=${value === i + 1} key=${words}
      onClick=${() => open && choose(i + 1)}>${say(words)}</button>`,
    )}</div></fieldset>`;
}
