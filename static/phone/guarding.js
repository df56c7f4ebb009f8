/** What the guard found, in sentences. It refuses only what may never be stored; the rest are hints. */

import { look, nudges, verdict } from "../guard.js";
import { say } from "../words.js";

/** Each id is written out, so that a test can see which words are used. @type {Record<string, () => string>} */
const REFUSED = {
  bsn: () => say("guard-bsn"),
  digits: () => say("guard-digits"),
  client_number: () => say("guard-client_number"),
};
/** @type {Record<string, () => string>} */
const HELD = {
  phone: () => say("guard-phone"),
  mail: () => say("guard-mail"),
  url: () => say("guard-url"),
  handle: () => say("guard-handle"),
  iban: () => say("guard-iban"),
  postcode: () => say("guard-postcode"),
  address: () => say("guard-address"),
};
/** @type {Record<string, () => string>} */
const NUDGES = {
  no_question_mark: () => say("guard-nudge-no_question_mark"),
  defence: () => say("guard-nudge-defence"),
  ja_maar: () => say("guard-nudge-ja_maar"),
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
  const found = held.map((finding) => HELD[finding.kind]?.());
  const nudged = [...nudges(text, { rule })].map((name) => NUDGES[name]?.());
  const first = held.length ? [say("phone-field-hold")] : [];
  return [...new Set([...found, ...first, ...nudged])].filter((sentence) => sentence !== undefined);
}
