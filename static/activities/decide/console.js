/** A decision on the console: one clear next step in each state, and the place where one takes it. All by keyboard. */

import { html } from "htm/preact";
import { wear } from "../../wear.js";
import { say } from "../../words.js";
import { Amending } from "./amending.js";
import { Asking } from "./asking.js";
import { Editor } from "./editor.js";
import { Offers } from "./offers.js";
import { Rounds } from "./rounds.js";
import { conditionsOf, isAside, isEnded } from "./shape.js";
import { sheets as cut, partsOf } from "./sheets.js";
import { go, note, toText } from "./steps.js";
import { Voting } from "./voting.js";
import { Weighing } from "./weigh.js";
import { statusWords } from "./words.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {KindBind} from "../../console/kinds.js" */
/** @import {Item, Phase, Session} from "../../types" */
/** @import {Face} from "./shape.js" */

await wear(new URL("./text.css", import.meta.url).href);
await wear(new URL("./console.css", import.meta.url).href);

export const tabs = {
  condition: "decide-tab-condition",
  unease: "decide-tab-unease",
  suggestion: "decide-tab-suggestion",
};
export const empty = "decide-empty";
export const undid = "decide-undid";

/** @type {KindBind[]} */
export const BINDS = [
  { key: "g", act: "go-on", cap: "G", words: "decide-key-go", run: go },
  { key: "f", act: "to-text", cap: "F", words: "decide-key-text", run: toText },
  { key: "z", act: "note-answer", cap: "Z", words: "decide-key-note", run: note },
];

const PARTS = {
  framed: Editor,
  proposing: Editor,
  voting: Voting,
  asking_no: Asking,
  weighing: Weighing,
  amending: Amending,
};

/** @param {{desk: Desk, phase: Phase}} props */
export function Middle({ desk, phase }) {
  /** @type {Face} */
  const face = phase.face;
  const Part = PARTS[/** @type {keyof typeof PARTS} */ (face.state)];
  return html`<section class="work" aria-label=${say("decide-work")}>
    <header class="work-head">
      <h2>${isEnded(face) ? say("decide-state-ended", { status: statusWords(face) }) : say(`decide-state-${face.state}`, { n: face.round })}</h2>
      <p class="line line--place">${stepWords(face, phase)}</p>
    </header>
    ${Part && html`<${Part} key=${`${face.state} ${face.round}`} desk=${desk} phase=${phase} face=${face} />`}
    <${Offers} desk=${desk} phase=${phase} face=${face} />
  </section>`;
}

/** What to do now, in a sentence. @param {Face} face @param {Phase} phase */
function stepWords(face, phase) {
  if (isEnded(face)) return say(isAside(face) ? "decide-step-aside" : "decide-step-ended");
  if (face.must_conclude) return say("decide-step-last");
  if (face.state === "voting" && face.by_hand) return say("decide-step-hands");
  if (face.state !== "proposing") return say(`decide-step-${face.state}`);
  const fell = face.next_round === 0 && face.rounds.at(-1)?.phase === phase.id;
  return say(fell ? "decide-step-fell" : "decide-step-proposing");
}

/** The side column: the votes, with the split that stays here. @param {{desk: Desk, phase: Phase}} props */
export function Console({ phase }) {
  /** @type {Face} */
  const face = phase.face;
  if (face.rounds.length === 0) return null;
  return html`<section class="kind"><h2>${say("decide-rounds-left", { n: face.round, of: face.max_rounds })}</h2>
    <${Rounds} rounds=${face.rounds} split=${true} /></section>`;
}

/** Under a condition in the queue: its number and what lies behind it, which goes on the board along with it. @param {{desk: Desk, item: Item}} props */
export function Row({ item }) {
  const [one] = conditionsOf([item]);
  if (!one) return null;
  const { code, why } = one.condition;
  return html`<p class="row-note"><b>${code}</b>${why && html` ${say("decide-why-of", { text: why })}`}</p>`;
}

/** Pages on the board. @param {Phase} phase @param {Item[]} items @param {Session | undefined} session */
export function sheets(phase, items, session) {
  const { state } = phase.face;
  const paged = phase.face.proposal && state !== "voting" && state !== "parked" && state !== "undercurrent";
  return paged ? cut(partsOf(phase, items), Boolean(session?.rehearsal)).length : 1;
}
