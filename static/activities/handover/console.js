/** The hand-over on the console: what each message still lacks, the form that fills it in, and who thinks along. */

import { signal } from "@preact/signals";
import { html } from "htm/preact";
import { listed, Push } from "../../console/parts.js";
import { wear } from "../../wear.js";
import { say } from "../../words.js";
import { To } from "../messages/form.js";
import { messagesOf, ticked } from "../messages/shape.js";
import { cut } from "./board.js";
import { factsOf, missing } from "./shape.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {KindBind} from "../../console/kinds.js" */
/** @import {Item, Phase, Session} from "../../types" */
/** @import {Fields, Message} from "../messages/shape.js" */
/** @import {Face} from "./shape.js" */

await wear(new URL("../messages/console.css", import.meta.url).href);

export const empty = "handover-empty";

/** The message whose form is open. @type {import("../../types").Signal<number | null>} */
const filling = signal(null);
/** @type {Record<string, string>} */
const LACKS = { to: "handover-lacks-to", day: "handover-lacks-day", contact: "handover-lacks-contact" };

/** @param {Desk} desk */
function open(desk) {
  const n = desk.current.value?.n ?? null;
  desk.editing.value = null;
  filling.value = filling.value === n ? null : n;
}

/** @type {KindBind[]} */
export const BINDS = [{ key: "f", act: "address", cap: "F", words: "handover-key-address", run: open }];

/** @param {{desk: Desk, phase: Phase}} props */
export function Console({ desk, phase }) {
  /** @type {Face} */
  const face = phase.face;
  return html`<p class="kind">${say("handover-ready", { n: face.ready ?? 0, of: face.of ?? 0 })}</p>
    ${(face.interests ?? []).length > 0 && html`<${Interests} desk=${desk} face=${face} />`}`;
}

/** Names and addresses: here and in the report inside the house, nowhere else. @param {{desk: Desk, face: Face}} props */
function Interests({ desk, face }) {
  const items = desk.store.items();
  return html`<details class="kind"><summary>${say("handover-alongs", { n: face.interests?.length ?? 0 })}</summary>
    <ul>${face.interests?.map(({ n, item, name, mail }) => html`<li key=${n}><p><b>${name}</b> ${mail}</p><p class="faint">${items.find((one) => one.n === item)?.text ?? ""}</p></li>`)}</ul></details>`;
}

/** Where it goes, whom one can ask, when one hears; and what is missing. @param {{desk: Desk, item: Item}} props */
export function Row({ desk, item }) {
  const phase = desk.store.phase();
  const message = /** @type {Partial<Message>} */ (item).message;
  if (!phase || !message) return null;
  const facts = factsOf(message, phase.face?.destinations);
  const lacks = missing(message).map((one) => say(LACKS[one] ?? ""));
  const open = desk.chosen.value === item.n && !desk.helper && filling.value === item.n;
  return html`${facts.length > 0 && html`<p class="row-note">${facts.join(" · ")}</p>`}
    ${lacks.length > 0 && html`<p class="row-nudge">${say("messages-lacks", { what: listed(lacks) })}</p>`}
    ${open && html`<${Fill} desk=${desk} item=${item} message=${message} face=${phase.face} />`}`;
}

/** @param {{desk: Desk, item: Item, message: Fields, face: Face}} props */
function Fill({ desk, item, message, face }) {
  /** @param {SubmitEvent} event */
  async function keep(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const given = new FormData(form);
    const contact = String(given.get("contact") ?? "").trim();
    const ack = await desk.act("address", {
      item: item.n,
      to: ticked(form),
      day: String(given.get("day") ?? ""),
      ...(contact && contact !== message.contact && { contact }),
    });
    if (ack.ok) filling.value = null;
  }
  return html`<form class="message-form" onSubmit=${keep} onKeyDown=${leave}>
    <${To} destinations=${face.destinations} to=${message.to} />
    <label class="message-part"><span>${say("handover-contact")}</span><input class="field field--small" name="contact" maxlength="80" autocomplete="off" defaultValue=${message.contact} /></label>
    <label class="message-part"><span>${say("handover-day")}</span><input class="field field--small" type="date" name="day" defaultValue=${message.feedback_on} /></label>
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
  return html`<${Push} cap="F" onClick=${() => open(desk)}>${say("handover-address")}<//>`;
}

/** Pages of messages on the board. @param {Phase} phase @param {Item[]} items @param {Session | undefined} session */
export const sheets = (phase, items, session) => {
  const from = /** @type {Phase & {source?: string[]}} */ (phase).source ?? [];
  const wanted = messagesOf(items).filter((item) => item.key !== undefined && from.includes(item.key));
  return cut(phase, wanted, Boolean(session?.rehearsal)).length;
};
