/** The conversation goes on without phones: a calm screen. */

import { html } from "htm/preact";
import { Calm } from "../../phone/calm.js";
import { pick, say } from "../../words.js";

/** @import {Phase} from "../../types" */

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  return html`<${Calm} phase=${phase} title=${say("offline-title")} help=${pick(phase.calm) || say("offline-help")} />`;
}
