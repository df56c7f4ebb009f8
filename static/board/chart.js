/** The measures of a chart on the board: one person is one seat up to thirty, above that a bar (looks §7). px at 1920. */

/** Seats are 32 by 17, eight apart. */
export const [SEAT, HIGH, PITCH] = [32, 17, 40];
export const MOST_SEATS = 30;
/** A bar is at most as long as thirty seats. */
const LONGEST = MOST_SEATS * PITCH;

/** How long a bar is when everyone chose it. @param {number} people @param {number} base */
export const barLength = (people, base) => (base > 0 ? Math.round((people / base) * LONGEST) : 0);
