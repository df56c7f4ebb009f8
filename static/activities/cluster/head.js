/** The name of a group, and what one does with the whole of it: name, join with another, dissolve. */

import { html } from "htm/preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { fields } from "../../console/sheets/sheet.js";
import { clean } from "../../guard.js";
import { say } from "../../words.js";
import { NAMES } from "./words.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {Hand} from "./hand.js" */
/** @import {Group} from "./shape.js" */

/** @param {{desk: Desk, hand: Hand, group: Group, groups: Group[]}} props */
export function Head({ desk, hand, group, groups }) {
  const [open, setOpen] = useState(false);
  const name = group.text || NAMES.nameless(group.n);
  if (hand.naming.value === group.n) return html`<${Naming} desk=${desk} hand=${hand} group=${group} />`;
  return html`<header class="place-head">
    <h3>${name} <span class="faint">${say("cluster-n-cards", { n: group.cards.length })}</span></h3>
    <button type="button" class="verb" aria-label=${say("cluster-name-of", { name })} onClick=${() => begin(hand, group.n)}>${say("cluster-name")}</button>
    <button type="button" class="verb" aria-expanded=${open} aria-label=${say("cluster-more-of", { name })} onClick=${() => setOpen(!open)}>${say("cluster-more")}</button>
  </header>
  ${group.waits && html`<p class="row-held">${say("cluster-name-waits")}</p>`}
  ${open && html`<${More} desk=${desk} group=${group} groups=${groups} done=${() => setOpen(false)} />`}`;
}

/** @param {Hand} hand @param {number} n */
function begin(hand, n) {
  hand.naming.value = n;
}

/** Enter keeps the name, Esc leaves it as it was. @param {{desk: Desk, hand: Hand, group: Group}} props */
function Naming({ desk, hand, group }) {
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  useLayoutEffect(() => field.current?.focus(), []);

  function shut() {
    hand.naming.value = null;
  }
  /** @param {SubmitEvent} event */
  async function keep(event) {
    const text = clean(fields(event).name ?? "");
    if (text === "" || text === group.text) return shut();
    const ack = await desk.act("cluster_name", { item: group.n, text });
    if (!ack.ok) return;
    shut();
    desk.tell(say("cluster-named", { name: text }));
  }
  /** @param {KeyboardEvent} event */
  function leave(event) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    shut();
  }
  return html`<form class="place-head" onSubmit=${keep} onKeyDown=${leave}>
    <input ref=${field} class="field field--small" name="name" maxlength=${desk.store.phase()?.face?.max_chars ?? 80} autocomplete="off" aria-label=${say("cluster-name-field")} defaultValue=${group.text} />
    <button type="submit" class="push push--main"><span>${say("console-keep")}</span></button>
    <button type="button" class="push" onClick=${shut}><span>${say("console-cancel")}</span></button>
  </form>`;
}

/** @param {{desk: Desk, group: Group, groups: Group[], done: () => void}} props */
function More({ desk, group, groups, done }) {
  const others = groups.filter((one) => one.n !== group.n);
  const phase = desk.store.phase()?.id ?? "";

  /** @param {SubmitEvent} event */
  async function join(event) {
    const into = Number(fields(event).into);
    const ack = await desk.act("cluster_join", { phase, from_: group.n, into });
    if (!ack.ok) return;
    done();
    desk.tell(say("cluster-joined"));
  }
  async function dissolve() {
    const ack = await desk.act("cluster_dissolve", { item: group.n });
    if (!ack.ok) return;
    done();
    desk.tell(say("cluster-dissolved"));
  }
  return html`<div class="place-more">
    ${
      others.length > 0 &&
      html`<form onSubmit=${join}>
      <label><span>${say("cluster-join-with")}</span>
        <select class="field field--small" name="into">${others.map((one) => html`<option key=${one.n} value=${one.n}>${one.text || NAMES.nameless(one.n)}</option>`)}</select></label>
      <button type="submit" class="push"><span>${say("cluster-join")}</span></button>
    </form>`
    }
    <button type="button" class="push" onClick=${dissolve}><span>${say("cluster-dissolve")}</span></button>
  </div>`;
}
