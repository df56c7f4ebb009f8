/** The phone's face; drawn in the next step. */

/** @returns {null} */
export function Phone() {
  return null;
}
