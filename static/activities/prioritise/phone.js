/** Prioritise, on the phone: dots with plain buttons, an order without dragging, or what it brings and costs. */

import { html } from "htm/preact";
import { Line } from "../../line.js";
import { Calm, calmWords } from "../../phone/calm.js";
import { Ask, isOver, promptOf, Sees, shortTime } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { wear } from "../../wear.js";
import { pick, say } from "../../words.js";
import { Dots } from "./dots.js";
import { Places } from "./places.js";
import { Rank } from "./rank.js";

/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

await wear(new URL("./phone.css", import.meta.url).href);

const METHODS = { dots: Dots, rank: Rank, impact_effort: Places };

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  const { store, clock } = useTools();
  /** @type {Face} */
  const face = phase.face;
  const words = calmWords(phase, store.me()?.role);
  if (!face.write) return html`<${Calm} phase=${phase} title=${words.title} help=${words.help} />`;
  if (isOver(phase))
    return html`<${Ask} title=${promptOf(phase)}><p class="help">${say("prioritise-closed")}</p><//>`;
  const items = store.items().filter((item) => item.phase !== phase.id);
  const Method = METHODS[face.method];
  return html`<${Ask} rest=${shortTime(phase, clock.now.value)} title=${promptOf(phase)}>${phase.help && html`<p class="help">${pick(phase.help)}</p>`}<//>
    <${Sees} icon="lock">${say("prioritise-sees")}<//>
    ${items.length > 0 ? html`<${Method} phase=${phase} face=${face} items=${items} open=${phase.state === "open"} />` : html`<${Line} kind="spent"><p>${say("prioritise-nothing")}</p><//>`}`;
}
