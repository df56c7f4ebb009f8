/** The harvest on the console: the themes in their order, and the time of the one that has the floor. */

import { signal } from "@preact/signals";
import { html } from "htm/preact";
import { clockFace } from "../../console/parts.js";
import { wear } from "../../wear.js";
import { pick, say } from "../../words.js";
import { cut } from "./board.js";
import { turnOf } from "./shape.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {KindBind} from "../../console/kinds.js" */
/** @import {Item, Phase, Session} from "../../types" */
/** @import {Face} from "./shape.js" */

await wear(new URL("./console.css", import.meta.url).href);

export const empty = "harvest-empty";
/** No second turn before the first was answered. */
const turning = signal(false);

/** @param {Desk} desk @param {number} to */
async function turn(desk, to) {
  const phase = desk.store.phase();
  if (!phase || turning.value) return;
  turning.value = true;
  await desk.act("turn_theme", { phase: phase.id, to });
  turning.value = false;
}

/** @type {KindBind[]} */
export const BINDS = [
  {
    key: "g",
    act: "next-theme",
    cap: "G",
    words: "harvest-key-next",
    run: (desk) => {
      /** @type {Face | undefined} */
      const face = desk.store.phase()?.face;
      return face && face.at + 1 < face.themes.length ? turn(desk, face.at + 1) : undefined;
    },
  },
];

/** @param {{desk: Desk, phase: Phase}} props */
export function Console({ desk, phase }) {
  /** @type {Face} */
  const face = phase.face;
  const rest = face.ends === null ? null : face.ends - (phase.paused ?? desk.clock.now.value);
  return html`<section class="kind">
    <h2>${say("harvest-themes")}</h2>
    ${rest !== null && html`<p class="theme-clock">${clockFace(rest)}</p>`}
    <p class="faint">${say("harvest-minutes", { n: face.minutes })}</p>
    <ol class="themes">${face.themes.map(
      ({ code, label }, i) => html`<li key=${code}>
        <button type="button" class="push" aria-pressed=${i === face.at} onClick=${() => turn(desk, i)} disabled=${desk.helper}>
          <span>${pick(label) || say("harvest-all")}</span></button> <span class="faint">${say(`harvest-turn-${turnOf(face, i)}`)}</span></li>`,
    )}</ol>
  </section>`;
}

/** Pages of the theme that has the floor. @param {Phase} phase @param {Item[]} items @param {Session | undefined} session */
export const sheets = (phase, items, session) => {
  const from = /** @type {Phase & {source?: string[]}} */ (phase).source ?? [];
  const wanted = items.filter((item) => item.key !== undefined && from.includes(item.key));
  return cut(phase, wanted, Boolean(session?.rehearsal)).length;
};
