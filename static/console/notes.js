/** What the side column keeps in sight: the scribe's lines, cards that must be touched, topics, parked questions. */

import { html } from "htm/preact";
import { pick, say } from "../words.js";
import { show } from "./hands.js";
import { age, from } from "./parts.js";

/** @import {Desk} from "./desk.js" */
/** @import {FollowUp, Parked} from "./types" */
/** @import {Item, T} from "../types" */

const LINES = 3;
/** The type of a card that must be touched. */
const UNSAID = "unsaid";
/** The mark of a card whose subject came up. */
const TOUCHED = "touched";

/** The latest lines of the scribe. @param {{desk: Desk}} props */
export function Scribe({ desk }) {
  const lines = desk.store
    .items({ by_scribe: true })
    .filter((item) => item.state === "held" || item.state === "released")
    .slice(-LINES)
    .reverse();
  if (lines.length === 0) return null;
  return html`
    <section class="lines-side">
      <h2>${say("console-scribe")}</h2>
      <ul>
        ${lines.map(
          (item) => html`
          <li key=${item.n} class=${`line ${item.state === "released" ? "" : "line--dashed"}`}>
            <p>${item.quote ? say("console-quoted", { text: item.text }) : item.text}</p>
            <p class="faint">${from(desk, item)}, ${age(item.at, desk.clock.now.value)}</p>
          </li>`,
        )}
      </ul>
    </section>`;
}

/** What somebody wants said in any case; for the facilitators' eyes. @param {{desk: Desk}} props */
export function Cards({ desk }) {
  const cards = desk.store
    .items({ private: true })
    .filter((item) => item.type === UNSAID && item.text !== "" && item.state === "held");
  if (cards.length === 0) return null;
  const untouched = cards.filter((item) => item.mark !== TOUCHED);
  const touched = cards.filter((item) => item.mark === TOUCHED);
  return html`
    <section class="lines-side">
      <h2>${say("console-unsaid")}</h2>
      <p class="faint">${untouched.length > 0 ? say("console-unsaid-help") : say("console-unsaid-all")}</p>
      <ul>${[...untouched, ...touched].map((item) => html`<li key=${item.n}><${Tick} checked=${item.mark === TOUCHED} onChange=${() => desk.act("mark", { items: [item.n], mark: TOUCHED })}>${item.text}<//></li>`)}</ul>
    </section>`;
}

/** What comes in where the script lets nothing go to the board: to be read here, and nowhere else. @param {{desk: Desk}} props */
export function Confined({ desk }) {
  const phase = desk.store.phase()?.id ?? "";
  const items = confined(desk.store.items({ private: true }), phase);
  if (items.length === 0) return null;
  return html`
    <section class="lines-side">
      <h2>${say("console-confined")}</h2>
      <p class="faint">${say("console-confined-help")}</p>
      <ul>${items.map((item) => html`<li key=${item.n} class="line"><p>${item.text}</p></li>`)}</ul>
    </section>`;
}

/** Those of this pass that are no card with a tick, the newest first. @param {Item[]} items @param {string} phase */
export const confined = (items, phase) =>
  items
    .filter(
      (item) => item.phase === phase && item.type !== UNSAID && item.text !== "" && item.state === "held",
    )
    .reverse();

/** The topics agreed beforehand, ticked once they were touched. @param {{desk: Desk}} props */
export function Topics({ desk }) {
  /** @type {{n: number, label: T, touched: boolean}[]} */
  const topics = desk.store.phase()?.face?.topics ?? [];
  if (topics.length === 0) return null;
  return html`
    <section class="lines-side">
      <h2>${say("console-topics")}</h2>
      <ul>
        ${topics.map((topic) => html`<li key=${topic.n}><${Tick} checked=${topic.touched} onChange=${() => desk.act("topic", { n: topic.n, touched: !topic.touched })}>${pick(topic.label)}<//></li>`)}
      </ul>
    </section>`;
}

/** Questions for later. @param {{desk: Desk}} props */
export function Parking({ desk }) {
  const parked = /** @type {Parked[]} */ (desk.store.list("parked/"));
  if (parked.length === 0) return null;
  return html`
    <section class="lines-side">
      <h2>${say("console-parked")}</h2>
      <ul>
        ${parked.map((one) => html`<li key=${one.n}><${Tick} checked=${one.done} onChange=${() => desk.act("settle", { parked: one.n, done: !one.done })}>${one.text}<//></li>`)}
      </ul>
    </section>`;
}

/** Who talks with somebody afterwards, each with a tick. @param {{desk: Desk}} props */
export function FollowUps({ desk }) {
  const all = /** @type {FollowUp[]} */ (desk.store.list("follow/"));
  return html`<ul>${all.map((one) => html`<li key=${one.n}><${Tick} checked=${one.done} onChange=${() => desk.act("followed", { follow_up: one.n, done: !one.done })}>${one.text}<//></li>`)}</ul>`;
}

/** The same in the side column, once there is one. @param {{desk: Desk}} props */
export function Following({ desk }) {
  if (desk.store.list("follow/").length === 0) return null;
  return html`
    <section class="lines-side">
      <h2><button type="button" class="verb verb--ink" aria-keyshortcuts="Y" onClick=${() => show(desk, "follow")}>${say("console-follow")}</button></h2>
      <${FollowUps} desk=${desk} />
    </section>`;
}

/** @param {{checked: boolean, onChange: () => unknown, children?: unknown}} props */
function Tick({ checked, onChange, children }) {
  return html`
    <label class="tick tick--small">
      <input type="checkbox" checked=${checked} onChange=${onChange} />
      <span class="tick-box" aria-hidden="true"><svg viewBox="0 0 20 20" class="icon"><path d="M4.4 10.6l3.6 3.6 7.6-8" /></svg></span>
      <span>${children}</span>
    </label>`;
}
