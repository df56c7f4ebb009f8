/** The calm screen: the ring, one sentence, who has the floor. Nothing to press, nothing greyed out. */

import { html } from "htm/preact";
import { Ring } from "../ring.js";
import { pick, say } from "../words.js";
import { TimeLeft } from "./parts.js";
import { useTools } from "./tools.js";

/** @import {Phase} from "../types" */

/**
 * @param {{phase: Phase, title: string, help?: string, over?: string, place?: string | null, timed?: boolean}} props
 *   place: point out this ring instead of who has the floor; timed: say how long it still takes
 */
export function Calm({ phase, title, help, over, place = null, timed = true }) {
  const { store } = useTools();
  const hall = store.hall();
  const said = nowWords(phase, { title, help });
  return html`<section class="calm">
    ${hall && html`<div class="calm-ring"><${Ring} rings=${hall.rings} place=${place} /></div>`}
    <div class="calm-words">
      ${over && html`<p class="meta">${over}</p>`}
      <h1 tabindex="-1" id="title">${said.title}</h1>
      ${said.help && html`<p class="help">${said.help}</p>`}
      ${said.who && html`<p class="meta calm-who">${say("phone-speaking", { who: said.who })}</p>`}
      ${timed && html`<${TimeLeft} phase=${phase} />`}
    </div>
  </section>`;
}

/**
 * What a calm screen says now: in a pause that, for nobody has the floor and the time stands still.
 * @param {Phase} phase @param {{title: string, help?: string | undefined}} words
 */
export function nowWords(phase, words) {
  if (phase.state === "paused") return { title: say("phone-paused"), help: "", who: "" };
  return { ...words, who: pick(phase.speak?.label) };
}

/** Whether this person's ring has the floor. @param {Phase} phase @param {string | undefined} role */
export const speaks = (phase, role) => Boolean(role && phase.speak?.roles.includes(role));

/**
 * The sentences of a calm screen: the script's own (the first is the title), or what fits who one is.
 * @param {Phase} phase @param {string | undefined} role
 */
export function calmWords(phase, role) {
  const [, first, rest] = /^(.+?[.!?])\s+(.+)$/s.exec(pick(phase.calm)) ?? ["", pick(phase.calm), ""];
  if (first) return { title: first, help: rest ?? "" };
  if (speaks(phase, role)) return { title: say("phone-calm-speak"), help: say("phone-calm-away") };
  if (phase.speak) return { title: say("phone-calm-listen"), help: say("phone-calm-later") };
  return { title: say("phone-calm-wait"), help: say("phone-calm-wait-help") };
}
