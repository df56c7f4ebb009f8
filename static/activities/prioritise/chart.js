/** One person is one seat up to thirty; above that a bar from one zero line. One colour, no axis, number at the end. */

import { html } from "htm/preact";
import { barLength, HIGH, MOST_SEATS, PITCH, SEAT } from "../../board/chart.js";

/** As wide as its base, so that the number stands at its end. @param {{people: number, voters: number}} props the words beside it say the same */
export function Chart({ people, voters }) {
  const bar = voters > MOST_SEATS;
  const wide = bar ? barLength(people, voters) : voters * PITCH;
  if (wide === 0) return null;
  return html`<svg class="chart" viewBox=${`0 0 ${wide} 24`} style=${{ width: `calc(${wide} * var(--u))` }} aria-hidden="true">
    ${
      bar
        ? html`<rect class="chart-bar" x="0" y="0" width=${wide} height="24" />`
        : Array.from(
            { length: voters },
            (_, i) =>
              html`<rect class=${`chart-seat${i < people ? " chart-seat--on" : ""}`} key=${i} x=${i * PITCH + 1.5} y="5" width=${SEAT - 3} height=${HIGH - 3} rx=${(HIGH - 3) / 2} />`,
          )
    }
  </svg>`;
}
