/**
 * Codes that an answer of the server brings once (its `secret`): with one a statement can be taken back later, without
 * this phone. They stay here until their owner wrote them down; the server keeps only a hash.
 */

import { signal } from "@preact/signals";
import { html } from "htm/preact";
import { Line } from "../line.js";
import { onOtherTab, readAll } from "../storage.js";
import { say } from "../words.js";
import { useTools } from "./tools.js";

/** @import {Ack, Out} from "../types" */
/** @import {Box} from "../storage.js" */
/** @typedef {{item: number, code: string, text: string, at: number}} Code */

/** Eight characters as one writes them down: two groups of four. @param {string} code */
export const grouped = (code) => code.replace(/(.{4})(?=.)/g, "$1 ");

/** @param {string} session @param {Box} box @param {() => number} [now] */
export function createCodes(session, box, now = Date.now) {
  const prefix = `f:${session}:code:`;
  /** @type {import("../types").Signal<Code[]>} */
  const codes = signal(load());
  onOtherTab(prefix, refresh);

  /** @returns {Code[]} in the order of the statements */
  function load() {
    return readAll(box, prefix).sort((a, b) => a.item - b.item);
  }

  function refresh() {
    codes.value = load();
  }

  return {
    /** All that were not yet put away; reactive. */
    all: () => codes.value,

    /** The code of a statement; nothing when there is none here. @param {number} item */
    of: (item) => codes.value.find((one) => one.item === item)?.code,

    /**
     * Keeps what an answer brought. An act on the same item that brings none makes the former code worthless.
     * @param {Out} out @param {Ack} ack
     */
    take(out, ack) {
      const item = out.fields.item;
      if (typeof item !== "number") return;
      const former = codes.value.some((one) => one.item === item);
      if (typeof ack.secret === "string") {
        const kept = { item, code: ack.secret, text: out.title, at: now() };
        box.set(prefix + item, JSON.stringify(kept));
      } else if (former && out.do === "consent") {
        box.del(prefix + item);
      }
      refresh();
    },

    /** Their owner wrote them down. */
    putAway() {
      for (const key of box.keys(prefix)) box.del(key);
      refresh();
    },
  };
}

/** What to write down, and what for. Stands there until it is put away, whatever phase it is. */
export function Codes() {
  const { codes, store } = useTools();
  const all = codes.all();
  if (!all.length) return null;
  return html`<section class="stack" aria-labelledby="codes">
    <hr />
    <h2 id="codes">${say("phone-codes-title", { n: all.length })}</h2>
    <p>${say("phone-codes-help", { session: grouped3(store.session()?.code ?? "") })}</p>
    <ul class="rows">
      ${all.map(
        (one) => html`<li key=${one.item}><${Line} kind="dotted" class="row">
        <p class="withdraw-code">${grouped(one.code)}</p>
        <p class="meta">${one.text}</p>
      <//></li>`,
      )}
    </ul>
    <p class="help"><a href="/intrekken">${say("phone-codes-where", { host: globalThis.location?.host ?? "" })}</a></p>
    <button type="button" class="button button--outline" onClick=${codes.putAway}>${say("phone-codes-away", { n: all.length })}</button>
  </section>`;
}

/** The session's code in groups of three. @param {string} code */
const grouped3 = (code) => code.replace(/(.{3})(?=.)/g, "$1 ");
