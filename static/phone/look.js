/** How an own contribution looks and reads: its line, its state in words, what stands on the board, and what else to know. */

import { wordsOf } from "../said.js";
import { hour } from "../time.js";
import { lang, pick, say } from "../words.js";

/** @import {Item, Phase} from "../types" */
/** @typedef {{line: "dashed"|"received"|"solid"|"back"|"spent", icon: "check"|"back"|"dots"|"unseen", name: string, help: string}} Look */

/** Whether one can still write in the phase of this contribution. @param {Item} item @param {Phase | undefined} now */
export const takes = (item, now) =>
  now?.id === item.phase && (now.state === "open" || now.state === "paused");

/**
 * Whether a row belongs in a list of own contributions. What came back has a place of its own while it can be mended.
 * @param {Item} item @param {Phase | undefined} now @param {string} [phase] the list of this phase; without it, of all
 *   others than the current one
 */
export function listedUnder(item, now, phase) {
  if (item.state === "withdrawn" || (item.state === "returned" && takes(item, now))) return false;
  return phase ? item.phase === phase : item.phase !== now?.id;
}

/** @param {Item} item @param {boolean} open whether its phase still takes something @returns {Look} */
export function lookOf(item, open) {
  switch (item.state) {
    case "released":
      return { line: "solid", icon: "check", name: say("phone-mine-board"), help: boardHelp(item) };
    case "returned":
      return { line: open ? "back" : "spent", icon: "back", name: say("phone-mine-back"), help: "" };
    case "hidden":
      return { line: "spent", icon: "unseen", name: say("phone-mine-hidden"), help: "" };
    case "merged":
      return {
        line: "solid",
        icon: "check",
        name: say(item.target ? "phone-mine-taken" : "phone-mine-merged"),
        help: "",
      };
    default:
      return { line: "received", icon: "check", name: say("phone-mine-received"), help: heldHelp(item) };
  }
}

/** When it came on the board, and whose words stand there where they are not the writer's. @param {Item} item */
function boardHelp(item) {
  const time = item.released_at ? say("phone-mine-board-help", { hour: hour(item.released_at, lang()) }) : "";
  return [time, differs(item) ? byWhom(item) : ""].filter(Boolean).join(", ");
}

/** @param {Item} item */
function byWhom({ shown_by }) {
  if (shown_by === "facilitator") return say("phone-mine-reworded");
  return shown_by === "table" ? say("common-corrected") : "";
}

/** Whether other words stand on the board than its writer sent last. @param {Item} item */
const differs = ({ shown, text }) => Boolean(shown) && shown !== text;

/**
 * The words of a row. What hangs on the board is what the board shows: who wrote it must not believe that what was
 * taken out of it still hangs there.
 * @param {Item} item @returns {{words: string, wrote: string}} wrote: the writer's own, where they are others
 */
export function ownWords(item) {
  return differs(item)
    ? { words: item.shown ?? "", wrote: wordsOf(item) }
    : { words: wordsOf(item), wrote: "" };
}

/** @param {Item} item */
function heldHelp(item) {
  if (item.type === "unsaid") return say("phone-mine-received-facilitator");
  return say(item.held_for?.length ? "phone-mine-received-guard" : "phone-mine-received-help");
}

/** What else to know, in a sentence. @param {Item} item @param {boolean} open whether its phase still takes something */
export function why(item, open) {
  if (item.state === "returned") return open ? askedBack(item) : tooLate(item);
  if (item.state === "hidden") return say("phone-mine-hidden-help");
  if (item.state === "merged") return say(item.target ? "phone-mine-taken-help" : "phone-mine-merged-help");
  return item.pending ? say("phone-mine-pending") : "";
}

/** What to do with what came back. @param {Item} item */
const askedBack = ({ reply, reason }) => pick(reply) || reason || say("phone-mine-back-help");

/** A standard reply asks to send it again: nobody can any more. @param {Item} item */
const tooLate = ({ reply, reason }) =>
  [reply ? "" : reason, say("phone-mine-back-over")].filter(Boolean).join(" ");
