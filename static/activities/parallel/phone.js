/** Who has no theme while the groups are apart, on the phone: choose one, and go in. */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Calm, calmWords } from "../../phone/calm.js";
import { Ask, closedWords, isOver, NotYet, promptOf } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { wear } from "../../wear.js";
import { say } from "../../words.js";
import { Themes } from "../assign/choices.js";
import { wished } from "../assign/shape.js";

/** @import {Phase} from "../../types" */
/** @import {Choice} from "../assign/shape.js" */

await wear(new URL("../assign/phone.css", import.meta.url).href);

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  const { store, outbox, act } = useTools();
  /** @type {Choice[]} */
  const groups = phase.face.groups ?? [];
  const [chosen, setChosen] = useState("");
  const [missing, setMissing] = useState(false);
  const shut = closedWords(phase);
  const me = store.me();
  const going = wished(outbox.all(), phase.id, []).length > 0;
  if (me?.face?.placed || going || groups.length === 0 || isOver(phase)) {
    const words = calmWords(phase, me?.role);
    return html`<${Calm} phase=${phase} title=${going ? say("parallel-going") : words.title} help=${going ? "" : words.help} />`;
  }
  function send() {
    if (!chosen) return setMissing(true);
    act("choose_group", { phase: phase.id, first: chosen });
  }
  return html`<${Ask} kind="place" over=${promptOf(phase)} title=${say("parallel-choose")}><p class="help">${say("parallel-choose-help")}</p><//>
    <${Themes} name="first" legend=${say("parallel-themes")} groups=${groups} chosen=${chosen} choose=${setChosen} />
    ${missing && !chosen && html`<p class="refused" role="alert">${say("assign-none-chosen")}</p>`}
    ${shut ? html`<${NotYet}>${shut}<//>` : html`<button type="button" class="button" onClick=${send}>${say("parallel-go")}</button>`}`;
}
