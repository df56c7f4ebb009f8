/** Questions one at a time: who sees it, the field, the notes one may take over, and the way to the other questions. */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Line } from "../../line.js";
import { Explain } from "../../phone/explain.js";
import { Field } from "../../phone/field.js";
import { Mine } from "../../phone/mine.js";
import { ChooseNote, Tags } from "../../phone/notepad.js";
import { Ask, goToTitle, NotYet, promptOf, shortTime, WhoSees } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { minutes } from "../../time.js";
import { pick, say } from "../../words.js";
import {
  aimOf,
  askNow,
  countByType,
  sent as fieldsOf,
  onTheWay,
  placesMine,
  standsOf,
  stillHere,
} from "./shape.js";
import { Target } from "./target.js";

/** @import {Phase} from "../../types" */
/** @import {Face, Stand} from "./shape.js" */

/** @param {{phase: Phase, face: Face}} props */
export function Questions({ phase, face }) {
  const { store, outbox, clock } = useTools();
  const [chosen, setChosen] = useState("");
  const mine = store.mine({ phase: phase.id });
  const underway = onTheWay(outbox.all(), phase.id, store.seqOf("me"));
  const here = stillHere(outbox.all(), phase.id);
  const stands = standsOf(face, countByType(mine), underway, mine, here);
  const now = askNow(stands, chosen);

  /** @param {string} type */
  function go(type) {
    setChosen(type);
    goToTitle();
  }
  if (!stands.length || isClosed(phase)) return html`<${Closed} phase=${phase} />`;
  return html`
    ${
      now
        ? html`<${Asked} key=${now.question.type} phase=${phase} face=${face} now=${now} count=${stands.length} sent=${() => go("")} />`
        : html`<${Each} rest=${shortTime(phase, clock.now.value)} back=${stands.some((one) => one.back)} here=${here.size > 0} />`
    }
    <${Others} stands=${stands.filter((one) => one !== now)} go=${go} />`;
}

/** Each question has its answer; what came back has not, and what is still on this phone was not sent. @param {{rest: string, back: boolean, here: boolean}} props */
function Each({ rest, back, here }) {
  const [title, help] = back
    ? ["gather-back", "gather-back-help"]
    : here
      ? ["gather-each-written", "gather-each-here"]
      : ["gather-each-answered", "gather-add-more"];
  return html`<${Ask} rest=${rest} title=${say(title)}><p class="help">${say(help)}</p><//>`;
}

/** Nothing more can be sent; what is typed is offered as a note below. @param {{phase: Phase}} props */
function Closed({ phase }) {
  return html`<${Ask} title=${promptOf(phase)}><p class="help">${say("gather-closed")}</p><//>`;
}

