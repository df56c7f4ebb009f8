/** Between this phase and the next: what is missing, or the reason for going on all the same; and going back. */

import { html } from "htm/preact";
import { useRef } from "preact/hooks";
import { pick, say } from "../../words.js";
import { gateWords } from "../course.js";
import { standing } from "../gate.js";
import { go, gone, next } from "../lead.js";
import { Push } from "../parts.js";
import { fields, keeping, Sheet, shut, useFocus } from "./sheet.js";

/** @import {Desk} from "../desk.js" */
/** @import {Gate, Script} from "../types" */

const MOST = 200;

/** @param {{desk: Desk}} props */
export function HardSheet({ desk }) {
  const { hard } = standing(/** @type {Gate | undefined} */ (desk.read("gate")), desk.clock.now.value);
  return html`
    <${Sheet} desk=${desk} title=${say("console-hard-title")}>
      ${hard.map((w) => html`<p class="line line--back" key=${w.rule}>${gateWords(desk, w)}</p>`)}
      ${
        hard.length === 0 &&
        html`<p class="line">${say("console-hard-gone")}</p>
        <div class="sheet-acts"><${Push} act="next" main=${true} onClick=${() => next(desk)}>${say("console-next-short")}<//></div>`
      }
      ${hard.some((w) => w.rule === "asked") && html`<div class="sheet-acts"><button type="button" class="push push--main" onClick=${() => asked(desk)}><span>${say("console-asked-none")}</span></button></div>`}
    <//>`;
}

/** The question was asked aloud and nobody had an answer. @param {Desk} desk */
async function asked(desk) {
  const ack = await desk.act("asked_none");
  if (ack.ok) shut(desk);
}

/** @param {{desk: Desk, sheet: {rules: string[]}}} props */
export function OverrideSheet({ desk, sheet }) {
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  useFocus(field);
  const { soft } = standing(/** @type {Gate | undefined} */ (desk.read("gate")), desk.clock.now.value);
  // The phase that was on the screen when this sheet opened: another console may have gone on since.
  const left = useRef(desk.store.phase()?.id ?? "");
  return html`
    <${Sheet} desk=${desk} title=${say("console-override-title")}>
      ${soft.map((w) => html`<p class="line line--place" key=${w.rule}>${gateWords(desk, w)}</p>`)}
      <form onSubmit=${(/** @type {SubmitEvent} */ event) => override(desk, left.current, sheet.rules, fields(event))}>
        <label class="own"><span>${say("console-override-reason")}</span>
          <input ref=${field} class="field" name="override" maxlength=${MOST} required autocomplete="off" ...${keeping(desk, "override")} /></label>
        <p class="faint">${say("console-override-help")}</p>
        <div class="sheet-acts"><button type="submit" class="push push--main"><span>${say("console-override-do")}</span><kbd aria-hidden="true">Enter</kbd></button></div>
      </form>
    <//>`;
}

/** @param {Desk} desk @param {string} left @param {string[]} overrides @param {Record<string, string>} given */
function override(desk, left, overrides, given) {
  const reason = (given.override ?? "").trim();
  return reason === "" ? undefined : go(desk, { left, override: reason, overrides });
}

/** A new pass of an earlier phase. @param {{desk: Desk, sheet: {key: string}}} props */
export function AgainSheet({ desk, sheet }) {
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  useFocus(field);
  const rows = /** @type {Script | undefined} */ (desk.read("script"))?.rows ?? [];
  const title = pick(rows.find((row) => row.key === sheet.key)?.title);
  const left = useRef(desk.store.phase()?.id ?? "");
  return html`
    <${Sheet} desk=${desk} title=${say("console-again-title", { title })}>
      <p>${say("console-again-help")}</p>
      <form onSubmit=${(/** @type {SubmitEvent} */ event) => again(desk, left.current, sheet.key, fields(event))}>
        <label class="own"><span>${say("console-reason-one-line")}</span>
          <input ref=${field} class="field" name="reason" maxlength=${MOST} required autocomplete="off" ...${keeping(desk, "again")} /></label>
        <div class="sheet-acts"><button type="submit" class="push push--main"><span>${say("console-again-do")}</span><kbd aria-hidden="true">Enter</kbd></button></div>
      </form>
    <//>`;
}

/** @param {Desk} desk @param {string} left @param {string} phase @param {Record<string, string>} given */
async function again(desk, left, phase, given) {
  const ack = await desk.act("again", { phase, left, reason: (given.reason ?? "").trim() });
  if (ack.ok) gone(desk, "again");
}
