/** The decision that is recorded here, on the console: its words, how it came about, and when one looks back on it. */

import { html } from "htm/preact";
import { say } from "../../words.js";
import { Day } from "./day.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Phase} from "../../types" */
/** @typedef {{status: string, text: string, version: number, evaluation_on: string}} Decision */

/** How a decision came about → the state of the vote that says so in words. @type {Record<string, string>} */
const STATES = {
  unaniem: "decided",
  meerderheid_aangevuld: "enriched_majority",
  geen_besluit_geparkeerd: "parked",
  naar_onderstroom: "undercurrent",
  advies_uitgebracht: "advice_given",
};

/** Nothing where this phase records no decision. @param {{desk: Desk, phase: Phase, id: string}} props */
export function Decided({ desk, phase, id }) {
  /** @type {{decision?: Decision | null, evaluation_on?: string}} */
  const { decision, evaluation_on: day } = phase.face ?? {};
  if (day === undefined) return null;
  const state = STATES[decision?.status ?? ""];
  return html`
    <section class="kind">
      <h2>${say("commit-decision")}</h2>
      ${state && html`<p class="faint">${say(`decide-status-${state}`)}</p>`}
      <p class=${decision?.text ? "line" : "faint"}>${decision?.text || say("commit-decision-none")}</p>
    </section>
    <${Day} desk=${desk} phase=${phase} id=${id} verb="evaluation_on" day=${day} label=${say("commit-evaluation-label")}
      help=${say(day ? "commit-evaluation-stands" : "commit-evaluation-none")} kept=${say("commit-evaluation-kept")} />`;
}
