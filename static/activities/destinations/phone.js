/** The route of the yield on the phone: one reads who will hear it before one is asked for anything. */

import { html } from "htm/preact";
import { Line } from "../../line.js";
import { Ask, promptOf } from "../../phone/parts.js";
import { pick, say } from "../../words.js";

/** @import {Phase, T} from "../../types" */

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  /** @type {{destinations: {n: number, text: string}[], body: T[]}} */
  const { destinations, body } = phase.face;
  const names = destinations.filter(({ text }) => text);
  return html`<${Ask} title=${promptOf(phase)}>${phase.help && html`<p class="help">${pick(phase.help)}</p>`}<//>
    ${body.map((text) => html`<p>${pick(text)}</p>`)}
    ${
      names.length > 0 &&
      html`<section class="stack" aria-labelledby="route"><h2 id="route">${say("destinations-title")}</h2>
      <ul class="rows">${names.map(({ n, text }) => html`<li class="new" key=${n}><${Line} class="row"><p class="words">${text}</p><//></li>`)}</ul></section>`
    }`;
}
