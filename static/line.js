/** The margin line and the clock line. */

import { html } from "htm/preact";
import { left, minutes, share } from "./time.js";
import { say } from "./words.js";

/** @import {Span} from "./time.js" */

/**
 * Words right of a line. solid: on the board; dashed: on its way or held; received: held by the server; dotted: only
 * on this phone; back: returned to its writer; place: a place for you; spent: structure.
 * @param {{kind?: "solid"|"dashed"|"received"|"dotted"|"back"|"place"|"spent", class?: string, children?: unknown}} props
 */
export function Line({ kind = "solid", class: more = "", children }) {
  const form = kind === "solid" ? "" : ` line--${kind}`;
  return html`<div class=${`line${form} ${more}`.trim()}>${children}</div>`;
}

/** The clock as a line: thick is the time left, the thin line what is spent. Its words stand elsewhere. @param {{left: number | null}} props */
export function ClockLine({ left: part }) {
  const height = `${Math.round((part ?? 0) * 1000) / 10}%`;
  return html`<div class="clock-line" aria-hidden="true"><span style=${{ height }}></span></div>`;
}

/**
 * "nog 14 minuten", "De tijd is om. We ronden rustig af."; "" when there is no end.
 * @param {Span} span
 * @param {number} now server time in ms
 */
export function clockWords(span, now) {
  const rest = left(span, now);
  if (rest === null) return "";
  return rest === 0 ? say("common-time-up") : say("common-minutes-left", { n: minutes(rest) });
}

export { share };
