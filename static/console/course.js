/** The script: past phases with the minutes they took, the one we are in with its gate, and what is to come. */

import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { hour } from "../time.js";
import { lang, pick, say } from "../words.js";
import { allMinutes, args, roundFrom, standing, took, tooLate } from "./gate.js";
import { preflight, show } from "./hands.js";
import { next, open } from "./lead.js";
import { Cap, listed, Push, roleLabel } from "./parts.js";
import { finishDays, waits } from "./queue.js";
import { looksOn, ownRoom } from "./rooms.js";

/** @import {Desk, Working} from "./desk.js" */
/** @import {Gate, Script, ScriptRow, Warning} from "./types" */

/** @param {{desk: Desk}} props */
export function Course({ desk }) {
  const script = /** @type {Script | undefined} */ (desk.read("script"));
  const rows = script?.rows ?? [];
  return html`
    <nav class="course" aria-label=${say("console-script")}>
      <h2>${say("console-script")}</h2>
      <ol class="rows">
        ${rows.map((row) => html`<${Row} key=${row.key} desk=${desk} row=${row} />`)}
      </ol>
      ${!looksOn(desk) && html`<${Onward} desk=${desk} />`}
    </nav>`;
}

/** @param {{desk: Desk, row: ScriptRow}} props */
function Row({ desk, row }) {
  const script = /** @type {Script | undefined} */ (desk.read("script"));
  const minutes = row.state === "past" ? took(row, script?.pace ?? 1) : row.planned;
  const spoken = say(row.state === "past" ? "console-took" : "console-planned", { n: minutes });
  if (row.state === "now") return html`<${Now} desk=${desk} row=${row} />`;
  const title = pick(row.title);
  return html`
    <li class=${`course-row course-row--${row.state}${row.loop || row.in ? " course-row--inner" : ""}`}>
      ${
        row.state === "past" && !looksOn(desk)
          ? html`<button type="button" class="course-back" onClick=${() => again(desk, row.key)}>${title}</button>`
          : html`<span>${title}${row.branch && html`<span class="faint"> ${say("console-branch")}</span>`}</span>`
      }
      <span class="columns" title=${spoken}>${minutes}<span class="aside"> ${spoken}</span></span>
    </li>`;
}

/** @param {Desk} desk @param {string} key */
function again(desk, key) {
  desk.sheet.value = { name: "again", key };
}

/** @param {{desk: Desk, row: ScriptRow}} props */
function Now({ desk, row }) {
  const gate = /** @type {Gate | undefined} */ (desk.read("gate"));
  const { hard } = standing(gate, desk.clock.now.value);
  const self = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => self.current?.scrollIntoView({ block: "nearest" }), []);
  return html`
    <li class=${`course-row course-row--now${row.loop || row.in ? " course-row--inner" : ""}`} aria-current="step" ref=${self}>
      <b>${pick(row.title)}</b><span class="columns">${minutesOf(desk, row)}</span>
      ${row.loop && html`<p class="course-state">${loopWords(row)}</p>`}
      <p class="course-state">${stateWords(desk)}</p>
      ${hard.map((w) => html`<p class="course-state" key=${w.rule}>${gateWords(desk, w)}</p>`)}
    </li>`;
}

/** Of the step we are in: as the clock beside it says. @param {Desk} desk @param {ScriptRow} row */
export function minutesOf({ store }, row) {
  const phase = store.phase();
  return phase?.key === row.key ? allMinutes(phase) : row.planned;
}

/** *Ronde 2 van Gesprek · tot het genoeg is*. @param {ScriptRow} row */
function loopWords({ loop, passes }) {
  const how = pick(loop?.until) || pick(loop?.times);
  return [say("console-loop", { n: passes, title: pick(loop?.title) }), how].filter(Boolean).join(" · ");
}

/** Once more through the steps that are walked again, from the first. @param {{desk: Desk}} props */
function Round({ desk }) {
  const rows = /** @type {Script | undefined} */ (desk.read("script"))?.rows ?? [];
  const first = roundFrom(rows);
  return first
    ? html`<button type="button" class="push" onClick=${() => again(desk, first)}><span>${say("console-round-again")}</span></button>`
    : null;
}

