/** Who spoke or was heard: seats with their taps inside and their numbers outside. Balance, no ranking; never on the board. */

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

/**
 * @param {{desk: Desk, title?: string, press?: (desk: Desk, seat: number) => unknown, counted?: boolean}} props
 *   press: what a seat does; counted: false where a seat is only ticked
 */
export function Talk({ desk, title = say("console-talk"), press = tap, counted = true }) {
  const count = seats(desk);
  const taps = /** @type {Tally | undefined} */ (desk.read("tally"))?.seats ?? {};
  const taken = desk.store.hall()?.rings.find((ring) => ring.seats === count)?.taken ?? [];
  const silent = taken.filter((n) => !taps[n]);
  const asked = desk.seat.value;
  return html`
    <section class="talk">
      <h2>${title}
        <button type="button" class="talk-ask" aria-keyshortcuts="S" onClick=${() => askSeat(desk)}>${asked === null ? say("console-talk-seat") : say("console-talk-asked", { digits: asked || "…" })} <${Cap} of="tally" /></button></h2>
      <${Drawing} count=${count} taps=${taps} taken=${taken} press=${(/** @type {number} */ n) => press(desk, n)} counted=${counted} />
      <p>${silent.length === 0 ? say("console-all-heard") : html`${say("console-not-heard")} <b>${listed(silent)}</b>`}</p>
    </section>`;
}

/** @param {{count: number, taps: Record<string, number>, taken: number[], press: (n: number) => unknown, counted: boolean}} props */
function Drawing({ count, taps, taken, press, counted }) {
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
        ${drawn.map((seat, i) => html`<${Place} key=${i} press=${press} n=${i + 1} angle=${seat.angle} taps=${counted ? (taps[i + 1] ?? 0) : 0} quiet=${taken.includes(i + 1) && !taps[i + 1]} />`)}
        <text class="talk-count" x="100" y="103">${heard}</text>
        <text class="talk-of" x="100" y="122">${say("console-of", { of: taken.length })}</text>
      <//>
    </div>`;
}

/** @param {{press: (n: number) => unknown, n: number, angle: number, taps: number, quiet: boolean}} props */
function Place({ press, n, angle, taps, quiet }) {
  const [x, y] = at(RING, angle);
  const [nx, ny] = at(NUMBERS, angle);
  return html`
    <g class="talk-place" onClick=${() => press(n)}>
      <circle cx=${x} cy=${y} r="14" fill="transparent" />
      ${taps > 0 && html`<text class="talk-taps" x=${x} y=${y + 4.5}>${taps}</text>`}
      <text class=${quiet ? "talk-n talk-n--quiet" : "talk-n"} x=${nx} y=${ny + 4.5}>${n}</text>
    </g>`;
}
