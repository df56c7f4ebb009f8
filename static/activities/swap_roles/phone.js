/** The rings change places, on the phone: one sentence that says where to go. */

import { html } from "htm/preact";
import { Calm } from "../../phone/calm.js";
import { useTools } from "../../phone/tools.js";
import { pick, say } from "../../words.js";

/** @import {Phase} from "../../types" */

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  const { store } = useTools();
  const role = store.me()?.role;
  const moves = role === phase.face.a || role === phase.face.b;
  const title = moves
    ? say(role === phase.inside ? "swap_roles-in" : "swap_roles-out")
    : pick(phase.prompt) || pick(phase.title);
  return html`<${Calm} phase=${phase} title=${title} help=${say("swap_roles-phone")} place=${role ?? null} />`;
}
