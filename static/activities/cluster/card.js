/** One card on the table of who leads: a press takes it in hand, arrows look for its place, Enter lays it there. */

import { html } from "htm/preact";
import { from } from "../../console/parts.js";
import { say } from "../../words.js";
import { follow } from "./drag.js";
import { acrossFrom, looseOf, nextCard, textOf } from "./shape.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Item} from "../../types" */
/** @import {Hand} from "./hand.js" */

/** @param {{desk: Desk, hand: Hand, card: Item, first: boolean}} props first: of all, the one Tab comes to */
export function Card({ desk, hand, card, first }) {
  const held = hand.cards.value.includes(card.n);
  const here = hand.at.value === card.n || (hand.at.value === null && first);
  const who = card.who || card.seat ? from(desk, card) : "";
  return html`<li class=${`card${held ? " card--held" : ""}`}
    onPointerDown=${(/** @type {PointerEvent} */ event) => drag(event, hand, card.n)}>
    <button type="button" class="card-take" data-card=${card.n} aria-pressed=${held} tabindex=${here ? 0 : -1}
      onClick=${() => hand.take(card.n)} onFocus=${() => focused(hand, card.n)}
      onKeyDown=${(/** @type {KeyboardEvent} */ event) => pressed(event, desk, hand, card.n)}>
      <span class="card-n">${say("cluster-card", { n: String(card.n) })}</span>
      <span class="card-words">${textOf(card)}</span>
      ${who && html`<span class="card-who">${who}</span>`}
    </button>
    <span class="card-grip" aria-hidden="true">⠿</span>
  </li>`;
}

/** @param {Hand} hand @param {number} n */
function focused(hand, n) {
  hand.at.value = n;
}

/** A card that is in hand takes the others in hand along. @param {PointerEvent} event @param {Hand} hand @param {number} n */
function drag(event, hand, n) {
  follow(event, {
    over: (place) => {
      hand.place.value = place;
    },
    drop: (place) => hand.drop(place, hand.cards.value.includes(n) ? hand.cards.value : [n]),
  });
}

/**
 * The keys on a card, which are its own and not the console's.
 * @param {KeyboardEvent} event @param {Desk} desk @param {Hand} hand @param {number} n
 */
function pressed(event, desk, hand, n) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const run = keyOf(event.key, desk, hand, n);
  if (!run) return;
  event.preventDefault();
  event.stopPropagation();
  run();
}

/**
 * What a key does here; nothing where it is the button's own, which takes the card, or the console's.
 * @param {string} key @param {Desk} desk @param {Hand} hand @param {number} n @returns {(() => unknown) | null}
 */
function keyOf(key, desk, hand, n) {
  const empty = hand.cards.value.length === 0;
  const to = hand.place.value;
  const by = key === "ArrowUp" || key === "ArrowLeft" ? -1 : 1;
  if (key === "Enter") return empty || to === null ? null : () => hand.drop(to);
  if (key === "Escape") return empty ? null : hand.leave;
  if (key === "ArrowUp" || key === "ArrowDown")
    return () => go(hand, nextCard(hand.groups(), loose(desk), n, by));
  if (key !== "ArrowLeft" && key !== "ArrowRight") return null;
  return empty ? () => go(hand, acrossFrom(hand.groups(), loose(desk), n, by)) : () => hand.look(by);
}

/** @param {Desk} desk */
const loose = (desk) => looseOf(desk.store.items(), desk.store.phase()?.face?.ungrouped ?? []);

/** @param {Hand} hand @param {number | null} n */
function go(hand, n) {
  if (n === null) return;
  hand.at.value = n;
  toCard(n);
}

/** Puts the focus on a card. @param {number} n */
export function toCard(n) {
  const card = document.querySelector(`[data-card="${n}"]`);
  if (card instanceof HTMLElement) card.focus();
}
