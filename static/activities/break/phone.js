/** A break, on the phone: until when. */

import { html } from "htm/preact";
import { Calm } from "../../phone/calm.js";
import { hour } from "../../time.js";
import { lang, pick, say } from "../../words.js";

/** @import {Phase} from "../../types" */

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  /** @type {number | null} */
  const until = phase.face?.until ?? null;
  const title = until ? say("break-until", { hour: hour(until, lang()) }) : say("break-title");
  return html`<${Calm} phase=${phase} over=${pick(phase.title)} title=${title} help=${pick(phase.calm) || say("break-help")} />`;
}
