/** Links for a second console, the board, a helper, the scribe; of the session or of one room. The secret is shown once and kept nowhere. */

import { html } from "htm/preact";
import { useRef, useState } from "preact/hooks";
import { pick, say } from "../../words.js";
import { Sheet } from "./sheet.js";

/** @import {Desk} from "../desk.js" */
/** @import {Links} from "../types" */
/** @import {Rooms} from "../../types" */

const FACES = ["board", "scribe", "helper", "console"];
/** A room has no helper: its lead and its scribe do the queue. */
const ROOM_FACES = ["console", "board", "scribe"];

/** @param {{desk: Desk}} props */
export function LinksSheet({ desk }) {
  const links = /** @type {Links | undefined} */ (desk.read("links"));
  const [made, setMade] = useState(/** @type {{face: string, address: string} | null} */ (null));
  const standing = (links?.links ?? []).filter((link) => !link.revoked);
  return html`
    <${Sheet} desk=${desk} title=${say("console-links-title")} wide=${true}>
      ${links?.table_code && html`<p>${say("console-table-code")} <b class="columns">${links.table_code}</b></p>`}
      <p class="faint">${say("console-links-help")}</p>
      <div class="sheet-acts">
        ${FACES.map((face) => html`<button type="button" class="push" key=${face} onClick=${async () => setMade(await make(desk, face))}><span>${say(`console-link-${face}`)}</span></button>`)}
      </div>
      ${made && html`<${Made} key=${made.address} desk=${desk} face=${made.face} address=${made.address} />`}
      <${ForRooms} desk=${desk} />
      <h3>${say("console-links-standing")}</h3>
      <ul class="linked">
        ${standing.map(
          (link) => html`
          <li key=${link.n}><span>${say("console-link-n", { n: link.n, face: faceWords(link.face, nameOf(desk, link.group)) })}</span>
            <button type="button" class="push" onClick=${() => desk.act("revoke", { link: link.n })}><span>${say("console-revoke")}</span></button></li>`,
        )}
        ${standing.length === 0 && html`<li class="faint">${say("console-links-none")}</li>`}
      </ul>
    <//>`;
}

/** What a link leads to, and of which room. @param {string} face @param {string} room */
function faceWords(face, room) {
  const role = room && face === "console" ? "workshop_lead" : face;
  const name = say(`console-role-${role}`);
  return room ? say("console-link-of-room", { face: name, room }) : name;
}

/** The rooms that there are, for who may know of all of them. @param {Desk} desk */
const roomsOf = (desk) => /** @type {Rooms | undefined} */ (desk.read("rooms"))?.rows ?? [];

/** What a room is called; "" for none. @param {Desk} desk @param {string | undefined} group */
const nameOf = (desk, group) => pick(roomsOf(desk).find((row) => row.group === group)?.label);

/** Links for one room, chosen from a list. @param {{desk: Desk}} props */
function ForRooms({ desk }) {
  const rooms = roomsOf(desk);
  const [group, setGroup] = useState("");
  if (rooms.length === 0) return null;
  return html`
    <h3 id="links-rooms">${say("console-links-rooms")}</h3>
    <select class="field field--small" aria-labelledby="links-rooms" value=${group} onChange=${(/** @type {Event} */ event) => setGroup(/** @type {HTMLSelectElement} */ (event.currentTarget).value)}>
      <option value="">${say("console-links-choose-room")}</option>
      ${rooms.map((row) => html`<option key=${row.group} value=${row.group}>${pick(row.label)}</option>`)}
    </select>
    ${group && html`<${RoomLinks} key=${group} desk=${desk} group=${group} name=${nameOf(desk, group)} />`}`;
}

/** Links for who leads one room, its board and its scribe. @param {{desk: Desk, group: string, name: string}} props */
export function RoomLinks({ desk, group, name }) {
  const [made, setMade] = useState(/** @type {{face: string, address: string} | null} */ (null));
  return html`
    <div class="sheet-acts">
      ${ROOM_FACES.map((face) => html`<button type="button" class="push" key=${face} onClick=${async () => setMade(await make(desk, face, group))}><span>${say(`console-link-room-${face}`)}</span></button>`)}
    </div>
    ${made && html`<${Made} key=${made.address} desk=${desk} face=${made.face} address=${made.address} room=${name} />`}`;
}

/** @param {Desk} desk @param {string} face @param {string} [group] */
async function make(desk, face, group = "") {
  const ack = await desk.act("link", { face, ...(group && { group }) });
  const session = desk.store.session();
  const home = session?.url || location.origin;
  const { secret } = ack;
  return ack.ok && typeof secret === "string"
    ? { face, address: `${home}/${session?.code}/${face}#${secret}` }
    : null;
}

/**
 * The address, ready to be copied (over plain http only by hand) or to be read by a camera.
 * @param {{desk: Desk, face: string, address: string, room?: string}} props
 */
function Made({ desk, face, address, room = "" }) {
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const [copied, setCopied] = useState(false);
  const [picture, setPicture] = useState("");
  const show = async () => {
    const drawn = await draw(desk, face, address);
    setPicture(drawn);
    if (!drawn) desk.tell(say("console-link-qr-failed"));
  };
  return html`
    <div class="made line line--place">
      <label><span>${say("console-link-made", { face: faceWords(face, room) })}</span>
        <input ref=${field} class="field" readonly value=${address} onFocus=${() => field.current?.select()} /></label>
      ${navigator.clipboard ? html`<button type="button" class="push" onClick=${async () => setCopied(await copy(address))}><span>${say(copied ? "console-copied" : "console-copy")}</span></button>` : html`<p class="faint">${say("console-copy-by-hand")}</p>`}
      ${picture ? html`<img class="made-qr" src=${picture} alt=${say("console-link-qr")} />` : html`<button type="button" class="push" onClick=${show}><span>${say("console-link-qr-show")}</span></button>`}
    </div>`;
}

/** The picture of a link as an address; "" when the server did not draw it. @param {Desk} desk @param {string} face @param {string} address */
async function draw(desk, face, address) {
  try {
    const answer = await fetch(`/${desk.store.session()?.code}/link.svg`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ face, secret: address.split("#")[1] }),
    });
    return answer.ok ? `data:image/svg+xml,${encodeURIComponent(await answer.text())}` : "";
  } catch {
    return "";
  }
}

/** @param {string} text */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
