/** People and clock: time left, who is connected in counts, who spoke, what the scribe wrote, what must still be said. */

import { html } from "htm/preact";
import { hour, share } from "../time.js";
import { lang, pick, say } from "../words.js";
import { allMinutes } from "./gate.js";
import { show } from "./hands.js";
import { faceOf } from "./kinds.js";
import { extend } from "./lead.js";
import { Confined, Following, Parking } from "./notes.js";
import { clockFace, Push } from "./parts.js";
import { looksOn } from "./rooms.js";

/** @import {Desk} from "./desk.js" */
/** @import {Here} from "./types" */
/** @import {HallRing, Phase} from "../types" */

/** @param {{desk: Desk}} props */
export function Side({ desk }) {
  return html`
    <aside class="side" aria-label=${say("console-people-and-clock")}>
      ${!desk.store.session()?.ended && html`<${Time} desk=${desk} />`}
      <${Presence} desk=${desk} />
      ${!looksOn(desk) && html`<${Kind} desk=${desk} /><${Confined} desk=${desk} /><${Parking} desk=${desk} /><${Following} desk=${desk} />`}
    </aside>`;
}

/** What only this kind of activity needs. @param {{desk: Desk}} props */
function Kind({ desk }) {
  const phase = desk.store.phase();
  if (!phase) return null;
  const Face = faceOf(phase.kind);
  return html`<${Face} desk=${desk} phase=${phase} />`;
}

/** @param {{desk: Desk}} props */
function Time({ desk }) {
  const phase = desk.store.phase();
  if (!phase) return null;
  const now = desk.clock.now.value;
  const running = phase.state === "open" || phase.state === "paused";
  return html`
    <section class="time">
      ${running && phase.ends ? html`<p class="time-left columns" role="timer">${clockFace((phase.ends - (phase.paused ?? now)) * (phase.pace ?? 1))}</p>` : html`<p class="time-left columns">–</p>`}
      <p class="time-of">${timeWords(phase)}</p>
      <div class="time-row">
        <div class="clock-lying" aria-hidden="true"><span style=${{ width: `${Math.round((share(phase, now) ?? 0) * 1000) / 10}%` }}></span></div>
        ${running && !looksOn(desk) && (!phase.arrival || phase.ends) && html`<${Push} act="extend" onClick=${() => extend(desk)}>${say("console-extend")}<//>`}
      </div>
    </section>`;
}

/** @param {Phase} phase */
function timeWords(phase) {
  if (phase.state === "paused") return say("console-time-paused");
  if (phase.arrival)
    return phase.ends
      ? say("console-time-begins", { hour: hour(phase.ends, lang()) })
      : say("console-time-arrival");
  if (!phase.opened || !phase.ends) return say("console-time-planned", { n: phase.minutes });
  return say("console-time-of", { n: allMinutes(phase), hour: hour(phase.ends, lang()) });
}

/** @param {{desk: Desk}} props */
function Presence({ desk }) {
  const here = /** @type {Here | undefined} */ (desk.read("here/count"));
  const order = (desk.store.session()?.roles ?? []).map((role) => role.code);
  const rings = [...(desk.store.hall()?.rings ?? [])].sort(
    (a, b) => order.indexOf(a.role) - order.indexOf(b.role),
  );
  // Who goes home waits for nothing.
  const waiting = here && !desk.store.session()?.ended ? here.known - here.here : 0;
  return html`
    <section class="presence">
      <h2>${looksOn(desk) ? html`<span>${say("console-present")}</span>` : html`<button type="button" class="verb verb--ink" aria-keyshortcuts="W" onClick=${() => show(desk, "people")}>${say("console-present")}</button>`}
        ${here && html`<span class="columns"><b>${here.here}</b> ${say("console-connected", { of: here.known })}</span>`}</h2>
      <dl>
        ${rings.map((ring) => html`<div key=${ring.role}><dt>${pick(ring.label)}</dt><dd class="columns">${say("console-n-of", ringCount(ring, here))}</dd></div>`)}
        ${here && html`<div><dt>${say("console-lead")}</dt><dd>${here.consoles > 1 ? say("console-consoles", { n: here.consoles }) : say("console-no-other")}</dd></div>`}
        ${waiting > 0 && html`<div class="weld"><dt>${say("console-waiting")}</dt><dd class="columns">${waiting}</dd></div>`}
      </dl>
    </section>`;
}

/**
 * How many are there, of how many: taken seats, and where there are none the phones that are connected and who has none.
 * @param {HallRing} ring @param {Here | undefined} here
 */
export function ringCount(ring, here) {
  const filled = ring.filled ?? 0;
  if (ring.seats) return { n: filled, of: ring.seats };
  const phones = here?.roles[ring.role] ?? { here: filled, known: filled };
  return { n: filled - phones.known + phones.here, of: filled };
}
