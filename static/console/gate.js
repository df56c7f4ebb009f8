/** What stands between this phase and the next, and whether the evening still fits. */

/** @import {Gate, ScriptRow, Warning} from "./types" */
/** @import {Phase, Session} from "../types" */

const MINUTE = 60_000;

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
 * The arguments of a warning's sentence: roles by their label, seats as a list.
 *
 * @param {Warning} warning
 * @param {(role: string) => string} label
 * @param {(seats: number[]) => string} list
 * @returns {Record<string, string | number>}
 */
export function args(warning, label, list) {
  return Object.fromEntries(
    Object.entries(warning.args ?? {}).map(([key, value]) => {
      if (Array.isArray(value)) return [key, list(value)];
      return [key, key === "role" || key === "other" ? label(String(value)) : value];
    }),
  );
}

/**
 * Whether what is still to come fits before the planned end: the first phase is the arrival, the rest is
 * planned from the start on.
 *
 * @param {ScriptRow[]} rows
 * @param {Phase | undefined} phase
 * @param {Session | undefined} session
 * @param {number} now
 * @returns {{left: number, costs: number} | null} minutes; null when it fits, or when nobody said when we began
 */
export function tooLate(rows, phase, session, now) {
  const at = rows.findIndex((row) => row.state === "now");
  if (typeof session?.begins !== "number" || !phase || at < 1) return null;
  const planned = rows.slice(1).reduce((sum, row) => sum + row.planned, 0);
  const left = Math.floor((session.begins + planned * MINUTE - now) / MINUTE);
  const rest = Math.max(0, Math.ceil(((phase.ends ?? now) - now) / MINUTE));
  const costs = rest + rows.slice(at + 1).reduce((sum, row) => sum + row.planned, 0);
  return costs > left ? { left: Math.max(0, left), costs } : null;
}

/**
 * How long a phase took, in whole minutes; at least one.
 *
 * @param {ScriptRow} row
 */
export const took = (row) => Math.max(1, Math.round(row.took_ms / MINUTE));
