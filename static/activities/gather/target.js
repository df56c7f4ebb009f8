/** A question about a statement: choose the statement first, then ask. Drafts are kept per statement. */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Line } from "../../line.js";
import { Mine } from "../../phone/mine.js";
import { goToTitle } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { pick, say } from "../../words.js";
import { Writer } from "./questions.js";
import { aimOf, placesMine, shelves } from "./shape.js";

/** @import {Item, Phase} from "../../types" */
/** @import {Face, Stand} from "./shape.js" */

/** How an open question may begin (KA-6). */
const STARTERS = ["gather-start-what", "gather-start-how", "gather-start-when", "gather-start-example"];

/** @param {{phase: Phase, face: Face, now: Stand, sent: () => void}} props */
export function Target({ phase, face, now, sent }) {
  const { store, drafts } = useTools();
  const bare = `say:${phase.id}:${now.question.type}`;
  const prefix = `${bare}:`;
  const begun = drafts.all().find((draft) => draft.slot.startsWith(prefix) && !draft.slot.includes("~"));
  const [n, setN] = useState(begun ? Number(begun.slot.slice(prefix.length)) : 0);
  const free = aimOf(now.question) === "optional";
  const [choosing, setChoosing] = useState(!free);
  // What one may choose from lies in other phases: what was sent in this one is not a statement to ask about.
  const items = store.items().filter((item) => item.phase !== phase.id);
  const chosen = items.find((item) => item.n === n);
  const slot = chosen ? `${prefix}${n}` : bare;
  const writer = { phase, face, now };
  const own = placesMine(phase) && html`<${Mine} phase=${phase.id} />`;
  if (!items.length && !free)
    return html`<${Line} kind="spent"><p>${say("gather-no-statements")}</p><//>${own}`;
  if (!chosen && choosing)
    return html`${free && html`<p class="verbs"><button type="button" class="verb" onClick=${() => about(0)}>${say("gather-about-none")}</button></p>`}
      ${own}
      <${Choose} shelves=${shelves(items, face.columns)} choose=${about} />`;
  if (!chosen)
    return html`${items.length > 0 && html`<p class="verbs"><button type="button" class="verb" onClick=${another}>${say("gather-about")}</button></p>`}
      <${Writer} ...${writer} sent=${sent} />${own}`;

  /** What stands in the field goes along to another statement, unless something stands there already. @param {number} to */
  function about(to) {
    const next = to ? `${prefix}${to}` : bare;
    if (free && next !== slot && !drafts.get(next).trim()) {
      drafts.set(next, drafts.get(slot));
      drafts.choose(next, drafts.chosen(slot));
      drafts.set(slot, "");
      drafts.choose(slot, {});
    }
    setN(to);
    setChoosing(false);
  }
  function another() {
    setN(0);
    setChoosing(true);
    goToTitle();
  }
  return html`<${Line} class="row">
      <${StatementWords} item=${chosen} />
      <p class="verbs"><button type="button" class="verb" onClick=${another}>${say("gather-another")}</button>
        ${free && html`<button type="button" class="verb" onClick=${() => about(0)}>${say("gather-about-none")}</button>`}</p>
    <//>
    <${Writer} ...${writer} target=${n}
      starters=${now.question.nudge === "question" && html`<${Starters} slot=${slot} />`}
      sent=${() => {
        setN(0);
        setChoosing(!free);
        sent();
      }} />${own}`;
}

/** A tap chooses at once, so these are buttons: arrow keys through radios would choose on the way. @param {{shelves: import("./shape.js").Shelf[], choose: (n: number) => void}} props */
function Choose({ shelves: all, choose }) {
  return html`<section class="stack" aria-labelledby="statements">
    <h2 id="statements">${say("gather-choose-statement")}</h2>
    ${all.map(
      ({ label, items }) => html`${label && html`<h3>${pick(label)}</h3>`}
      <ul class="choices">
        ${items.map(
          (
            item,
          ) => html`<li key=${item.n}><button type="button" class="choice choice--words" onClick=${() => choose(item.n)}>
            <${StatementWords} item=${item} /></button></li>`,
        )}
      </ul>`,
    )}
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
