/** The proposal on a phone: its version, its words with what is new in them, and when one looks back on it. */

import { html } from "htm/preact";
import { Line } from "../../line.js";
import { Marked } from "./text.js";
import { evaluationWords, versionWords } from "./words.js";

/** @import {Face} from "./shape.js" */

/** @param {{face: Face}} props nothing while there is none */
export function Proposal({ face }) {
  if (!face.proposal) return null;
  const evaluation = evaluationWords(face.proposal.evaluation_on);
  return html`<${Line} class="proposal">
    <p class="meta">${versionWords(face)}</p>
    <p class="proposal-words"><${Marked} proposal=${face.proposal} /></p>
    ${evaluation && html`<p class="meta">${evaluation}</p>`}
  <//>`;
}
