/** A day that the console sets for everyone: when the table hears back, when one looks back on a decision. */

import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { say } from "../../words.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Phase} from "../../types" */

/**
 * @param {{desk: Desk, phase: Phase, id: string, verb: "feedback_on" | "evaluation_on", day: string, label: string, help: string, kept: string}} props
 *   help: what this day does, or what is not possible without it; kept: what is said once it stands
 */
export function Day({ desk, phase, id, verb, day, label, help, kept }) {
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  // Another console may have changed it; what is being typed here stays.
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = day;
  }, [day]);

  /** @param {SubmitEvent | FocusEvent} event */
  async function keep(event) {
    event.preventDefault();
    const next = field.current?.value ?? "";
    if (next === day) return;
    const ack = await desk.act(verb, { phase: phase.id, day: next });
    if (ack.ok) desk.tell(next ? kept : "");
  }
  return html`<form class="kind" onSubmit=${keep}>
    <h2><label for=${id}>${label}</label></h2>
    <div class="feedback"><input ref=${field} class="field field--small" type="date" id=${id} defaultValue=${day} onBlur=${keep} />
      <button type="submit" class="push"><span>${say("console-keep")}</span></button></div>
    <p class="faint">${help}</p>
  </form>`;
}
