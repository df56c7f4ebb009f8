/** One contribution with its line, its state in words, and what its writer can do with it. */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Icon } from "../icons.js";
import { Line } from "../line.js";
import { say } from "../words.js";
import { Copy } from "./copy.js";
import { Explain, Explained } from "./explain.js";
import { Field } from "./field.js";
import { sliceOf } from "./kinds.js";
import { lookOf, ownWords, takes, why } from "./look.js";
import { useTools } from "./tools.js";

/** @import {Item, Out} from "../types" */

/** Still on this phone, or received and not yet in the server's view. @param {{out: Out}} props */
export function OutRow({ out }) {
  const { wire } = useTools();
  const received = out.state === "received";
  const help = wire.connection.value === "on" ? "phone-mine-waiting-paused" : "phone-mine-waiting-help";
  return html`<li class="new"><${Line} kind=${received ? "received" : "dashed"} class="row">
    <p class="state"><${Icon} name=${received ? "check" : "dots"} />
      <strong>${say(received ? "phone-mine-received" : "phone-mine-waiting")}</strong>
      ${received && html`<span class="meta">${say("phone-mine-received-help")}</span>`}</p>
    <p class="words">${String(out.fields.text ?? "")}</p>
    ${out.fields.explain && html`<${Explained} />`}
    ${!received && html`<p class="meta">${say(help)}</p>`}
  <//></li>`;
}

/** @param {{item: Item, later?: () => void}} props later: put a returned one off */
export function Row({ item, later }) {
  const { store, outbox } = useTools();
  const [doing, setDoing] = useState(/** @type {"" | "edit" | "withdraw"} */ (""));
  const writing = takes(item, store.phase());
  const { line, icon, name, help } = lookOf(item, writing);
  const { words, wrote } = ownWords(item);
  const told = why(item, writing);
  const back = item.state === "returned";
  const busy = outbox.all().some((out) => out.fields.item === item.n && out.state === "waiting");
  // What was chosen and not written has no words to change.
  const may_edit =
    writing && item.text !== "" && (back || item.state === "held" || item.state === "released");
  const stop = () => setDoing("");

  return html`<li class="new"><${Line} kind=${line} class="row">
    <p class=${`state${back && writing ? " refused" : ""}`}><${Icon} name=${icon} /><strong>${name}</strong>
      ${help && html`<span class="meta">${help}</span>`}</p>
    ${back && html`<p class="words">${told}</p>`}
    ${doing !== "edit" && html`<p class=${back ? "help quoted" : "words"}>${words}</p>`}
    ${doing !== "edit" && wrote && html`<p class="meta quoted">${say("phone-mine-wrote", { text: wrote })}</p>`}
    ${doing !== "edit" && item.explain && html`<${Explained} />`}
    ${doing !== "edit" && html`<${About} item=${item} />`}
    ${!back && told && html`<p class="meta">${told}</p>`}
    ${busy && html`<p class="meta">${say("phone-mine-waiting")}</p>`}
    ${doing === "edit" && html`<${Edit} item=${item} stop=${stop} />`}
    ${doing === "withdraw" && html`<${Withdraw} item=${item} stop=${stop} />`}
    ${!doing && !busy && html`<${Verbs} item=${item} edit=${may_edit ? () => setDoing("edit") : null} withdraw=${() => setDoing("withdraw")} later=${later} />`}
  <//></li>`;
}

/** What only its kind of activity says of it, while that phase is there. @param {{item: Item}} props */
function About({ item }) {
  const now = useTools().store.phase();
  const Part = now?.id === item.phase ? sliceOf(now.kind)?.About : undefined;
  return Part ? html`<${Part} item=${item} />` : null;
}

/** @param {{item: Item, edit: (() => void) | null, withdraw: () => void, later?: () => void}} props */
function Verbs({ item, edit, withdraw, later }) {
  const text = item.text.slice(0, 40);
  return html`<p class="verbs">
    ${edit && html`<button type="button" class="verb verb--ink" aria-label=${say("phone-mine-edit-of", { text })} onClick=${edit}>${say("phone-mine-edit")}</button>`}
    <button type="button" class="verb verb--ink" aria-label=${say("phone-mine-withdraw-of", { text })} onClick=${withdraw}>${say("phone-mine-withdraw")}</button>
    ${!edit && item.state === "returned" && html`<${Copy} text=${item.text} />`}
    ${later && html`<button type="button" class="verb verb--ink" aria-label=${say("phone-mine-later-label", { text })} onClick=${later}>${say("phone-mine-later")}</button>`}
  </p>`;
}

/** @param {{item: Item, stop: () => void}} props */
function Edit({ item, stop }) {
  const { act, drafts, store } = useTools();
  const [explain, setExplain] = useState(Boolean(item.explain));
  const slot = `edit:${item.n}`;
  const face = store.phase()?.face;
  // The field begins with what was sent; once begun, what is typed is the draft.
  useState(() => drafts.get(slot) || drafts.set(slot, item.text, say("phone-mine-edit-label")));

  /** @param {string} text */
  function send(text) {
    act(
      "edit",
      { item: item.n, text, ...(face?.explain ? { explain } : {}) },
      slot,
      say("phone-mine-edit-label"),
    );
    stop();
  }
  function leave() {
    drafts.set(slot, "");
    stop();
  }
  return html`<${Field} slot=${slot} label=${say("phone-mine-edit-label")} title=${say("phone-mine-edit-label")}
      max=${face?.max_chars ?? 0} button=${say("phone-mine-edit-button")} send=${send}
      between=${face?.explain && html`<${Explain} slot=${slot} on=${explain} change=${setExplain} />`} />
    <p class="verbs"><button type="button" class="verb" onClick=${leave}>${say("phone-mine-edit-stop")}</button></p>`;
}

/** @param {{item: Item, stop: () => void}} props */
function Withdraw({ item, stop }) {
  const { act, announce } = useTools();
  function sure() {
    act("withdraw", { item: item.n });
    announce(say("phone-mine-withdrawn"));
    stop();
  }
  return html`<p class="help">${say("phone-mine-withdraw-ask")}</p>
    <p class="verbs">
      <button type="button" class="verb" onClick=${sure}>${say("phone-mine-withdraw")}</button>
      <button type="button" class="verb" onClick=${stop}>${say("phone-mine-withdraw-no")}</button>
    </p>`;
}
