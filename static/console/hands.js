/** The listener for keys: one place that knows where the focus is and which act a key stands for. */

import { say } from "../words.js";
import { action } from "./keys.js";
import { sliceOf } from "./kinds.js";
import * as lead from "./lead.js";
import { lock, lockOf } from "./lock.js";
import * as moderate from "./moderate.js";
import { LOOKING, looksOn, ownRoom, roomOnly } from "./rooms.js";
import { shut } from "./sheets/sheet.js";

/** @import {Desk} from "./desk.js" */

/** Act → what it does. @type {Record<string, (desk: Desk) => unknown>} */
export const ACTS = {
  up: (desk) => moderate.step(desk, -1),
  down: (desk) => moderate.step(desk, 1),
  "grow-up": (desk) => moderate.grow(desk, -1),
  "grow-down": (desk) => moderate.grow(desk, 1),
  jump: moderate.jump,
  release: moderate.release,
  rewrite: moderate.takeRewrite,
  edit: moderate.edit,
  "send-back": moderate.sendBack,
  hide: moderate.hide,
  merge: moderate.merge,
  undo: moderate.undo,
  all: moderate.all,
  "take-off": moderate.takeOff,
  "page-on": (desk) => moderate.turn(desk, 1),
  "page-back": (desk) => moderate.turn(desk, -1),
  blank: (desk) => lead.blank(desk),
  "blank-on": (desk) => lead.blank(desk, true),
  qr: lead.qr,
  light: lead.light,
  next: lead.next,
  pause: lead.pause,
  open: lead.open,
  close: (desk) => lead.close(desk),
  extend: (desk) => lead.extend(desk),
  tally: lead.askSeat,
  people: (desk) => show(desk, "people"),
  links: (desk) => show(desk, "links"),
  door: lead.door,
  report: (desk) => show(desk, "report"),
  ask: lead.ask,
  follow: (desk) => show(desk, "follow"),
  lock,
  preflight: (desk) => open(preflight(desk), "_blank", "noopener"),
  keys: (desk) => show(desk, "keys"),
};

/** @param {Desk} desk @param {"keys" | "people" | "links" | "report" | "end" | "reopen" | "follow"} name */
export function show(desk, name) {
  // A console in a room has no list of links, and whoever leads one room no report of all.
  if ((name === "links" && ownRoom(desk)) || (name === "report" && roomOnly(desk)))
    return desk.tell(say("console-for-plenary"), true);
  desk.sheet.value = { name };
}

/** The page that looks at everything before the evening. @param {Desk} desk */
export const preflight = (desk) => `/${desk.store.session()?.code}/preflight`;

/** @param {Element | null} element */
const isField = (element) =>
  element instanceof HTMLElement &&
  (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));

/** @param {Element | null} element */
const isButton = (element) => element instanceof HTMLElement && /^(BUTTON|A|SUMMARY)$/.test(element.tagName);

/** Listens until told to stop. @param {Desk} desk */
export function listen(desk) {
  /** @param {KeyboardEvent} event */
  function heard(event) {
    if (lockOf(desk).locked) return;
    const focus = document.activeElement;
    const where = {
      field: isField(focus),
      button: isButton(focus),
      sheet: desk.sheet.value !== null,
      waits: desk.sheet.value?.name === "hard",
      helper: desk.helper,
    };
    if (!where.field && !where.sheet && !looksOn(desk) && lead.seatKey(desk, event.key))
      return event.preventDefault();
    const name = action(event, where, bindsOf(desk));
    if (name === null) return;
    event.preventDefault();
    run(desk, name);
  }
  /** Before the button does what it does, so that what it says stands. @param {MouseEvent} event */
  function pressed(event) {
    if (event.target instanceof Element && event.target.closest("button, a")) desk.tell("");
  }
  /** Else Enter would press it once more, and not do what stands on the row. @param {MouseEvent} event */
  function clicked(event) {
    const at = document.activeElement;
    const byHand = event.detail > 0 && event.target instanceof Node && at?.contains(event.target);
    if (byHand && at instanceof HTMLButtonElement && !at.closest("dialog, form")) at.blur();
  }
  addEventListener("keydown", heard);
  addEventListener("click", clicked);
  addEventListener("click", pressed, { capture: true });
  return () => {
    removeEventListener("keydown", heard);
    removeEventListener("click", clicked);
    removeEventListener("click", pressed, { capture: true });
  };
}

/** What was said of the key before goes with the next one. @param {Desk} desk @param {string} name */
export function run(desk, name) {
  desk.tell("");
  if (name === "close") {
    shut(desk);
  } else if (looksOn(desk) && !LOOKING.includes(name)) {
    desk.tell(say("console-away"));
  } else if (name === "leave") {
    desk.editing.value = null;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  } else if (name.startsWith("tab-")) {
    const chosen = desk.tabs.value[Number(name.slice(4)) - 1];
    if (chosen) desk.wanted.value = chosen.id;
  } else {
    (ACTS[name] ?? bindsOf(desk).find((bind) => bind.act === name)?.run)?.(desk);
  }
}

/** Keys that only this kind of activity has. @param {Desk} desk */
export const bindsOf = (desk) => (looksOn(desk) ? [] : (sliceOf(desk.store.phase()).BINDS ?? []));

/** Enter, by what it does with a row. */
const ENTER = { release: "console-key-release", keep: "console-key-keep", show: "console-key-show" };

/**
 * The sentence of a key: of Enter what it does with the chosen row, as its button says.
 * @param {Desk} desk @param {string} act
 */
export function keyWords(desk, act) {
  if (act !== "release") return `console-key-${act}`;
  const row = desk.current.value;
  return ENTER[(row && moderate.putting(desk, row)) ?? (moderate.kept(desk) ? "keep" : "release")];
}

/** Acts that concern everyone: not for who leads one room. */
const WHOLE = ["links", "door", "report", "preflight"];

/** Whether this console can do an act at all, so that it is offered. @param {Desk} desk @param {string} act */
export function offers(desk, act) {
  if (looksOn(desk)) return LOOKING.includes(act);
  if (act === "links" && ownRoom(desk)) return false;
  return !(roomOnly(desk) && WHOLE.includes(act));
}
