/** Waiting that takes seconds: a sentence, a bar, and how far it is in numbers where somebody can tell. */

import { html } from "htm/preact";
import { say } from "./words.js";

/** @typedef {{done: number, most: number}} Far */

/**
 * Stands within a live region (role="status") that is on the page already: the sentence is said once. What changes
 * after it is the value of the bar, so that a screen reader is not told each step. Without `far` nobody can tell how
 * long it takes: the bar has no value, and nothing in it moves.
 *
 * @param {{words: string, far?: Far | null, id: string}} props id: unique on the page
 */
export function Progress({ words, far = null, id }) {
  const steps = far ? say("common-far", { done: far.done, most: far.most }) : "";
  const value = far ? { value: far.done, max: far.most, "aria-valuetext": steps } : {};
  return html`<span class="far"><span id=${id}>${words}</span>
    <progress aria-labelledby=${id} ...${value}></progress>
    ${steps && html`<span class="far-steps columns" aria-hidden="true">${steps}</span>`}</span>`;
}
