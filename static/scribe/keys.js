/** Keys outside the fields: a digit chooses a category, s the seat, c marks a quote, anything else goes on typing. */

/** @import {Tools} from "./tools.js" */

/**
 * What a key outside every field means.
 *
 * @param {{key: string, ctrlKey?: boolean, altKey?: boolean, metaKey?: boolean}} press
 * @param {string[]} cats
 * @returns {{cat: string} | "seat" | "quote" | "type" | null}
 */
export function meaning(press, cats) {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const cat = /^[1-9]$/.test(press.key) ? cats[Number(press.key) - 1] : undefined;
  if (cat !== undefined) return { cat };
  if (press.key === "s") return "seat";
  if (press.key === "c") return "quote";
  return press.key === "Enter" || press.key === "t" ? "type" : null;
}

/** @param {Tools} tools @param {{current: HTMLTextAreaElement | null}} field @param {string[]} cats */
export function listen(tools, field, cats) {
  /** @param {KeyboardEvent} event */
  function heard(event) {
    const at = document.activeElement;
    if (at instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT|BUTTON|A)$/.test(at.tagName)) {
      if (event.key === "Escape") at.blur();
      return;
    }
    const meant = meaning(event, cats);
    if (meant === null) return;
    event.preventDefault();
    if (typeof meant === "object") tools.write(meant);
    else if (meant === "quote") tools.write({ quote: !tools.draft.value.quote });
    else if (meant === "seat") document.getElementById("seat")?.focus();
    if (meant !== "seat") field.current?.focus();
  }
  addEventListener("keydown", heard);
  return () => removeEventListener("keydown", heard);
}
