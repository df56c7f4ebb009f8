/** Which fields are on the screen now: a draft without its field is offered as a note. */

import { signal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";

/** A slot and how many parts of the screen hold it: one that goes may leave another. */
const shown = signal(/** @type {ReadonlyMap<string, number>} */ (new Map()));

/** @param {string} slot @param {number} by */
function count(slot, by) {
  shown.value = new Map(shown.peek()).set(slot, (shown.peek().get(slot) ?? 0) + by);
}

/** A field tells that it is there, as long as it is. @param {string} slot */
export function useSlot(slot) {
  // Before it is painted: nothing is offered a second time for the blink of an eye.
  useLayoutEffect(() => {
    count(slot, 1);
    return () => count(slot, -1);
  }, [slot]);
}

/** @param {string} slot @returns {boolean} reactive */
export const isShown = (slot) => (shown.value.get(slot) ?? 0) > 0;
