/** The keys one uses most, below. */

import { signal } from "@preact/signals";
import { html } from "htm/preact";
import { say } from "../words.js";
import { Late } from "./course.js";
import { bindsOf, keyWords, offers, run } from "./hands.js";
import { sliceOf } from "./kinds.js";
import { next } from "./lead.js";
import { Cap, Push } from "./parts.js";
import { looksOn } from "./rooms.js";

/** @import {Desk} from "./desk.js" */

const walking = matchMedia("(max-width: 699px)");
/** As narrow.css has it: one column, and what the kind shows at the side has no place. */
const narrow = signal(walking.matches);
walking.addEventListener("change", () => {
  narrow.value = walking.matches;
});

const SHOWN = ["release", "send-back", "merge", "undo", "qr", "people", "links"];
const HELPER = ["release", "send-back", "hide", "undo"];

/** @param {{desk: Desk}} props */
export function Strip({ desk }) {
  const own = desk.helper ? [] : bindsOf(desk);
  // The keys of this kind take the place of those one seldom needs: the strip is one line.
  const all = SHOWN.filter((act) => offers(desk, act));
  const shown = desk.helper ? HELPER : own.length > 0 ? all.slice(0, -1 - own.length) : all;
  return html`
    <footer class="strip">
      ${!looksOn(desk) && html`<span class="strip-key"><${Cap} of="up" /><${Cap} of="down" /> ${say("console-key-choose")}</span>`}
      ${shown.map((act) => html`<button type="button" class="strip-key" key=${act} onClick=${() => run(desk, act)}><${Cap} of=${act} /> ${say(keyWords(desk, act))}</button>`)}
      ${own.map((bind) => html`<button type="button" class="strip-key" key=${bind.act} onClick=${() => bind.run(desk)}><${Cap} cap=${bind.cap} /> ${say(bind.words)}</button>`)}
      <button type="button" class="strip-key strip-all" onClick=${() => run(desk, "keys")}><${Cap} of="keys" /> ${say("console-key-keys")}</button>
    </footer>
    ${!looksOn(desk) && html`<${Walking} desk=${desk} />`}`;
}

/** The buttons below for who walks around with the console. @param {{desk: Desk}} props */
function Walking({ desk }) {
  return html`<div class="walking">
      ${!desk.helper && !desk.store.session()?.ended && html`<${Late} desk=${desk} /><${Own} desk=${desk} />`}
      <${Push} onClick=${() => run(desk, "blank")}>${say(desk.board().blank ? "console-unblank" : "console-blank")}<//>
      <${Push} main=${true} onClick=${() => next(desk)}>${say("console-next-short")}<//>
    </div>`;
}

/** @param {{desk: Desk}} props */
function Own({ desk }) {
  const phase = desk.store.phase();
  const Part = sliceOf(phase).Walking;
  return phase && Part && narrow.value ? html`<${Part} desk=${desk} phase=${phase} />` : null;
}
