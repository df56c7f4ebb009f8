/** One voice at a time: a statement or a question at its largest. */

import { html } from "htm/preact";
import { Page } from "./margin.js";
import { questionStep, step, tall } from "./size.js";
import { asked, item, question, theme, who } from "./text.js";
import { Explains } from "./under.js";

/** @import {BoardView} from "./types" */
/** @import {Item, Phase} from "../types" */

/** Between the safe edges; what stands above the statement has room below it, and the sector its own. */
const HEIGHT = 936;
const BETWEEN = 40;
const BELOW = 112;
const LEADING = 1.15;

/**
 * The statement that the console put forward, under the question it answers.
 * @param {{view: BoardView, phase: Phase, one: Item}} props
 */
export function Single({ view, phase, one }) {
  const target = item(view, one.target);
  return target
    ? html`<${Answered} view=${view} one=${one} target=${target} ask=${asked(phase, one)} />`
    : html`<${Answering} view=${view} one=${one} ask=${asked(phase, one)} />`;
}

/** The question gives way to words that need the whole wall. @param {{view: BoardView, one: Item, ask: string}} props */
function Answering({ view, one, ask }) {
  const fit = fitting(one.text, tall(ask, 56, LEADING), rehearsing(view));
  return html`
    <${Page} view=${view}>
      <h1 class=${fit.crowded ? "aside" : "asked"}>${ask}</h1>
      <${Voice} one=${one} from=${who(view, one)} fit=${fit} />
    <//>`;
}

/**
 * A question with the statement it is about.
 * @param {{view: BoardView, one: Item, target: Item, ask: string}} props
 */
function Answered({ view, one, target, ask }) {
  const fit = fitting(one.text, tall(target.text, 48, 1.22) + 48, rehearsing(view));
  return html`
    <${Page} view=${view}>
      <h1 class="aside">${ask}</h1>
      <blockquote class="said"><p>${target.text}</p><p class="who">${who(view, target)}</p></blockquote>
      <${Voice} one=${one} from=${who(view, one)} fit=${fit} />
    <//>`;
}

/** @typedef {{size: number, crowded: boolean}} Fit */

/** The word above takes a line of its own. @param {BoardView} view */
const rehearsing = (view) => (view.session?.rehearsal ? 56 : 0);

/**
 * The step of a statement, and whether even the smallest needs every line there is.
 * @param {string} text
 * @param {number} above px of what stands over it
 * @param {number} less px that are taken
 * @returns {Fit}
 */
export function fitting(text, above, less = 0) {
  const room = HEIGHT - less - above - BETWEEN - BELOW;
  const size = step(text, room);
  return { size, crowded: tall(text, size, LEADING) > room };
}

/** @param {{one: Item, from: string, fit: Fit}} props */
function Voice({ one, from, fit }) {
  return html`
    <div class=${`voice${fit.crowded ? " voice--crowded" : ""}`}>
      <p class=${`statement statement--${fit.size}`}>${one.text}</p>
      ${(from || one.explain) && html`<p class="sector">${from}${from && one.explain && ", "}${one.explain && html`<${Explains} />`}</p>`}
    </div>`;
}

/**
 * The question alone, with the theme under it.
 * @param {{view: BoardView, phase: Phase, sub?: string}} props
 */
export function Alone({ view, phase, sub = theme(view.session) }) {
  const text = question(phase);
  const size = questionStep(text, HEIGHT - (sub ? 190 : 0));
  return html`
    <${Page} view=${view} class="text--middle">
      <h1 class=${`question question--${size}`}>${text}</h1>
      ${sub && html`<p class="theme">${sub}</p>`}
    <//>`;
}
