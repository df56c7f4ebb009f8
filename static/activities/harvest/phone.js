/** The harvest, on the phone: it is away; who speaks is in the hall. */

import { html } from "htm/preact";
import { Calm, calmWords } from "../../phone/calm.js";
import { useTools } from "../../phone/tools.js";

/** @import {Phase} from "../../types" */

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  const { store } = useTools();
  const words = calmWords(phase, store.me()?.role);
  return html`<${Calm} phase=${phase} title=${words.title} help=${words.help} />`;
}
