/** Gather on the console: the rhythm, the silence, whom one may invite, and a question that nobody answered. */

import { html } from "htm/preact";
import { Scribe } from "../../console/notes.js";
import { roleLabel } from "../../console/parts.js";
import { minutes } from "../../time.js";
import { say } from "../../words.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Item, Phase} from "../../types" */

const STEPS = ["solo", "pairs", "fours", "all"];

/** @param {{desk: Desk, phase: Phase}} props */
export function Console({ desk, phase }) {
  const { face } = phase;
  const silence = face?.silent_until ? (face.silent_until - desk.clock.now.value) * (phase.pace ?? 1) : 0;
  return html`
    ${silence > 0 && html`<p class="kind line line--place">${say("console-silent", { n: minutes(silence) })}</p>`}
    ${face?.leader_waits && nothingShown(desk, phase) && html`<p class="kind line line--place">${say("console-leader-waits")}</p>`}
    <${Explaining} n=${toExplain(desk.store.items(), phase.id)} />
    ${face?.rhythm === "1-2-4-all" && html`<${Rhythm} desk=${desk} step=${face.step ?? 0} />`}
    ${phase.invite.map((role) => html`<${Invite} key=${role} desk=${desk} phase=${phase} role=${role} />`)}
    ${face?.ask_log && !face.asked && html`<div class="kind"><button type="button" class="push" onClick=${() => desk.act("asked_none")}><span>${say("console-asked-none")}</span></button></div>`}
    <${Scribe} desk=${desk} />`;
}

/** How many on the board have a writer who wants to say something about it. @param {Pick<Item, "phase" | "state" | "explain">[]} items @param {string} phase */
export const toExplain = (items, phase) =>
  items.filter((item) => item.explain && item.phase === phase && item.state === "released").length;

/** Whom one may invite to speak, without knowing who it is. @param {{n: number}} props */
function Explaining({ n }) {
  return n > 0 && html`<p class="kind line line--place">${say("gather-explain-invite", { n })}</p>`;
}

/** Whether nothing of this pass is on the board yet. @param {Desk} desk @param {Phase} phase */
const nothingShown = (desk, phase) =>
  desk.store.items().every((item) => item.phase !== phase.id || item.state !== "released");

/** @param {{desk: Desk, step: number}} props */
function Rhythm({ desk, step }) {
  return html`
    <section class="kind">
      <h2>${say("console-rhythm")}</h2>
      <div class="steps">
        ${STEPS.map((name, to) => html`<button type="button" class="push" key=${name} aria-pressed=${to === step} onClick=${() => desk.act("step", { to })}><span>${say(`console-step-${name}`)}</span></button>`)}
      </div>
    </section>`;
}

/** @param {{desk: Desk, phase: Phase, role: string}} props */
function Invite({ desk, phase, role }) {
  const on = phase.invited.includes(role);
  const label = roleLabel(desk.store.session(), role);
  return html`
    <div class="kind"><button type="button" class="push" aria-pressed=${on} onClick=${() => desk.act("invite", { role, on: !on })}>
      <span>${say(on ? "console-uninvite" : "console-invite", { role: label })}</span></button></div>`;
}
