/** The plenary console while the groups are apart: the map of the rooms, a way into each, and links for who works there. */

import { signal } from "@preact/signals";
import { html } from "htm/preact";
import { clockFace } from "../../console/parts.js";
import { stepInto } from "../../console/rooms.js";
import { RoomLinks } from "../../console/sheets/links.js";
import { left } from "../../time.js";
import { wear } from "../../wear.js";
import { pick, say } from "../../words.js";
import { span, still, unled } from "./shape.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {RoomsHere} from "../../console/types" */
/** @import {RoomRow, Rooms} from "../../types" */

await wear(new URL("../assign/console.css", import.meta.url).href);

export const empty = "parallel-empty";
/** The room whose links are open. @type {import("../../types").Signal<string>} */
const linking = signal("");

/** @param {{desk: Desk}} props */
export function Middle({ desk }) {
  const rooms = /** @type {Rooms | undefined} */ (desk.read("rooms"));
  const here = /** @type {RoomsHere | undefined} */ (desk.read("here/rooms"));
  if (!rooms) return null;
  return html`
    <section class="themes-map" aria-label=${say("parallel-rooms")}>
      <table class="rooms">
        <thead><tr><th scope="col">${say("parallel-rooms")}</th><th scope="col">${say("parallel-col-phase")}</th><th scope="col">${say("parallel-col-people")}</th><th scope="col">${say("parallel-col-waiting")}</th><th scope="col"><span class="aside">${say("parallel-col-do")}</span></th></tr></thead>
        <tbody>${rooms.rows.map((row) => html`<${Row} key=${row.group} desk=${desk} row=${row} here=${here?.[row.group]} />`)}</tbody>
      </table>
    </section>`;
}

/** @param {{desk: Desk, row: RoomRow, here: RoomsHere[string] | undefined}} props */
function Row({ desk, row, here }) {
  const open = linking.value === row.group;
  const name = pick(row.label);
  const staff = here && say(here.consoles > 0 ? "parallel-led" : "parallel-not-led");
  return html`<tr>
      <th scope="row">${name}${here && html`<br /><span class=${here.consoles > 0 || row.people === 0 ? "faint" : "weld room-unled"}>${staff}</span>`}</th>
      <td>${pick(row.phase?.title)}<br /><span class="faint columns">${timeWords(row, desk.clock.now.value)}</span></td>
      <td><span class="columns">${row.people}</span>${here && html`<br /><span class="faint">${say("parallel-connected", { n: here.here })}</span>`}</td>
      <td class="columns">${row.waiting ?? 0}</td>
      <td class="rooms-acts">
        <button type="button" class="push" aria-label=${say("parallel-step-into-of", { name })} onClick=${() => stepInto(desk, row.group)}><span>${say("parallel-step-into")}</span></button>
        <button type="button" class="verb" aria-expanded=${open} aria-label=${say("parallel-links-of", { name })} onClick=${() => {
          linking.value = open ? "" : row.group;
        }}>${say("parallel-links")}</button>
      </td>
    </tr>
    ${open && html`<tr><td colspan="5"><${RoomLinks} desk=${desk} group=${row.group} name=${name} /></td></tr>`}`;
}

/** @param {RoomRow} row @param {number} now */
function timeWords(row, now) {
  if (!row.phase) return "";
  if (still(row) || row.phase.state === "armed") return say(`parallel-state-${row.phase.state}`);
  const its = span(row);
  const rest = its && left(its, now);
  const words = rest === null ? "" : say("parallel-left", { time: clockFace(rest) });
  return row.phase.state === "paused" ? say("parallel-paused") : words;
}

/** Says on the side which rooms have nobody who leads them. @param {{desk: Desk}} props */
export function Console({ desk }) {
  const rooms = /** @type {Rooms | undefined} */ (desk.read("rooms"));
  const here = /** @type {RoomsHere | undefined} */ (desk.read("here/rooms"));
  const names = unled(rooms?.rows ?? [], here).map((row) => pick(row.label));
  if (names.length === 0) return html`<p class="kind faint">${say("parallel-isolated")}</p>`;
  return html`<div class="kind line line--place"><p><b>${say("parallel-unled", { n: names.length })}</b></p><p>${names.join(", ")}</p><p class="faint">${say("parallel-unled-help")}</p></div>`;
}
