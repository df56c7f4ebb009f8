/** Commit for the scribe: write down what somebody promises aloud, with who and when. */

import { html } from "htm/preact";
import { useRef, useState } from "preact/hooks";
import { barred } from "../../console/found.js";
import { clean } from "../../guard.js";
import { roomWords } from "../../scribe/parts.js";
import { pick, say } from "../../words.js";
import { columnOf } from "./shape.js";

/** @import {Tools} from "../../scribe/tools.js" */
/** @import {Person} from "../../console/types" */
/** @import {Face} from "./shape.js" */

/** @param {{tools: Tools}} props */
export function Scribe({ tools }) {
  const phase = tools.store.phase();
  /** @type {Face | undefined} */
  const face = phase?.face;
  const [code, setCode] = useState("");
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  if (!phase || !face) return null;
  const chosen = code || (face.columns[0]?.code ?? "");
  const column = columnOf(face.columns, chosen);
  const left = face.max_chars - [...tools.draft.value.text].length;

  /** @param {SubmitEvent} event */
  function send(event) {
    event.preventDefault();
    const given = Object.fromEntries(
      [...new FormData(/** @type {HTMLFormElement} */ (form.current))].map(([k, v]) => [k, String(v).trim()]),
    );
    const text = clean(tools.draft.value.text);
    const wrong = text === "" ? say("scribe-empty") : left < 0 ? say("scribe-too-long") : barred(text);
    if (wrong !== null) return tools.tell(wrong, true);
    const owner = given.person ? { person: Number(given.person) } : given.owner ? { owner: given.owner } : {};
    tools.outbox.put("note_action", {
      phase: phase?.id ?? "",
      column: chosen,
      text,
      ...(given.due && { due: given.due }),
      ...(given.reason && { reason: given.reason }),
      ...owner,
    });
    tools.write({ text: "" });
    tools.tell("");
    form.current?.reset();
  }
  return html`
    <form ref=${form} class="scribe-form" onSubmit=${send}>
      <fieldset class="segments"><legend class="aside">${say("commit-column")}</legend>
        ${face.columns.map((one) => html`<label key=${one.code}><input type="radio" name="column" value=${one.code} checked=${one.code === chosen} onChange=${() => setCode(one.code)} /><span>${pick(one.label)}</span></label>`)}
      </fieldset>
      <textarea class="field scribe-field" rows="3" value=${tools.draft.value.text} aria-label=${say("commit-promise")} placeholder=${say("commit-note")}
        onInput=${(/** @type {Event} */ event) => tools.write({ text: /** @type {HTMLTextAreaElement} */ (event.currentTarget).value })}
        onKeyDown=${enter}></textarea>
      <div class="scribe-row scribe-row--low">
        ${column?.owner && html`<${Who} tools=${tools} /><label class="scribe-when"><span>${say("commit-when")}</span> <input class="field field--small" type="date" name="due" /></label>`}
        ${column?.reason && html`<label class="scribe-why"><span>${say("commit-why")}</span> <input class="field field--small" name="reason" maxlength="200" autocomplete="off" /></label>`}
        <span class=${left < 0 ? "bad" : "faint"}>${roomWords(left)}</span>
        <button type="submit" class="push push--main"><span>${say("scribe-send")}</span><kbd aria-hidden="true">Enter</kbd></button>
      </div>
      <p class=${tools.notice.value?.bad ? "bad" : "faint"} role="status">${tools.notice.value?.text ?? ""}</p>
    </form>`;
}

/** Enter writes it down; Shift and Enter is a new line. @param {KeyboardEvent} event */
function enter(event) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (!event.repeat) /** @type {HTMLTextAreaElement} */ (event.currentTarget).form?.requestSubmit();
}

/** Somebody with a phone here, who is asked; or a name in words. @param {{tools: Tools}} props */
function Who({ tools }) {
  const people = /** @type {Person[]} */ (tools.store.list("people/")).filter(
    (one) => one.device && !one.staff,
  );
  return html`
    <label><span>${say("commit-ask-person")}</span>
      <select class="field field--small" name="person"><option value="">${say("commit-person-none")}</option>
        ${people.map((one) => html`<option key=${one.p} value=${one.p}>${placeOf(tools, one)}</option>`)}</select></label>
    <label><span>${say("commit-name")}</span> <input class="field field--small" name="owner" maxlength="80" autocomplete="off" /></label>`;
}

/** @param {Tools} tools @param {Person} person */
const placeOf = (tools, person) =>
  [
    person.seat ? say("scribe-seat-n", { n: person.seat }) : say("scribe-person-n", { n: person.p }),
    pick(tools.store.sector(person.sector)),
  ]
    .filter(Boolean)
    .join(", ");
