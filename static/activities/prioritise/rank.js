/** One's own order, with buttons: what is chosen stands above in its order, the rest below. */

import { html } from "htm/preact";
import { Line } from "../../line.js";
import { useTools } from "../../phone/tools.js";
import { say } from "../../words.js";
import { moved, orderOf } from "./shape.js";

/** @import {Item, Phase} from "../../types" */

/** @param {{phase: Phase, items: Item[], open: boolean}} props */
export function Rank({ phase, items, open }) {
  const { store, outbox, act, announce } = useTools();
  const order = orderOf(store.me()?.face?.mine, outbox.all(), phase.id, store.seqOf("me"));
  const known = order.filter((n) => items.some((item) => item.n === n));
  const rest = items.filter((item) => !known.includes(item.n));

  /** @param {number[]} next @param {number} n */
  function put(next, n) {
    if (!open || next.join() === known.join() || next.length === 0) return;
    act("rank", { phase: phase.id, items: next });
    announce(say("prioritise-at", { n: next.indexOf(n) + 1, of: next.length }));
  }
  return html`<section class="stack" aria-labelledby="order">
      <h2 id="order">${say("prioritise-order")}</h2>
      ${known.length === 0 && html`<${Line} kind="spent"><p>${say("prioritise-order-empty")}</p><//>`}
      <ol class="rows">
        ${known.map(
          (
            n,
            i,
          ) => html`<${Ranked} key=${n} item=${items.find((item) => item.n === n)} at=${i + 1} of=${known.length} open=${open}
          move=${(/** @type {number} */ by) => put(moved(known, n, by), n)} away=${() =>
            put(
              known.filter((one) => one !== n),
              n,
            )} />`,
        )}
      </ol>
    </section>
    ${
      rest.length > 0 &&
      html`<section class="stack" aria-labelledby="rest"><hr /><h2 id="rest">${say("prioritise-rest")}</h2>
      <ul class="rows">${rest.map(
        (item) => html`<li key=${item.n}><${Line} kind="spent" class="row"><p class="words">${item.text}</p>
        ${open && html`<p class="verbs"><button type="button" class="verb" aria-label=${say("prioritise-add-of", { text: item.text.slice(0, 40) })} onClick=${() => put([...known, item.n], item.n)}>${say("prioritise-add")}</button></p>`}<//></li>`,
      )}</ul></section>`
    }`;
}

/** @param {{item: Item, at: number, of: number, open: boolean, move: (by: number) => void, away: () => void}} props */
function Ranked({ item, at, of, open, move, away }) {
  const text = item.text.slice(0, 40);
  return html`<li><${Line} class="row">
    <p class="words"><strong class="columns">${at}.</strong> ${item.text}</p>
    ${
      open &&
      html`<div class="verbs">
      ${at > 1 && html`<button type="button" class="tag step" aria-label=${say("prioritise-up-of", { text })} onClick=${() => move(-1)}>${say("prioritise-up")}</button>`}
      ${at < of && html`<button type="button" class="tag step" aria-label=${say("prioritise-down-of", { text })} onClick=${() => move(1)}>${say("prioritise-down")}</button>`}
      ${of > 1 && html`<button type="button" class="verb verb--ink" aria-label=${say("prioritise-away-of", { text })} onClick=${away}>${say("prioritise-away")}</button>`}
    </div>`
    }
  <//></li>`;
}
