/**
 * A decision for the scribe: word the proposal with the group, write down what a no needs when it is said aloud, and
 * what becomes of each condition. Opening and closing a vote is not for this screen.
 */

import { html } from "htm/preact";
import { deskOf } from "../../scribe/desk.js";
import { wear } from "../../wear.js";
import { say } from "../../words.js";
import { Note } from "./asking.js";
import { Editor } from "./editor.js";
import { unanswered } from "./shape.js";
import { Weighing } from "./weigh.js";

/** @import {Working} from "../../console/desk.js" */
/** @import {Tools} from "../../scribe/tools.js" */
/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

await wear(new URL("./text.css", import.meta.url).href);
await wear(new URL("./console.css", import.meta.url).href);

/** @typedef {{desk: Working, phase: Phase, face: Face}} Props */

/** @param {{tools: Tools}} props */
export function Scribe({ tools }) {
  const phase = tools.store.phase();
  /** @type {Face | undefined} */
  const face = phase?.face;
  const notice = tools.notice.value;
  if (!phase || !face) return null;
  const Part = PARTS[/** @type {keyof typeof PARTS} */ (face.state)] ?? Nothing;
  return html`<div class="scribe-form">
    <${Part} key=${`${face.state} ${face.round}`} desk=${deskOf(tools)} phase=${phase} face=${face} />
    <p class=${notice?.bad ? "bad" : "faint"} role="status">${notice?.text ?? ""}</p>
  </div>`;
}

/** @param {Props} props */
const Wording = ({ desk, phase, face }) =>
  html`<${Editor} desk=${desk} phase=${phase} face=${face} leads=${false} />`;

/** @param {Props} props */
const Amending = ({ desk, phase, face }) =>
  html`<${Wording} desk=${desk} phase=${phase} face=${face} /><${Weighing} desk=${desk} phase=${phase} face=${face} />`;

/** Who has no phone, or says it aloud, is written down without a name. @param {Props} props */
function Asking({ desk, phase, face }) {
  const { answered_n = 0, of_n = 0 } = face.asking;
  return html`<p class="work-count">${say("decide-answered", { n: answered_n, of: of_n })}</p>
    ${unanswered(face) > 0 && html`<${Note} desk=${desk} phase=${phase} face=${face} />`}`;
}

const Nothing = () => html`<p class="line line--spent">${say("scribe-nothing-now")}</p>`;

const PARTS = {
  framed: Wording,
  proposing: Wording,
  asking_no: Asking,
  weighing: Weighing,
  amending: Amending,
};
