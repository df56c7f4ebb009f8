/**
 * One field with its button. What is typed is kept at each key; the guard looks before it goes; a refused text stands
 * in it again with the reason under it.
 */

import { html } from "htm/preact";
import { useId, useRef, useState } from "preact/hooks";
import { clean } from "../guard.js";
import { say } from "../words.js";
import { hints, refusal } from "./guarding.js";
import { NotYet } from "./parts.js";
import { useSlot } from "./slots.js";
import { useTools } from "./tools.js";

/**
 * @typedef {{
 *   slot: string, label: string, title: string, send: (text: string) => void,
 *   max?: number, rule?: string, placeholder?: string, button?: string, closed?: string | null,
 *   guarded?: boolean, outline?: boolean, missing?: string | null, lacks?: () => HTMLElement | null, under?: unknown,
 *   between?: unknown, line?: boolean,
 * }} FieldProps
 *   slot: name of the draft; title: what it asked, for when the field is gone; closed: why nothing can be sent now (the
 *   field stays); missing: what else must be chosen first; lacks: where that is, when it is not this field; guarded:
 *   false for what stays on the phone; under: what stands under the field at the left; between: what stands before the
 *   button; line: one line, which Enter sends
 */

/** How long a text is, as people and the server count: code points. @param {string} text */
const lengthOf = (text) => [...text].length;

/** @param {FieldProps} props */
export function Field(props) {
  const { slot, label, title, max = 0, rule = "", closed = null, guarded = true, outline } = props;
  const { drafts, reasons } = useTools();
  const [fault, setFault] = useState("");
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const id = useId();
  useSlot(slot);
  const text = drafts.get(slot);
  const over = max ? lengthOf(text) - max : 0;
  // What was missing and is there by now is not said any longer.
  const [lacked, setLacked] = useState("");
  const wrong = fault || (lacked && lacked === props.missing ? lacked : "") || reasons.value[slot] || "";

  /** @param {string} typed */
  function keep(typed) {
    drafts.set(slot, typed, title);
    setFault("");
    setLacked("");
    if (reasons.value[slot]) reasons.value = { ...reasons.value, [slot]: "" };
  }

  function submit() {
    const ready = guarded ? clean(text) : text.trim();
    const why = props.missing ? "" : faultOf(ready, max, guarded);
    setLacked(props.missing ?? "");
    setFault(why);
    if (why || props.missing) {
      const there = props.missing ? props.lacks?.() : null;
      (there ?? box.current)?.focus();
      return;
    }
    drafts.set(slot, "");
    if (reasons.value[slot]) reasons.value = { ...reasons.value, [slot]: "" };
    props.send(ready);
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (!props.line || event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    if (!closed) submit();
  }

  return html`<div class=${`writer${props.line ? " writer--line" : ""}`}>
    <label class="aside" for=${id}>${label}</label>
    <textarea class=${`field${wrong ? " field--refused" : ""}`} id=${id} ref=${box} value=${text} rows=${props.line ? 1 : 3}
      placeholder=${props.placeholder ?? say("phone-field-placeholder")}
      aria-invalid=${wrong ? "true" : "false"} aria-describedby=${`${id}-why ${id}-left`} onKeyDown=${onKey}
      onInput=${(/** @type {Event} */ event) => keep(/** @type {HTMLTextAreaElement} */ (event.target).value)}></textarea>
    <div class="writer-foot">
      ${props.under ?? html`<span></span>`}
      ${max > 0 && html`<span class=${over > 0 ? "refused" : "meta"} id=${`${id}-left`}>${leftWords(-over)}</span>`}
    </div>
    <p class="refused" id=${`${id}-why`} role="alert">${wrong}</p>
    ${guarded && !wrong && over <= 0 && html`<${Hints} text=${text} rule=${rule} />`}
    ${props.between}
    ${
      closed
        ? html`<${NotYet}>${closed}<//>`
        : html`<button class=${`button${outline ? " button--outline" : ""}`} type="button" onClick=${submit}>
            ${props.button ?? say("phone-field-button")}
          </button>`
    }
  </div>`;
}

/** @param {number} left */
function leftWords(left) {
  return left < 0 ? say("phone-field-over", { n: -left }) : say("phone-field-left", { n: left });
}

/** Why a text may not go; "" when it may. @param {string} text @param {number} max @param {boolean} guarded */
function faultOf(text, max, guarded) {
  if (!text) return say("phone-field-empty");
  const over = max ? lengthOf(text) - max : 0;
  if (over > 0) return say("phone-field-too-long", { n: over });
  return guarded ? refusal(text) : "";
}

/** Soft hints: what the facilitator will look at first, and what a question is. They stop nothing. @param {{text: string, rule: string}} props */
function Hints({ text, rule }) {
  const found = hints(text, rule);
  return html`<div class="hints" role="status">
    ${found.length > 0 && html`<div class="line line--place hint">${found.map((hint) => html`<p key=${hint}>${hint}</p>`)}</div>`}
  </div>`;
}
