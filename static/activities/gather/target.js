/** A question about a statement: choose the statement first, then ask. Drafts are kept per statement. */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Line } from "../../line.js";
import { goToTitle } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { say } from "../../words.js";
import { Writer } from "./questions.js";

/** @import {Item, Phase} from "../../types" */
/** @import {Face, Stand} from "./shape.js" */

/** How an open question may begin (KA-6). */
const STARTERS = ["gather-start-what", "gather-start-how", "gather-start-when", "gather-start-example"];

/** @param {{phase: Phase, face: Face, now: Stand, sent: () => void}} props */
export function Target({ phase, face, now, sent }) {
  const { store, drafts } = useTools();
  const prefix = `say:${phase.id}:${now.question.type}:`;
  const begun = drafts.all().find((draft) => draft.slot.startsWith(prefix) && !draft.slot.includes("~"));
  const [n, setN] = useState(begun ? Number(begun.slot.slice(prefix.length)) : 0);
  // What one may choose from lies in other phases: what was sent in this one is not a statement to ask about.
  const items = store.items().filter((item) => item.phase !== phase.id);
  const chosen = items.find((item) => item.n === n);
  if (!items.length) return html`<${Line} kind="spent"><p>${say("gather-no-statements")}</p><//>`;
  if (!chosen) return html`<${Choose} items=${items} choose=${setN} />`;

  function another() {
    setN(0);
    goToTitle();
  }
  const slot = `${prefix}${n}`;
  return html`<${Line} class="row">
      <${StatementWords} item=${chosen} />
      <p class="verbs"><button type="button" class="verb" onClick=${another}>${say("gather-another")}</button></p>
    <//>
    <${Writer} phase=${phase} face=${face} now=${now} target=${n}
      starters=${now.question.nudge === "question" && html`<${Starters} slot=${slot} />`}
      sent=${() => {
        setN(0);
        sent();
      }} />`;
}

/** A tap chooses at once, so these are buttons: arrow keys through radios would choose on the way. @param {{items: Item[], choose: (n: number) => void}} props */
function Choose({ items, choose }) {
  return html`<section class="stack" aria-labelledby="statements">
    <h2 id="statements">${say("gather-choose-statement")}</h2>
    <ul class="choices">
      ${items.map(
        (
          item,
        ) => html`<li key=${item.n}><button type="button" class="choice choice--words" onClick=${() => choose(item.n)}>
          <${StatementWords} item=${item} /></button></li>`,
      )}
    </ul>
  </section>`;
}

/** A statement in its speaker's words, then the sector. @param {{item: Item}} props */
export function StatementWords({ item }) {
  const { sector } = useTools();
  const who = sector(item.who);
  return html`<span class="words">${item.text}</span>
    ${(who || item.corrected) && html`<span class="meta who">${who}${item.corrected && html`${who && ", "}<strong>${say("common-corrected")}</strong>`}</span>`}`;
}

/** Beginnings of an open question; a tap puts one in an empty field. @param {{slot: string}} props */
function Starters({ slot }) {
  const { drafts } = useTools();
  return html`<div class="starters" role="group" aria-label=${say("gather-start")}>
    ${STARTERS.map((id) => {
      const words = say(id);
      return html`<button type="button" class="tag" key=${id}
        onClick=${() => drafts.get(slot).trim() || drafts.set(slot, `${words.replace(/…$/, "").trim()} `)}>${words}</button>`;
    })}
  </div>`;
}
