/** Which fields are on the screen now: a draft without its field is offered as a note. */

import { signal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";

const shown = signal(/** @type {ReadonlySet<string>} */ (new Set()));

/** A field tells that it is there, as long as it is. @param {string} slot */
export function useSlot(slot) {
  // Before it is painted: nothing is offered a second time for the blink of an eye.
  useLayoutEffect(() => {
    shown.value = new Set(shown.peek()).add(slot);
    return () => {
      const left = new Set(shown.peek());
      left.delete(slot);
      shown.value = left;
    };
  }, [slot]);
}

/** @param {string} slot @returns {boolean} reactive */
export const isShown = (slot) => shown.value.has(slot);
