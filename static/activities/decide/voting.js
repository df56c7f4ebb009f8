/** Closing a vote: how many are in, why one closes without the others, or the hands that were counted. */

import { html } from "htm/preact";
import { Push } from "../../console/parts.js";
import { fields } from "../../console/sheets/sheet.js";
import { say } from "../../words.js";
import { CHOICES, missing } from "./shape.js";
import { close, HANDS, REASON } from "./steps.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

/** @param {{desk: Desk, phase: Phase, face: Face}} props */
export function Voting({ desk, phase, face }) {
  if (face.by_hand) return html`<${Hands} desk=${desk} phase=${phase} face=${face} />`;
  const left = missing(face);
  return html`
    <p class="work-count">${say("decide-voted", { n: face.voted_n ?? 0, of: face.roll_n })}</p>
    <p class="faint">${say("decide-hidden")}</p>
    ${
      left === 0
        ? html`<div class="work-row"><${Push} cap="G" main=${true} onClick=${() => close(desk, phase, face)}>${say("decide-close-vote")}<//></div>`
        : html`<${Early} desk=${desk} phase=${phase} face=${face} left=${left} />`
    }`;
}

/** Somebody has not voted: a reason is asked, which the report keeps. @param {{desk: Desk, phase: Phase, face: Face, left: number}} props */
function Early({ desk, phase, face, left }) {
  /** @param {SubmitEvent} event */
  function submit(event) {
    const reason = (fields(event).override ?? "").trim();
    if (reason) close(desk, phase, face, reason);
  }
  return html`<form class="work-form" onSubmit=${submit}>
    <p class="work-wide row-nudge">${say("decide-missing", { n: left })}</p>
    <label class="work-wide"><span>${say("decide-missing-why")}</span>
      <input class="field field--small" id=${REASON} name="override" maxlength="200" required autocomplete="off" /></label>
    <div class="work-row"><button type="submit" class="push"><span>${say("decide-close-anyway")}</span><kbd aria-hidden="true">Enter</kbd></button></div>
  </form>`;
}

/** Totals of hands. @param {{desk: Desk, phase: Phase, face: Face}} props */
function Hands({ desk, phase, face }) {
  /** @param {SubmitEvent} event */
  function submit(event) {
    const given = fields(event);
    const counts = Object.fromEntries(CHOICES.map((one) => [one, Number(given[one] || 0)]));
    desk.act("hand_vote", { phase: phase.id, round: face.round, ...counts });
  }
  return html`<form class="work-form" id=${HANDS} onSubmit=${submit}>
    <div class="work-row">
      ${CHOICES.map((one) => html`<label key=${one}><span>${say(`decide-choice-${one}`)}</span> <input class="field field--small work-n" type="number" name=${one} min="0" max=${face.roll_n} inputmode="numeric" required /></label>`)}
    </div>
    <div class="work-row"><button type="submit" class="push push--main"><span>${say("decide-hand-count")}</span><kbd aria-hidden="true">Enter</kbd></button>
      <span class="faint">${say("decide-hand-most", { n: face.roll_n })}</span></div>
  </form>`;
}
