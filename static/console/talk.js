/** Who spoke: seats with their taps inside and their numbers outside. Balance, no ranking; never on the board. */

import { html } from "htm/preact";
import { Seats } from "../ring.js";
import { at, circle } from "../seats.js";
import { say } from "../words.js";
import { askSeat, seats, tap } from "./lead.js";
import { Cap, listed } from "./parts.js";

/** @import {Desk} from "./desk.js" */
/** @import {Tally} from "./types" */

const RING = 66;
const NUMBERS = 91;

/** @param {{desk: Desk}} props */
export function Talk({ desk }) {
  const count = seats(desk);
  const taps = /** @type {Tally | undefined} */ (desk.read("tally"))?.seats ?? {};
  const taken = desk.store.hall()?.rings.find((ring) => ring.seats === count)?.taken ?? [];
  const silent = taken.filter((n) => !taps[n]);
  const asked = desk.seat.value;
  return html`
    <section class="talk">
      <h2>${say("console-talk")}
        <button type="button" class="talk-ask" aria-keyshortcuts="S" onClick=${() => askSeat(desk)}>${asked === null ? say("console-talk-seat") : say("console-talk-asked", { digits: asked || "…" })} <${Cap} of="tally" /></button></h2>
      <${Drawing} desk=${desk} count=${count} taps=${taps} taken=${taken} />
      <p>${silent.length === 0 ? say("console-all-heard") : html`${say("console-not-heard")} <b>${listed(silent)}</b>`}</p>
    </section>`;
}

/** @param {{desk: Desk, count: number, taps: Record<string, number>, taken: number[]}} props */
function Drawing({ desk, count, taps, taken }) {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const places = numbers.map((n) => ({
    form: /** @type {"arc"} */ ("arc"),
    tone: /** @type {"woad" | "talk" | "empty"} */ (taps[n] ? "woad" : taken.includes(n) ? "talk" : "empty"),
  }));
  const drawn = circle(/** @type {any} */ (places), RING, "talk", { thick: 17, fill: 0.75 });
  const heard = taken.filter((n) => taps[n]).length;
  return html`
    <div class="talk-ring">
      <${Seats} seats=${drawn}>
        ${drawn.map((seat, i) => html`<${Place} key=${i} desk=${desk} n=${i + 1} angle=${seat.angle} taps=${taps[i + 1] ?? 0} quiet=${taken.includes(i + 1) && !taps[i + 1]} />`)}
        <text class="talk-count" x="100" y="103">${heard}</text>
        <text class="talk-of" x="100" y="122">${say("console-of", { of: taken.length })}</text>
      <//>
    </div>`;
}

/** @param {{desk: Desk, n: number, angle: number, taps: number, quiet: boolean}} props */
function Place({ desk, n, angle, taps, quiet }) {
  const [x, y] = at(RING, angle);
  const [nx, ny] = at(NUMBERS, angle);
  return html`
    <g class="talk-place" onClick=${() => tap(desk, n)}>
      <circle cx=${x} cy=${y} r="14" fill="transparent" />
      ${taps > 0 && html`<text class="talk-taps" x=${x} y=${y + 4.5}>${taps}</text>`}
      <text class=${quiet ? "talk-n talk-n--quiet" : "talk-n"} x=${nx} y=${ny + 4.5}>${n}</text>
    </g>`;
}
