/** Put aside: a neutral page. Nobody looks at a phone or at a text now (methods 3b, DD-10). */

import { html } from "htm/preact";
import { say } from "../../board/text.js";

/** @import {Face} from "./shape.js" */

/** @param {{face: Face}} props */
export function Aside({ face }) {
  return html`<section class="page page--still">
    <div class="rest-line"></div>
    <div class="text text--middle">
      <h1 class="question question--116">${say(`decide-aside-${face.state}`)}</h1>
      <p class="theme">${say(`decide-aside-${face.state}-help`)}</p>
    </div>
  </section>`;
}
