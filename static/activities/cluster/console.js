/** Cluster on the console: the table in the middle; at the side how far it is, and quiet offers by likeness. */

import { signal } from "@preact/signals";
import { html } from "htm/preact";
import { Push } from "../../console/parts.js";
import { wear } from "../../wear.js";
import { say } from "../../words.js";
import { handOf } from "./hand.js";
import { groupsOf, looseOf, offerKey, textOf } from "./shape.js";
import { sheets as cut, partsOf } from "./sheets.js";
import { Table } from "./table.js";
import { NAMES } from "./words.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Item, Phase, Session} from "../../types" */
/** @import {Offer} from "./shape.js" */

await wear(new URL("./console.css", import.meta.url).href);

export const empty = "cluster-empty";
export const undid = "cluster-undid";
export const Middle = Table;

/** Offers that were left; only on this screen. @type {import("../../types").Signal<string[]>} */
const left = signal([]);

/** @param {{desk: Desk, phase: Phase}} props */
export function Console({ desk, phase }) {
  const groups = handOf(desk).groups();
  /** @type {Offer[]} */
  const offers = phase.face?.suggestions ?? [];
  const open = offers.filter((offer) => !left.value.includes(`${phase.id} ${offerKey(offer)}`));
  return html`
    <section class="kind">
      <p><b>${say("cluster-n-groups", { n: groups.length })}</b></p>
      <p class="faint">${say("cluster-n-loose", { n: phase.face?.ungrouped?.length ?? 0 })}</p>
    </section>
    ${
      open.length > 0 &&
      html`<section class="kind"><h2>${say("cluster-offers")}</h2><p class="faint">${say("cluster-offers-help")}</p>
      <ul class="offers">${open.map((offer) => html`<${OfferRow} key=${offerKey(offer)} desk=${desk} phase=${phase} offer=${offer} />`)}</ul></section>`
    }`;
}

/** @param {{desk: Desk, phase: Phase, offer: Offer}} props */
function OfferRow({ desk, phase, offer }) {
  const cards = looseOf(desk.store.items(), offer.items);

  async function take() {
    const ack = await desk.act("cluster_new", { phase: phase.id, items: offer.items, text: offer.label });
    if (!ack.ok) return;
    handOf(desk).naming.value = Number(ack.item);
    desk.tell(say("cluster-made", { name: offer.label }));
  }
  function leave() {
    left.value = [...left.value, `${phase.id} ${offerKey(offer)}`];
  }
  return html`<li class="line line--dashed offer">
    <p><b>${offer.label}</b> <span class="faint">${say("cluster-n-cards", { n: cards.length })}</span></p>
    <ul class="offer-cards">${cards.map((card) => html`<li key=${card.n}>${textOf(card)}</li>`)}</ul>
    <p class="offer-acts"><${Push} onClick=${take}>${say("cluster-take-offer")}<//><button type="button" class="verb" onClick=${leave}>${say("cluster-leave-offer")}</button></p>
  </li>`;
}

/** Pages of groups on the board. @param {Phase} phase @param {Item[]} items @param {Session | undefined} session */
export function sheets(phase, items, session) {
  const groups = groupsOf(items, phase.key);
  return cut(partsOf(groups, looseOf(items, phase.face?.ungrouped ?? []), NAMES), session?.rehearsal ? 56 : 0)
    .length;
}
