/** What one does with the chosen rows: release, edit, return, hide, merge, take back. */

import { clean } from "../guard.js";
import { has, say } from "../words.js";
import { found } from "./found.js";
import { sliceOf } from "./kinds.js";
import { createLatch } from "./latch.js";
import { rewrite } from "./marks.js";
import { flagged, move, nextWaiting, sift, span, waits } from "./queue.js";
import { canShow, harvests } from "./tabs.js";

/** @import {Desk} from "./desk.js" */
/** @import {Item} from "../types" */

const DOUBLE_MS = 350;
const once = createLatch(DOUBLE_MS);

/** The rows an act is about: those picked, else the chosen one. @param {Desk} desk @returns {Item[]} */
export function subject(desk) {
  const { rows, picked, current } = desk;
  if (picked.value.length > 1) return rows.value.filter((row) => picked.value.includes(row.n));
  return current.value ? [current.value] : [];
}

/**
 * To what waits: in this list, where what is done stands between, else to the tab in which something waits. One that
 * waits already is passed by.
 * @param {Desk} desk
 */
export function jump(desk) {
  const { rows, chosen, current, picked, pointed, editing } = desk;
  const n = current.value && waits(current.value) ? null : nextWaiting(rows.value, chosen.value);
  if (n !== null) {
    pointed.value = false;
    picked.value = [];
    editing.value = null;
    chosen.value = n;
  } else if (desk.next.value) desk.wanted.value = desk.next.value.id;
}

/** @param {Desk} desk @param {number} by */
export function step(desk, by) {
  desk.pointed.value = false;
  desk.picked.value = [];
  desk.editing.value = null;
  const at = desk.rows.value.map((row) => row.n);
  desk.chosen.value = move(at, desk.chosen.value, by);
}

/** Grow the selection, from where it began. @param {Desk} desk @param {number} by */
export function grow(desk, by) {
  const at = desk.rows.value.map((row) => row.n);
  const { chosen, picked } = desk;
  if (chosen.value === null) return;
  const first = picked.value[0] ?? chosen.value;
  const last = picked.value.at(-1) ?? chosen.value;
  // The anchor is the end at which the chosen row does not stand.
  const anchor = chosen.value === first ? last : first;
  chosen.value = move(at, chosen.value, by);
  picked.value = span(at, anchor, chosen.value ?? anchor);
}

/** @param {Desk} desk */
export function all(desk) {
  desk.picked.value = desk.rows.value.map((row) => row.n);
  desk.tell(say("console-picked", { n: desk.picked.value.length }));
}

/** Whether something is being written in this row: Enter keeps that, and puts nothing on the board. @param {Desk} desk @param {number} n */
export const filling = (desk, n) =>
  desk.editing.value === n || (sliceOf(desk.store.phase()).filling?.(n) ?? false);

/** On the board. What the guard holds is looked at first. @param {Desk} desk */
export async function release(desk) {
  const rows = subject(desk);
  const only = rows.length === 1 ? rows[0] : undefined;
  if (rows.length === 0 || (only && filling(desk, only.n)) || !once()) return;
  if (only?.state === "released" && !only.pending) {
    if (kept(desk)) {
      desk.tell(say("console-kept-already"), false, only);
      return;
    }
    if (!canShow(desk.store.phase(), only)) {
      desk.tell(say("console-not-on-board"), true, only);
      return;
    }
    await desk.act("focus", { item: only.n });
    return;
  }
  const { free, marked } = sift(rows);
  if (free.length === 0) {
    desk.tell(say("console-look-first"), true, only);
    return;
  }
  await put(desk, free, marked.length);
}

/** @param {Desk} desk @param {number[]} items @param {number} left how many stay behind */
async function put(desk, items, left) {
  const { ack, done } = await desk.actOnAll("release", items);
  if (!ack.ok) return;
  desk.picked.value = [];
  const said = say(kept(desk) ? "console-kept" : "console-released", { n: done });
  desk.tell(left > 0 ? `${said} ${say("console-left-behind", { n: left })}` : said, left > 0);
}

