/** The console keeps two lists: who will hear what comes of it, and the names that the public report leaves out. */

import { html } from "htm/preact";
import { fields } from "../../console/sheets/sheet.js";
import { wear } from "../../wear.js";
import { say } from "../../words.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Phase} from "../../types" */
/** @typedef {{n: number, text: string}} Line */
/** @typedef {Line & {sort: "municipality" | "provider", free: boolean}} Shield */

await wear(new URL("./console.css", import.meta.url).href);

const MOST = 60;
export const empty = "destinations-empty";

/** @param {{desk: Desk, phase: Phase}} props */
export function Console({ desk, phase }) {
  /** @type {Line[]} */
  const destinations = phase.face?.destinations ?? [];
  /** @type {Shield[]} */
  const shields = phase.face?.shields ?? [];
  return html`
    <section class="kind listing">
      <h2>${say("destinations-title")}</h2>
      <ul>${destinations.map((line) => html`<${Named} key=${line.n} desk=${desk} line=${line} />`)}</ul>
      <form class="listing-row" onSubmit=${(/** @type {SubmitEvent} */ event) => add(desk, "destination", event)}>
        <input class="field field--small" name="text" maxlength=${MOST} autocomplete="off" required aria-label=${say("destinations-new")} placeholder=${say("destinations-new")} />
        <button type="submit" class="push"><span>${say("destinations-add")}</span></button>
      </form>
      ${destinations.length === 0 && html`<p class="faint">${say("destinations-none")}</p>`}
    </section>
    ${!desk.helper && html`<${Shields} desk=${desk} shields=${shields} />`}`;
}

/** A destination, that one renames where it stands. @param {{desk: Desk, line: Line}} props */
function Named({ desk, line }) {
  /** @param {Event} event */
  async function rename(event) {
    event.preventDefault();
    const field = /** @type {HTMLInputElement} */ (event.currentTarget);
    const text = field.value.trim();
    if (!text || text === line.text) field.value = line.text;
    else if (!(await desk.act("destination", { line: line.n, text })).ok) field.value = line.text;
  }
  return html`<li class="listing-row">
    <input class="field field--small" maxlength=${MOST} autocomplete="off" defaultValue=${line.text} aria-label=${say("destinations-name", { name: line.text })} onChange=${rename} />
    <${Away} desk=${desk} verb="destination" line=${line} />
  </li>`;
}

/** @param {{desk: Desk, verb: "destination" | "shield", line: Line}} props */
function Away({ desk, verb, line }) {
  return html`<button type="button" class="verb" aria-label=${say("destinations-away", { name: line.text })} onClick=${() => desk.act(verb, { line: line.n, gone: true })}>${say("destinations-take-away")}</button>`;
}

/** Names of municipalities and providers, with a tick where the group released one. @param {{desk: Desk, shields: Shield[]}} props */
function Shields({ desk, shields }) {
  return html`
    <section class="kind listing">
      <h2>${say("destinations-shields")}</h2>
      <p class="faint">${say("destinations-shields-help")}</p>
      <ul>${shields.map(
        (line) => html`<li class="listing-row" key=${line.n}>
        <label class="listing-free"><input type="checkbox" checked=${line.free} onChange=${() => desk.act("shield", { line: line.n, free: !line.free })} /> <span>${line.text}<span class="faint"> ${say(line.free ? "destinations-free" : `destinations-${line.sort}`)}</span></span></label>
        <${Away} desk=${desk} verb="shield" line=${line} /></li>`,
      )}</ul>
      <form class="listing-row" onSubmit=${(/** @type {SubmitEvent} */ event) => add(desk, "shield", event)}>
        <input class="field field--small" name="text" maxlength=${MOST} autocomplete="off" required aria-label=${say("destinations-new-shield")} placeholder=${say("destinations-new-shield")} />
        <select class="field field--small" name="sort" aria-label=${say("destinations-sort")}><option value="municipality">${say("destinations-municipality")}</option><option value="provider">${say("destinations-provider")}</option></select>
        <button type="submit" class="push"><span>${say("destinations-add")}</span></button>
      </form>
    </section>`;
}

/** The form stays: there may be another. @param {Desk} desk @param {"destination" | "shield"} verb @param {SubmitEvent} event */
async function add(desk, verb, event) {
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const { text = "", ...more } = fields(event);
  if (text.trim() === "") return;
  const ack = await desk.act(verb, { text: text.trim(), ...more });
  if (ack.ok) form.reset();
}
