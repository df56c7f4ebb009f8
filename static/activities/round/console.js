/** A round on the console: who was heard, the cards that must still be touched, and how far consent has come. */

import { html } from "htm/preact";
import { seats } from "../../console/lead.js";
import { Cards } from "../../console/notes.js";
import { Push } from "../../console/parts.js";
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
    ${heard(desk) && html`<${Turns} desk=${desk} />`}
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

/** How many of those without a seat were heard; undefined where that is not counted. @param {Desk} desk */
const heard = (desk) => /** @type {Tally | undefined} */ (desk.read("tally"))?.heard;

/** How many were heard, of how many who are there; never who. @param {{desk: Desk}} props */
export function Turns({ desk }) {
  const { n, of } = heard(desk) ?? { n: 0, of: 0 };
  return html`
    <section class="talk">
      <div role="status"><h2>${say("round-heard-of", { n, of })}</h2></div>
      <div class="talk-turns">
        <button type="button" class="push" disabled=${n === 0} onClick=${() => turn(desk, false)}><span>${say("round-one-fewer")}</span></button>
        <${Push} act="tally" disabled=${n >= of} onClick=${() => turn(desk)}>${say("round-one-more")}<//>
      </div>
      <p>${say("round-heard-help")}</p>
    </section>`;
}

/** One more without a seat was heard, or passed; or one fewer after all. @param {Desk} desk @param {boolean} [on] */
export async function turn(desk, on = true) {
  if (heard(desk)) await desk.act("heard", { on });
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
