/** What stands between this phase and the next, and whether the evening still fits. */

import { left as leftOf } from "../time.js";

/** @import {Gate, Script, ScriptRow, Warning} from "./types" */
/** @import {Phase} from "../types" */

const MINUTE = 60_000;
/** Minutes before the last moment at which one can still choose what to shorten. */
const SPARE = 15;

/**
 * The warnings that hold now, by strength; one with a moment goes by itself.
 *
 * @param {Gate | undefined} gate
 * @param {number} now server time in ms
 * @returns {{hard: Warning[], soft: Warning[]}}
 */
export function standing(gate, now) {
  const all = (gate?.warnings ?? []).filter((w) => w.until === undefined || now < w.until);
  return {
    hard: all.filter((w) => w.strength === "hard"),
    soft: all.filter((w) => w.strength === "soft"),
  };
}

/**
 * The arguments of a warning's sentence: roles by their label, seats as a list, and a time in minutes as well where
 * that is a whole number (else 0).
 *
 * @param {Warning} warning
 * @param {(role: string) => string} label
 * @param {(seats: number[]) => string} list
 * @returns {Record<string, string | number>}
 */
export function args(warning, label, list) {
  const { seconds } = warning.args ?? {};
  const found = Object.entries(warning.args ?? {}).map(([key, value]) => {
    if (Array.isArray(value)) return [key, list(value)];
    return [key, key === "role" || key === "other" ? label(String(value)) : value];
  });
  const whole = typeof seconds === "number" && seconds % 60 === 0 ? seconds / 60 : 0;
  return Object.fromEntries(seconds === undefined ? found : [...found, ["minutes", whole]]);
}

/**
 * Whether what is still to come fits before the planned end. Where the script says which phases may not be
 * dropped, it warns as soon as the plan no longer fits and little is left to win back before those must begin.
 *
 * @param {Script | undefined} script
 * @param {Phase | undefined} phase
 * @param {number} now server time in ms
 * @returns {{left: number, costs: number, keep: ScriptRow[], short: boolean} | null} minutes; null when all is well
 */
export function tooLate(script, phase, now) {
  const rows = script?.rows ?? [];
  const here = rows.find((row) => row.state === "now");
  if (!phase || !here || typeof script?.ends !== "number") return null;
  const time = ((script.ends - now) * script.pace) / MINUTE;
  const left = Math.floor(time);
  const cost = (/** @type {ScriptRow} */ row) => (row === here ? rest(phase, now) : row.planned);
  const ahead = rows.filter((row) => row === here || row.state === "next" || row.state === "later");
  const keep = ahead.filter((row) => row.keep);
  // Less than a minute is what it takes to go on: nobody is late by that.
  const over = sum(ahead.map(cost)) - time >= 1;
  if (keep.length === 0) {
    const bound = rows.some((row) => row.keep);
    return bound || !over ? null : { left, costs: Math.ceil(sum(ahead.map(cost))), keep, short: true };
  }
  const costs = Math.ceil(sum(keep.map(cost)));
  const tight = over && left - costs <= SPARE;
  return costs > left || tight ? { left, costs, keep, short: costs > left } : null;
}

/** @param {number[]} minutes */
const sum = (minutes) => minutes.reduce((total, n) => total + n, 0);

/**
 * The minutes that are left of a phase.
 *
 * @param {Phase} phase
 * @param {number} now
 */
function rest(phase, now) {
  if (phase.state === "closed" || phase.state === "settled") return 0;
  const over = phase.opened ? leftOf(phase, now) : null;
  return over === null ? (phase.minutes ?? 0) : over / MINUTE;
}

/**
 * How many minutes of the script a phase has in all: as planned until it opens, then with what was added since. An
 * arrival keeps those of the script: it is open from the making of the session, days before the evening perhaps.
 *
 * @param {Phase} phase
 */
export const allMinutes = (phase) =>
  phase.opened && phase.ends && !phase.arrival
    ? Math.round(((phase.ends - phase.opened) * (phase.pace ?? 1)) / MINUTE)
    : (phase.minutes ?? 0);

/**
 * Where another round of the loop begins in which the session is now: its first step. "" outside a loop.
 *
 * @param {Pick<ScriptRow, "key" | "state" | "loop">[]} rows
 * @returns {string} the key of a phase
 */
export function roundFrom(rows) {
  const loop = rows.find((row) => row.state === "now")?.loop?.key;
  return (loop && rows.find((row) => row.loop?.key === loop)?.key) || "";
}

/**
 * How long a phase took, in whole minutes of the script; at least one.
 *
 * @param {ScriptRow} row
 * @param {number} pace
 */
export const took = (row, pace) => Math.max(1, Math.round((row.took_ms * pace) / MINUTE));
