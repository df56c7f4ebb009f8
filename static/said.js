/** The words of an item. What was chosen and not written has the words of its code (`common-chosen-<code>`). */

import { has, say } from "./words.js";

/** @param {{text: string, cat?: string}} item */
export function wordsOf({ text, cat }) {
  if (text || !cat) return text;
  return has(`common-chosen-${cat}`) ? say(`common-chosen-${cat}`) : "";
}