/** @param {{phase: Phase, face: Face, now: Stand, count: number, sent: () => void}} props */
function Asked({ phase, face, now, count, sent }) {
  const { clock } = useTools();
  const { question } = now;
  const title = headOf(phase, question, count);
  const over = count > 1 ? say("gather-question-of", { n: now.number, of: count }) : "";
  // The beginnings of an open question stand as buttons above the field: no need to say them here.
  const help = (question.nudge ? "" : pick(question.help)) || pick(phase.help);
  return html`<${Ask} over=${over} rest=${shortTime(phase, clock.now.value)} title=${title}>${help && html`<p class="help">${help}</p>`}<//>
    <${Silence} until=${face.silent_until} pace=${phase.pace ?? 1} />
    ${now.left > 0 && Number.isFinite(now.left) && html`<p class="meta">${say("gather-left", { n: now.left })}</p>`}
    ${now.after && html`<${NotYet}>${opensWords(now, title)}<//>`}
    ${!now.after && !now.left && html`<${Line}><p>${fullWords(now)}</p><//>`}
    ${now.open && html`<${aimOf(question) === "none" ? Writer : Target} phase=${phase} face=${face} now=${now} sent=${sent} />`}
    ${!now.open && placesMine(phase) && html`<${Mine} phase=${phase.id} />`}`;
}

/**
 * What stands at the top. One question without a statement to choose is what the phase asks, as on the board; what the
 * card is called stands at its field.
 *
 * @param {Pick<Phase, "prompt" | "title">} phase @param {Stand["question"]} question @param {number} count
 */
export function headOf(phase, question, count) {
  const own = pick(question.label);
  const asks = count === 1 && aimOf(question) === "none" ? pick(phase.prompt) : "";
  return asks || own || promptOf(/** @type {Phase} */ (phase));
}

/** Milliseconds between two clocks that say the same. */
const AHEAD = 1000;

/** @param {{until: number | null, pace: number}} props */
function Silence({ until, pace }) {
  const { clock } = useTools();
  const rest = until === null ? 0 : (until - clock.now.value) * pace;
  // The house's clock may be a moment ahead of this one: five minutes never begin as six.
  return rest > 0
    ? html`<p class="help">${say("gather-silent", { n: Math.max(1, minutes(rest - AHEAD)) })}</p>`
    : null;
}

/**
 * The field of one question, with its target if it has one.
 * @param {{phase: Phase, face: Face, now: Stand, sent: () => void, target?: number | null, starters?: unknown}} props
 */
export function Writer({ phase, face, now, sent, target = null, starters }) {
  const { act, drafts } = useTools();
  const { question } = now;
  const title = pick(question.label);
  const slot = `say:${phase.id}:${question.type}${target === null ? "" : `:${target}`}`;
  const { cat = null, explain = false } = drafts.chosen(slot);

  /** @param {string} text */
  function send(text) {
    const fields = fieldsOf({ phase: phase.id, type: question.type, text, cat, target, explain });
    act("say", fields, slot, title);
    drafts.choose(slot, {});
    sent();
  }
  /** A note goes after what stands there already: it replaces nothing. @param {string} text */
  function take(text) {
    const typed = drafts.get(slot).trim();
    drafts.set(slot, typed ? `${typed}\n${text}` : text, title);
  }
  return html`<${WhoSees} identity=${face.identity} release=${face.release} />
    ${starters}
    <${Field} slot=${slot} label=${title} title=${title} max=${face.max_chars} rule=${question.nudge} send=${send}
      closed=${closedWords(phase)} missing=${face.cats.length && !cat ? say("gather-choose-cat") : null}
      under=${face.promote ? html`<${ChooseNote} take=${take} />` : undefined}
      between=${html`${face.cats.length > 0 && html`<${Tags} tags=${face.cats} chosen=${cat} choose=${(/** @type {string | null} */ to) => drafts.choose(slot, { cat: to, explain })} legend=${say("gather-choose-cat")} />`}
        ${face.explain && html`<${Explain} slot=${slot} on=${explain} change=${(/** @type {boolean} */ to) => drafts.choose(slot, { cat, explain: to })} />`}`} />`;
}

/** @param {Phase} phase */
export const isClosed = (phase) => phase.state === "closed" || phase.state === "settled";

/** Why nothing can be sent just now; null when it can. @param {Phase} phase */
export function closedWords(phase) {
  if (phase.state === "armed") return say("phone-field-armed");
  return phase.state === "paused" ? say("phone-field-paused") : null;
}

/** When a question opens. @param {Stand} stand @param {string} label */
export function opensWords({ afterNumber, afterHere }, label) {
  return say(afterHere ? "gather-opens-once" : "gather-opens-after", { label, n: afterNumber });
}

/** What to say where nothing more can be sent. @param {Stand} stand */
function fullWords({ back, here }) {
  if (back) return `${say("gather-back")} ${say("gather-back-help")}`;
  return say(here ? "gather-all-here" : "gather-all-sent");
}

/** Where the answers to another question are. @param {Stand} stand */
export function placeWords({ answered, here }) {
  if (here) return say("gather-here");
  return answered ? say("gather-answered") : "";
}

/** Why another question cannot be chosen. @param {Stand} stand */
export function shutWords(stand) {
  const label = pick(stand.question.label);
  if (stand.after) return opensWords(stand, label);
  return say(stand.here ? "gather-used-here" : "gather-used", { label });
}

/** The other questions as plain rows; what is not open yet says when. @param {{stands: Stand[], go: (type: string) => void}} props */
function Others({ stands, go }) {
  if (!stands.length) return null;
  return html`<ul class="others">${stands.map((stand) => {
    const { question, number, open } = stand;
    const place = placeWords(stand);
    return html`<li key=${question.type}>
      ${
        open
          ? html`<button type="button" class="way" onClick=${() => go(question.type)}>
              ${say("gather-go-to", { n: number, label: pick(question.label) })}${place && html` <span class="meta">${place}</span>`}
            </button>`
          : html`<${NotYet}>${shutWords(stand)}<//>`
      }
    </li>`;
  })}</ul>`;
}
