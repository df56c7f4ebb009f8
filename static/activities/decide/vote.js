/**
 * The vote on a phone: three equal rows, nothing chosen beforehand, changeable until it closes. Once sent the choice
 * is out of sight (DD-H3, DD-H7).
 */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Icon } from "../../icons.js";
import { Line } from "../../line.js";
import { closedWords, goToTitle, NotYet, Sees } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { say } from "../../words.js";
import { Proposal } from "./proposal.js";
import { CHOICES, waits } from "./shape.js";

/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

/** @param {{phase: Phase, face: Face}} props */
export function Vote({ phase, face }) {
  const { store, outbox, ballots } = useTools();
  const [again, setAgain] = useState(false);
  const box = face.box ?? "";
  const waiting = waits(outbox.all(), "vote", box);
  const voted = waiting || Boolean(ballots.of(box)?.choice);
  const calm = watching(face, store.me()?.face?.on_roll);

  /** @param {boolean} on */
  function change(on) {
    setAgain(on);
    goToTitle();
  }
  return html`<${Proposal} face=${face} />
    ${
      calm
        ? html`<${Said} title=${say(calm.title)} help=${say(calm.help)} />`
        : voted && !again
          ? html`<${Sent} waiting=${waiting} change=${() => change(true)} closed=${closedWords(phase)} />`
          : html`<${Ballot} phase=${phase} face=${face} key=${box} done=${() => change(false)} />`
    }`;
}

/** Why this phone has no ballot; null when it has one. @param {Face} face @param {boolean | undefined} on_roll */
function watching(face, on_roll) {
  if (!face.may_vote) return { title: "decide-watch", help: "decide-watch-help" };
  if (face.by_hand) return { title: "decide-hands", help: "decide-hands-help" };
  return on_roll ? null : { title: "decide-late", help: "decide-late-help" };
}

/** @param {{title: string, help: string}} props */
function Said({ title, help }) {
  return html`<div class="stack"><h1 tabindex="-1" id="title">${title}</h1><p class="help">${help}</p></div>`;
}

/** It is in; what it was stands nowhere any more. @param {{waiting: boolean, change: () => void, closed: string | null}} props */
function Sent({ waiting, change, closed }) {
  return html`<${Line} kind=${waiting ? "dashed" : "received"} class="ask">
      <h1 tabindex="-1" id="title">${say(waiting ? "decide-vote-waiting" : "decide-vote-received")}</h1>
      <p class="help" role="status">${say(waiting ? "decide-vote-waiting-help" : "decide-vote-received-help")}</p>
    <//>
    ${closed ? html`<${NotYet}>${closed}<//>` : html`<button type="button" class="button button--outline" onClick=${change}>${say("decide-vote-change")}</button>`}`;
}

/** @param {{phase: Phase, face: Face, done: () => void}} props */
function Ballot({ phase, face, done }) {
  const { ballots, act, announce } = useTools();
  const [choice, setChoice] = useState("");
  const [missing, setMissing] = useState(false);
  const closed = closedWords(phase);

  /** @param {Event} event */
  function give(event) {
    event.preventDefault();
    setMissing(!choice);
    if (!choice || closed) return;
    const token = ballots.token(face.box ?? "");
    act("vote", { phase: phase.id, round: face.round, token, choice });
    announce(say("decide-vote-given"));
    done();
  }
  return html`<form class="stack ballot" onSubmit=${give}>
    <h1 tabindex="-1" id="title">${say("decide-vote-ask")}</h1>
    <${Sees} icon="lock">${say("decide-vote-sees")}${face.small && html` ${say("decide-vote-small")}`}<//>
    <fieldset class="choices" aria-labelledby="title">
      ${CHOICES.map(
        (one) => html`<label class="choice" key=${one}>
        <input type="radio" name="choice" value=${one} checked=${one === choice} onChange=${() => setChoice(one)} />
        <span class="choice-dot"><${Icon} name="check" /></span>
        <span class="choice-words choice-name">${say(`decide-choice-${one}`)}</span></label>`,
      )}
    </fieldset>
    ${missing && !choice && html`<p class="refused" role="alert">${say("decide-vote-choose")}</p>`}
    <p class="help push">${say("decide-vote-until")}</p>
    ${closed ? html`<${NotYet}>${closed}<//>` : html`<button type="submit" class="button">${say("decide-vote-give")}</button>`}
  </form>`;
}
