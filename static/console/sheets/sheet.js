/** The one layer above the page: a sheet with a title. Esc closes it, the focus goes back to where it was. */

import { html } from "htm/preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { say } from "../../words.js";

/** @import {Desk} from "../desk.js" */

/** @param {{desk: Desk, title: string, wide?: boolean, children?: unknown}} props */
export function Sheet({ desk, title, wide = false, children }) {
  const box = useRef(/** @type {HTMLDialogElement | null} */ (null));
  // With the drawing, not after it: a sheet that is drawn again in between would give its focus to the first button.
  useLayoutEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return html`
    <dialog ref=${box} class=${`sheet${wide ? " sheet--wide" : ""}`} aria-labelledby="sheet-title" onCancel=${(/** @type {Event} */ event) => cancel(event, desk)}>
      <header><h2 id="sheet-title">${title}</h2>
        <button type="button" class="push" onClick=${() => shut(desk)}><span>${say("console-close-sheet")}</span><kbd aria-hidden="true">Esc</kbd></button></header>
      ${children}
    </dialog>`;
}

/** @param {Event} event @param {Desk} desk */
function cancel(event, desk) {
  event.preventDefault();
  shut(desk);
}

/** Closed by hand, or done: what was typed is not kept. @param {Desk} desk */
export function shut(desk) {
  desk.typed.delete(desk.sheet.value?.name ?? "");
  desk.sheet.value = null;
}

/**
 * A field that keeps what was typed, should the sheet close because the phase is over.
 * @param {Desk} desk @param {string} name of the sheet
 */
export const keeping = ({ typed }, name) => ({
  // Set once, as it was when the sheet opened: the field is the browser's.
  defaultValue: typed.get(name) ?? "",
  onInput: (/** @type {Event} */ event) =>
    typed.set(name, /** @type {HTMLInputElement} */ (event.currentTarget).value),
});

/** The first field of a form gets the focus. @param {{current: HTMLElement | null}} field */
export function useFocus(field) {
  useLayoutEffect(() => field.current?.focus(), []);
}

/** A form's fields as text. @param {SubmitEvent} event @returns {Record<string, string>} */
export function fields(event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}
