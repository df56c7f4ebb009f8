/** The keys of a decision: the next step, the text, an answer that is said aloud. */

import { signal } from "@preact/signals";
import { next } from "../../console/lead.js";
import { say } from "../../words.js";
import { isEnded, missing, unanswered } from "./shape.js";

/** @import {Desk, Working} from "../../console/desk.js" */
/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

export const TEXT = "decide-text";
export const REASON = "decide-reason";
export const HANDS = "decide-hands";
/** Whether the form for an answer said aloud is open. @type {import("../../types").Signal<boolean>} */
export const noting = signal(false);

/** Puts the focus on the first field there is under this id. @param {string} id */
function focus(id) {
  const found = document.getElementById(id);
  const field = found?.matches("input, textarea, select, button")
    ? found
    : found?.querySelector("input, textarea, select, button");
  if (field instanceof HTMLElement) field.focus();
}

/** @param {Desk} desk @returns {{phase: Phase, face: Face} | null} */
function now(desk) {
  const phase = desk.store.phase();
  return phase?.kind === "decide" ? { phase, face: phase.face } : null;
}

/** The step that comes next in this state; where something must be written first, its field. @param {Desk} desk */
export function go(desk) {
  const at = now(desk);
  if (!at) return;
  const { phase, face } = at;
  if (isEnded(face)) return next(desk);
  if (face.state === "voting") return face.by_hand ? focus(HANDS) : close(desk, phase, face);
  if (face.state === "asking_no") return unanswered(face) === 0 ? weigh(desk, phase) : waitFor(desk, face);
  if (face.state === "weighing") return focus(face.must_conclude ? "decide-offers" : "decide-conditions");
  return face.next_round > 0 ? open(desk, phase, face) : focus(TEXT);
}

/** @param {Desk} desk */
export function toText(desk) {
  if (now(desk)) focus(TEXT);
}

/** @param {Desk} desk */
export function note(desk) {
  if (now(desk)?.face.state === "asking_no") noting.value = !noting.value;
}

/** @param {Working} desk @param {Phase} phase @param {Face} face @param {boolean} [by_hand] */
export const open = (desk, phase, face, by_hand = false) =>
  desk.act("open_vote", { phase: phase.id, round: face.next_round, ...(by_hand && { by_hand }) });

/** With ballots that are missing a reason is asked first. @param {Desk} desk @param {Phase} phase @param {Face} face @param {string} [override] */
export function close(desk, phase, face, override = "") {
  if (missing(face) > 0 && !override) return focus(REASON);
  return desk.act("close_vote", { phase: phase.id, round: face.round, ...(override && { override }) });
}

/** @param {Desk} desk @param {Phase} phase */
export const weigh = (desk, phase) => desk.act("to_weighing", { phase: phase.id });

/** @param {Desk} desk @param {Face} face */
function waitFor(desk, { asking }) {
  desk.tell(say("decide-answered", { n: asking.answered_n ?? 0, of: asking.of_n ?? 0 }), true);
}
