/**
 * What the scribe types on one line, so that the hands stay on the keys: a seat in front ("4: …"), quotation
 * marks around what is literal.
 */

// A clock time is no seat: "10:30 is te vroeg".
const SEAT = /^\s*(\d{1,2})\s*:(?!\d)\s*/;
const QUOTED = /^[‘’'"“„]((?:.|\n)*)[’'"”]$/;

/**
 * @param {string} line
 * @param {number} seats how many seats there are; a higher number is part of the text
 * @returns {{text: string, seat: number | null, quote: boolean}}
 */
export function parse(line, seats) {
  const found = SEAT.exec(line);
  const number = Number(found?.[1]);
  const sits = found !== null && number >= 1 && number <= seats;
  const rest = (sits ? line.slice(found[0].length) : line).trim();
  const quoted = QUOTED.exec(rest)?.[1]?.trim();
  return { text: quoted || rest, seat: sits ? number : null, quote: Boolean(quoted) };
}

/**
 * The category after or before this one, around the end.
 *
 * @param {string[]} codes
 * @param {string} now
 * @param {number} by 1 or -1
 * @returns {string}
 */
export function turn(codes, now, by) {
  if (codes.length === 0) return "";
  const at = codes.indexOf(now);
  return codes[(Math.max(0, at) + (at === -1 ? 0 : by) + codes.length) % codes.length] ?? "";
}
