/** Small pieces of the console: a key cap, a button with its key, words for time. */

import { html } from "htm/preact";
import { pick, say } from "../words.js";
import { BINDS } from "./keys.js";

/** @import {Desk} from "./desk.js" */
/** @import {Session} from "../types" */

const MINUTE = 60_000;

/** What stands on the cap of the key for an act. @param {string} act */
export function capOf(act) {
  const bind = BINDS.find((one) => one.act === act);
  return bind?.cap ?? bind?.key.toUpperCase() ?? "";
}

/** @param {{of?: string, cap?: string}} props of: the act; cap: what stands on a key of the kind's own */
export function Cap({ of = "", cap = capOf(of) }) {
  return html`<kbd aria-hidden="true">${cap}</kbd>`;
}

/**
 * A button with its key beside its word.
 * @param {{act?: string, cap?: string, onClick: () => unknown, main?: boolean, disabled?: boolean, class?: string, children?: unknown}} props
 */
export function Push({
  act = "",
  cap = capOf(act),
  onClick,
  main = false,
  disabled = false,
  class: more = "",
  children,
}) {
  return html`
    <button type="button" class=${`push${main ? " push--main" : ""} ${more}`.trim()} disabled=${disabled}
      aria-keyshortcuts=${cap || undefined} onClick=${onClick}>
      <span>${children}</span>${cap && html`<${Cap} cap=${cap} />`}
    </button>`;
}

/** "zojuist", "6 min". @param {number} at @param {number} now */
export function age(at, now) {
  const minutes = Math.floor(Math.max(0, now - at) / MINUTE);
  return minutes === 0 ? say("console-just-now") : say("console-minutes", { n: minutes });
}

/** "9:20", "-0:35" once the time is over. @param {number} ms */
export function clockFace(ms) {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const sign = ms < 0 && seconds > 0 ? "−" : "";
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** "4", "4 en 9", "4, 9 en 13". @param {(string | number)[]} items */
export function listed(items) {
  if (items.length < 2) return String(items[0] ?? "");
  return say("console-list", { before: items.slice(0, -1).join(", "), last: String(items.at(-1)) });
}

/** A role by its label. @param {Session | undefined} session @param {string} code */
export const roleLabel = (session, code) =>
  pick(session?.roles.find((role) => role.code === code)?.label) || say(`console-role-${code}`);

/** Who an item is from, in the words of the queue. @param {Desk} desk @param {{who?: string, seat?: number | null, voice?: string}} item */
export function from(desk, item) {
  const sector = pick(desk.store.sector(item.who));
  const seat = item.seat ? say("console-seat", { n: item.seat }) : "";
  const role = item.voice ? desk.store.session()?.roles.find((one) => one.code === item.voice) : undefined;
  return [sector, seat].filter(Boolean).join(", ") || pick(role?.floor) || say("console-anonymous");
}
