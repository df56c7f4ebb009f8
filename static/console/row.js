/** One row of the queue: writer, text on its line, age; marks as words under the text, acts only on the chosen row. */

import { html } from "htm/preact";
import { Icon } from "../icons.js";
import { wordsOf } from "../said.js";
import { pick, say } from "../words.js";
import { Edit } from "./edit.js";
import { found } from "./found.js";
import { sliceOf } from "./kinds.js";
import { kinds, pieces } from "./marks.js";
import * as moderate from "./moderate.js";
import { age, from, listed, Push } from "./parts.js";
import { flagged } from "./queue.js";
import { worksOn } from "./tabs.js";

/** @import {Desk} from "./desk.js" */
/** @import {Item} from "../types" */

/** @param {{desk: Desk, item: Item}} props */
export function Row({ desk, item }) {
  const chosen = desk.chosen.value === item.n;
  const picked = desk.picked.value.includes(item.n);
  const held = flagged(item, "hold");
  const line =
    held.length > 0 ? " line--back" : item.state === "released" && !item.pending ? "" : " line--dashed";
  const form = `row${chosen ? " row--chosen" : ""}${picked ? " row--picked" : ""}`;
  return html`
    <li class=${form} aria-current=${chosen} data-n=${item.n} onClick=${() => choose(desk, item.n)}>
      <p class="row-from">${from(desk, item)}${chosen && html`<span class="row-age">${age(item.at, desk.clock.now.value)}</span>`}</p>
      <div class=${`line${line} row-words`}>
        <${Target} desk=${desk} item=${item} />
        ${desk.editing.value === item.n ? html`<${Edit} desk=${desk} item=${item} />` : html`<${Text} item=${item} />`}
        <${Own} desk=${desk} item=${item} />
        <${Marks} desk=${desk} item=${item} held=${held} />
        ${chosen && !moderate.filling(desk, item.n) && html`<${Acts} desk=${desk} item=${item} held=${held.length > 0} />`}
      </div>
      ${!chosen && html`<p class="row-age">${age(item.at, desk.clock.now.value)}</p>`}
    </li>`;
}

/** @param {Desk} desk @param {number} n */
function choose(desk, n) {
  if (desk.chosen.value === n) return;
  desk.tell("");
  desk.pointed.value = true;
  desk.picked.value = [];
  desk.editing.value = null;
  desk.chosen.value = n;
}

/** The words as sent, what the guard found underlined. @param {{item: Item}} props */
function Text({ item }) {
  return html`<p class="row-text">${pieces(wordsOf(item), found(item.text)).map((piece) => (piece.kind === null ? piece.text : html`<mark>${piece.text}</mark>`))}${item.quote && html` <span class="faint">${say("console-quote")}</span>`}</p>`;
}

/** What only this kind of activity says of an item. @param {{desk: Desk, item: Item}} props */
function Own({ desk, item }) {
  const phase = desk.store.phase();
  const Part = item.phase === phase?.id || worksOn(phase) ? sliceOf(phase).Row : undefined;
  return Part ? html`<${Part} desk=${desk} item=${item} />` : null;
}

/** The statement it is about. @param {{desk: Desk, item: Item}} props */
function Target({ desk, item }) {
  const target = item.target === null ? undefined : desk.store.items().find((one) => one.n === item.target);
  return target ? html`<p class="row-target">${say("console-about", { text: target.text })}</p>` : null;
}

