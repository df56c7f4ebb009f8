/** *Ik zeg iets toe*: the words, in which column, by when, and whether one takes it on oneself. */

import { html } from "htm/preact";
import { useId } from "preact/hooks";
import { along } from "../../drafts.js";
import { Icon } from "../../icons.js";
import { Field } from "../../phone/field.js";
import { Ask, closedWords, promptOf, shortTime, WhoSees } from "../../phone/parts.js";
import { useSlot } from "../../phone/slots.js";
import { useTools } from "../../phone/tools.js";
import { pick, say } from "../../words.js";
import { columnOf, isoDay, lackOf } from "./shape.js";

/** @import {Phase} from "../../types" */
/** @import {Column, Face} from "./shape.js" */

/** What to say where something must be chosen or written first. */
const LACKS = { column: "commit-choose-column", reason: "commit-say-why" };

/** @param {{phase: Phase, face: Face}} props */
export function Pledge({ phase, face }) {
  const { clock, act, drafts } = useTools();
  const title = say("commit-promise");
  const slot = `propose:${phase.id}`;
  const why = along(slot, "reason");
  const chosen = drafts.chosen(slot);
  const { column: code = "", due = "", mine = false } = chosen;
  /** @param {import("../../types").Choices} change */
  const choose = (change) => drafts.choose(slot, { ...chosen, ...change });
  const column = columnOf(face.columns, code);
  const lack = lackOf(column, drafts.get(why));
  const first = `${slot}-column`;

  /** @param {string} text */
  function send(text) {
    const reason = column?.reason ? drafts.get(why).trim() : "";
    const owned = column?.owner ? { due, mine } : {};
    act("propose", { phase: phase.id, column: code, text, ...owned, ...(reason && { reason }) }, slot, title);
    drafts.set(why, "");
    drafts.choose(slot, {});
  }
  return html`<${Ask} over=${title} rest=${shortTime(phase, clock.now.value)} title=${promptOf(phase)}>${phase.help && html`<p class="help">${pick(phase.help)}</p>`}<//>
    <${WhoSees} identity=${face.identity} release=${face.release} />
    <${Field} slot=${slot} label=${title} title=${title} max=${face.max_chars} send=${send} closed=${closedWords(phase)}
      placeholder=${say("commit-placeholder")} button=${say("commit-send")} missing=${lack && say(LACKS[lack])}
      lacks=${() => document.getElementById(lack === "reason" ? why : first)}
      between=${html`<${Columns} first=${first} columns=${face.columns} code=${code} choose=${(/** @type {string} */ to) => choose({ column: to })} />
        ${column?.owner && html`<${Owned} due=${due} mine=${mine} choose=${choose} today=${isoDay(clock.now.value)} />`}
        ${column?.reason && html`<${Reason} slot=${why} max=${face.max_chars} />`}`} />`;
}

/** Columns as equal choices, under each other. @param {{first: string, columns: Column[], code: string, choose: (code: string) => void}} props */
function Columns({ first, columns, code, choose }) {
  return html`<fieldset class="choices choices--many"><legend class="legend">${say("commit-column")}</legend>
    ${columns.map(
      (one, n) => html`<label class="choice choice--line" key=${one.code}>
      <input type="radio" name="column" id=${n === 0 ? first : undefined} value=${one.code} checked=${one.code === code} onChange=${() => choose(one.code)} />
      <span class="choice-words">${pick(one.label)}</span>
      <span class="choice-dot"><${Icon} name="check" /></span></label>`,
    )}</fieldset>`;
}

/** @param {{due: string, mine: boolean, choose: (change: {due?: string, mine?: boolean}) => void, today: string}} props */
function Owned({ due, mine, choose, today }) {
  const id = useId();
  return html`<div><label class="legend" for=${id}>${say("commit-when")}</label>
      <input class="field field--date" type="date" id=${id} min=${today} value=${due} aria-describedby=${`${id}-help`}
        onInput=${(/** @type {Event} */ event) => choose({ due: /** @type {HTMLInputElement} */ (event.target).value })} />
      <p class="meta" id=${`${id}-help`}>${say("commit-when-help")}</p></div>
    <div><label class="tick"><input type="checkbox" checked=${mine} onChange=${() => choose({ mine: !mine })} />
      <span class="tick-box"><${Icon} name="check" /></span><span>${say("commit-take")}</span></label>
    ${!mine && html`<p class="meta">${say("commit-wish-help")}</p>`}</div>`;
}

/** Why not: kept as it is typed, like every text. @param {{slot: string, max: number}} props */
function Reason({ slot, max }) {
  const { drafts } = useTools();
  useSlot(slot);
  return html`<div><label class="legend" for=${slot}>${say("commit-why")}</label>
    <textarea class="field" id=${slot} rows="2" maxlength=${max} value=${drafts.get(slot)} placeholder=${say("commit-why-placeholder")}
      onInput=${(/** @type {Event} */ event) => drafts.set(slot, /** @type {HTMLTextAreaElement} */ (event.target).value, say("commit-why"))}></textarea></div>`;
}
