/**
 * Thinking along: each condition with what became of it. Every voter may write a suggestion; whose condition it is can
 * say, unsigned, whether one can come along now. Both open from one row that looks the same on every phone: who looks
 * over a shoulder learns nothing.
 */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Line } from "../../line.js";
import { Field } from "../../phone/field.js";
import { Ask, closedWords, Sees, shortTime } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { say } from "../../words.js";
import { Proposal } from "./proposal.js";
import { ofRound, suggestionsFor } from "./shape.js";
import { outcomeWords, reasonWords } from "./words.js";

/** @import {Ballot} from "../../phone/ballots.js" */
/** @import {Phase} from "../../types" */
/** @import {Conditioned, Face} from "./shape.js" */

/** @param {{phase: Phase, face: Face}} props */
export function Weighing({ phase, face }) {
  const { store, clock } = useTools();
  const rows = ofRound(store.items(), phase.id, face.round);
  const words = wordsFor(face, rows.length);
  return html`<${Ask} rest=${shortTime(phase, clock.now.value)} title=${say(words.title)}>
      <p class="help">${say(words.help)}</p><//>
    <ul class="rows conditions">${rows.map((one) => html`<${Row} key=${one.n} phase=${phase} face=${face} one=${one} />`)}</ul>
    ${rows.length === 0 && words.empty && html`<${Line} kind="spent"><p>${say(face.may_vote ? "decide-no-conditions" : "decide-conditions-board")}</p><//>`}
    <hr /><${Proposal} face=${face} />`;
}

/** What goes on now. After the last vote without a condition there is nothing to weigh. @param {Face} face @param {number} n conditions */
function wordsFor(face, n) {
  if (face.state === "amending")
    return { title: "decide-amending", help: "decide-amending-help", empty: false };
  if (n === 0 && face.may_vote && face.round >= face.max_rounds)
    return { title: "decide-last", help: "decide-last-help", empty: false };
  return { title: "decide-weighing", help: "decide-weighing-help", empty: true };
}

/** @param {{phase: Phase, face: Face, one: Conditioned}} props */
function Row({ phase, face, one }) {
  const { store, ballots } = useTools();
  const [open, setOpen] = useState(false);
  const ballot = ballots.behind(one.n);
  const ideas = suggestionsFor(store.items(), one.n);
  return html`<li><${Line} class="row">
    <${Words} one=${one} />
    ${ideas.length > 0 && html`<ul class="ideas">${ideas.map((idea) => html`<li class="meta" key=${idea.n}>${say("decide-suggested", { text: idea.text })}</li>`)}</ul>`}
    <p class="verbs"><button type="button" class="verb" aria-expanded=${open} aria-label=${say("decide-think-of", { code: one.condition.code })} onClick=${() => setOpen(!open)}>${say("decide-think")}</button></p>
    ${open && ballot && html`<${Come} phase=${phase} one=${one} ballot=${ballot} />`}
    ${open && html`<${Suggest} phase=${phase} face=${face} one=${one} done=${() => setOpen(false)} />`}
  <//></li>`;
}

/** The condition with its number and its outcome. @param {{one: Conditioned}} props */
export function Words({ one }) {
  const { condition } = one;
  const outcome = outcomeWords(condition);
  const reason = reasonWords(condition);
  return html`<p class="words"><strong>${condition.code}</strong> ${one.text}</p>
    ${condition.why && html`<p class="meta">${say("decide-why-of", { text: condition.why })}</p>`}
    ${outcome && html`<p class="outcome"><strong>${outcome}</strong>${reason && html`, ${reason}`}</p>`}`;
}

/** *Zo kan ik mee* or *nog niet*: it binds nobody, there is another vote. @param {{phase: Phase, one: Conditioned, ballot: Ballot}} props */
function Come({ phase, one, ballot }) {
  const { act, outbox } = useTools();
  const going = outbox.all().findLast((out) => out.do === "can_come" && out.fields.condition === one.n);
  const on = going?.state === "waiting" ? going.fields.on : ballot.come;
  /** @param {boolean} to */
  const say_so = (to) => act("can_come", { phase: phase.id, condition: one.n, token: ballot.token, on: to });
  return html`<div class="own-condition">
    <${Sees} icon="lock">${say("decide-come-sees")}<//>
    <div class="pair" role="group" aria-label=${say("decide-think-own")}>
      ${[true, false].map((to) => html`<button type="button" class=${`tag${on === to ? " tag--on" : ""}`} aria-pressed=${on === to} key=${String(to)} disabled=${phase.state !== "open"} onClick=${() => say_so(to)}>${say(to ? "decide-come" : "decide-not-yet")}</button>`)}
    </div></div>`;
}

/** @param {{phase: Phase, face: Face, one: Conditioned, done: () => void}} props */
function Suggest({ phase, face, one, done }) {
  const { act } = useTools();
  const title = say("decide-suggest", { code: one.condition.code });
  const slot = `suggest:${one.n}`;
  /** @param {string} text */
  function send(text) {
    act("suggest", { phase: phase.id, condition: one.n, text }, slot, title);
    done();
  }
  return html`<${Field} slot=${slot} label=${title} title=${title} placeholder=${title} max=${face.max_chars} rule="addition" outline send=${send} closed=${closedWords(phase)} />`;
}
