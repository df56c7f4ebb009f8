/** The ring of seats, one component for phone, board, console and the mark. A sentence beside it says the same. */

import { html } from "htm/preact";
import { markSeats, seatsOf, TABLE } from "./seats.js";

/** @import {HallRing} from "./types" */
/** @import {Seat} from "./seats.js" */

/** @param {{seat: Seat}} props */
export function SeatShape({ seat }) {
  const form = `seat seat--${seat.tone}`;
  return seat.d
    ? html`<path class=${form} d=${seat.d} />`
    : html`<circle class=${form} cx=${seat.x} cy=${seat.y} r=${seat.r} />`;
}

/** Any seats in a square of 200, with what the caller draws on top. @param {{seats: Seat[], class?: string, children?: unknown}} props */
export function Seats({ seats, class: more = "", children }) {
  return html`<svg class=${`ring ${more}`.trim()} viewBox="0 0 200 200" aria-hidden="true">
    ${seats.map((seat) => html`<${SeatShape} key=${seat.key} seat=${seat} />`)}${children}
  </svg>`;
}

/**
 * The hall as rings of seats.
 * @param {{rings: HallRing[], place?: string | null, table?: boolean, children?: unknown}} props
 *   place: point out this role's ring instead of who has the floor; table: draw the table (default: when there is one)
 */
export function Ring({ rings, place = null, table, children }) {
  const drawn = table ?? (rings.length > 1 && rings.some((ring) => ring.form === "arc"));
  return html`<${Seats} seats=${seatsOf(rings, place)}>
    ${drawn && html`<circle class="ring-table" cx="100" cy="100" r=${TABLE} />`}${children}
  <//>`;
}

/** The mark of the house. */
export function Mark() {
  return html`<${Seats} class="mark" seats=${markSeats()} />`;
}
