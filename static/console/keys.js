/**
 * Which key does what (looks 3.3). One table: the listener, the strip below and the sheet of all
 * keys read it, so that they cannot differ.
 */

/**
 * @typedef {object} Bind
 * @property {string} key as `KeyboardEvent.key`, letters in lower case
 * @property {string} act name of the action; its words are `console-key-<act>`
 * @property {boolean} [shift] only with Shift held
 * @property {boolean} [repeats] may run again while the key is held down
 * @property {"queue"} [needs] a helper has these and no others
 * @property {string} [cap] what stands on the key cap
 */

/** @type {Bind[]} */
export const BINDS = [
  { key: "ArrowUp", act: "up", repeats: true, needs: "queue", cap: "↑" },
  { key: "ArrowDown", act: "down", repeats: true, needs: "queue", cap: "↓" },
  { key: "ArrowUp", act: "grow-up", shift: true, repeats: true, needs: "queue", cap: "Shift ↑" },
  { key: "ArrowDown", act: "grow-down", shift: true, repeats: true, needs: "queue", cap: "Shift ↓" },
  { key: "Enter", act: "release", needs: "queue", cap: "Enter" },
  { key: "v", act: "rewrite" },
  { key: "e", act: "edit" },
  { key: "t", act: "send-back", needs: "queue" },
  { key: "h", act: "hide", needs: "queue" },
  { key: "m", act: "merge" },
  { key: "u", act: "undo", needs: "queue" },
  { key: "a", act: "all", needs: "queue" },
  { key: ".", act: "jump", needs: "queue", cap: "." },
  { key: "0", act: "take-off", needs: "queue" },
  { key: "ArrowRight", act: "page-on", cap: "→" },
  { key: "ArrowLeft", act: "page-back", cap: "←" },
  { key: "b", act: "blank" },
  { key: "q", act: "qr" },
  { key: "l", act: "light" },
  { key: "n", act: "next" },
  { key: "p", act: "pause" },
  { key: "o", act: "open" },
  { key: "c", act: "close" },
  { key: "+", act: "extend", cap: "+" },
  { key: "s", act: "tally" },
  { key: "w", act: "people" },
  { key: "k", act: "links" },
  { key: "d", act: "door" },
  { key: "r", act: "report" },
  { key: "i", act: "preflight" },
  { key: "j", act: "ask" },
  { key: "y", act: "follow" },
  { key: "x", act: "lock" },
  { key: "?", act: "keys", needs: "queue", cap: "?" },
];

/**
 * @typedef {object} Press the part of a KeyboardEvent that counts
 * @property {string} key
 * @property {boolean} [shiftKey]
 * @property {boolean} [ctrlKey]
 * @property {boolean} [altKey]
 * @property {boolean} [metaKey]
 * @property {boolean} [repeat]
 */

/**
 * @typedef {object} Where
 * @property {boolean} field a field has the focus
 * @property {boolean} button something that Enter presses has the focus
 * @property {boolean} sheet a sheet is open
 * @property {boolean} [waits] it says what is missing: N looks again, for meanwhile it may be there
 * @property {boolean} helper this person works the queue and nothing else
 */

/**
 * The action of a key press, or null. A key held down acts once, but for the arrows: so nothing is
 * released twice and no phase is skipped. A digit chooses a tab ("tab-2").
 *
 * @param {Press} press
 * @param {Where} where
 * @param {Bind[]} [more] keys of the kind of activity
 * @returns {string | null}
 */
export function action(press, where, more = []) {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.key === "Escape") return onEscape(press, where);
  if (where.field) return null;
  if (where.sheet) return where.waits && !press.repeat && find(press, [])?.act === "next" ? "next" : null;
  if (where.button && press.key === "Enter") return null;
  if (/^[1-9]$/.test(press.key)) return press.repeat ? null : `tab-${press.key}`;
  const bind = find(press, more);
  if (bind === undefined) return null;
  if (press.repeat && !bind.repeats) return null;
  if (where.helper && bind.needs !== "queue") return null;
  return bind.act;
}

/**
 * @param {Press} press
 * @param {Bind[]} more
 * @returns {Bind | undefined}
 */
function find(press, more) {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const shifted = press.key.startsWith("Arrow") && press.shiftKey === true;
  return [...BINDS, ...more].find((bind) => bind.key === key && (bind.shift ?? false) === shifted);
}

/**
 * Esc leaves a field or closes the sheet; outside both it blanks the board, as B does.
 *
 * @param {Press} press
 * @param {Where} where
 * @returns {string | null}
 */
function onEscape(press, where) {
  if (press.repeat) return null;
  if (where.sheet) return "close";
  if (where.field) return "leave";
  return where.helper ? null : "blank-on";
}

/**
 * The seat meant by digits typed after S: at once when no seat can begin with them, else when one
 * waits or presses Enter.
 *
 * @param {string} digits
 * @param {number} seats
 * @returns {{seat: number | null, done: boolean}}
 */
export function seatOf(digits, seats) {
  const seat = Number.parseInt(digits, 10);
  if (!(seat >= 1 && seat <= seats)) return { seat: null, done: digits.length >= 2 || seat > seats };
  return { seat, done: seat * 10 > seats };
}
