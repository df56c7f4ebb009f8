/** A round on the console: who was heard, the cards that must still be touched, and how far consent has come. */

import { html } from "htm/preact";
import { seats } from "../../console/lead.js";
import { Cards } from "../../console/notes.js";
import { Talk } from "../../console/talk.js";
import { say } from "../../words.js";
import { askedIn, sheets as cut, taken, wordsIn } from "./sheets.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Tally} from "../../console/types" */
/** @import {Item, Phase, Session} from "../../types" */

export const tab = "round-tab";
export const empty = "round-empty";
export const undid = "round-undid";

/** @param {{desk: Desk, phase: Phase}} props */
export function Console({ desk, phase }) {
  return html`
    ${seats(desk) > 0 && html`<${Talk} desk=${desk} title=${say("round-heard")} press=${seat} counted=${false} />`}
    ${phase.face?.asks && html`<${Consents} desk=${desk} />`}
    <${Cards} desk=${desk} />`;
}

/** This seat had its turn, or passed; the same seat again takes the tick off. @param {Desk} desk @param {number} n */
export async function seat(desk, n) {
  const ticks = /** @type {Tally | undefined} */ (desk.read("tally"))?.seats ?? {};
  const on = !ticks[n];
  const ack = await desk.act("heard", { seat: n, on });
  if (ack.ok) desk.tell(say(on ? "round-ticked" : "round-unticked", { seat: n }));
}

/** How many statements have an answer; whose is nobody's business here. @param {{desk: Desk}} props */
function Consents({ desk }) {
  const asked = desk.store
    .items({ by_scribe: true, state: "released", target: null })
    .filter((item) => item.seat);
  if (asked.length === 0) return null;
  const n = asked.filter((item) => item.consent).length;
  return html`<p class="kind">${say("round-consents", { n, of: asked.length })}</p>`;
}

/** Pages of words on the board. @param {Phase} phase @param {Item[]} items @param {Session | undefined} session */
export function sheets(phase, items, session) {
  const foot = Boolean(session?.feedback || phase.face?.asks);
  return cut(wordsIn(phase, items), askedIn(phase), taken(foot, Boolean(session?.rehearsal))).length;
}
