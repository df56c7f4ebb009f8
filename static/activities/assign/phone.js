/** Choose a theme, on the phone: a first choice, then a second one; afterwards which theme it became. */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Line } from "../../line.js";
import { Calm, calmWords } from "../../phone/calm.js";
import { Ask, closedWords, goToTitle, isOver, NotYet, promptOf, Sees } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { wear } from "../../wear.js";
import { pick, say } from "../../words.js";
import { Themes } from "./choices.js";
import { others, wished } from "./shape.js";

/** @import {Phase} from "../../types" */
/** @import {PhoneFace} from "./shape.js" */

await wear(new URL("./phone.css", import.meta.url).href);

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  const { store, outbox } = useTools();
  /** @type {PhoneFace} */
  const face = phase.face;
  const me = store.me();
  const [again, setAgain] = useState(false);
  const mine = face.groups.find(({ group }) => group === me?.group);
  const wishes = wished(outbox.all(), phase.id, me?.wishes ?? []);
  if (mine)
    return html`<${Calm} phase=${phase} over=${say("assign-yours")} title=${pick(mine.label)} help=${say("assign-yours-help")} />`;
  if (!face.write || face.groups.length === 0) return html`<${Quiet} phase=${phase} />`;
  if ((wishes.length > 0 && !again) || isOver(phase))
    return html`<${Chosen} phase=${phase} face=${face} wishes=${wishes} change=${() => setAgain(true)} />`;
  return html`<${Choosing} phase=${phase} face=${face} wishes=${wishes} done=${() => setAgain(false)} />`;
}

/** @param {{phase: Phase}} props */
function Quiet({ phase }) {
  const { store } = useTools();
  const words = calmWords(phase, store.me()?.role);
  return html`<${Calm} phase=${phase} title=${words.title} help=${words.help} />`;
}

/** @param {{phase: Phase, face: PhoneFace, wishes: string[], done: () => void}} props */
function Choosing({ phase, face, wishes, done }) {
  const { act } = useTools();
  const [first, setFirst] = useState(wishes[0] ?? "");
  const [second, setSecond] = useState(/** @type {string | null} */ (wishes[1] ?? null));
  const [missing, setMissing] = useState(false);
  const shut = closedWords(phase);
  function send() {
    if (!first) return setMissing(true);
    act("choose_group", { phase: phase.id, first, second: second === first ? "" : (second ?? "") });
    done();
    goToTitle();
  }
  return html`<${Ask} kind="place" title=${promptOf(phase)}>${phase.help && html`<p class="help">${pick(phase.help)}</p>`}<//>
    ${face.body.map((line) => html`<p>${pick(line)}</p>`)}
    <${Sees} icon="lock">${say("assign-sees")}<//>
    <${Themes} name="first" legend=${say("assign-first")} groups=${face.groups} chosen=${first} choose=${setFirst} />
    ${first && html`<${Themes} name="second" legend=${say("assign-second")} groups=${others(face.groups, first)} chosen=${second === first ? null : second} choose=${setSecond} none=${say("assign-second-none")} />`}
    ${missing && !first && html`<p class="refused" role="alert">${say("assign-none-chosen")}</p>`}
    ${shut ? html`<${NotYet}>${shut}<//>` : html`<button type="button" class="button" onClick=${send}>${say("assign-send")}</button>`}`;
}

/** What one asked for, until it is known which it became. @param {{phase: Phase, face: PhoneFace, wishes: string[], change: () => void}} props */
function Chosen({ phase, face, wishes, change }) {
  const names = wishes.map((code) => pick(face.groups.find(({ group }) => group === code)?.label));
  return html`<${Ask} title=${say(names.length > 0 ? "assign-chosen" : "assign-nothing-chosen")}><p class="help">${say("assign-chosen-help")}</p><//>
    ${names.map((name, i) => html`<${Line} class="row" key=${name}><p class="meta">${say(i === 0 ? "assign-first-short" : "assign-second-short")}</p><p class="words">${name}</p><//>`)}
    ${!isOver(phase) && html`<p class="ways"><button type="button" class="way" onClick=${change}>${say("assign-change")}</button></p>`}`;
}
