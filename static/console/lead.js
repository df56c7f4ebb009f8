/** What leading the session is: the next phase, the clock, the board as a whole, who spoke. */

import { say } from "../words.js";
import { standing } from "./gate.js";
import { seatOf } from "./keys.js";
import { sliceOf } from "./kinds.js";
import { createLatch } from "./latch.js";
import { looksOn } from "./rooms.js";

/** @import {Desk} from "./desk.js" */
/** @import {Gate} from "./types" */

const NEXT_MS = 1_500;
const DOUBLE_MS = 350;
const SEAT_MS = 1_200;
const onward = createLatch(NEXT_MS);
const once = createLatch(DOUBLE_MS);

/**
 * To the next phase. A HARD gate says what is missing, a SOFT one asks for a reason. The pass that is left
 * goes with it, so that a second press cannot skip a phase.
 *
 * @param {Desk} desk
 */
export async function next(desk) {
  const phase = desk.store.phase();
  const gate = /** @type {Gate | undefined} */ (desk.read("gate"));
  if (looksOn(desk)) return desk.tell(say("console-away"));
  if (gate?.waits) {
    // What ends the session is not for one room.
    const { hard } = standing(gate, desk.clock.now.value);
    if (hard.length > 0) desk.sheet.value = { name: "hard" };
    desk.tell(say(hard.length > 0 ? "console-room-last" : "console-room-waits"));
    return;
  }
  if (!phase || !gate?.next) {
    desk.sheet.value = { name: "end" };
    return;
  }
  const { hard, soft } = standing(gate, desk.clock.now.value);
  if (hard.length > 0) desk.sheet.value = { name: "hard" };
  else if (soft.length > 0) desk.sheet.value = { name: "override", rules: soft.map((w) => w.rule) };
  else if (onward()) await go(desk, { left: phase.id });
}

/** @param {Desk} desk @param {{left: string, override?: string, overrides?: string[]}} fields */
export async function go(desk, fields) {
  const ack = await desk.act("next", fields);
  if (ack.ok) gone(desk, "override");
}

/** One went on by one's own hand: the sheet that led there has nothing to keep. @param {Desk} desk @param {string} name */
export function gone(desk, name) {
  desk.typed.delete(name);
  desk.sheet.value = null;
  desk.tell("");
}

/** @param {Desk} desk */
export async function pause(desk) {
  const state = desk.store.phase()?.state;
  if (!once()) return;
  if (state === "paused") await desk.act("resume");
  else if (state === "open") await desk.act("pause");
  else desk.tell(say("console-nothing-to-pause"), true);
}

/** Open input, or open it again with a reason. @param {Desk} desk */
export async function open(desk) {
  const state = desk.store.phase()?.state;
  if (state === "armed") await desk.act("open");
  else if (state === "paused") await desk.act("resume");
  else if (state === "closed") desk.sheet.value = { name: "reopen" };
}

/** @param {Desk} desk */
export async function close(desk) {
  if (desk.store.phase()?.state === "open") await desk.act("close");
}

/** @param {Desk} desk @param {boolean} [on] */
export async function blank(desk, on = !desk.board().blank) {
  await desk.put("blank", { on }, { blank: on });
}

/** @param {Desk} desk */
export function qr(desk) {
  const on = !desk.board().qr;
  return desk.put("show_qr", { on }, { qr: on });
}

/** @param {Desk} desk */
export function light(desk) {
  const mode = desk.board().light === "day" ? "auto" : "day";
  return desk.put("light", { mode }, { light: mode });
}

/** @param {Desk} desk @param {number} [minutes] */
export async function extend(desk, minutes = 2) {
  if (once()) await desk.act("extend", { minutes });
}

/** @param {Desk} desk */
export function door(desk) {
  const open = /** @type {{open: boolean} | undefined} */ (desk.read("door"))?.open ?? false;
  return desk.act("door", { on: !open });
}

/** Somebody at this seat spoke. @param {Desk} desk @param {number} seat */
export async function tap(desk, seat) {
  const ack = await desk.act("tally", { seat });
  if (ack.ok) desk.tell(say("console-tapped", { seat }));
}

/** How many seats the talk ring has; 0 where nobody keeps who spoke. @param {Desk} desk */
export function seats(desk) {
  const phase = desk.store.phase();
  if (!phase?.face?.tally) return 0;
  const roles = /** @type {string[]} */ (phase.face.speakers ?? phase.speak?.roles ?? []);
  const ring = desk.store.hall()?.rings.find((one) => roles.includes(one.role) && one.seats);
  return ring?.seats ?? 0;
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

/** S: the digits that follow are a seat; where nobody has one, what the kind counts. @param {Desk} desk */
export function askSeat(desk) {
  if (seats(desk) === 0) return void sliceOf(desk.store.phase()).turn?.(desk);
  desk.seat.value = "";
  waitFor(desk, SEAT_MS * 3);
}

/**
 * A key after S. Returns whether it was taken.
 * @param {Desk} desk @param {string} key
 */
export function seatKey(desk, key) {
  if (desk.seat.value === null) return false;
  if (/^\d$/.test(key)) digit(desk, desk.seat.value + key);
  else if (key === "Enter") finish(desk);
  else desk.seat.value = null;
  return /^\d$/.test(key) || key === "Enter" || key === "Escape";
}

/** @param {Desk} desk @param {string} digits */
function digit(desk, digits) {
  desk.seat.value = digits;
  if (seatOf(digits, seats(desk)).done) finish(desk);
  else waitFor(desk, SEAT_MS);
}

/** @param {Desk} desk @param {number} ms */
function waitFor(desk, ms) {
  clearTimeout(waiting);
  waiting = setTimeout(() => finish(desk), ms);
}

/** @param {Desk} desk */
function finish(desk) {
  clearTimeout(waiting);
  const { seat } = seatOf(desk.seat.value ?? "", seats(desk));
  desk.seat.value = null;
  if (seat !== null) (sliceOf(desk.store.phase()).seat ?? tap)(desk, seat);
}

/** Whether a question can be added to this phase: where some stand open to be answered in writing. @param {Desk} desk */
export function canAsk(desk) {
  const phase = desk.store.phase();
  const questions = phase?.face?.questions;
  const open = phase?.state === "open" || phase?.state === "armed" || phase?.state === "paused";
  return (
    open && Boolean(questions?.length) && !questions.some((/** @type {{confirm: boolean}} */ q) => q.confirm)
  );
}

/** A question that comes up in the middle. @param {Desk} desk */
export function ask(desk) {
  if (canAsk(desk)) desk.sheet.value = { name: "ask" };
}
