/** The bar at the top: the mark, the phase, the connection. And the sentences that concern the whole screen. */

import { html } from "htm/preact";
import { Progress } from "../progress.js";
import { Mark } from "../ring.js";
import { pick, say } from "../words.js";
import { useTools } from "./tools.js";

/** @import {Connection, Room} from "../types" */

/** @type {Record<Connection, string>} */
const STATES = {
  on: "phone-connected",
  connecting: "phone-connecting",
  off: "phone-offline",
  refused: "phone-offline",
};

export function Top() {
  const { store, wire } = useTools();
  const session = store.session();
  const phase = store.phase();
  const state = wire.connection.value;
  const name = phase && !session?.ended ? pick(phase.title) : pick(session?.title);
  return html`<header class="top">
    <${Mark} />
    <p class="top-name meta">${session?.rehearsal && html`<strong>${say("phone-rehearsal")}</strong> `}${name}</p>
    <p class="top-state meta" role="status">
      <span class=${`dot${state === "on" ? " dot--on" : ""}`} aria-hidden="true"></span>${say(STATES[state])}
    </p>
  </header>`;
}

/** The theme one works on; where the groups go one by one the one whose turn it is. */
export function Where() {
  const { store } = useTools();
  const room = /** @type {Room | undefined} */ (store.read("room"));
  if (!room || store.session()?.ended) return null;
  const words = store.me()?.group === room.group ? "phone-room" : "phone-room-turn";
  return html`<p class="where meta">${say(words)} <strong>${pick(room.label)}</strong></p>`;
}

/** Fewer than this are gone before one has read how many they were. */
const MANY = 5;

/** After a time without a network much goes out, one thing after another. */
function Sending() {
  const far = useTools().outbox.far();
  if (!far || far.most < MANY) return null;
  return html`<p class="help"><${Progress} id="far-out" words=${say("phone-sending")} far=${far} /></p>`;
}

/** What concerns the whole screen, in whole sentences. */
export function Notices() {
  const { wire, outbox, drafts, notes, box, notice } = useTools();
  const kept = outbox.waiting() || drafts.all().length > 0 || notes.all().length > 0;
  const lines = [];
  if (wire.connection.value === "off" && kept) lines.push(say("phone-offline-safe"));
  if (!box.lasting) lines.push(say("phone-not-lasting"));
  return html`<div class="notices" role="status">
    ${lines.map((line) => html`<p class="help" key=${line}>${line}</p>`)}
    <${Sending} />
    ${notice.value && html`<p class="refused">${notice.value}</p>`}
    ${wire.refusal.value && html`<p class="help">${wire.refusal.value.text} <a class="verb" href="">${say("phone-broken-button")}</a></p>`}
  </div>`;
}
