/** What who leads has in hand: which cards, where they would go, which group is being named. Nothing of it is the session's. */

import { signal } from "@preact/signals";
import { say } from "../../words.js";
import { beside, FRESH, groupsOf, LOOSE, placesOf, stepsFor } from "./shape.js";
import { NAMES } from "./words.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Signal} from "../../types" */
/** @typedef {ReturnType<typeof createHand>} Hand */

/** @param {Desk} desk */
export function createHand(desk) {
  /** @type {Signal<number[]>} cards, in the order in which they were taken */
  const cards = signal([]);
  /** @type {Signal<number | null>} the place they would go to; null while nobody chose one */
  const place = signal(null);
  /** @type {Signal<number | null>} the card that has the focus, or had it last */
  const at = signal(null);
  /** @type {Signal<number | null>} the group whose name is being written */
  const naming = signal(null);

  const groups = () => groupsOf(desk.store.items(), desk.store.phase()?.key);

  /** A place in words. @param {number} to */
  function nameOf(to) {
    if (to === LOOSE) return say("cluster-loose");
    if (to === FRESH) return say("cluster-fresh");
    return groups().find((group) => group.n === to)?.text || NAMES.nameless(to);
  }

  /** Takes a card in hand, or lays it back. @param {number} card */
  function take(card) {
    const held = cards.value.includes(card);
    cards.value = held ? cards.value.filter((n) => n !== card) : [...cards.value, card];
    place.value = null;
    desk.tell(
      cards.value.length > 0 ? say("cluster-in-hand", { n: cards.value.length }) : say("cluster-hand-empty"),
    );
  }

  /** Looks at the place beside. @param {number} by */
  function look(by) {
    const places = placesOf(groups());
    const from = place.value ?? LOOSE;
    place.value = place.value === null && by > 0 ? (places[1] ?? FRESH) : beside(places, from, by);
    desk.tell(say("cluster-to", { place: nameOf(place.value) }));
  }

  /** Empties the hand; nothing moves. */
  function leave() {
    cards.value = [];
    place.value = null;
    desk.tell(say("cluster-hand-empty"));
  }

  /** Lays what is in hand in a place. A new group is named at once. @param {number} to @param {number[]} [some] */
  async function drop(to, some = cards.value) {
    const steps = stepsFor(groups(), some, to);
    cards.value = [];
    place.value = null;
    const phase = desk.store.phase()?.id ?? "";
    for (const step of steps) {
      const ack = await desk.act(step.verb, { phase, ...step.fields });
      if (!ack.ok) return;
      if (to === FRESH) naming.value = Number(ack.item);
    }
    if (steps.length > 0) desk.tell(say("cluster-laid", { n: some.length, place: nameOf(to) }));
  }

  /** A heading to drag cards under. */
  async function fresh() {
    if (cards.value.length > 0) return drop(FRESH);
    const ack = await desk.act("cluster_new", { phase: desk.store.phase()?.id ?? "", items: [] });
    if (ack.ok) naming.value = Number(ack.item);
  }

  return { cards, place, at, naming, groups, nameOf, take, look, leave, drop, fresh };
}

/** @type {WeakMap<Desk, {phase: string, hand: Hand}>} */
const hands = new WeakMap();

/** The hand of this console; an empty one in another phase. @param {Desk} desk @returns {Hand} */
export function handOf(desk) {
  const phase = desk.store.phase()?.id ?? "";
  const known = hands.get(desk);
  if (known?.phase === phase) return known.hand;
  const hand = createHand(desk);
  hands.set(desk, { phase, hand });
  return hand;
}
