/** What the guard finds in a text, with places that `slice` understands. */

import { look, utf16 } from "../guard.js";

/** @import {Finding} from "../guard.js" */

/** @param {string} text @returns {Finding[]} */
export const found = (text) => utf16(text, look(text));
