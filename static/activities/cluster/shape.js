/** How the cards lie, and what has to be done to lay them otherwise: pure, the same for every screen. */

/** @import {Fields, Item} from "../../types" */
/** @typedef {Item & {members: number[]}} Cluster a group as it comes over the wire */
/** @typedef {{n: number, text: string, waits: boolean, cards: Item[]}} Group waits: the guard holds its name */
/** @typedef {{verb: string, fields: Fields}} Step */
/** @typedef {{items: number[], label: string}} Offer */

/** Places a card can go to besides the groups, which have their own numbers. */
export const LOOSE = 0;
export const FRESH = -1;

/** @param {Item} item @returns {item is Cluster} */
const isCluster = (item) => Array.isArray(/** @type {Partial<Cluster>} */ (item).members);

/** @param {Item} item */
const stands = (item) => item.state === undefined || item.state === "held" || item.state === "released";

/** The wording that everyone may read; the newest where nobody may yet. @param {Item} item */
export const textOf = (item) => item.versions?.find((version) => version.shown)?.text ?? item.text;

/**
 * The groups that stand, in the order in which they were made, each with its cards.
 * @param {Item[]} items @param {string} [key] only of this phase, where the screen knows of which they are
 * @returns {Group[]}
 */
export function groupsOf(items, key) {
  const known = new Map(items.map((item) => [item.n, item]));
  return items
    .filter(isCluster)
    .filter((item) => stands(item) && (key === undefined || item.key === undefined || item.key === key))
    .map((item) => ({
      n: item.n,
      text: textOf(item),
      waits: item.state === "held" || item.pending === true,
      cards: cardsOf(known, item.members),
    }));
}

/** @param {Map<number, Item>} known @param {number[]} numbers */
const cardsOf = (known, numbers) =>
  numbers.flatMap((n) => {
    const card = known.get(n);
    return card ? [card] : [];
  });

/** The cards in no group. @param {Item[]} items @param {number[]} loose their numbers @returns {Item[]} */
export const looseOf = (items, loose) => cardsOf(new Map(items.map((item) => [item.n, item])), loose);

/** Where a card lies. @param {Group[]} groups @param {number} card */
export const placeOf = (groups, card) =>
  groups.find((group) => group.cards.some((one) => one.n === card))?.n ?? LOOSE;

/** Every place in the order of the screen. @param {Group[]} groups */
export const placesOf = (groups) => [LOOSE, ...groups.map((group) => group.n), FRESH];

/** The place beside this one, held within what there is. @param {number[]} places @param {number} at @param {number} by */
export function beside(places, at, by) {
  const from = places.indexOf(at);
  return places[Math.min(places.length - 1, Math.max(0, from + by))] ?? at;
}

/**
 * The acts that lay these cards in a place; none where they lie there already. Cards of one group that become
 * a group of their own split off from it.
 * @param {Group[]} groups @param {number[]} cards @param {number} into @returns {Step[]}
 */
export function stepsFor(groups, cards, into) {
  if (into !== FRESH) {
    const moving = cards.filter((card) => placeOf(groups, card) !== into);
    return moving.map((item) => ({ verb: "cluster_move", fields: { item, into } }));
  }
  const from = new Set(cards.map((card) => placeOf(groups, card)));
  const group = groups.find((one) => from.size === 1 && from.has(one.n));
  if (group && group.cards.length > cards.length)
    return [{ verb: "cluster_split", fields: { item: group.n, items: cards } }];
  return group ? [] : [{ verb: "cluster_new", fields: { items: cards } }];
}

/** The card that is beside this one in reading order, over the edges of the groups. @param {Group[]} groups @param {Item[]} loose @param {number} at @param {number} by */
export function nextCard(groups, loose, at, by) {
  const row = [...loose, ...groups.flatMap((group) => group.cards)].map((card) => card.n);
  return row.includes(at) ? beside(row, at, by) : (row[0] ?? null);
}

/** The first card of the next place that has one. @param {Group[]} groups @param {Item[]} loose @param {number} at @param {number} by */
export function acrossFrom(groups, loose, at, by) {
  const rows = [{ n: LOOSE, cards: loose }, ...groups].filter((place) => place.cards.length > 0);
  const here = rows.findIndex((place) => place.cards.some((card) => card.n === at));
  return rows[here + by]?.cards[0]?.n ?? at;
}

/** What an offer is known by, so that one that was left does not come back. @param {Offer} offer */
export const offerKey = (offer) => offer.items.join("-");