/** What goes on in this phase, in a sentence. @param {Desk} desk */
export function stateWords(desk) {
  const phase = desk.store.phase();
  const session = desk.store.session();
  if (!phase) return "";
  if (session?.ended && desk.store.items().some(waits))
    return say("console-state-ended-waits", { days: finishDays(session.keep_days) });
  if (session?.ended) return say("console-state-ended");
  if (phase.state !== "open") return say(`console-state-${phase.state}`);
  const speak = pick(phase.speak?.label);
  return speak ? say("console-speaking", { who: speak }) : say("console-state-open");
}

/** A gate in a sentence. @param {Pick<Working, "store">} desk @param {Warning} warning */
export function gateWords(desk, warning) {
  const session = desk.store.session();
  return say(
    `errors-gate-${warning.rule}`,
    // A role begins the sentence in each of them.
    args(warning, (code) => capital(roleLabel(session, code)), listed),
  );
}

/** @param {string} text */
const capital = (text) => text.charAt(0).toLocaleUpperCase(lang()) + text.slice(1);

/** The warnings above the button, and the button. @param {{desk: Desk}} props */
function Onward({ desk }) {
  const gate = /** @type {Gate | undefined} */ (desk.read("gate"));
  const now = desk.clock.now.value;
  const phase = desk.store.phase();
  const { hard, soft } = standing(gate, now);
  const ended = Boolean(desk.store.session()?.ended);
  const shut = phase?.state === "armed" || phase?.state === "closed";
  return html`
    <div class="onward">
      ${!ended && first(desk) && !ownRoom(desk) && html`<p><a href=${preflight(desk)} target="_blank" rel="noopener" aria-keyshortcuts="I">${say("console-preflight")}</a> <${Cap} of="preflight" /></p>`}
      ${!ended && html`<${Late} desk=${desk} />`}
      ${!ended && soft.map((w) => html`<p class="line line--place warn" key=${w.rule}>${gateWords(desk, w)}</p>`)}
      ${shut && !ended && html`<${Push} act="open" main=${phase?.state === "armed"} onClick=${() => open(desk)}>${say(phase?.state === "armed" ? "console-open" : "console-reopen")}<//>`}
      ${!ended && html`<${Round} desk=${desk} />`}
      ${!ended && gate?.waits && html`<p class="line line--dashed warn" role="status">${say(hard.length > 0 ? "console-room-last" : "console-room-waits")}</p>`}
      ${!ended && !gate?.waits && html`<${Push} act="next" class=${hard.length > 0 ? "push--not-yet" : ""} onClick=${() => next(desk)}>${gate?.next ? say("console-next", { title: pick(gate.next.title) }) : say("console-finish")}<//>`}
      ${ended && html`<p class="line line--spent warn">${say("console-ended-at", { hour: hour(Number(desk.store.session()?.ended), lang()) })}</p><${Push} act="report" main=${true} onClick=${() => show(desk, "report")}>${say("console-report-title")}<//>`}
    </div>`;
}

/** Whether nothing has begun yet. @param {Desk} desk */
const first = (desk) => /** @type {Script | undefined} */ (desk.read("script"))?.rows[0]?.state === "now";

/** *Nog 45 minuten: reactie en toezeggingen kosten 40.* @param {{desk: Desk}} props */
export function Late({ desk }) {
  const script = /** @type {Script | undefined} */ (desk.read("script"));
  const late = tooLate(script, desk.store.phase(), desk.clock.now.value);
  if (!late) return null;
  const { left, costs, keep, short } = late;
  const what = listed(keep.map((row) => pick(row.title)));
  return html`
    <div class="line line--place warn">
      <b>${say("console-late", { left: Math.max(0, left) })}</b>
      ${keep.length > 0 ? say("console-late-keeps", { what, costs }) : say("console-late-costs", { costs })}
      ${keep.length > 0 && short && ` ${say("console-late-now")}`}
    </div>`;
}
