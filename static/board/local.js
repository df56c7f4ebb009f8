/**
 * What someone at the board's own laptop may change: only how this screen shows, never what the session does.
 * The board has read rights; its keys reach no server.
 */

import { signal } from "@preact/signals";

/** @import {BoardState} from "./types" */

/**
 * @typedef {object} Local what differs here from what the console asked
 * @property {boolean} blank
 * @property {boolean} qr
 * @property {boolean} day
 * @property {number} turned pages turned by hand since the console last turned one
 */

/** @returns {Local} */
export const nothing = () => ({ blank: false, qr: false, day: false, turned: 0 });

export const local = signal(nothing());

/** Key → what it changes. @type {Record<string, (now: Local) => Partial<Local>>} */
const KEYS = {
  b: (now) => ({ blank: !now.blank }),
  q: (now) => ({ qr: !now.qr }),
  l: (now) => ({ day: !now.day }),
  arrowright: (now) => ({ turned: now.turned + 1 }),
  arrowleft: (now) => ({ turned: now.turned - 1 }),
};

/**
 * What a key makes of the local state; the same object when it does nothing.
 * @param {Local} now
 * @param {{key: string, repeat?: boolean, ctrlKey?: boolean, metaKey?: boolean, altKey?: boolean}} press
 * @returns {Local}
 */
export function press(now, press) {
  if (press.repeat || press.ctrlKey || press.metaKey || press.altKey) return now;
  const change = KEYS[press.key.toLowerCase()];
  return change ? { ...now, ...change(now) } : now;
}

/**
 * What the board shows: what the console asked, with this screen's own changes on it.
 * @param {BoardState | undefined} asked
 * @param {Local} mine
 * @returns {BoardState}
 */
export function shown(asked, mine) {
  const base = asked ?? { blank: false, qr: false, light: "auto", page: 0, focus: null };
  return {
    ...base,
    blank: base.blank || mine.blank,
    qr: base.qr !== mine.qr,
    light: mine.day ? "day" : base.light,
    page: Math.max(0, base.page + mine.turned),
  };
}
