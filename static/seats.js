/**
 * Where seats stand: pure geometry in a square of 200, centre 100, angles in degrees clockwise from the top.
 * The measures are those of the drawings: table guests on a ring of 50, listeners on 84, the table itself 30.
 */

/** @import {HallRing} from "./types" */
/** @typedef {"woad"|"ink"|"lit"|"dim"|"weld"|"open"|"empty"} Tone */
/** @typedef {{tone: Tone, angle: number, x: number, y: number, r?: number, d?: string, key: string}} Seat */
/** @typedef {{form: "arc"|"dot", tone: Tone}} Place */

const CENTRE = 100;
const INSIDE = 50;
const OUTSIDE = 84;
const ALONE = 89;
export const TABLE = 30;
/** Above this many dots a ring becomes two; above MOST the drawing is full and the words carry the count. */
const ONE_RING = 60;
const MOST = 240;
/** Arcs that stand apart in one ring. */
const MOST_ARCS = 30;
/** When nobody has said how many are expected. */
const USUAL = { arc: 12, dot: 32 };

/** @param {number} value */
const round = (value) => Math.round(value * 100) / 100;

/** A point. @param {number} radius @param {number} angle @returns {[number, number]} */
export function at(radius, angle) {
  const turn = (angle * Math.PI) / 180;
  return [round(CENTRE + radius * Math.sin(turn)), round(CENTRE - radius * Math.cos(turn))];
}

/**
 * The outline of an arc seat with round ends.
 * @param {number} radius of its middle @param {number} angle of its middle
 * @param {number} length along the ring, ends included @param {number} thick
 */
export function arc(radius, angle, length, thick) {
  const half = (Math.max(0, length - thick) / 2 / radius) * (180 / Math.PI);
  const [outer, inner, cap] = [round(radius + thick / 2), round(radius - thick / 2), round(thick / 2)];
  const [a, b] = [angle - half, angle + half];
  return (
    `M${at(outer, a)}A${outer} ${outer} 0 0 1 ${at(outer, b)}A${cap} ${cap} 0 0 1 ${at(inner, b)}` +
    `A${inner} ${inner} 0 0 0 ${at(inner, a)}A${cap} ${cap} 0 0 1 ${at(outer, a)}Z`
  );
}

/**
 * Seats spread over one ring, the first just right of the top.
 * @param {Place[]} places @param {number} radius @param {string} name of the ring, for stable keys
 * @param {{thick?: number, most?: number, fill?: number}} [form] thickness of arcs, greatest dot radius, share of the pitch
 * @returns {Seat[]}
 */
export function circle(places, radius, name, { thick = 9.7, most = 4.6, fill = 0.83 } = {}) {
  const step = 360 / Math.max(1, places.length);
  const pitch = (2 * Math.PI * radius) / Math.max(1, places.length);
  const length = Math.min(pitch * fill, thick * 2.6);
  return places.map(({ form, tone }, index) => {
    const angle = step * (index + 0.5);
    const [x, y] = at(radius, angle);
    const seat = { tone, angle, x, y, key: `${name}${index}` };
    return form === "arc"
      ? { ...seat, d: arc(radius, angle, Math.max(length, thick * 1.3), Math.min(thick, pitch * 0.5)) }
      : { ...seat, r: round(Math.min(most, pitch * 0.35)) };
  });
}

/**
 * A count as a ring of its own: so many filled clockwise from the top, the rest empty. A seat stands for nobody in
 * particular. Arcs up to thirty; dots above, which stand for a share once there are more than can be drawn.
 * @param {number} n @param {number} of
 */
export function counted(n, of) {
  const all = Math.min(of, MOST);
  const full = of > MOST ? Math.round((n / of) * MOST) : n;
  const form = of > MOST_ARCS ? "dot" : "arc";
  const places = [...repeat(full, { form, tone: "woad" }), ...repeat(all - full, { form, tone: "empty" })];
  return alone(places, "count");
}

/** Dots for a crowd: one ring, or two above sixty. @param {Place[]} places @param {number} radius @param {string} name */
function crowd(places, radius, name) {
  const seen = places.slice(0, MOST);
  if (seen.length <= ONE_RING) return circle(seen, radius, name);
  const outer = Math.ceil(seen.length * 0.54);
  return [
    ...circle(seen.slice(0, outer), radius + 5, name),
    ...circle(seen.slice(outer), radius - 7, `${name}b`, { most: 4 }),
  ];
}

