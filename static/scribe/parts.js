/** The choices around the line: what sort, which category, what it is about, who said it. */

import { html } from "htm/preact";
import { pick, say } from "../words.js";
import { targets } from "./forms.js";
import { parse } from "./parse.js";

/** @import {Tools} from "./tools.js" */
/** @import {Form} from "./forms.js" */
/** @import {Category} from "../board/types" */
/** @import {Person} from "../console/types" */

/** @param {Event} event */
const chosenIn = (event) => /** @type {HTMLInputElement | HTMLSelectElement} */ (event.currentTarget).value;

/** How much still fits, or how much it is too long. @param {number} left characters; below 0 is too many */
export const roomWords = (left) =>
  left < 0 ? say("scribe-over", { n: -left }) : say("scribe-left", { n: left });

/** @param {{tools: Tools, plans: Form[], plan: Form}} props */
export function Types({ tools, plans, plan }) {
  if (plans.length < 2)
    return plan.label ? html`<p class="scribe-type"><b>${pick(plan.label)}</b></p>` : null;
  return html`
    <fieldset class="segments"><legend class="aside">${say("scribe-sort")}</legend>
      ${plans.map(
        (one) => html`
        <label key=${one.type}><input type="radio" name="type" value=${one.type} checked=${one.type === plan.type} onChange=${() => tools.write({ type: one.type })} />
          <span>${pick(one.label)}</span></label>`,
      )}
    </fieldset>`;
}

/** @param {{tools: Tools, cats: Category[], cat: string}} props */
export function Cats({ tools, cats, cat }) {
  if (cats.length === 0) return null;
  return html`
    <fieldset class="segments"><legend class="aside">${say("scribe-category")}</legend>
      ${cats.map(
        (one, i) => html`
        <label key=${one.code}><input type="radio" name="cat" value=${one.code} checked=${one.code === cat} onChange=${() => tools.write({ cat: one.code })} />
          <span>${pick(one.label)} <kbd aria-hidden="true">${i + 1}</kbd></span></label>`,
      )}
    </fieldset>`;
}

/** @param {{tools: Tools, plan: Form}} props */
export function Target({ tools, plan }) {
  const phase = tools.store.phase();
  if ((plan.target !== "choose" && plan.target !== "may") || !phase) return null;
  return html`
    <label class="scribe-target"><span class="faint">${say("scribe-about")}</span>
      <select class="field field--small" value=${tools.draft.value.target} onChange=${(/** @type {Event} */ event) => tools.write({ target: chosenIn(event) })}>
        <option value="">${say(plan.target === "may" ? "scribe-choose-none" : "scribe-choose")}</option>
        ${targets(phase, tools.store.items()).map((item) => html`<option key=${item.n} value=${item.n}>${item.text}</option>`)}
      </select></label>`;
}

/**
 * Who speaks: the seat, from which a sector follows, or a sector; as far as there are any.
 * @param {{tools: Tools, places: number}} props numbered places
 */
export function Speaker({ tools, places }) {
  const draft = tools.draft.value;
  const sectors = tools.store.session()?.sectors ?? [];
  const typed = places ? parse(draft.text, 99).seat : null;
  const seat = typed === null ? draft.seat : String(typed);
  const sector = sectorAt(tools, Number(seat));
  return html`
    ${
      places > 0 &&
      html`<label class="scribe-seat"><span>${say("scribe-seat")} <kbd aria-hidden="true">S</kbd></span>
      <input id="seat" class="field field--small" inputmode="numeric" maxlength="2" autocomplete="off" value=${seat} disabled=${typed !== null}
        onInput=${(/** @type {Event} */ event) => tools.write({ seat: chosenIn(event).replace(/\D/g, "") })} /></label>`
    }
    ${
      seat !== ""
        ? html`<span class="scribe-sector">${sector || say("scribe-nobody")}</span>`
        : sectors.length > 0 &&
          html`
      <label><span class="aside">${say("scribe-sector")}</span>
        <select class="field field--small" value=${draft.sector} onChange=${(/** @type {Event} */ event) => tools.write({ sector: chosenIn(event) })}>
          <option value="">${say("scribe-no-sector")}</option>
          ${sectors.map((one) => html`<option key=${one.code} value=${one.code}>${pick(one.label)}</option>`)}
        </select></label>`
    }`;
}

/** @param {Tools} tools @param {number} seat */
function sectorAt(tools, seat) {
  const people = /** @type {Person[]} */ (tools.store.list("people/"));
  return pick(tools.store.sector(people.find((one) => one.seat === seat && !one.staff)?.sector));
}

/** @param {{tools: Tools}} props */
export function Quote({ tools }) {
  return html`
    <label class="tick tick--small"><input type="checkbox" checked=${tools.draft.value.quote} onChange=${() => tools.write({ quote: !tools.draft.value.quote })} />
      <span class="tick-box" aria-hidden="true"><svg viewBox="0 0 20 20" class="icon"><path d="M4.4 10.6l3.6 3.6 7.6-8" /></svg></span>
      <span>${say("scribe-quote")} <kbd aria-hidden="true">C</kbd></span></label>`;
}
