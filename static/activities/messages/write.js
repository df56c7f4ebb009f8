/** The field of one sort; with a message why, what would solve it and for whom; with a quote whether it may be used. */

import { html } from "htm/preact";
import { useId } from "preact/hooks";
import { along } from "../../drafts.js";
import { Icon } from "../../icons.js";
import { Field } from "../../phone/field.js";
import { closedWords, Sees, WhoSees } from "../../phone/parts.js";
import { useSlot } from "../../phone/slots.js";
import { useTools } from "../../phone/tools.js";
import { say } from "../../words.js";
import { ASKED } from "./form.js";
import { MESSAGE, QUOTE } from "./shape.js";

/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

/** @param {{phase: Phase, face: Face, type: string}} props */
export function Write({ phase, face, type }) {
  const { act, drafts } = useTools();
  const slot = `bring:${phase.id}:${type}`;
  const label = say(ASKED[type] ?? "");
  const { to = [], consent = false } = drafts.chosen(slot);

  /** @param {string} text */
  function send(text) {
    const parts = type === MESSAGE ? { ...takeParts(drafts, slot), to } : {};
    act(
      "bring",
      { phase: phase.id, type, text, ...parts, ...(type === QUOTE ? { consent } : {}) },
      slot,
      label,
    );
    drafts.choose(slot, {});
  }
  return html`${type === QUOTE ? html`<${Sees} icon="eye">${say("messages-quote-sees")}<//>` : html`<${WhoSees} identity=${face.identity} release=${face.release} /><p class="meta">${say("messages-sees")}</p>`}
    <${Field} slot=${slot} label=${label} title=${label} max=${face.max_chars} send=${send} closed=${closedWords(phase)}
      between=${
        type === MESSAGE
          ? html`<${More} slot=${along(slot, "why")} label=${say("messages-why")} max=${face.max_chars} />
            <${More} slot=${along(slot, "solution")} label=${say("messages-solution")} max=${face.max_chars} />
            <${For} face=${face} to=${to} setTo=${(/** @type {number[]} */ next) => drafts.choose(slot, { to: next })} />`
          : type === QUOTE &&
            html`<${Tick} on=${consent} change=${() => drafts.choose(slot, { consent: !consent })}>${say("messages-consent")}<//>`
      } />`;
}

/** What was typed beside the message goes along and leaves its field. @param {import("../../phone/tools.js").Tools["drafts"]} drafts @param {string} slot */
function takeParts(drafts, slot) {
  const parts = ["why", "solution"].map((name) => [name, drafts.get(along(slot, name)).trim()]);
  for (const [name] of parts) drafts.set(along(slot, name), "");
  return Object.fromEntries(parts.filter(([, text]) => text));
}

/** Kept as it is typed, like every text. @param {{slot: string, label: string, max: number}} props */
function More({ slot, label, max }) {
  const { drafts } = useTools();
  const id = useId();
  useSlot(slot);
  return html`<div><label class="legend" for=${id}>${label}</label>
    <textarea class="field" id=${id} rows="2" maxlength=${max} value=${drafts.get(slot)}
      onInput=${(/** @type {Event} */ event) => drafts.set(slot, /** @type {HTMLTextAreaElement} */ (event.target).value, label)}></textarea></div>`;
}

/** For whom it is; one may leave it to the theme. @param {{face: Face, to: number[], setTo: (to: number[]) => void}} props */
function For({ face, to, setTo }) {
  if (!face.destinations.length) return null;
  return html`<fieldset><legend class="legend">${say("messages-to")}</legend>
    ${face.destinations.map(({ n, text }) => html`<${Tick} key=${n} on=${to.includes(n)} change=${() => setTo(to.includes(n) ? to.filter((one) => one !== n) : [...to, n])}>${text}<//>`)}
  </fieldset>`;
}

/** @param {{on: boolean, change: () => void, children?: unknown}} props */
function Tick({ on, change, children }) {
  return html`<label class="tick"><input type="checkbox" checked=${on} onChange=${change} />
    <span class="tick-box"><${Icon} name="check" /></span><span>${children}</span></label>`;
}