/** While people talk what is released goes to the report, and to the board with the harvest; after the end only to the report. @param {Desk} desk */
export function kept(desk) {
  const phase = desk.store.phase();
  const ended = Boolean(desk.store.session()?.ended);
  return ended || (phase?.kind === "listen" && phase.face?.live_harvest === "off");
}

/**
 * What Enter does with this row, in a word for its button and its key: "release", "keep" or "show"; null where it can
 * do nothing with it.
 * @param {Desk} desk @param {Item} item @returns {"release" | "keep" | "show" | null}
 */
export function putting(desk, item) {
  const done = item.state === "released" && !item.pending;
  if (!done) return kept(desk) ? "keep" : "release";
  return !kept(desk) && canShow(desk.store.phase(), item) ? "show" : null;
}

/** As it stands, after a person looked at what the guard found. @param {Desk} desk @param {Item} item */
export async function despite(desk, item) {
  const ack = await desk.act("release", { items: [item.n], despite: true });
  if (ack.ok) desk.editing.value = null;
}

/** @param {Desk} desk */
export function edit(desk) {
  if (desk.current.value) desk.editing.value = desk.current.value.n;
}

/** Keep another wording. @param {Desk} desk @param {Item} item @param {string} text */
export async function amend(desk, item, text) {
  const cleaned = clean(text);
  const stood = desk.editing.value;
  if (cleaned === item.text) {
    desk.editing.value = null;
    return;
  }
  const ack = await desk.act("amend", { item: item.n, text: cleaned });
  if (ack.ok && desk.editing.value === stood) desk.editing.value = null;
}

/** What the guard would say instead, or null. @param {Item} item */
export function suggestion(item) {
  if (flagged(item, "hold").length === 0) return null;
  return rewrite(item.text, found(item.text), (kind) => say(`console-plain-${kind}`));
}

/** Take the rewrite. @param {Desk} desk */
export async function takeRewrite(desk) {
  const item = desk.current.value;
  const text = item && suggestion(item);
  if (item && text && once()) await amend(desk, item, text);
}

/** Once it is over no phone shows it to its writer any more. @param {Desk} desk */
export const returns = (desk) => !desk.store.session()?.ended;

/** @param {Desk} desk */
export function sendBack(desk) {
  if (!returns(desk)) return desk.tell(say("console-send-back-over"));
  const items = subject(desk).map((row) => row.n);
  if (items.length > 0) desk.sheet.value = { name: "send-back", items };
}

/** @param {Desk} desk */
export async function hide(desk) {
  const rows = subject(desk);
  if (rows.length === 0 || !once()) return;
  const items = rows.map((row) => row.n);
  const { ack, done } = await desk.actOnAll("hide", items);
  if (ack.ok) desk.tell(say("console-hidden", { n: done }));
}

/** @param {Desk} desk */
export function merge(desk) {
  const items = subject(desk).map((row) => row.n);
  if (items.length > 0) desk.sheet.value = { name: "merge", items };
}

/** Nothing at its largest on the board any more. @param {Desk} desk */
export async function takeOff(desk) {
  if (desk.board().focus !== null) await desk.act("focus", { item: null });
}

/** Take back what was done last; the server knows what that was, and whether it still can be. @param {Desk} desk */
export async function undo(desk) {
  if (!once()) return;
  const ack = await desk.act("undo");
  if (!ack.ok) return;
  const id = `console-undid-${ack.undid}`;
  desk.tell(say(has(id) ? id : (sliceOf(desk.store.phase()).undid ?? "console-undid")));
}

/** Turn the board's page. @param {Desk} desk @param {number} by */
export async function turn(desk, by) {
  const to = desk.board().page + by;
  const phase = desk.store.phase();
  const lists = harvests(phase) || phase?.face?.board === "list" || sliceOf(phase).sheets;
  if (lists && to >= 0) await desk.put("page", { to }, { page: to });
}
