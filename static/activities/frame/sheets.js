/** How large the frame stands on the board, and what goes on a second page; px at 1920. Pure. */

import { lines } from "../../board/measure.js";
import { partsOf } from "./shape.js";

/** @import {Session} from "../../types" */
/** @import {Face, Part} from "./shape.js" */
/** @typedef {{part: Part, size: number}} Sized */

const COLUMN = 1272;
const ROOM = 936;
const REHEARSAL = 56;
const LABEL = 52;
const BETWEEN = 40;
/** The question, and the rest beside it; the question is bold, so wider. */
const STEPS = [
  [76, 56],
  [64, 56],
  [56, 48],
  [48, 48],
];
const BOLD = 1.08;

/** @param {Part} part @param {number} size */
function tall(part, size) {
  const wide = part.code === "question" ? size * BOLD : size;
  const more = part.more ? lines(part.more, COLUMN / 40) * 50 : 0;
  return LABEL + lines(part.words, COLUMN / wide) * size * 1.2 + more + BETWEEN;
}

/** @param {Part[]} parts @param {number[]} step @returns {Sized[]} */
const at = (parts, [asked = 48, rest = 48]) =>
  parts.map((part) => ({ part, size: part.code === "question" ? asked : rest }));

/** The largest step at which these stand on one page; null when none does. @param {Part[]} parts @param {number} room */
function fitting(parts, room) {
  const steps = STEPS.map((step) => at(parts, step));
  return (
    steps.find((sized) => sized.reduce((sum, { part, size }) => sum + tall(part, size), 0) <= room) ?? null
  );
}

/** @param {Face} face @param {Session | undefined} session @returns {Sized[][]} one page, or the question and then the rest */
export function sheetsOf(face, session) {
  const parts = partsOf(face, session);
  const room = ROOM - (session?.rehearsal ? REHEARSAL : 0);
  const whole = fitting(parts, room);
  if (whole) return [whole];
  const [first, rest] = [parts.slice(0, 1), parts.slice(1)];
  return [first, rest]
    .filter((some) => some.length > 0)
    .map((some) => fitting(some, room) ?? at(some, [48, 48]));
}
