/** The form that fills an action in: column, who, when, why not, how the table hears back. Esc leaves it. */

import { signal } from "@preact/signals";
import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { nameOf } from "../../console/sheets/people.js";
import { fields } from "../../console/sheets/sheet.js";
import { pick, say } from "../../words.js";
import { columnOf } from "./shape.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Person} from "../../console/types" */
/** @import {Action, Column} from "./shape.js" */

const MOST = 200;
/** The action whose form is open. @type {import("../../types").Signal<number | null>} */
const row = signal(null);

/** Which action is being filled in. */
export const arranging = () => row.value;

/** Opens the form of the chosen action; the same key again closes it. @param {Desk} desk */
export function open(desk) {
  const n = desk.current.value?.n ?? null;
  desk.editing.value = null;
  row.value = row.value === n ? null : n;
}

const shut = () => {
  row.value = null;
};

/** @param {{desk: Desk, action: Action, columns: Column[]}} props */
export function Arrange({ desk, action, columns }) {
  const { deed } = action;
  const [code, setCode] = useState(deed.column);
  const first = useRef(/** @type {HTMLFormElement | null} */ (null));
  useEffect(
    () => /** @type {HTMLElement | null} */ (first.current?.querySelector("input:checked"))?.focus(),
    [],
  );
  const column = columnOf(columns, code);
  return html`
    <form ref=${first} class="arrange" onSubmit=${(/** @type {SubmitEvent} */ event) => keep(desk, action, fields(event))} onKeyDown=${leave}>
      <fieldset class="arrange-columns"><legend>${say("commit-column")}</legend>
        ${columns.map((one) => html`<label class="option" key=${one.code}><input type="radio" name="column" value=${one.code} checked=${one.code === code} onChange=${() => setCode(one.code)} /> <span>${pick(one.label)}</span></label>`)}
      </fieldset>
      ${
        column?.owner &&
        html`<${Who} desk=${desk} action=${action} />
        <label class="arrange-field"><span>${say("commit-when")}</span><input class="field field--small" type="date" name="due" defaultValue=${deed.due} /></label>`
      }
      ${column?.reason && html`<label class="arrange-field arrange-field--wide"><span>${say("commit-why")}</span><input class="field field--small" name="reason" maxlength=${MOST} autocomplete="off" defaultValue=${deed.reason} /></label>`}
      <label class="arrange-field arrange-field--wide"><span>${say("commit-how")}</span><input class="field field--small" name="how" maxlength=${MOST} autocomplete="off" defaultValue=${deed.how} /></label>
      <div class="row-acts">
        <button type="submit" class="push push--main"><span>${say("console-keep")}</span><kbd aria-hidden="true">Enter</kbd></button>
        <button type="button" class="push" onClick=${shut}><span>${say("console-cancel")}</span><kbd aria-hidden="true">Esc</kbd></button>
      </div>
    </form>`;
}

/** Somebody with a phone here, who is asked; or a name or function in words. @param {{desk: Desk, action: Action}} props */
function Who({ desk, action }) {
  const [person, setPerson] = useState("");
  const people = /** @type {Person[]} */ (desk.store.list("people/")).filter(
    (one) => one.device && !one.staff,
  );
  const standing = action.deed.owned && !action.deed.owner;
  return html`
    <label class="arrange-field"><span>${say("commit-ask-person")}</span>
      <select class="field field--small" name="person" value=${person} onChange=${(/** @type {Event} */ event) => setPerson(/** @type {HTMLSelectElement} */ (event.currentTarget).value)}>
        <option value="">${say(standing ? "commit-person-stays" : "commit-person-none")}</option>
        ${people.map((one) => html`<option key=${one.p} value=${one.p}>${nameOf(desk, one)}</option>`)}
      </select></label>
    <label class="arrange-field"><span>${say("commit-name")}</span>
      <input class="field field--small" name="owner" maxlength="80" autocomplete="off" defaultValue=${action.deed.owner} disabled=${person !== ""} /></label>`;
}

/** Only what changed goes; another owner is asked first. @param {Desk} desk @param {Action} action @param {Record<string, string>} given */
async function keep(desk, action, given) {
  const changed = Object.fromEntries(
    ["owner", "reason", "how"]
      .map((name) => [name, (given[name] ?? "").trim()])
      .filter(([name, text]) => text && text !== action.deed[/** @type {"owner"} */ (name)]),
  );
  const ack = await desk.act("arrange", {
    item: action.n,
    column: given.column ?? "",
    ...(given.due !== undefined && { due: given.due }),
    ...(given.person && { person: Number(given.person) }),
    ...changed,
  });
  if (!ack.ok) return;
  shut();
  desk.tell(say(given.person ? "commit-asked-person" : "commit-kept"));
}

/** Esc leaves the form and nothing else. @param {KeyboardEvent} event */
function leave(event) {
  if (event.key !== "Escape") return;
  event.stopPropagation();
  shut();
}
