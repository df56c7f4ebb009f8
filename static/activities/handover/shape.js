/** What a message still lacks before it is handed over, and who thinks along: pure, the same on every screen. */

import { date } from "../../time.js";
import { lang, say } from "../../words.js";
import { namesOf } from "../messages/shape.js";

/** @import {Out} from "../../types" */
/** @import {Destination, Fields} from "../messages/shape.js" */

/**
 * @typedef {{n: number, item: number, name: string, mail: string}} Interest
 * @typedef {{destinations: Destination[], along?: boolean, of?: number, ready?: number, interests?: Interest[]}} Face
 */

/** What nobody may go home without, and whom one can ask. @param {Fields} message @returns {("to" | "day" | "contact")[]} */
export function missing({ to, feedback_on, contact }) {
  /** @type {("to" | "day" | "contact")[]} */
  const found = [];
  if (to.length === 0) found.push("to");
  if (!feedback_on) found.push("day");
  if (!contact) found.push("contact");
  return found;
}

/** "voor: de directies · contact: de regisseur · terugkoppeling op 20 mei" @param {Fields} message @param {Destination[] | undefined} destinations */
export function factsOf(message, destinations) {
  const to = namesOf(destinations, message.to).join(", ");
  return [
    to && say("handover-to", { to }),
    message.contact && say("handover-contact-is", { contact: message.contact }),
    message.feedback_on && say("handover-day-is", { date: date(message.feedback_on, lang()) }),
  ].filter(Boolean);
}

/**
 * Whether one thinks along about a message, what is on its way included.
 * @param {number[]} known @param {Out[]} out @param {number} item @param {number} seen
 */
export function thinksAlong(known, out, item, seen) {
  const last = out.findLast((one) => one.do === "think_along" && one.fields.item === item);
  const coming = last && !(last.state === "received" && (last.seq ?? 0) <= seen);
  return coming ? last.fields.on !== false : known.includes(item);
}
