/** What a group is called while it has no name, and what lies in none. */

import { say } from "../../words.js";

export const NAMES = {
  /** @param {number} n */
  nameless: (n) => say("cluster-nameless", { n: String(n) }),
  get loose() {
    return say("cluster-loose");
  },
};
