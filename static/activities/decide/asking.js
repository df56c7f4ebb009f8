/** While the no is asked: how many answered, the spoken no invited, who left, and what is said aloud. Never who (DD-H7). */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Push } from "../../console/parts.js";
import { fields } from "../../console/sheets/sheet.js";
import { say } from "../../words.js";
import { unanswered } from "./shape.js";
import { note, noting, weigh } from "./steps.js";

/** @import {Desk, Working} from "../../console/desk.js" */
/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

const ANSWERS = ["condition", "come_along", "cannot"];

/** @param {{desk: Desk, phase: Phase, face: Face}} props */
export function Asking({ desk, phase, face }) {
  const { asking } = face;
  const left = unanswered(face);
  const open = noting.value || face.by_hand;
  return html`
    ${
      asking.of_n
        ? html`<p class="work-count">${say("decide-answered", { n: asking.answered_n ?? 0, of: asking.of_n })}</p>
    <p class="row-nudge">${say("decide-invite")}</p>`
        : html`<p>${say("decide-nobody-asked")}</p>`
    }
    <div class="work-row">
      <${Push} cap="G" main=${left === 0} disabled=${left > 0} onClick=${() => weigh(desk, phase)}>${say("decide-to-weighing")}<//>
      ${left > 0 && !face.by_hand && html`<${Push} cap="Z" onClick=${() => note(desk)}>${say("decide-note")}<//>`}
      <${Left} desk=${desk} phase=${phase} face=${face} />
    </div>
    ${left > 0 && open && html`<${Note} desk=${desk} phase=${phase} face=${face} />`}`;
}

/** How many ballots have nobody left to answer for them. @param {{desk: Desk, phase: Phase, face: Face}} props */
function Left({ desk, phase, face }) {
  const { answered_n = 0, of_n = 0, left_n = 0 } = face.asking;
  const most = of_n - (answered_n - left_n);
  if (most <= 0) return null;
  /** @param {SubmitEvent} event */
  async function submit(event) {
    const n = Number(fields(event).n || 0);
    const ack = await desk.act("left", { phase: phase.id, round: face.round, n });
    if (ack.ok) desk.tell(say("decide-left-kept"));
  }
  return html`<form class="work-left" onSubmit=${submit}>
    <label><span>${say("decide-left-label")}</span> <input class="field field--small work-n" type="number" name="n" min="0" max=${most} defaultValue=${left_n} inputmode="numeric" /></label>
    <button type="submit" class="push"><span>${say("decide-left-keep")}</span></button></form>`;
}

/** An answer that somebody gives aloud. @param {{desk: Working, phase: Phase, face: Face}} props */
export function Note({ desk, phase, face }) {
  const [answer, setAnswer] = useState("condition");
  /** @param {SubmitEvent} event */
  async function submit(event) {
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const given = fields(event);
    const said = Object.fromEntries(
      ["text", "why"].map((name) => [name, (given[name] ?? "").trim()]).filter(([, words]) => words),
    );
    const ack = await desk.act("note_answer", { phase: phase.id, round: face.round, answer, ...said });
    if (!ack.ok) return;
    form.reset();
    setAnswer("condition");
    desk.tell(say(Object.keys(said).length > 0 ? "decide-note-kept" : "decide-note-counted"));
  }
  return html`<form class="work-form" onSubmit=${submit}>
    <fieldset class="work-wide work-row"><legend>${say("decide-note-legend")}</legend>
      ${ANSWERS.map((one) => html`<label class="option" key=${one}><input type="radio" name="answer" value=${one} checked=${one === answer} onChange=${() => setAnswer(one)} /> <span>${say(`decide-note-${one}`)}</span></label>`)}</fieldset>
    ${answer === "condition" && html`<label class="work-wide"><span>${say("decide-note-text")}</span><input class="field field--small" name="text" maxlength=${face.max_chars} required autocomplete="off" /></label>`}
    ${answer !== "come_along" && html`<label class="work-wide"><span>${say("decide-note-why")}</span><input class="field field--small" name="why" maxlength=${face.max_chars} autocomplete="off" /></label>`}
    <div class="work-row"><button type="submit" class="push"><span>${say("console-keep")}</span><kbd aria-hidden="true">Enter</kbd></button></div>
  </form>`;
}
