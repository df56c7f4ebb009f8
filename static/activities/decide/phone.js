/** A decision on the phone: the proposal, a secret vote, a moment for oneself, thinking along, and what was decided. */

import { html } from "htm/preact";
import { useEffect } from "preact/hooks";
import { Ask, promptOf, shortTime } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { wear } from "../../wear.js";
import { pick, say } from "../../words.js";
import { Moment } from "./moment.js";
import { slotsOf } from "./no.js";
import { Outcome } from "./outcome.js";
import { Proposal } from "./proposal.js";
import { Rounds } from "./rounds.js";
import { isEnded, lastRound } from "./shape.js";
import { Vote } from "./vote.js";
import { Weighing } from "./weighing.js";

/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

await wear(new URL("./text.css", import.meta.url).href);
await wear(new URL("./phone.css", import.meta.url).href);

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  const { ballots, drafts } = useTools();
  /** @type {Face} */
  const face = phase.face;
  const ended = isEnded(face);
  // A ballot of another pass, or of a decision that ended, is of no use to anybody who finds this phone.
  useEffect(() => (ended ? ballots.clear() : ballots.keep(phase.id)), [phase.id, ended]);
  const answered = Boolean(ballots.of(face.box ?? "")?.answer);
  useEffect(() => {
    if (answered) for (const slot of Object.values(slotsOf(face.box ?? ""))) drafts.set(slot, "");
  }, [answered, face.box]);
  if (ended) return html`<${Outcome} face=${face} />`;
  if (face.state === "voting") return html`<${Vote} phase=${phase} face=${face} />`;
  if (face.state === "asking_no") return html`<${Moment} phase=${phase} face=${face} />`;
  if (face.state === "weighing" || face.state === "amending")
    return html`<${Weighing} phase=${phase} face=${face} />`;
  return html`<${Proposing} phase=${phase} face=${face} />`;
}

/** Before a vote: the text as it is now. @param {{phase: Phase, face: Face}} props */
function Proposing({ phase, face }) {
  const { clock } = useTools();
  const fell = face.state === "proposing" && lastRound(face)?.phase === phase.id && face.next_round === 0;
  const words = fell ? "decide-fell" : face.proposal ? "decide-proposing" : "decide-soon";
  return html`<${Ask} rest=${shortTime(phase, clock.now.value)} title=${promptOf(phase)}>
      <p class="help">${pick(phase.help) || say(words)}</p>
      ${phase.help && fell && html`<p class="help">${say(words)}</p>`}<//>
    <${Proposal} face=${face} />
    <${Rounds} rounds=${face.rounds} />`;
}
