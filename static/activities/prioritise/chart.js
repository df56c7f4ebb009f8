/** One person is one seat up to thirty; above that a bar from one zero line. One colour, no axis, number at the end. */

import { html } from "htm/preact";

/** Seats are 32 by 17, eight apart; a bar is 24 high and at most as long as thirty seats. px at 1920. */
const [SEAT, HIGH, PITCH] = [32, 17, 40];
export const MOST_SEATS = 30;
const LONGEST = MOST_SEATS * PITCH;

/** How long a bar is when everyone chose it. @param {number} people @param {number} voters */
export const barLength = (people, voters) => (voters > 0 ? Math.round((people / voters) * LONGEST) : 0);

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
