/** The text after the conditions were weighed: what was added stands above it while one writes. */

import { html } from "htm/preact";
import { Editor } from "./editor.js";
import { Weighing } from "./weigh.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

/** @param {{desk: Desk, phase: Phase, face: Face}} props */
export function Amending({ desk, phase, face }) {
  return html`<${Editor} desk=${desk} phase=${phase} face=${face} /><${Weighing} desk=${desk} phase=${phase} face=${face} />`;
}
