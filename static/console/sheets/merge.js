/** Two that say the same: which one goes on. The others stay readable behind it. */

import { html } from "htm/preact";
import { useRef } from "preact/hooks";
import { say } from "../../words.js";
import { from } from "../parts.js";
import { inOrder } from "../queue.js";
import { fields, Sheet, shut, useFocus } from "./sheet.js";

/** @import {Desk} from "../desk.js" */
/** @import {Item} from "../../types" */

/** @param {{desk: Desk, sheet: {items: number[]}}} props */
export function MergeSheet({ desk, sheet }) {
  const first = useRef(/** @type {HTMLInputElement | null} */ (null));
  useFocus(first);
  const options = candidates(desk.store.items(), sheet.items);
  return html`
    <${Sheet} desk=${desk} title=${say(sheet.items.length > 1 ? "console-merge-title" : "console-merge-into")} wide=${true}>
      <form onSubmit=${(/** @type {SubmitEvent} */ event) => submit(desk, sheet.items, fields(event))}>
        <p class="faint">${say("console-merge-help")}</p>
        ${options.length === 0 && html`<p class="line line--spent">${say("console-merge-none")}</p>`}
        <div class="options">
          ${options.map(
            (one, i) => html`
            <label class="option" key=${one.n}><input type="radio" name="into" value=${one.n} ref=${i === 0 ? first : undefined} defaultChecked=${i === 0} />
              <span>${one.text} <span class="faint">${from(desk, one)}</span></span></label>`,
          )}
        </div>
        <div class="sheet-acts"><button type="submit" class="push push--main" disabled=${options.length === 0}><span>${say("console-merge-do")}</span><kbd aria-hidden="true">Enter</kbd></button></div>
      </form>
    <//>`;
}

/**
 * What the picked ones can go into: one of them, or, when one is picked, any other of its phase.
 *
 * @param {Item[]} items
 * @param {number[]} picked
 * @returns {Item[]}
 */
export function candidates(items, picked) {
  const chosen = items.filter((item) => picked.includes(item.n));
  if (chosen.length > 1) return inOrder(chosen);
  const phase = chosen[0]?.phase;
  const stands = (/** @type {Item} */ item) => item.state === "held" || item.state === "released";
  return inOrder(
    items.filter((item) => item.phase === phase && stands(item) && !item.private && !picked.includes(item.n)),
  );
}

/** @param {Desk} desk @param {number[]} picked @param {Record<string, string>} given */
async function submit(desk, picked, given) {
  const into = Number(given.into);
  const items = picked.filter((n) => n !== into);
  const ack = await desk.act("merge", { items, into });
  if (!ack.ok) return;
  desk.picked.value = [];
  shut(desk);
  desk.chosen.value = into;
  desk.tell(say("console-merged"));
}
