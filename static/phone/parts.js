/** Small parts that every face of the phone is made of: the ask, who sees this, the place that is not yet open. */

import { html } from "htm/preact";
import { Icon } from "../icons.js";
import { clockWords, Line } from "../line.js";
import { date, left } from "../time.js";
import { lang, pick, say } from "../words.js";
import { useTools } from "./tools.js";

/** @import {Item, Phase} from "../types" */

/**
 * The ask: a line, what comes before, the title, help.
 * @param {{kind?: "solid"|"dashed"|"place", over?: string, rest?: string, title: string, children?: unknown}} props
 *   rest: the time left, at the end of the line above the title
 */
export function Ask({ kind = "solid", over, rest, title, children }) {
  return html`<${Line} kind=${kind} class="ask">
    ${(over || rest) && html`<p class="meta over">${over && html`<span>${over}</span>`}${rest && html`<span>${rest}</span>`}</p>`}
    <h1 tabindex="-1" id="title">${title}</h1>
    ${children}
  <//>`;
}

/** Puts the reader at the top of what is new. */
export function goToTitle() {
  requestAnimationFrame(() => document.getElementById("title")?.focus());
}

/** @param {{icon: "eye" | "lock", children?: unknown}} props */
export function Sees({ icon, children }) {
  return html`<p class="sees"><${Icon} name=${icon} /><span>${children}</span></p>`;
}

/**
 * Who sees what is written in this phase, with the exact label on the board.
 * @param {{identity: string, release?: string}} props
 */
export function WhoSees({ identity, release }) {
  const { store, sector } = useTools();
  const me = store.me();
  const label = sector(me?.sector);
  const ring = store.hall()?.rings.find((one) => one.role === me?.role);
  const first = say(release === "auto" ? "phone-sees-auto" : "phone-sees-first");
  const small = ring?.small && html` ${say("phone-sees-small")}`;
  if (release === "none") return html`<${Sees} icon="eye">${say("phone-sees-facilitator")}<//>`;
  if (identity === "anonymous")
    return html`<${Sees} icon="eye">${say("phone-sees-anonymous")} ${first}${small}<//>`;
  if (!label) return html`<${Sees} icon="eye">${say("phone-sees-nothing-else")} ${first}${small}<//>`;
  const [before, after] = say("phone-sees-shown", { who: "\u0000" }).split("\u0000");
  return html`<${Sees} icon="eye">${before}<strong>${label}</strong>${after} ${first}${small}<//>`;
}

/** A dashed place that says when it opens. @param {{children?: unknown}} props */
export function NotYet({ children }) {
  return html`<p class="not-yet">${children}</p>`;
}

/** "nog 9 minuten", or what to know when the time is up; nothing when the phase has no end. @param {{phase: Phase}} props */
export function TimeLeft({ phase }) {
  const { clock } = useTools();
  const words = phase.state === "open" ? clockWords(phase, clock.now.value) : "";
  return words ? html`<p class="meta">${words}</p>` : null;
}

/** The same in a line of its own words, only while time is left; in a pause that is what one needs to know. @param {Phase} phase @param {number} now */
export function shortTime(phase, now) {
  if (phase.state === "paused") return say("phone-paused");
  return phase.state === "open" && left(phase, now) ? clockWords(phase, now) : "";
}

/** What the phase asks, for a title: its prompt, or its name. @param {Phase} phase */
export const promptOf = (phase) => pick(phase.prompt) || pick(phase.title);

/** The date on which one hears what happened with it, once there is one. */
export function HearBack() {
  const { store } = useTools();
  const day = store.session()?.feedback;
  return day ? html`<p>${say("phone-end-feedback", { date: date(day, lang()) })}</p>` : null;
}

/** Why a field cannot send just now; null when it can. @param {Phase} phase */
export function closedWords(phase) {
  if (phase.state === "open") return null;
  return say(phase.state === "armed" ? "phone-field-armed" : "phone-field-paused");
}

/** Whether a phase takes nothing any more. @param {Phase} phase */
export const isOver = (phase) => phase.state === "closed" || phase.state === "settled";

/** Whether a statement stands in this column of a harvest: by its category or its type, as on the board. @param {Item} item @param {string[]} cats */
export const inColumn = ({ cat, type }, cats) => !cats.length || cats.includes(cat) || cats.includes(type);
