/**
 * *Een moment voor jezelf*: the same calm frame on every phone. Whose ballot was no yes has two questions, the others
 * a notepad. Heading, field, button and the two rows below stand alike, so that a neighbour learns nothing (looks 1.8).
 */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Line } from "../../line.js";
import { Field } from "../../phone/field.js";
import { NOTES } from "../../phone/notepad.js";
import { Ask, Sees } from "../../phone/parts.js";
import { useSlot } from "../../phone/slots.js";
import { useTools } from "../../phone/tools.js";
import { say } from "../../words.js";
import { No, slotsOf } from "./no.js";
import { Proposal } from "./proposal.js";
import { isAsked, waits } from "./shape.js";

/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

/** Two rows to read on, where who is asked has two ways out: one short, one on two lines. */
const READING = [
  { code: "next", ask: "decide-read-next", help: "decide-next-help" },
  { code: "board", ask: "decide-read-board", help: "decide-board-help" },
];

/** @param {{phase: Phase, face: Face}} props */
export function Moment({ phase, face }) {
  const { ballots, outbox } = useTools();
  const box = face.box ?? "";
  const { why, need } = slotsOf(box);
  // Both are there while the question is, and while it is on its way: neither is a leftover.
  useSlot(why);
  useSlot(need);
  // The notes stand behind no link of their own meanwhile: who has one must not differ from who has none.
  useSlot(NOTES);
  const ballot = ballots.of(box);
  const waiting = waits(outbox.all(), "answer_no", box);
  if (ballot && isAsked(face, ballot) && !waiting)
    return html`<${No} key=${box} phase=${phase} face=${face} ballot=${ballot} />`;
  const words = waiting ? "decide-answer-waiting" : ballot?.answer ? "decide-answer-in" : "decide-listen";
  return html`<${Frame} over=${say("decide-moment-over")} help=${say(words)}>
    <${Thoughts} phase=${phase} face=${face} /><//>`;
}

/** The heading that all phones share. @param {{over: string, help: string, children?: unknown}} props */
export function Frame({ over, help, children }) {
  return html`<${Ask} over=${over} title=${say("decide-moment")}><p class="moment-help">${help}</p><//>${children}`;
}

/** What one could add: for oneself, until one may think along. Its parts stand where the private question has its own. @param {{phase: Phase, face: Face}} props */
function Thoughts({ phase, face }) {
  const { notes, announce } = useTools();
  const [open, setOpen] = useState("");
  const last = notes.all().find((note) => note.phase === phase.id);
  const title = say("decide-thoughts");

  /** @param {string} which */
  const toggle = (which) => setOpen(open === which ? "" : which);
  /** @param {string} text */
  function keep(text) {
    notes.add(text, null, phase.id);
    announce(say("phone-notes-saved"));
  }
  return html`${
    last &&
    html`<${Line} kind="dotted" class="row"><p class="meta">${say("decide-thought-kept")}</p>
      <p class="words">${last.text} <button type="button" class="verb" onClick=${() => notes.remove(last.id)}>${say("phone-notes-away")}</button></p><//>`
  }
    <h2>${title}</h2><${Sees} icon="lock">${say("phone-notes-sees")}<//>
    <${Field} slot=${`note:${phase.id}`} label=${title} title=${title} max=${face.max_chars} guarded=${false} outline send=${keep} button=${say("phone-notes-save")}
      under=${html`<button type="button" class="verb" aria-expanded=${open === "text"} onClick=${() => toggle("text")}>${say("decide-read-proposal")}</button>`} />
    ${open === "text" && html`<${Proposal} face=${face} />`}
    <p class="ways">
      ${READING.map(({ code, ask }) => html`<button type="button" class="way" key=${code} aria-expanded=${open === code} onClick=${() => toggle(code)}>${say(ask)}</button>`)}</p>
    ${READING.filter(({ code }) => code === open).map(({ code, help }) => html`<p class="help" key=${code}>${say(help)}</p>`)}`;
}
