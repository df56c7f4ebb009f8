/** The text of the proposal, its day of evaluation, and opening the vote on it. Enter puts it on the board. */

import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { gateWords } from "../../console/course.js";
import { barred } from "../../console/found.js";
import { standing } from "../../console/gate.js";
import { Push } from "../../console/parts.js";
import { clean } from "../../guard.js";
import { say } from "../../words.js";
import { open, TEXT } from "./steps.js";

/** @import {Working} from "../../console/desk.js" */
/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

const MOST = 400;

/** @param {{desk: Working, phase: Phase, face: Face, leads?: boolean}} props leads: who may open the vote; the scribe only words it */
export function Editor({ desk, phase, face, leads = true }) {
  const { proposal, next_round } = face;
  const [text, setText] = useState(proposal?.text ?? "");
  const [day, setDay] = useState(proposal?.evaluation_on ?? "");
  const [look, setLook] = useState(false);
  const based = useRef(proposal);
  // Another console may have worded it; what is being typed here stays.
  useEffect(() => {
    const untouched = text === (based.current?.text ?? "") && day === (based.current?.evaluation_on ?? "");
    if (untouched && proposal) {
      setText(proposal.text);
      setDay(proposal.evaluation_on);
    }
    based.current = proposal;
  }, [proposal?.text, proposal?.evaluation_on]);
  const version = next_round > 0 ? (proposal?.version ?? 1) : (proposal?.version ?? 0) + 1;
  const same = next_round > 0 && clean(text) === proposal?.text && day === proposal.evaluation_on;

  /** @param {boolean} [despite] */
  async function keep(despite = false) {
    const verb = face.state === "amending" ? "amend_proposal" : "formulate";
    const ack = await desk.act(verb, {
      phase: phase.id,
      text: clean(text),
      evaluation_on: day,
      ...(despite && { despite }),
    });
    setLook(ack.code === "look_first");
    if (ack.ok) desk.tell(say("decide-text-kept", { n: version }));
  }
  return html`
    <${Words} text=${text} setText=${setText} day=${day} setDay=${setDay} most=${face.proposal_max ?? MOST} keep=${keep} version=${version} main=${!same} look=${look} />
    <${Nudges} face=${face} />
    <${Opening} desk=${desk} phase=${phase} face=${face} same=${same} leads=${leads} />`;
}

/**
 * @param {{text: string, setText: (text: string) => void, day: string, setDay: (day: string) => void, most: number,
 *   keep: (despite?: boolean) => void, version: number, main: boolean, look: boolean}} props
 */
function Words({ text, setText, day, setDay, most, keep, version, main, look }) {
  const wrong = barred(text);
  const left = most - [...text].length;
  const free = clean(text) !== "" && wrong === null && left >= 0;
  /** @param {Event} event */
  function send(event) {
    event.preventDefault();
    if (free) keep();
  }
  return html`<form class="work-form" onSubmit=${send}>
    <label class="work-wide"><span>${say("decide-text-label")}</span>
      <textarea class="field" id=${TEXT} rows="4" maxlength="2000" value=${text} onKeyDown=${enter}
        onInput=${(/** @type {Event} */ event) => setText(/** @type {HTMLTextAreaElement} */ (event.currentTarget).value)}></textarea></label>
    ${wrong && html`<p class="row-held work-wide">${wrong}</p>`}
    <div class="work-row">
      <label><span>${say("decide-text-day")}</span> <input class="field field--small" type="date" value=${day}
        onInput=${(/** @type {Event} */ event) => setDay(/** @type {HTMLInputElement} */ (event.currentTarget).value)} /></label>
      <span class=${left < 0 ? "bad" : "faint"}>${say("decide-text-left", { n: left })}</span>
      <button type="submit" class=${`push${main ? " push--main" : ""}`} disabled=${!free}><span>${say("decide-text-keep", { n: version })}</span><kbd aria-hidden="true">Enter</kbd></button>
      ${look && html`<button type="button" class="push" onClick=${() => keep(true)}><span>${say("decide-text-despite")}</span></button>`}
    </div>
  </form>`;
}

/** Enter keeps it; Shift and Enter is a new line. @param {KeyboardEvent} event */
function enter(event) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (!event.repeat) /** @type {HTMLTextAreaElement} */ (event.currentTarget).form?.requestSubmit();
}

/** What the text seems to lack: a hint, never more. @param {{face: Face}} props */
function Nudges({ face }) {
  return html`${(face.nudges ?? []).map((code) => html`<p class="row-nudge" key=${code}>${say(`decide-nudge-${code}`)}</p>`)}`;
}

/** What still stands before a vote; once nothing does, the button. @param {{desk: Working, phase: Phase, face: Face, same: boolean, leads: boolean}} props same: nothing is being changed */
function Opening({ desk, phase, face, same, leads }) {
  const { hard } = standing({ warnings: face.blocked ?? [], next: null, back: false }, desk.clock.now.value);
  const ready = leads && face.next_round > 0 && hard.length === 0;
  return html`
    ${hard.map((one) => html`<p class="line line--back warn" key=${one.rule}>${gateWords(desk, one)}</p>`)}
    ${
      ready &&
      html`<div class="work-row">
      <${Push} cap="G" main=${same} onClick=${() => open(desk, phase, face)}>${say("decide-open-vote", { n: face.next_round })}<//>
      ${face.may_hand && html`<${Push} onClick=${() => open(desk, phase, face, true)}>${say("decide-open-hand")}<//>`}
      <span class="faint">${say("decide-rounds-left", { n: face.next_round, of: face.max_rounds })}</span></div>`
    }`;
}
