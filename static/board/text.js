/** Words that stand in for one another on the board: who said it, and a theme that may be one text or two. */

import { pick, say } from "../words.js";

/** @import {BoardView} from "./types" */
/** @import {Item, Phase, Session} from "../types" */

/** The theme in the board's language. @param {Session | undefined} session */
export const theme = (session) => pick(session?.theme) || pick(session?.title);

/** What the phase asks; its title when it asks nothing. @param {Phase} phase */
export const question = (phase) => pick(phase.prompt) || pick(phase.title);

/** Who tells it, where the script says so. @param {Phase} phase @returns {string} */
export const speakerOf = (phase) => phase.face?.speaker ?? "";

/** An item by its number, when the board has it. @param {BoardView} view @param {number | null | undefined} n */
export const item = (view, n) => view.items.find((one) => one.n === n);

/** The question an item answers: that of its type, else the phase's. @param {Phase} phase @param {Item} one */
export function asked(phase, one) {
  /** @type {import("./types").Question[]} */
  const questions = phase.face?.questions ?? [];
  const own = questions.find((q) => q.type === one.type);
  return (questions.length > 1 && pick(own?.label)) || question(phase);
}

/** The sector an item is shown under; "" where its writer is anonymous. @param {BoardView} view @param {Item} one */
export function who(view, one) {
  const sector = view.session?.sectors.find((known) => known.code === one.who);
  return pick(sector?.label) || (one.who ?? "");
}

/** Code in groups of three. @param {string} code */
export const spaced = (code) => code.replace(/(.{3})(?=.)/g, "$1 ");

/** The address people type, without what nobody types. @param {string} url */
export const typed = (url) => url.replace(/^https?:\/\//, "").replace(/\/[^/]*$/, "");

export { pick, say };
