/** What a person tapped, with what is still on its way; and the outcome beside its words. Pure. */

/** @import {Item, Out, Phase} from "../../types" */
/** @typedef {{nl: string, en: string}} Words */
/** @typedef {{code: string, label: Words}} Stance */
/** @typedef {{stances: Stance[], items: number[], write: boolean, multi?: boolean, no_view?: string}} Face multi: several stances may stand at one item, none beside no_view */
/** @typedef {"full" | "part" | "none" | "unseen"} Fill full, washed, outlined, or outside the base */
/** @typedef {{item: number, counts?: Record<string, number>, n?: number, some?: number | null, band?: string, split?: Record<string, {n: number, band: string}> | null}} Result */
/** @typedef {Result & {text: string}} Told */

/**
 * Stances by item. An act counts until the server's view shows it.
 * @param {Record<string, string> | null | undefined} mine @param {Out[]} out @param {string} phase @param {number} seen
 * @returns {Map<number, string>}
 */
export function tapsOf(mine, out, phase, seen) {
  const found = new Map(Object.entries(mine ?? {}).map(([n, stance]) => [Number(n), stance]));
  for (const one of out) {
    const shown = one.state === "received" && (one.seq ?? 0) <= seen;
    if (one.do !== "recognise" || one.fields.phase !== phase || shown) continue;
    found.set(Number(one.fields.item), String(one.fields.stance ?? ""));
  }
  for (const [n, stance] of found) if (!stance) found.delete(n);
  return found;
}

/** The stances that stand at one item. @param {string | undefined} stance @returns {string[]} */
export const codesOf = (stance) => (stance ? stance.split(" ") : []);

/**
 * What stands after a tap on a stance: a second tap takes it off.
 * @param {string | undefined} stance what stands @param {string} code @param {Pick<Face, "multi" | "no_view">} face
 */
export function afterTap(stance, code, { multi, no_view }) {
  const codes = codesOf(stance);
  if (codes.includes(code)) return codes.filter((one) => one !== code).join(" ");
  return multi && code !== no_view ? [...codes.filter((one) => one !== no_view), code].join(" ") : code;
}

/** What is put to the group, lowest number first, from all that a screen has. @param {Phase} phase @param {Item[]} items @returns {Item[]} */
export function putOf(phase, items) {
  /** @type {number[]} */
  const put = phase.face?.items ?? [];
  return items.filter((item) => put.includes(item.n)).toSorted((a, b) => a.n - b.n);
}

/** The cards that lie in a group, as far as a screen has them. @param {Item & {members?: number[]}} item @param {Item[]} items @returns {Item[]} */
export const cardsOf = ({ members = [] }, items) => items.filter((one) => members.includes(one.n));

/** The outcome with its words, in the order of the numbers: never a ranking. @param {Phase} phase @param {Item[]} items @returns {Told[]} */
export function toldOf(phase, items) {
  /** @type {Result[]} */
  const results = phase.face?.results ?? [];
  const words = new Map(items.map((item) => [item.n, item.text]));
  const rows = results.flatMap((row) => {
    const text = words.get(row.item);
    return text === undefined ? [] : [{ ...row, text }];
  });
  return rows.toSorted((a, b) => a.item - b.item);
}

/**
 * What the board says of one item: a sentence of the house with its numbers.
 * @param {Result} row @param {string} show @returns {[string, Record<string, number>]}
 */
export function sentence(row, show) {
  if (show === "bands") return [`recognise-band-${row.band}`, {}];
  if (show === "some") return row.some ? ["recognise-some", { n: row.some }] : ["recognise-someone", {}];
  if (!row.n) return ["recognise-no-sight", {}];
  return ["recognise-count", { some: row.some ?? 0, n: row.n }];
}

/**
 * How the seats of one item are drawn: a stance that counts as recognising is full, a weaker one washed.
 * @param {string} code @param {{recognising: string[], no_view: string}} face @returns {Fill}
 */
export function fillOf(code, { recognising, no_view }) {
  if (code === no_view) return "unseen";
  const at = recognising.indexOf(code);
  return at === -1 ? "none" : at === 0 ? "full" : "part";
}

/**
 * A seat for each person who tapped on an item, in the order of the stances; who has no sight on it last. Where one
 * person may tap several, only who recognises something of it is told from who does not.
 * @param {Result} row @param {{stances: Stance[], recognising: string[], no_view: string, multi?: boolean}} face @returns {Fill[]}
 */
export function seatsOf(row, face) {
  if (face.multi) {
    const [some, n] = [row.some ?? 0, row.n ?? 0];
    const seats = [some, n - some, row.counts?.[face.no_view] ?? 0];
    return seats.flatMap((length, at) =>
      Array.from({ length }, () => /** @type {Fill} */ (["full", "none", "unseen"][at])),
    );
  }
  const drawn = face.stances.flatMap(({ code }) =>
    Array.from({ length: row.counts?.[code] ?? 0 }, () => fillOf(code, face)),
  );
  return [...drawn.filter((fill) => fill !== "unseen"), ...drawn.filter((fill) => fill === "unseen")];
}

/** The counts behind a sentence, in the order of the stances: "herken ik 5 · deels 4". @param {Result} row @param {[string, string][]} labels code and label */
export const countsOf = (row, labels) =>
  labels.map(([code, label]) => `${label} ${row.counts?.[code] ?? 0}`).join(" · ");
