/** What the guard finds in a text, with places that `slice` understands, and what it says about it. */

import { look, utf16 } from "../guard.js";
import { say } from "../words.js";

/** @import {Finding} from "../guard.js" */

/** @param {string} text @returns {Finding[]} */
export const found = (text) => utf16(text, look(text));

/** Why a text may not be stored at all, in a sentence; null when it may. @param {string} text */
export function barred(text) {
  const worst = look(text).find((finding) => finding.action === "refuse");
  return worst ? say(`guard-${worst.kind}`) : null;
}
