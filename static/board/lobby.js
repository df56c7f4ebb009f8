/** Coming in: how to take part at the left, who is here at the right; the line runs down to the start. */

import { html } from "htm/preact";
import { ClockLine } from "../line.js";
import { Ring } from "../ring.js";
import { hour, share } from "../time.js";
import { lang } from "../words.js";
import { em, lines } from "./measure.js";
import { pick, say, spaced, theme, typed } from "./text.js";

/** @import {BoardView} from "./types" */
/** @import {HallRing, Phase, Session} from "../types" */

const HOUR_MS = 3_600_000;
/** The column is 1048 wide; bold letters are wider than the table of widths says. */
const WELCOME = 1048;
const BOLD = 1.1;

/** @param {{session: Session | undefined, large?: boolean}} props */
export function Join({ session, large = false }) {
  const code = session?.code ?? "";
  return html`
    <div class=${`join${large ? " join--large" : ""}`}>
      <h1 class="title">${say("board-join")}</h1>
      <img class="qr" src=${`/${code}/qr.svg`} alt=${say("board-qr-alt")} />
      <p class="address">${typed(session?.url ?? "")}</p>
      <p class="code">${spaced(code)}</p>
      <p class="help">${say("board-no-phone")}</p>
    </div>`;
}

/** @param {{view: BoardView}} props */
export function Lobby({ view }) {
  const { session, phase, hall, now } = view;
  return html`
    <section class="page page--lobby">
      <${Join} session=${session} />
      <${ClockLine} left=${toStart(session, phase, now)} />
      <div class="welcome">
        <p class="lead">${pick(phase?.prompt) || say("board-welcome", { title: pick(session?.title) })}</p>
        <h2 class=${`theme-title question--${themeStep(theme(session))}`}>${theme(session)}</h2>
        <div class="here">
          <div class="hall hall--large"><${Ring} rings=${hall?.rings ?? []} /></div>
          <div class="counts">
            ${(hall?.rings ?? []).map((ring) => html`<${Count} key=${ring.role} ring=${ring} />`)}
            ${begins(session)}
          </div>
        </div>
      </div>
    </section>`;
}

/**
 * The size at which a theme leaves room for the hall: three lines at most.
 * @param {string} text
 * @returns {number} 92, 72 or 56
 */
export function themeStep(text) {
  const fits = [92, 72].find((size) => {
    const column = WELCOME / (size * BOLD);
    return lines(text, column) <= 3 && text.split(/\s+/).every((word) => em(word) <= column);
  });
  return fits ?? 56;
}

/** @param {{ring: HallRing}} props */
function Count({ ring }) {
  const words = ring.seats
    ? say("board-of-seats", { seats: ring.seats, role: pick(ring.label) })
    : say("board-in-ring", { role: pick(ring.label) });
  return html`<p class="count"><b>${ring.filled}</b> ${words}</p>`;
}

/** @param {Session | undefined} session */
function begins(session) {
  if (!session?.begins) return null;
  return html`<p class="begins">${say("board-begins", { hour: hour(session.begins, lang()) })}</p>`;
}

/**
 * The share of the waiting that is left: of the arrival until the start, else of the phase itself.
 * @param {Session | undefined} session
 * @param {Phase | undefined} phase
 * @param {number} now
 */
export function toStart(session, phase, now) {
  const start = session?.begins;
  if (!start) return phase ? share(phase, now) : null;
  const from = Math.min(phase?.opened ?? start - HOUR_MS, start - 1);
  return Math.min(1, Math.max(0, (start - now) / (start - from)));
}
