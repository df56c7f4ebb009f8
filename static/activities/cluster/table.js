/** The table of who leads: the loose cards first, then each group; every place takes what is dragged or in hand. */

import { html } from "htm/preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Push } from "../../console/parts.js";
import { say } from "../../words.js";
import { Card, toCard } from "./card.js";
import { handOf } from "./hand.js";
import { Head } from "./head.js";
import { FRESH, LOOSE, looseOf } from "./shape.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Item, Phase} from "../../types" */
/** @import {Hand} from "./hand.js" */

/** @param {{desk: Desk, phase: Phase}} props */
export function Table({ desk, phase }) {
  const hand = handOf(desk);
  const groups = hand.groups();
  const loose = looseOf(desk.store.items(), phase.face?.ungrouped ?? []);
  const first = loose[0]?.n ?? groups.find((group) => group.cards.length > 0)?.cards[0]?.n ?? null;
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  useKept(box, hand, hand.naming.value !== null);
  return html`<section class="lay" ref=${box} aria-label=${say("cluster-table")}>
    <${Tools} desk=${desk} hand=${hand} />
    <${Place} hand=${hand} to=${LOOSE} cards=${loose} head=${html`<h3>${say("cluster-loose")} <span class="faint">${say("cluster-n-cards", { n: loose.length })}</span></h3>`} desk=${desk} first=${first} />
    ${groups.map((group) => html`<${Place} key=${group.n} hand=${hand} to=${group.n} cards=${group.cards} head=${html`<${Head} desk=${desk} hand=${hand} group=${group} groups=${groups} />`} desk=${desk} first=${first} />`)}
  </section>`;
}

/** A new group, what to do with what is in hand, and how it goes by keyboard. @param {{desk: Desk, hand: Hand}} props */
function Tools({ desk, hand }) {
  const n = hand.cards.value.length;
  const phase = desk.store.phase();
  return html`<div class="lay-tools${hand.place.value === FRESH ? " place--over" : ""}" data-place=${FRESH}>
    <${Push} main=${n > 0} onClick=${() => hand.fresh()}>${say(n > 0 ? "cluster-fresh-of" : "cluster-fresh", { n })}<//>
    ${n > 1 && phase?.face?.merge && html`<${Push} onClick=${() => merge(desk, hand)}>${say("cluster-merge")}<//>`}
    ${n > 0 && html`<${Push} onClick=${hand.leave}>${say("cluster-lay-back")}<//>`}
    <p class="faint">${say(n > 0 ? "cluster-help-hand" : "cluster-help")}</p>
  </div>`;
}

/** Cards that say the same: one goes on, as everywhere in the house. @param {Desk} desk @param {Hand} hand */
function merge(desk, hand) {
  desk.sheet.value = { name: "merge", items: hand.cards.value };
  hand.cards.value = [];
}

/** @param {{desk: Desk, hand: Hand, to: number, cards: Item[], head: unknown, first: number | null}} props */
function Place({ desk, hand, to, cards, head, first }) {
  const over = hand.place.value === to ? " place--over" : "";
  const holding = hand.cards.value.length > 0;
  return html`<section class=${`place${to === LOOSE ? " place--loose" : ""}${over}`} data-place=${to}>
    ${head}
    ${holding && html`<button type="button" class="verb" onClick=${() => hand.drop(to)}>${say("cluster-here")}</button>`}
    ${cards.length === 0 && html`<p class="faint">${say(to === LOOSE ? "cluster-none-loose" : "cluster-empty-group")}</p>`}
    <ul class="cards">${cards.map((card) => html`<${Card} key=${card.n} desk=${desk} hand=${hand} card=${card} first=${card.n === first} />`)}</ul>
  </section>`;
}

/** A card that was laid elsewhere is drawn anew there: whoever works by keyboard stays on it. @param {{current: HTMLElement | null}} box @param {Hand} hand @param {boolean} writing */
function useKept(box, hand, writing) {
  const inside = useRef(false);
  useLayoutEffect(() => {
    const list = box.current;
    const note = (/** @type {FocusEvent} */ event) => {
      inside.current = Boolean(list?.contains(/** @type {Node} */ (event.target)));
    };
    addEventListener("focusin", note);
    return () => removeEventListener("focusin", note);
  }, []);
  useLayoutEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (inside.current && lost && !writing && hand.at.value !== null) toCard(hand.at.value);
  });
}
