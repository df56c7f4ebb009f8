/** What the scribe wrote: what still waits here, what came back, and what the server has, newest first. */

import { html } from "htm/preact";
import { useRef, useState } from "preact/hooks";
import { barred } from "../console/found.js";
import { age } from "../console/parts.js";
import { clean } from "../guard.js";
import { makeId } from "../ids.js";
import { stands } from "../outbox.js";
import { pick, say } from "../words.js";

/** @import {Tools} from "./tools.js" */
/** @import {Item, Out} from "../types" */

/** @param {{tools: Tools}} props */
export function Lines({ tools }) {
  const written = tools.store
    .items({ by_scribe: true })
    .filter((item) => item.state !== "withdrawn" && item.text !== "")
    .reverse();
  const on = tools.wire.connection.value === "on";
  const waiting = tools.outbox
    .all()
    .filter((out) => out.state === "waiting" && !(on && stands(out, written)));
  return html`
    <section class="written">
      <h2>${say("scribe-written")}</h2>
      <ul>
        ${tools.back.value.map((out) => html`<${Back} key=${out.id} tools=${tools} out=${out} />`)}
        ${[...waiting].reverse().map((out) => html`<li key=${out.id} class="line line--dotted"><p>${String(out.fields.text ?? "")}</p><p class="faint">${say("scribe-waiting")}</p></li>`)}
        ${written.map((item) => html`<${Line} key=${item.n} tools=${tools} item=${item} />`)}
        ${written.length === 0 && waiting.length === 0 && html`<li class="line line--spent">${say("scribe-none")}</li>`}
      </ul>
    </section>`;
}

/** A line the server would not have, with the reason. @param {{tools: Tools, out: Out}} props */
function Back({ tools, out }) {
  const drop = () => {
    tools.back.value = tools.back.value.filter((one) => one.id !== out.id);
  };
  return html`
    <li class="line line--back">
      <p>${String(out.fields.text ?? "")}</p>
      <p class="row-held">${out.reason || say("scribe-came-back")}</p>
      <p class="scribe-acts">
        <button type="button" class="verb" onClick=${() => {
          tools.write({ text: String(out.fields.text ?? "") });
          drop();
        }}>${say("scribe-again")}</button>
        <button type="button" class="verb" onClick=${drop}>${say("scribe-drop")}</button>
      </p>
    </li>`;
}

/** @param {{tools: Tools, item: Item}} props */
function Line({ tools, item }) {
  const solid = item.state === "released" && !item.pending;
  const gone = item.state === "hidden" || item.state === "merged" || item.state === "returned";
  if (tools.editing.value === item.n)
    return html`<li class="line line--dashed"><${Edit} tools=${tools} item=${item} /></li>`;
  return html`
    <li class=${`line new ${solid ? "" : item.state === "returned" ? "line--back" : "line--dashed"}`}>
      <p>${item.quote ? say("scribe-quoted", { text: item.text }) : item.text}</p>
      <p class="faint">${[catWords(tools, item), fromWords(tools, item), age(item.at, tools.clock.now.value), gone ? say(`scribe-${item.state}`) : solid ? "" : say("scribe-held-short")].filter(Boolean).join(" · ")}
        <button type="button" class="verb verb--quiet" onClick=${() => {
          tools.editing.value = item.n;
        }}>${say("scribe-edit")}</button>
        <${Away} tools=${tools} item=${item} /></p>
    </li>`;
}

/** Whoever said it takes it back: asked once more, for the words are gone. @param {{tools: Tools, item: Item}} props */
function Away({ tools, item }) {
  const [asked, setAsked] = useState(false);
  async function away() {
    const ack = await tools.wire.act(makeId(), "withdraw", { item: item.n });
    if (!ack.ok) tools.tell(ack.text ?? say("scribe-offline"), true);
    setAsked(false);
  }
  if (!asked)
    return html`<button type="button" class="verb verb--quiet" onClick=${() => setAsked(true)}>${say("scribe-withdraw")}</button>`;
  return html`<span>${say("scribe-withdraw-sure")}</span>
    <button type="button" class="verb" onClick=${away}>${say("scribe-withdraw-do")}</button>
    <button type="button" class="verb" onClick=${() => setAsked(false)}>${say("scribe-cancel")}</button>`;
}

/** @param {Tools} tools @param {Item} item */
function catWords(tools, item) {
  /** @type {{code: string, label: import("../types").T}[]} */
  const cats = tools.store.phase()?.face?.cats ?? [];
  return pick(cats.find((cat) => cat.code === item.cat)?.label);
}

/** @param {Tools} tools @param {Item} item */
const fromWords = (tools, item) =>
  [item.seat ? say("scribe-seat-n", { n: item.seat }) : "", pick(tools.store.sector(item.who))]
    .filter(Boolean)
    .join(", ");

/** @param {{tools: Tools, item: Item}} props */
function Edit({ tools, item }) {
  const [text, setText] = useState(item.text);
  const [quote, setQuote] = useState(Boolean(item.quote));
  const [wrong, setWrong] = useState("");
  // The same act when it has to be sent once more, so that it takes effect once.
  const id = useRef(crypto.getRandomValues(new Uint32Array(3)).join("-"));
  const close = () => {
    tools.editing.value = null;
  };
  async function save() {
    const cleaned = clean(text);
    const objection = cleaned === "" ? say("scribe-empty") : barred(cleaned);
    if (objection !== null) return setWrong(objection);
    const ack = await tools.wire.act(id.current, "amend", { item: item.n, text: cleaned, quote });
    if (ack.ok) close();
    else setWrong(ack.text ?? say("scribe-offline"));
  }
  return html`
    <form onSubmit=${(/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      save();
    }}>
      <textarea class="field scribe-edit" rows="2" value=${text} aria-label=${say("scribe-edit")} onInput=${(/** @type {Event} */ event) => setText(/** @type {HTMLTextAreaElement} */ (event.currentTarget).value)}></textarea>
      <label class="option"><input type="checkbox" checked=${quote} onChange=${() => setQuote(!quote)} /> <span>${say("scribe-quote")}</span></label>
      ${wrong && html`<p class="row-held">${wrong}</p>`}
      <div class="sheet-acts"><button type="submit" class="push push--main"><span>${say("scribe-keep")}</span></button><button type="button" class="push" onClick=${close}><span>${say("scribe-cancel")}</span></button></div>
    </form>`;
}
