/** What the guard found, in sentences. It refuses only what may never be stored; the rest are hints. */

import { look, nudges, verdict } from "../guard.js";
import { say } from "../words.js";

/** Each id is written out, so that a test can see which words are used. @type {Record<string, () => string>} */
const REFUSED = {
  bsn: () => say("errors-refused_bsn"),
  digits: () => say("errors-refused_digits"),
  client_number: () => say("errors-refused_client_number"),
};
/** @type {Record<string, () => string>} */
const HELD = {
  phone: () => say("phone-hold-phone"),
  mail: () => say("phone-hold-mail"),
  iban: () => say("phone-hold-iban"),
  postcode: () => say("phone-hold-postcode"),
};
/** @type {Record<string, () => string>} */
const NUDGES = {
  no_question_mark: () => say("phone-nudge-no-question-mark"),
  defence: () => say("phone-nudge-defence"),
};

/** The sentence for a text that may not be sent; "" when it may. @param {string} text */
export function refusal(text) {
  const found = look(text);
  if (verdict(found) !== "refuse") return "";
  const kind = found.find((finding) => finding.action === "refuse")?.kind ?? "";
  return (REFUSED[kind] ?? (() => say("phone-field-refused")))();
}

/** What may be said while one types; it stops nothing. @param {string} text @param {string} rule @returns {string[]} */
export function hints(text, rule) {
  if (!text.trim()) return [];
  const held = look(text).filter((finding) => finding.action === "hold");
  const sentences = held.map((finding) => HELD[finding.kind]?.());
  const nudged = [...nudges(text, { rule })].map((name) => NUDGES[name]?.());
  return [...new Set([...sentences, ...nudged])].filter((sentence) => sentence !== undefined);
}