/** @param {{desk: Desk, item: Item, held: string[]}} props */
function Marks({ desk, item, held }) {
  const rewritten = held.length > 0 && desk.chosen.value === item.n ? moderate.suggestion(item) : null;
  return html`
    ${held.length > 0 && html`<p class="row-held">${say("console-held", { what: listed(named(item, held).map((kind) => say(`guard-mark-${kind}`))) })}</p>`}
    ${flagged(item, "nudge").map((code) => html`<p class="row-nudge" key=${code}>${say(`guard-mark-${code}`)}</p>`)}
    ${item.mark && html`<p class="row-nudge">${markLabel(desk, item.mark)}</p>`}
    ${item.explain && html`<p class="row-note explains"><${Icon} name="speak" /><span>${say("gather-explain-mark")}</span></p>`}
    ${item.pending && html`<p class="row-note">${say("console-edited", { text: item.versions?.find((v) => v.shown)?.text ?? "" })}</p>`}
    ${item.corrected && html`<p class="row-note">${say("board-corrected")}</p>`}
    ${item.state === "returned" && html`<p class="row-note">${say("console-returned-because", { reason: reasonWords(desk, item) })}</p>`}
    ${rewritten && html`<p class="row-suggest">${say("console-suggestion")}</p><p>${rewritten}</p>`}`;
}

/** What was found, in the order of the text; what only the server found comes after. @param {Item} item @param {string[]} held */
const named = (item, held) => [
  ...new Set([...kinds(found(item.text)).filter((kind) => held.includes(kind)), ...held]),
];

/** @param {Desk} desk @param {string} code */
function markLabel(desk, code) {
  /** @type {{code: string, label: import("../types").T}[]} */
  const marks = desk.store.phase()?.face?.marks ?? [];
  return pick(marks.find((mark) => mark.code === code)?.label) || code;
}

/** @param {Desk} desk @param {Item} item */
function reasonWords(desk, item) {
  /** @type {{code: string, label: import("../types").T}[]} */
  const replies = desk.store.phase()?.face?.replies ?? [];
  return item.reason || pick(replies.find((reply) => reply.code === item.reason_code)?.label);
}

/** What Enter does, on its button. */
const PUT = { release: "console-release", keep: "console-keep-it", show: "console-show" };

/** @param {{desk: Desk, item: Item, held: boolean}} props */
function Acts({ desk, item, held }) {
  const can = !desk.helper;
  const phase = desk.store.phase();
  const own = can && (item.phase === phase?.id || worksOn(phase)) && sliceOf(phase).Acts;
  const rewrites = held && can && moderate.suggestion(item) !== null;
  const put = held ? null : moderate.putting(desk, item);
  return html`
    <div class="row-acts">
      ${own && html`<${own} desk=${desk} item=${item} />`}
      ${rewrites && html`<${Push} act="rewrite" main=${true} onClick=${() => moderate.takeRewrite(desk)}>${say("console-take-rewrite")}<//>`}
      ${put && html`<${Push} act="release" main=${true} onClick=${() => moderate.release(desk)}>${say(PUT[put])}<//>`}
      ${can && html`<${Push} act="edit" onClick=${() => moderate.edit(desk)}>${say("console-edit")}<//>`}
      ${moderate.returns(desk) && html`<${Push} act="send-back" onClick=${() => moderate.sendBack(desk)}>${say("console-send-back")}<//>`}
      <${Push} act="hide" onClick=${() => moderate.hide(desk)}>${say("console-hide")}<//>
      <${MarkMenu} desk=${desk} item=${item} />
    </div>`;
}

/** The facilitators' own marks, where the script has some. @param {{desk: Desk, item: Item}} props */
function MarkMenu({ desk, item }) {
  /** @type {{code: string, label: import("../types").T}[]} */
  const marks = desk.store.phase()?.face?.marks ?? [];
  if (marks.length === 0) return null;
  return html`
    <label class="row-mark">${say("console-mark")}
      <select class="field field--small" value=${item.mark ?? ""} onChange=${(/** @type {Event} */ event) => put(desk, item, /** @type {HTMLSelectElement} */ (event.currentTarget).value)}>
        <option value="">${say("console-mark-none")}</option>
        ${marks.map((mark) => html`<option key=${mark.code} value=${mark.code}>${pick(mark.label)}</option>`)}
      </select>
    </label>`;
}

/** The same mark again takes it off. @param {Desk} desk @param {Item} item @param {string} code */
function put(desk, item, code) {
  return desk.act("mark", { items: [item.n], mark: code || item.mark });
}
