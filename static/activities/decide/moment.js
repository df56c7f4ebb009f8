/**
 * *Een moment voor jezelf*: the same calm frame on every phone. Whose ballot was no yes has two questions, the others
 * a notepad. Heading, field, button and the two rows below stand alike, so that a neighbour learns nothing (looks 1.8).
 */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Notepad } from "../../phone/notepad.js";
import { Ask } from "../../phone/parts.js";
import { useSlot } from "../../phone/slots.js";
import { useTools } from "../../phone/tools.js";
import { say } from "../../words.js";
import { No, slotsOf } from "./no.js";
import { isAsked, waits } from "./shape.js";
import { Marked } from "./text.js";

/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

/** @param {{phase: Phase, face: Face}} props */
export function Moment({ phase, face }) {
  const { ballots, outbox } = useTools();
  const box = face.box ?? "";
  const { why, need } = slotsOf(box);
  // Both are there while the question is, and while it is on its way: neither is a leftover.
  useSlot(why);
  useSlot(need);
  const ballot = ballots.of(box);
  const waiting = waits(outbox.all(), "answer_no", box);
  if (ballot && isAsked(face, ballot) && !waiting)
    return html`<${No} key=${box} phase=${phase} face=${face} ballot=${ballot} />`;
  const words = waiting ? "decide-answer-waiting" : ballot?.answer ? "decide-answer-in" : "decide-listen";
  return html`<${Frame} over=${say("decide-moment-over")} help=${say(words)}>
      <${Notepad} phase=${phase.id} placeholder=${say("decide-listen-placeholder")} /><//>
    <${Reading} face=${face} />`;
}

/** The heading that all phones share. @param {{over: string, help: string, children?: unknown}} props */
export function Frame({ over, help, children }) {
  return html`<${Ask} over=${over} title=${say("decide-moment")}><p class="moment-help">${help}</p><//>${children}`;
}

/** Two rows to read on, where the others have two ways out. @param {{face: Face}} props */
function Reading({ face }) {
  const [open, setOpen] = useState("");
  /** @param {string} which */
  const toggle = (which) => setOpen(open === which ? "" : which);
  return html`<div class="ways">
    <button type="button" class="way" aria-expanded=${open === "text"} onClick=${() => toggle("text")}>${say("decide-read-proposal")}</button>
    ${open === "text" && face.proposal && html`<p class="proposal-words"><${Marked} proposal=${face.proposal} /></p>`}
    <button type="button" class="way" aria-expanded=${open === "next"} onClick=${() => toggle("next")}>${say("decide-read-next")}</button>
    ${open === "next" && html`<p class="help">${say("decide-next-help")}</p>`}
  </div>`;
}
