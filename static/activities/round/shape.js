/** What a round's face holds for a phone, and what follows from it. */

/** @import {Item, Out, T} from "../../types" */

/**
 * @typedef {"yes" | "no" | "no_sector"} Choice
 * @typedef {{n: number, text: string, consent: "" | Choice}} Quote a statement that stands in one's own name
 * @typedef {{
 *   form: "oral"|"word"|"text140"|"weather", question: T | null, ask: boolean, card: boolean, card_prompt: T | null,
 *   consent: boolean, max_chars: number, identity: string, release: string,
 * }} Face
 */

/** Three equal choices, always in this order. @type {Choice[]} */
export const CHOICES = ["yes", "no_sector", "no"];
export const SKIES = ["sun", "bright", "cloud", "rain", "storm", "fog"];

/** Whether one already sent something of this sort, on its way or there. @param {Item[]} mine @param {Out[]} out @param {string} verb @param {string} phase */
export function isSent(mine, out, verb, phase) {
  const stands = mine.some((item) => item.state !== "withdrawn");
  return stands || out.some((one) => one.do === verb && one.fields.phase === phase);
}

/**
 * What somebody chose for a statement: what is on its way counts before what the server shows.
 * @param {Quote} quote @param {Out[]} out @returns {{choice: "" | Choice, busy: boolean}}
 */
export function choiceOf(quote, out) {
  const last = out.findLast((one) => one.do === "consent" && one.fields.item === quote.n);
  const choice = last ? /** @type {Choice} */ (last.fields.choice) : quote.consent;
  return { choice, busy: last?.state === "waiting" };
}
