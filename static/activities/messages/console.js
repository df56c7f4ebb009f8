/** Messages on the console: what each still lacks, the counter-voice, and the form that writes one down. */

import { signal } from "@preact/signals";
import { html } from "htm/preact";
import { listed, Push } from "../../console/parts.js";
import { wear } from "../../wear.js";
import { say } from "../../words.js";
import { cut } from "./board.js";
import { Form, Parts } from "./form.js";
import { countered, lacking, MESSAGE, messagesOf, namesOf, ticked } from "./shape.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {KindBind} from "../../console/kinds.js" */
/** @import {Item, Phase, Session} from "../../types" */
/** @import {Face, Fields, Message} from "./shape.js" */

await wear(new URL("./console.css", import.meta.url).href);

export const tab = "messages-tab";
export const empty = "messages-none-yet";

/** The message whose form is open. @type {import("../../types").Signal<number | null>} */
const filling = signal(null);
/** @type {Record<string, string>} */
const LACKS = { to: "messages-lacks-to", why: "messages-lacks-why", solution: "messages-lacks-solution" };

/** @param {Desk} desk */
function open(desk) {
  const n = desk.current.value?.n ?? null;
  desk.editing.value = null;
  filling.value = filling.value === n ? null : n;
}

/** @type {KindBind[]} */
export const BINDS = [{ key: "f", act: "fill-in", cap: "F", words: "messages-key-fill", run: open }];

/** @param {{desk: Desk, phase: Phase}} props */
export function Console({ desk, phase }) {
  /** @param {Record<string, unknown>} fields */
  const put = async (fields) => (await desk.act("note_message", fields)).ok === true;
  return html`<${Standing} desk=${desk} phase=${phase} />
    ${!desk.helper && html`<details class="kind"><summary>${say("messages-write-down")}</summary><${Form} phase=${phase} put=${put} /></details>`}`;
}

/** How far the theme is: messages, and what was said against them. @param {{desk: Desk, phase: Phase}} props */
function Standing({ desk, phase }) {
  /** @type {Face} */
  const face = phase.face;
  const own = desk.store.items({ phase: phase.id });
  const all = messagesOf(own).filter(({ state }) => state === "held" || state === "released");
  const ready = all.filter(({ message }) => message.to.length > 0).length;
  const heard = countered(face, own);
  return html`<section class="kind">
    <p><b>${say("messages-ready", { n: ready, of: all.length, most: face.max })}</b></p>
    <p>${say(face.counter_none ? "messages-counter-none" : heard ? "messages-counter-heard" : "messages-counter-missing")}</p>
    ${(face.counter_none || !heard) && html`<button type="button" class="push" aria-pressed=${face.counter_none} onClick=${() => desk.act("no_counter_voice", { phase: phase.id, on: !face.counter_none })}><span>${say("messages-counter-asked")}</span></button>`}
  </section>`;
}

/** Under the words: why, what would solve it, for whom; and what is missing. @param {{desk: Desk, item: Item}} props */
export function Row({ desk, item }) {
  const phase = desk.store.phase();
  const message = /** @type {Partial<Message>} */ (item).message;
  if (!phase) return null;
  if (!message)
    return item.type === MESSAGE ? null : html`<p class="row-note">${say(`messages-is-${item.type}`)}</p>`;
  const open = desk.chosen.value === item.n && !desk.helper && filling.value === item.n;
  return html`<${Facts} face=${phase.face} message=${message} />
    ${open && html`<${Fill} desk=${desk} item=${item} message=${message} face=${phase.face} />`}`;
}

/** @param {{face: Face, message: Fields}} props */
function Facts({ face, message }) {
  const to = namesOf(face.destinations, message.to).join(", ");
  const lacks = lacking(message).map((one) => say(LACKS[one] ?? ""));
  return html`
    ${message.why && html`<p class="row-note">${say("messages-why-told", { why: message.why })}</p>`}
    ${message.solution && html`<p class="row-note">${say("messages-solution-told", { solution: message.solution })}</p>`}
    ${to && html`<p class="row-note">${say("messages-to-told", { to })}</p>`}
    ${lacks.length > 0 && html`<p class="row-nudge">${say("messages-lacks", { what: listed(lacks) })}</p>`}`;
}

/** @param {{desk: Desk, item: Item, message: Fields, face: Face}} props */
function Fill({ desk, item, message, face }) {
  /** Only what changed goes. @param {SubmitEvent} event */
  async function keep(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const given = new FormData(form);
    const changed = ["why", "solution"]
      .map((name) => [name, String(given.get(name) ?? "").trim()])
      .filter(([name, text]) => text && text !== message[/** @type {"why"} */ (name)]);
    const ack = await desk.act("fill_in", {
      item: item.n,
      to: ticked(form),
      ...Object.fromEntries(changed),
    });
    if (ack.ok) filling.value = null;
  }
  return html`<form class="message-form" onSubmit=${keep} onKeyDown=${leave}>
    <${Parts} face=${face} why=${message.why} solution=${message.solution} to=${message.to} />
    <div class="row-acts">
      <button type="submit" class="push push--main"><span>${say("console-keep")}</span><kbd aria-hidden="true">Enter</kbd></button>
      <button type="button" class="push" onClick=${shut}><span>${say("console-cancel")}</span><kbd aria-hidden="true">Esc</kbd></button>
    </div></form>`;
}

const shut = () => {
  filling.value = null;
};

/** Esc leaves the form and nothing else. @param {KeyboardEvent} event */
function leave(event) {
  if (event.key !== "Escape") return;
  event.stopPropagation();
  shut();
}

/** Opens the form. @param {{desk: Desk, item: Item}} props */
export function Acts({ desk, item }) {
  if (!("message" in item) || filling.value === item.n) return null;
  return html`<${Push} cap="F" onClick=${() => open(desk)}>${say("messages-fill")}<//>`;
}

/** Pages of messages on the board. @param {Phase} phase @param {Item[]} items @param {Session | undefined} session */
export const sheets = (phase, items, session) => cut(phase, items, Boolean(session?.rehearsal)).length;
