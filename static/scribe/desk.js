/** The scribe's screen as the console's forms know theirs: what is asked of the server, and what is said of it. */

import { makeId } from "../ids.js";
import { say } from "../words.js";

/** @import {Working} from "../console/desk.js" */
/** @import {Tools} from "./tools.js" */

/** @param {Tools} tools @returns {Working} */
export function deskOf({ store, clock, wire, tell }) {
  return {
    store,
    clock,
    tell,
    /** Never rejects: a refusal is said in words, and what was typed stays where it is. */
    async act(verb, fields = {}) {
      const ack = await wire.act(makeId(), verb, fields);
      if (!ack.ok) tell(ack.text ?? say(ack.again ? "scribe-offline" : "scribe-came-back"), true);
      return ack;
    },
  };
}
