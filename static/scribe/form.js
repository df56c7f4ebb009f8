/** The line that is being written. Enter sends it; the field is empty again at once. */

import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { createFaces } from "../board/faces.js";
import { barred } from "../console/found.js";
import { clean, look, verdict } from "../guard.js";
import { pick, say } from "../words.js";
import { forms } from "./forms.js";
import { listen } from "./keys.js";
import { parse, turn } from "./parse.js";
import { Cats, Quote, roomWords, Speaker, Target, Types } from "./parts.js";

/** @import {Tools} from "./tools.js" */
/** @import {Form as Plan} from "./forms.js" */

/** Kinds that have a form of their own say so in their face. */
const faces = createFaces(
  "scribe",
  "Scribe",
  /** @type {import("preact").ComponentType<{tools: Tools}>} */ (() => null),
);

/** @param {{tools: Tools}} props */
export function Form({ tools }) {
  const phase = tools.store.phase();
  const plans = forms(phase);
  const plan = plans.find((one) => one.type === tools.draft.value.type) ?? plans[0];
  const ended = Boolean(tools.store.session()?.ended);
  if (phase?.face?.scribe && !ended) return html`<${faces.of(phase.kind)} key=${phase.id} tools=${tools} />`;
  if (!phase || !plan || ended)
    return html`<p class="line line--spent scribe-nothing">${say(ended ? "scribe-ended" : "scribe-nothing-now")}</p>`;
  return html`<${Writing} key=${phase.id} tools=${tools} plans=${plans} plan=${plan} phase=${phase.id} />`;
}

/** @param {{tools: Tools, plans: Plan[], plan: Plan, phase: string}} props */
function Writing({ tools, plans, plan, phase }) {
  const field = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const draft = tools.draft.value;
  const cats = plan.cats.map((cat) => cat.code);
  const cat = cats.includes(draft.cat) ? draft.cat : (cats[0] ?? "");
  useEffect(() => field.current?.focus(), []);
  useEffect(() => listen(tools, field, cats), [cats.join()]);
  const send = () => submit(tools, plan, phase, cat);
  const left = plan.most - [...parse(draft.text, seats(tools)).text].length;
  return html`
    <form class="scribe-form" onSubmit=${(/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      send();
    }}>
      <${Types} tools=${tools} plans=${plans} plan=${plan} />
      <${Cats} tools=${tools} cats=${plan.cats} cat=${cat} />
      <${Target} tools=${tools} plan=${plan} />
      <textarea ref=${field} class="field scribe-field" rows="3" value=${draft.text} aria-label=${plan.label ? pick(plan.label) : say("scribe-statement")}
        placeholder=${say(seats(tools) ? "scribe-placeholder" : "scribe-placeholder-plain")} onInput=${(/** @type {Event} */ event) => tools.write({ text: /** @type {HTMLTextAreaElement} */ (event.currentTarget).value })}
        onKeyDown=${(/** @type {KeyboardEvent} */ event) => key(event, send, (by) => tools.write({ cat: turn(cats, cat, by) }))}></textarea>
      <div class="scribe-row">
        <${Speaker} tools=${tools} places=${seats(tools)} />
        <${Quote} tools=${tools} />
        <span class=${left < 0 ? "bad" : "faint"}>${roomWords(left)}</span>
        <button type="submit" class="push push--main"><span>${say("scribe-send")}</span><kbd aria-hidden="true">Enter</kbd></button>
      </div>
      <p class=${tools.notice.value?.bad ? "bad" : "faint"} role="status">${tools.notice.value?.text ?? hintWords(seats(tools), cats.length)}</p>
    </form>`;
}

/** @param {KeyboardEvent} event @param {() => void} send @param {(by: number) => void} next */
function key(event, send, next) {
  if (event.isComposing) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    if (!event.repeat) send();
  } else if (event.key === "PageDown" || event.key === "PageUp") {
    event.preventDefault();
    next(event.key === "PageDown" ? 1 : -1);
  }
}

/** What the scribe can leave to the keys, as far as there is something to choose. @param {number} places @param {number} cats */
export const hintWords = (places, cats) =>
  [say(places ? "scribe-hint-seat" : "scribe-hint-quote"), cats > 1 ? say("scribe-hint-category") : ""]
    .filter(Boolean)
    .join(" ");

/** Numbered places of the ring that has them. @param {Tools} tools */
export const seats = (tools) => tools.store.hall()?.rings.find((ring) => ring.seats)?.seats ?? 0;

/** @param {Tools} tools @param {Plan} plan @param {string} phase @param {string} cat */
function submit(tools, plan, phase, cat) {
  const draft = tools.draft.value;
  const said = parse(draft.text, seats(tools));
  const text = clean(said.text);
  const wrong = objection(tools, plan, text);
  if (wrong !== null) return tools.tell(wrong, true);
  const seat = said.seat ?? (draft.seat === "" ? null : Number(draft.seat));
  const target = plan.target === "focus" ? focus(tools) : (plan.target && Number(draft.target)) || null;
  tools.outbox.put("record", {
    phase,
    type: plan.type,
    text,
    quote: said.quote || draft.quote,
    ...(cat && { cat }),
    ...(seat && { seat }),
    ...(draft.sector && !seat && { sector: draft.sector }),
    ...(target && { target }),
    ...(draft.person && { person: Number(draft.person) }),
  });
  tools.write({ text: "", seat: "", quote: false, target: "" });
  tools.tell(verdict(look(text)) === "hold" ? say("scribe-held") : "");
}

/** Why this line cannot go, or null. @param {Tools} tools @param {Plan} plan @param {string} text */
function objection(tools, plan, text) {
  if (text === "") return say("scribe-empty");
  if ([...text].length > plan.most) return say("scribe-too-long");
  if (plan.target === "focus" && focus(tools) === null) return say("scribe-no-question");
  if (plan.target === "choose" && tools.draft.value.target === "") return say("scribe-choose-first");
  return barred(text);
}

/** What stands on the board. @param {Tools} tools @returns {number | null} */
const focus = (tools) =>
  /** @type {{focus: number | null} | undefined} */ (tools.store.read("board"))?.focus ?? null;
