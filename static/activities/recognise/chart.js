/** Who recognises it, drawn: a seat for each person up to thirty, above that one bar. Words beside it say the same. */

import { html } from "htm/preact";
import { barLength, HIGH, MOST_SEATS, PITCH, SEAT } from "../../board/chart.js";
import { seatsOf } from "./shape.js";

/** @import {Phase} from "../../types" */
/** @import {Result} from "./shape.js" */

/** @param {{row: Result, phase: Phase}} props */
export function Chart({ row, phase }) {
  const seats = seatsOf(row, phase.face);
  const bar = seats.length > MOST_SEATS;
  const wide = bar ? barLength(row.some ?? 0, row.n ?? 0) : seats.length * PITCH;
  if (wide === 0) return null;
  return html`<svg class="known-chart" viewBox=${`0 0 ${wide} 24`} style=${{ width: `calc(${wide} * var(--u))` }} aria-hidden="true">
    ${
      bar
        ? html`<rect class="known-bar" x="0" y="0" width=${wide} height="24" />`
        : seats.map(
            (fill, i) =>
              html`<rect class=${`known-seat known-seat--${fill}`} key=${i} x=${i * PITCH + 1.5} y="5" width=${SEAT - 3} height=${HIGH - 3} rx=${(HIGH - 3) / 2} />`,
          )
    }
  </svg>`;
}