/**
 * The places of one ring: so many filled, the rest open (a seat at the table), empty (expected), or not drawn.
 * @param {HallRing} ring @param {boolean} anyLit whether somebody has the floor @param {string | null} place the role to point out
 * @returns {Place[]}
 */
export function placesOf(ring, anyLit, place) {
  const { form } = ring;
  if (place !== null) {
    return repeat(Math.min(drawn(ring), ONE_RING), { form, tone: ring.role === place ? "woad" : "dim" });
  }
  /** @type {Tone} */
  const tone = ring.lit ? "lit" : anyLit ? "dim" : form === "arc" ? "woad" : "ink";
  const count = ring.filled ?? drawn(ring);
  const total = ring.seats ?? (anyLit ? 0 : (ring.expected ?? 0));
  const filled = repeat(count, { form, tone });
  const free = repeat(total - count, { form, tone: form === "arc" && !anyLit ? "open" : "empty" });
  return [...filled, ...free];
}

/** How many seats stand for a ring whose count is not told. @param {HallRing} ring */
function drawn(ring) {
  return ring.seats ?? Math.max(ring.expected ?? 0, ring.filled ?? 0, USUAL[ring.form]);
}

/** @param {number} count @param {Place} place @returns {Place[]} */
function repeat(count, place) {
  return Array.from({ length: Math.max(0, count) }, () => place);
}

/**
 * All seats of a hall, from the middle outwards.
 * @param {HallRing[]} rings @param {string | null} [place] the role to point out, instead of who has the floor
 * @returns {Seat[]}
 */
export function seatsOf(rings, place = null) {
  const anyLit = rings.some((ring) => ring.lit);
  const sets = rings.map((ring) => placesOf(ring, anyLit, place));
  if (sets.length === 1) return alone(sets[0] ?? [], rings[0]?.role ?? "");
  if (rings[0]?.form === "dot" && rings[1]?.form === "arc") return swapped(rings, sets);
  const step = (OUTSIDE - INSIDE) / (sets.length - 1);
  return sets.flatMap((places, index) => {
    const [name, radius] = [rings[index]?.role ?? "", INSIDE + step * index];
    return places[0]?.form === "arc" ? circle(places, radius, name) : crowd(places, radius, name);
  });
}

/** One ring has the whole drawing. @param {Place[]} places @param {string} name */
function alone(places, name) {
  if (places[0]?.form === "arc") return circle(places, ALONE, name, { thick: 14.6, fill: 0.89, most: 7 });
  return crowd(places, OUTSIDE, name);
}

/**
 * After the swap as many listeners sit in the middle as there were seats at the table; the table guests sit outside,
 * between the others.
 * @param {HallRing[]} rings @param {Place[][]} sets
 */
function swapped(rings, sets) {
  const [dots = [], arcs = []] = sets;
  const middle = dots.slice(0, Math.min(dots.length, rings[1]?.seats ?? arcs.length));
  const rest = dots.slice(middle.length, middle.length + ONE_RING).map((place) => dimmed(place));
  const outside = mixed(arcs, rest);
  return [
    ...circle(middle, INSIDE, rings[0]?.role ?? "", { most: 6.1 }),
    ...circle(outside, OUTSIDE, rings[1]?.role ?? "", { thick: 5.7, most: 2.9 }),
  ];
}

/** @param {Place} place @returns {Place} */
const dimmed = (place) => (place.tone === "lit" ? { ...place, tone: "dim" } : place);

/** Two sets on one ring, spread evenly. @param {Place[]} some @param {Place[]} others @returns {Place[]} */
function mixed(some, others) {
  const total = some.length + others.length;
  const left = [...others];
  let placed = 0;
  return Array.from({ length: total }, (_, index) => {
    const turn = Math.floor(((index + 1) * some.length) / total) > placed;
    return /** @type {Place} */ (turn ? some[placed++] : left.shift());
  });
}

/** The mark: eight seats, the third, the open one, in weld: there is a place for you. @returns {Seat[]} */
export function markSeats() {
  const places = Array.from({ length: 8 }, (_, index) => place8(index));
  return circle(places, 74, "mark", { thick: 31, fill: 0.84 });
}

/** @param {number} index @returns {Place} */
function place8(index) {
  return { form: "arc", tone: index === 2 ? "weld" : "woad" };
}
