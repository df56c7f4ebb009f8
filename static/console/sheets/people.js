/** Everyone who is in, by place and number; there are no names. What one can do stands on each row. */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { pick, say } from "../../words.js";
import { roleLabel } from "../parts.js";
import { Sheet } from "./sheet.js";

/** @import {Desk} from "../desk.js" */
/** @import {Person} from "../types" */
/** @import {Rooms} from "../../types" */

/** @typedef {"move" | "group" | "same" | "hand" | "erase" | "remove"} Doing */

/** @param {{desk: Desk}} props */
export function PeopleSheet({ desk }) {
  const [doing, setDoing] = useState(/** @type {{p: number, what: Doing} | null} */ (null));
  const people = present(desk);
  return html`
    <${Sheet} desk=${desk} title=${say("console-people-title", { n: people.length })} wide=${true}>
      ${people.length === 0 && html`<p class="line line--spent">${say("console-people-none")}</p>`}
      <ul class="people">
        ${people.map(
          (person) => html`
          <li key=${person.p}>
            <${Row} desk=${desk} person=${person} start=${(/** @type {Doing} */ what) => setDoing({ p: person.p, what })} />
            ${doing?.p === person.p && html`<${Doings} desk=${desk} person=${person} what=${doing.what} people=${people} done=${() => setDoing(null)} />`}
          </li>`,
        )}
      </ul>
    <//>`;
}

/** Participants by ring, then seat, then number. @param {Desk} desk @returns {Person[]} */
function present(desk) {
  const order = (desk.store.session()?.roles ?? []).map((role) => role.code);
  const rank = (/** @type {Person} */ x) => order.indexOf(x.role) * 1e6 + (x.seat ?? 1e5) * 10;
  return /** @type {Person[]} */ (desk.store.list("people/"))
    .filter((person) => !person.staff)
    .sort((a, b) => rank(a) - rank(b) || a.p - b.p);
}

/** How a person is called here: the place, the sector, the number. @param {Desk} desk @param {Person} person */
export function nameOf(desk, person) {
  const seat = person.seat ? say("console-seat", { n: person.seat }) : say("console-person", { n: person.p });
  return [seat, pick(desk.store.sector(person.sector))].filter(Boolean).join(", ");
}

/** The themes that there are; a console in a room knows of none. @param {Desk} desk */
const roomsOf = (desk) => /** @type {Rooms | undefined} */ (desk.read("rooms"))?.rows ?? [];

/** @param {{desk: Desk, person: Person, start: (what: Doing) => void}} props */
function Row({ desk, person, start }) {
  const rooms = roomsOf(desk);
  const theme = pick(rooms.find((row) => row.group === person.group)?.label) || say("console-group-none");
  return html`
    <div class="person">
      <span><b>${nameOf(desk, person)}</b> <span class="faint">${roleLabel(desk.store.session(), person.role)}${person.device ? "" : `, ${say("console-no-phone")}`}${rooms.length > 0 && ` · ${theme}`}</span></span>
      <span class="person-acts">
        ${placesOf(desk, person).length > 0 && html`<button type="button" class="verb" onClick=${() => start("move")}>${say("console-move")}</button>`}
        ${rooms.length > 0 && html`<button type="button" class="verb" onClick=${() => start("group")}>${say("console-group")}</button>`}
        <button type="button" class="verb" onClick=${() => start("same")}>${say("console-same")}</button>
        <button type="button" class="verb" onClick=${() => start("hand")}>${say("console-hand")}</button>
        ${!person.device && html`<button type="button" class="verb" onClick=${() => start("erase")}>${say("console-erase")}</button>`}
        <button type="button" class="verb" onClick=${() => start("remove")}>${say("console-remove")}</button>
      </span>
    </div>`;
}

/** @param {{desk: Desk, person: Person, what: Doing, people: Person[], done: () => void}} props */
function Doings({ desk, person, what, people, done }) {
  const others = people.filter((one) => one.p !== person.p);
  return html`
    <form class="doing line line--place" onSubmit=${(/** @type {SubmitEvent} */ event) => submit(event, desk, person, what, done)}>
      <p>${say(`console-${what}-help`, { who: nameOf(desk, person) })}</p>
      ${what === "move" && html`<${Places} desk=${desk} person=${person} />`}
      ${what === "group" && html`<${Themes} desk=${desk} person=${person} />`}
      ${
        (what === "same" || what === "hand") &&
        html`
        <label><span class="aside">${say("console-other-person")}</span>
          <select class="field field--small" name="other" required>
            ${others.map((one) => html`<option key=${one.p} value=${one.p}>${nameOf(desk, one)}, ${roleLabel(desk.store.session(), one.role)}</option>`)}
          </select></label>`
      }
      <div class="sheet-acts">
        <button type="submit" class="push push--main"><span>${say(`console-${what}-do`)}</span></button>
        <button type="button" class="push" onClick=${done}><span>${say("console-cancel")}</span></button>
      </div>
    </form>`;
}

/** The other themes, with how many people each has. @param {{desk: Desk, person: Person}} props */
function Themes({ desk, person }) {
  return html`
    <label><span class="aside">${say("console-group")}</span>
      <select class="field field--small" name="group" required>
        ${roomsOf(desk)
          .filter((row) => row.group !== person.group)
          .map(
            (row) =>
              html`<option key=${row.group} value=${row.group}>${say("console-group-n", { name: pick(row.label), n: row.people })}</option>`,
          )}
      </select></label>`;
}

/** Free seats of the rings that have seats, and the rings that have none. @param {{desk: Desk, person: Person}} props */
function Places({ desk, person }) {
  return html`
    <label><span class="aside">${say("console-move")}</span>
      <select class="field field--small" name="place" required>
        ${placesOf(desk, person).map((place) => html`<option key=${place.value} value=${place.value}>${place.label}</option>`)}
      </select></label>`;
}

/** Where somebody can go: another ring, a free seat. @param {Desk} desk @param {Person} person */
function placesOf(desk, person) {
  const rings = desk.store.hall()?.rings ?? [];
  return rings.flatMap((ring) => {
    if (!ring.seats)
      return person.role === ring.role ? [] : [{ value: `${ring.role}:`, label: pick(ring.label) }];
    const free = Array.from({ length: ring.seats }, (_, i) => i + 1).filter((n) => !ring.taken?.includes(n));
    return free.map((n) => ({
      value: `${ring.role}:${n}`,
      label: `${pick(ring.label)}, ${say("console-seat", { n })}`,
    }));
  });
}

/** @param {SubmitEvent} event @param {Desk} desk @param {Person} person @param {Doing} what @param {() => void} done */
async function submit(event, desk, person, what, done) {
  event.preventDefault();
  const given = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
  const other = Number(given.get("other"));
  const [role, seat] = String(given.get("place") ?? "").split(":");
  const acts = {
    move: () => desk.act("move", { person: person.p, role, ...(seat ? { seat: Number(seat) } : {}) }),
    group: () => desk.act("move_group", { person: person.p, group: String(given.get("group") ?? "") }),
    same: () => desk.act("same_person", { from_: other, into: person.p }),
    hand: () => desk.act("hand_over", { from_: person.p, into: other }),
    erase: () => desk.act("erase", { person: person.p }),
    remove: () => desk.act("remove", { person: person.p }),
  };
  const ack = await acts[what]();
  if (ack.ok) done();
}
