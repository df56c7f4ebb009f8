/** People without a phone: make a place for them, and write in their name. */

import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { makeId } from "../ids.js";
import { pick, say } from "../words.js";
import { writesLines } from "./forms.js";

/** @import {Tools} from "./tools.js" */
/** @import {Person} from "../console/types" */
/** @import {Phase} from "../types" */

/** Nobody comes in any more once it is over, and no line is written for anyone. @param {{tools: Tools}} props */
export const People = ({ tools }) =>
  tools.store.session()?.ended ? null : html`<${Without} tools=${tools} />`;

/** @param {{tools: Tools}} props */
function Without({ tools }) {
  const roles = (tools.store.session()?.roles ?? []).map(({ code }) => code);
  const everyone = /** @type {Person[]} */ (tools.store.list("people/"));
  const writes = writesLines(tools.store.phase());
  const people = speaking(everyone, tools.store.phase(), roles);
  const chosen = tools.draft.value.person;
  const [awaited, setAwaited] = useState("");
  const chosenIn = (/** @type {Person[]} */ list) => list.some((one) => String(one.p) === chosen);
  const known = chosenIn(everyone);
  const gone = chosen !== "" && !chosenIn(people) && (known || chosen !== awaited);
  // The next line would come to stand in the name of somebody who listens now.
  useEffect(() => {
    if (gone) tools.write({ person: "" });
  }, [gone]);
  // The answer to who came in may be here before the list in which that person stands.
  useEffect(() => {
    if (known) setAwaited("");
  }, [known]);
  return html`
    <aside class="side scribe-side">
      ${people.length > 0 && html`<${writes ? For : Names} tools=${tools} people=${people} />`}
      <${BringIn} tools=${tools} writes=${writes} await=${setAwaited} />
    </aside>`;
}

/**
 * Who has no phone and may be heard in this phase: its speakers, or everyone where it names none.
 * @param {Person[]} people @param {Pick<Phase, "speak"> | undefined} phase @param {string[]} roles those of participants
 */
export const speaking = (people, phase, roles) => {
  const heard = roles.filter((role) => phase?.speak?.roles.includes(role));
  return people.filter((one) => !one.device && !one.staff && (!heard.length || heard.includes(one.role)));
};

/** Whose words the next line is. @param {{tools: Tools, people: Person[]}} props */
function For({ tools, people }) {
  const chosen = tools.draft.value.person;
  const option = (/** @type {string} */ person, /** @type {string} */ words) => html`
    <li key=${person}><label class="option"><input type="radio" name="person" checked=${chosen === person} onChange=${() => tools.write({ person })} /> <span>${words}</span></label></li>`;
  return html`
    <section>
      <h2>${say("scribe-without")}</h2>
      <p class="faint">${say("scribe-without-help")}</p>
      <ul class="options">
        ${option("", say("scribe-for-room"))}
        ${people.map((one) => option(String(one.p), nameOf(tools, one)))}
      </ul>
    </section>`;
}

/** Where no line is written nobody asks whose it is. @param {{tools: Tools, people: Person[]}} props */
function Names({ tools, people }) {
  return html`
    <section>
      <h2>${say("scribe-without")}</h2>
      <ul class="options">${people.map((one) => html`<li key=${one.p}>${nameOf(tools, one)}</li>`)}</ul>
    </section>`;
}

/** @param {Tools} tools @param {Person} person */
function nameOf(tools, person) {
  const role = pick(tools.store.session()?.roles.find((one) => one.code === person.role)?.label);
  const place = person.seat
    ? say("scribe-seat-n", { n: person.seat })
    : say("scribe-person-n", { n: person.p });
  return [place, pick(tools.store.sector(person.sector)), role].filter(Boolean).join(", ");
}

/**
 * Where lines are written the next one is of who came in.
 * @param {{tools: Tools, writes: boolean, await: (person: string) => void}} props
 */
function BringIn({ tools, writes, await: awaits }) {
  const session = tools.store.session();
  const [role, setRole] = useState("");
  const [told, setTold] = useState("");
  const roles = session?.roles ?? [];
  const sectors = session?.sectors ?? [];
  const code = role || (roles[0]?.code ?? "");
  const ring = tools.store.hall()?.rings.find((one) => one.role === code);
  const free = Array.from({ length: ring?.seats ?? 0 }, (_, i) => i + 1).filter(
    (n) => !ring?.taken?.includes(n),
  );
  /** @param {SubmitEvent} event */
  async function submit(event) {
    event.preventDefault();
    const given = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
    const seat = Number(given.get("seat"));
    const ack = await tools.wire.act(makeId(), "bring_in", {
      role: code,
      sector: String(given.get("sector") ?? ""),
      ...(seat > 0 && { seat }),
    });
    const said = writes ? "scribe-brought-in-writing" : "scribe-brought-in";
    setTold(ack.ok ? say(said) : (ack.text ?? say("scribe-offline")));
    if (!writes || !ack.ok || typeof ack.p !== "number") return;
    awaits(String(ack.p));
    tools.write({ person: String(ack.p) });
  }
  return html`
    <form class="bring-in" onSubmit=${submit}>
      <h2>${say("scribe-bring-in")}</h2>
      ${
        roles.length > 1 &&
        html`<label><span>${say("scribe-role")}</span>
        <select class="field field--small" value=${code} onChange=${(/** @type {Event} */ event) => setRole(/** @type {HTMLSelectElement} */ (event.currentTarget).value)}>
          ${roles.map((one) => html`<option key=${one.code} value=${one.code}>${pick(one.label)}</option>`)}
        </select></label>`
      }
      ${
        ring?.seats &&
        html`<label><span>${say("scribe-seat")}</span>
        <select class="field field--small" name="seat">${free.map((n) => html`<option key=${n} value=${n}>${n}</option>`)}</select></label>`
      }
      ${
        sectors.length > 0 &&
        html`<label><span>${say("scribe-sector")}</span>
        <select class="field field--small" name="sector">
          <option value="">${say("scribe-no-sector")}</option>
          ${sectors.map((one) => html`<option key=${one.code} value=${one.code}>${pick(one.label)}</option>`)}
        </select></label>`
      }
      <button type="submit" class="push"><span>${say("scribe-bring-in-do")}</span></button>
      <p class="faint" role="status">${told}</p>
    </form>`;
}
