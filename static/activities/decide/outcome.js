/** What was decided, on a phone: the text, what was added by whom did not agree at first, and when one looks back. */

import { html } from "htm/preact";
import { Line } from "../../line.js";
import { Ask } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { say } from "../../words.js";
import { Rounds } from "./rounds.js";
import { conditionsOf, decidedText, isSettled, uneaseOf } from "./shape.js";
import { Marked } from "./text.js";
import { Words } from "./weighing.js";
import { evaluationWords, statusWords } from "./words.js";

/** @import {Face} from "./shape.js" */

/** @param {{face: Face}} props */
export function Outcome({ face }) {
  if (!isSettled(face)) return html`<${Aside} face=${face} />`;
  const evaluation = evaluationWords(face.decision?.evaluation_on);
  return html`<${Ask} over=${statusWords(face)} title=${say(face.state === "advice_given" ? "decide-advice" : "decide-decision")} />
    <${Line} class="proposal"><p class="proposal-words"><${Marked} proposal=${decidedText(face)} /></p>${evaluation && html`<p class="meta">${evaluation}</p>`}<//>
    <${Wisdom} />
    <${Rounds} rounds=${face.rounds} />`;
}

/** Put aside: what that means now. @param {{face: Face}} props */
function Aside({ face }) {
  return html`<${Ask} title=${say(`decide-aside-${face.state}`)}><p class="help">${say(`decide-aside-${face.state}-help`)}</p><//>
    <${Wisdom} />`;
}

/** Every condition with its outcome, and what still grates: nothing disappears (DD-H5). */
function Wisdom() {
  const { store } = useTools();
  const rows = conditionsOf(store.items());
  const grates = uneaseOf(store.items());
  return html`${
    rows.length > 0 &&
    html`<section class="stack" aria-labelledby="wisdom"><hr /><h2 id="wisdom">${say("decide-wisdom")}</h2>
    <ul class="rows conditions">${rows.map((one) => html`<li key=${one.n}><${Line} class="row"><${Words} one=${one} /><//></li>`)}</ul></section>`
  }
  ${
    grates.length > 0 &&
    html`<section class="stack" aria-labelledby="grates"><hr /><h2 id="grates">${say("decide-grates")}</h2>
    <ul class="rows">${grates.map((one) => html`<li key=${one.n}><${Line} class="row"><p class="words">${one.text}</p><//></li>`)}</ul></section>`
  }`;
}
