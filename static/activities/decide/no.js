/**
 * The private question: what is in this no, and what would one need. Two other ways stand below it. What is sent bears
 * no name; the token of the ballot stands in its place.
 */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Line } from "../../line.js";
import { Field } from "../../phone/field.js";
import { closedWords, NotYet, Sees } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { say } from "../../words.js";
import { Frame } from "./moment.js";

/** @import {Ballot} from "../../phone/ballots.js" */
/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */
/** The drafts of the two answers to the question after a vote. @param {string} box */
export const slotsOf = (box) => ({ why: `no-why:${box}`, need: `no-need:${box}` });

/** @typedef {"why" | "need" | "come" | "cannot"} Step */

/** @param {{phase: Phase, face: Face, ballot: Ballot}} props */
export function No({ phase, face, ballot }) {
  const { act, drafts } = useTools();
  const [step, setStep] = useState(/** @type {Step} */ ("why"));
  const { why, need } = slotsOf(ballot.box);
  const unsure = ballot.choice === "weet_niet";

  /** @param {string} answer @param {{text?: string, why?: string}} [said] */
  function send(answer, said = {}) {
    const given = Object.fromEntries(Object.entries(said).filter(([, words]) => words));
    const known = { phase: phase.id, round: face.round, token: ballot.token };
    // The words stay in their fields until the server has them: a refusal brings the question back with them.
    if (said.why) drafts.set(why, said.why, ask(unsure));
    if (said.text) drafts.set(need, said.text, say("decide-no-need"));
    act("answer_no", { ...known, answer, ...given }, need, say("decide-no-need"));
  }
  const props = { phase, face, why, need, unsure, send, go: setStep };
  const Part = STEPS[step];
  return html`<${Frame} over=${say(step === "need" ? "decide-no-second" : "decide-no-first")} help=${say(unsure ? "decide-no-help-unsure" : "decide-no-help")}><${Part} ...${props} /><//>`;
}

/** @param {boolean} unsure */
const ask = (unsure) => say(unsure ? "decide-no-why-unsure" : "decide-no-why");

/**
 * @typedef {{
 *   phase: Phase, face: Face, why: string, need: string, unsure: boolean, go: (step: Step) => void,
 *   send: (answer: string, said?: {text?: string, why?: string}) => void,
 * }} StepProps
 */

/** *Wat zit er in jouw nee dat wij moeten weten?* @param {StepProps} props */
function Why({ phase, face, why, unsure, go }) {
  const { drafts } = useTools();
  /** @param {string} text */
  function keep(text) {
    // It goes together with the second answer: until then it stays on this phone.
    drafts.set(why, text, ask(unsure));
    go("need");
  }
  return html`<${Question} title=${ask(unsure)} sees=${say("decide-no-sees")} />
    <${Field} slot=${why} label=${ask(unsure)} title=${ask(unsure)} max=${face.max_chars} outline send=${keep} closed=${closedWords(phase)} button=${say("decide-no-on")}
      under=${html`<button type="button" class="verb" onClick=${() => go("need")}>${say("decide-no-skip")}</button>`} />
    <${Ways} go=${go} />`;
}

/** *Wat heb je nodig om mee te kunnen gaan?* @param {StepProps} props */
function Need({ phase, face, why, need, unsure, send, go }) {
  const { drafts } = useTools();
  const said = drafts.get(why).trim();
  const title = say("decide-no-need");
  return html`<${Line} kind="dotted" class="row">
      <p class="meta">${ask(unsure)}</p>
      <p class="words">${said || say("decide-no-nothing")} <button type="button" class="verb" onClick=${() => go("why")}>${say("decide-no-change")}</button></p>
    <//>
    <${Question} title=${title} sees=${say("decide-no-sees")} />
    <${Field} slot=${need} label=${title} title=${title} max=${face.max_chars} outline send=${(/** @type {string} */ text) => send("condition", { text, why: said })} closed=${closedWords(phase)} />
    <${Ways} go=${go} />`;
}

/** One goes along all the same: asked once more, for it can be said only once. @param {StepProps} props */
function Come({ phase, send, go }) {
  const closed = closedWords(phase);
  return html`<${Question} title=${say("decide-no-come-sure")} sees=${say("decide-no-come-sees")} />
    ${closed ? html`<${NotYet}>${closed}<//>` : html`<button type="button" class="button button--outline" onClick=${() => send("come_along")}>${say("decide-no-come-yes")}</button>`}
    <p class="ways"><button type="button" class="way" onClick=${() => go("why")}>${say("decide-no-back")}</button></p>`;
}

/** One cannot: why, if one wants to say so. @param {StepProps} props */
function Cannot({ phase, face, why, send, go }) {
  const title = say("decide-no-cannot-why");
  return html`<${Question} title=${title} sees=${say("decide-no-cannot-sees")} />
    <${Field} slot=${why} label=${title} title=${title} max=${face.max_chars} outline send=${(/** @type {string} */ text) => send("cannot", { why: text })} closed=${closedWords(phase)} />
    <p class="ways">
      ${phase.state === "open" && html`<button type="button" class="way" onClick=${() => send("cannot")}>${say("decide-no-cannot-bare")}</button>`}
      <button type="button" class="way" onClick=${() => go("why")}>${say("decide-no-back")}</button></p>`;
}

const STEPS = { why: Why, need: Need, come: Come, cannot: Cannot };

/** @param {{title: string, sees: string}} props */
function Question({ title, sees }) {
  return html`<h2>${title}</h2><${Sees} icon="eye">${sees}<//>`;
}

/** @param {{go: (step: Step) => void}} props */
function Ways({ go }) {
  return html`<p class="ways">
    <button type="button" class="way" onClick=${() => go("come")}>${say("decide-no-come")}</button>
    <button type="button" class="way" onClick=${() => go("cannot")}>${say("decide-no-cannot")}</button></p>`;
}
