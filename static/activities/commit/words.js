/** Who and when, in words. */

import { date } from "../../time.js";
import { lang, pick, say } from "../../words.js";
import { hasOwner } from "./shape.js";

/** @import {Session} from "../../types" */
/** @import {Deed} from "./shape.js" */

/** Who does it: a name in words, the sector of who took it on, or somebody; "" while nobody did. @param {Session | undefined} session @param {Deed} deed */
export function ownerWords(session, deed) {
  if (deed.owner) return deed.owner;
  if (!hasOwner(deed)) return "";
  const sector = session?.sectors.find((one) => one.code === deed.owner_sector);
  return pick(sector?.label) || say("commit-somebody");
}

/** "klaar op 29 maart"; "" without a date. @param {string} due */
export const dueWords = (due) => (due ? say("commit-due", { date: date(due, lang()) }) : "");
