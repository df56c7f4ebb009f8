/** Gather, on the phone: calm for who does not write; the harvest to check; or questions one at a time. */

import { html } from "htm/preact";
import { Calm, calmWords, speaks } from "../../phone/calm.js";
import { Notepad } from "../../phone/notepad.js";
import { useTools } from "../../phone/tools.js";
import { Check } from "./check.js";
import { Questions } from "./questions.js";

export { placesMine } from "./shape.js";

/** @import {Phase} from "../../types" */

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  /** @type {import("./shape.js").Face} */
  const face = phase.face;
  if (!face.write) return html`<${Watching} phase=${phase} />`;
  return face.questions.some((question) => question.confirm)
    ? html`<${Check} phase=${phase} face=${face} />`
    : html`<${Questions} phase=${phase} face=${face} />`;
}

/** Who does not write. Who listens while others answer may note for oneself. @param {{phase: Phase}} props */
function Watching({ phase }) {
  const { store } = useTools();
  const role = store.me()?.role;
  const words = calmWords(phase, role);
  const listens = phase.speak !== null && !speaks(phase, role);
  return html`<${Calm} phase=${phase} title=${words.title} help=${words.help} />
    ${listens && html`<hr /><${Notepad} phase=${phase.id} />`}`;
}
