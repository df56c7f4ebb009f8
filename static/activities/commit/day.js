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
  const box = useRef(/** @type {HTMLFormElement | null} */ (null));
  // What is on its way: pressing the button and leaving the field ask for one thing, not two.
  const asked = useRef(/** @type {{day: string, answer: Promise<boolean>} | null} */ (null));
  // Another console may have changed it; what is being typed here stays.
  useEffect(() => {
    asked.current = null;
    if (field.current && document.activeElement !== field.current) field.current.value = day;
  }, [day]);

  /** @param {string} next @returns {Promise<boolean>} whether it stands */
  async function send(next) {
    const ack = await desk.act(verb, { phase: phase.id, day: next });
    if (ack.ok) desk.tell(next ? kept : "");
    else asked.current = null;
    return ack.ok;
  }

  /** @param {SubmitEvent | FocusEvent} event */
  async function keep(event) {
    event.preventDefault();
    const next = field.current?.value ?? "";
    if (next !== day && next !== asked.current?.day) asked.current = { day: next, answer: send(next) };
    const stands = next === day || (await asked.current?.answer);
    // Once it was pressed and it stands, Enter is for the rows again. Who only leaves the field is on the way elsewhere.
    const at = document.activeElement;
    if (stands && event.type === "submit" && at instanceof HTMLElement && box.current?.contains(at))
      at.blur();
  }
  return html`<form ref=${box} class="kind" onSubmit=${keep}>
    <h2><label for=${id}>${label}</label></h2>
    <div class="feedback"><input ref=${field} class="field field--small" type="date" id=${id} defaultValue=${day} onBlur=${keep} />
      <button type="submit" class="push"><span>${say("console-keep")}</span></button></div>
    <p class="faint">${help}</p>
  </form>`;
}
