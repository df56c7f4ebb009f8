/** Rooms on the console: into one and out again, and in which one this console is. */

import { html } from "htm/preact";
import { hour } from "../time.js";
import { lang, pick, say } from "../words.js";

/** @import {Desk} from "./desk.js" */
/** @import {Gate} from "./types" */
/** @import {Room, Rooms} from "../types" */

/** Into a room, or with no group back to the plenary. @param {Desk} desk @param {string} group */
export async function stepInto(desk, group) {
  const ack = await desk.act("step_into", { group });
  if (ack.ok) desk.tell("");
}

/** The room that this console works in; undefined in the plenary. @param {Desk} desk */
export const ownRoom = (desk) =>
  desk.read("rooms") ? undefined : /** @type {Room | undefined} */ (desk.read("room"));

/** What concerns everyone is not for who leads one room: it is not offered there. @param {Desk} desk */
export const roomOnly = (desk) => !desk.leads && ownRoom(desk) !== undefined;

/**
 * Whether this console leads one room, and that room is not open now: all are together, or in the room of another
 * group. The server refuses whatever it would do, so nothing is offered.
 * @param {Desk} desk
 */
export const looksOn = (desk) =>
  !desk.leads && /** @type {Gate | undefined} */ (desk.read("gate"))?.away === true;

/** Acts that a console which looks on still has. */
export const LOOKING = ["lock", "keys"];

/** In the middle of a console that looks on: why it has nothing to do now. @param {{desk: Desk}} props */
export function LookingOn({ desk }) {
  const ended = Number(desk.store.session()?.ended);
  if (ended)
    return html`<p class="line line--spent looking-on">${say("console-ended-at", { hour: hour(ended, lang()) })}</p>`;
  return html`<section class="line line--dashed looking-on"><h2>${say("console-away-title")}</h2><p>${say("console-away")}</p></section>`;
}

/** Whose turn it is where the groups go one by one: everyone is in that room. @param {Desk} desk */
const turnOf = (desk) => /** @type {Rooms | undefined} */ (desk.read("rooms"))?.turn ?? "";

/** In the bar: the room's name, and the way back for who leads the session. @param {{desk: Desk}} props */
export function RoomName({ desk }) {
  const room = /** @type {Room | undefined} */ (desk.read("room"));
  if (!room || (!ownRoom(desk) && !turnOf(desk))) return null;
  return html`<p class="bar-room">${say("console-room")} <b>${pick(room.label)}</b></p>
    ${desk.leads && ownRoom(desk) && html`<button type="button" class="push" onClick=${() => stepInto(desk, "")}><span>${say("console-room-back")}</span></button>`}`;
}
