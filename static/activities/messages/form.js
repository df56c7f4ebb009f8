/** The form in which the lead or the scribe writes a message, a quote or a counter-voice down. */

import { html } from "htm/preact";
import { useRef, useState } from "preact/hooks";
import { barred } from "../../console/found.js";
import { clean } from "../../guard.js";
import { say } from "../../words.js";
import { MESSAGE, QUOTE, TYPES, ticked } from "./shape.js";

/** @import {Phase} from "../../types" */
/** @import {Destination, Face} from "./shape.js" */

/** What each sort is called above its field. @type {Record<string, string>} */
export const ASKED = {
  boodschap: "messages-message",
  citaat: "messages-quote",
  ook_gehoord: "messages-counter",
};

/** The sorts that this phase has. @param {Pick<Face, "quotes">} face */
export const sorts = (face) => TYPES.filter((type) => face.quotes || type !== QUOTE);

/**
 * @param {{phase: Phase, put: (fields: Record<string, unknown>) => Promise<boolean> | boolean}} props
 *   put: sends it; true when the form may be empty again
 */
export function Form({ phase, put }) {
  /** @type {Face} */
  const face = phase.face;
  const [type, setType] = useState(MESSAGE);
  const [wrong, setWrong] = useState("");
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));

  /** @param {SubmitEvent} event */
  async function send(event) {
    event.preventDefault();
    if (!form.current) return;
    const given = /** @type {Record<string, string>} */ (Object.fromEntries(new FormData(form.current)));
    const texts = told(given, type);
    const why = objection(texts, face.max_chars);
    setWrong(why);
    if (why) return;
    const more =
      type === MESSAGE ? { to: ticked(form.current) } : type === QUOTE ? { consent: "consent" in given } : {};
    if (await put({ phase: phase.id, type, ...texts, ...more })) form.current?.reset();
  }
  return html`<form ref=${form} class="message-form" onSubmit=${send}>
    <fieldset class="segments"><legend class="aside">${say("messages-sort")}</legend>
      ${sorts(face).map((one) => html`<label key=${one}><input type="radio" name="sort" value=${one} checked=${one === type} onChange=${() => setType(one)} /><span>${say(ASKED[one] ?? "")}</span></label>`)}
    </fieldset>
    <textarea class="field field--small" rows="3" name="text" aria-label=${say(ASKED[type] ?? "")} placeholder=${say(ASKED[type] ?? "")} onKeyDown=${enter}></textarea>
    ${type === MESSAGE && html`<${Parts} face=${face} />`}
    ${type === QUOTE && html`<label class="message-consent"><input type="checkbox" name="consent" /> <span>${say("messages-consent-given")}</span></label>`}
    <div class="row-acts"><button type="submit" class="push push--main"><span>${say("messages-write")}</span><kbd aria-hidden="true">Enter</kbd></button></div>
    ${wrong && html`<p class="bad" role="alert">${wrong}</p>`}
  </form>`;
}

/** Why, what would solve it, for whom. @param {{face: Pick<Face, "destinations" | "max_chars">, why?: string, solution?: string, to?: number[]}} props */
export function Parts({ face, why = "", solution = "", to = [] }) {
  return html`
    <label class="message-part"><span>${say("messages-why")}</span><input class="field field--small" name="why" maxlength=${face.max_chars} autocomplete="off" defaultValue=${why} /></label>
    <label class="message-part"><span>${say("messages-solution")}</span><input class="field field--small" name="solution" maxlength=${face.max_chars} autocomplete="off" defaultValue=${solution} /></label>
    <${To} destinations=${face.destinations} to=${to} />`;
}

/** @param {{destinations: Destination[], to: number[]}} props */
export function To({ destinations, to }) {
  return html`<fieldset class="message-to"><legend>${say("messages-to")}</legend>
    ${destinations.map(({ n, text }) => html`<label key=${n}><input type="checkbox" name="to" value=${n} defaultChecked=${to.includes(n)} /> <span>${text}</span></label>`)}
    ${destinations.length === 0 && html`<p class="faint">${say("messages-to-none")}</p>`}
  </fieldset>`;
}

/** The texts that go, empty ones left out. @param {Record<string, string>} given @param {string} type */
function told(given, type) {
  const names = type === MESSAGE ? ["text", "why", "solution"] : ["text"];
  const texts = names.map((name) => [name, clean(given[name] ?? "")]);
  return Object.fromEntries(texts.filter(([name, text]) => text || name === "text"));
}

/** Why it cannot go; "" when it can. @param {Record<string, string>} texts @param {number} most */
function objection(texts, most) {
  if (!texts.text) return say("messages-empty");
  if (Object.values(texts).some((text) => [...text].length > most)) return say("messages-too-long", { most });
  return Object.values(texts).map(barred).find(Boolean) ?? "";
}

/** Enter writes it down; Shift and Enter is a new line. @param {KeyboardEvent} event */
function enter(event) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (!event.repeat) /** @type {HTMLTextAreaElement} */ (event.currentTarget).form?.requestSubmit();
}
