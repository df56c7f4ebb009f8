/** Small drawings that stand only beside their word; each is hidden from a screen reader. */

import { html } from "htm/preact";

/** Paths in a box of 20. */
const PATHS = {
  eye: "M1.5 10C3.6 6.4 6.6 4.6 10 4.6s6.4 1.8 8.5 5.4c-2.1 3.6-5.1 5.4-8.5 5.4S3.6 13.6 1.5 10z",
  unseen:
    "M1.5 10C3.6 6.4 6.6 4.6 10 4.6s6.4 1.8 8.5 5.4c-2.1 3.6-5.1 5.4-8.5 5.4S3.6 13.6 1.5 10zM3.5 3l13 14",
  lock: "M6.5 9V6.2a3.5 3.5 0 0 1 7 0V9",
  check: "M4.4 10.6l3.6 3.6 7.6-8",
  back: "M7 4.5L3.5 8 7 11.5M3.5 8h8a4 4 0 0 1 0 8H9",
  book: "M5.5 3h9v14h-9zM8.5 3v14",
  speak: "M3.5 4h13v9h-6.5l-4 3.5V13H3.5z",
};

/** @param {{name: keyof typeof PATHS | "dots"}} props */
export function Icon({ name }) {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${parts(name)}</svg>`;
}

/** @param {keyof typeof PATHS | "dots"} name */
function parts(name) {
  if (name === "dots") return html`<path d="M4 10h.01M10 10h.01M16 10h.01" stroke-width="3.4" />`;
  if (name === "eye")
    return html`<path d=${PATHS.eye} /><circle cx="10" cy="10" r="2" fill="currentColor" />`;
  if (name === "lock")
    return html`<path d=${PATHS.lock} /><rect x="3.5" y="9" width="13" height="8.5" rx="1.5" fill="currentColor" />`;
  return html`<path d=${PATHS[name]} />`;
}
