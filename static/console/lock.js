/** The lock: a console that nobody watches shows nothing, and does nothing, until the PIN is typed. */

import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Mark } from "../ring.js";
import { pick, say } from "../words.js";
import { roomOnly } from "./rooms.js";

/** @import {Desk} from "./desk.js" */
/** @import {Lock} from "./types" */

const IDLE_MS = 10 * 60_000;
const LOOK_MS = 5_000;
const SIGNS = ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"];

/** Whether this console is locked, and can be. @param {Desk} desk */
export const lockOf = (desk) =>
  /** @type {Lock | undefined} */ (desk.read("lock")) ?? { pin: false, locked: false };

/** Lock now; without a PIN that is set first. @param {Desk} desk */
export async function lock(desk) {
  if (lockOf(desk).pin) await desk.act("lock");
  else if (roomOnly(desk)) desk.tell(say("console-for-plenary"), true);
  else desk.sheet.value = { name: "pin" };
}

/**
 * Locks by itself once nobody touched a key, the mouse or the glass for ten minutes. A laptop that slept
 * wakes up locked. Returns what stops it.
 *
 * @param {Desk} desk
 * @param {{now?: () => number, target?: EventTarget, every?: number}} [given]
 */
export function watch(desk, { now = Date.now, target = globalThis, every = LOOK_MS } = {}) {
  let last = now();
  const seen = () => {
    last = now();
  };
  for (const sign of SIGNS) target.addEventListener(sign, seen, { passive: true });
  const timer = setInterval(() => {
    const { pin, locked } = lockOf(desk);
    if (locked || !pin) seen();
    else if (now() - last >= IDLE_MS) {
      seen();
      desk.act("lock");
    }
  }, every);
  return () => {
    clearInterval(timer);
    for (const sign of SIGNS) target.removeEventListener(sign, seen);
  };
}

/** What stands on a locked console. @param {{desk: Desk}} props */
export function Locked({ desk }) {
  const session = desk.store.session();
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const [why, setWhy] = useState("");
  useEffect(() => {
    desk.sheet.value = null;
    field.current?.focus();
  }, []);
  return html`
    <main class="locked">
      <${Mark} />
      <div class="line line--dashed"><h1>${say("console-locked-title")}</h1>
        <p>${session?.theme || pick(session?.title)}</p></div>
      <form onSubmit=${async (/** @type {SubmitEvent} */ event) => setWhy(await open(event, desk))}>
        <label for="pin">${say("console-pin")}</label>
        <input ref=${field} class="field" id="pin" name="pin" type="password" inputmode="numeric" autocomplete="off" maxlength="8" required aria-describedby="why" />
        <p class="refused" id="why" role="alert">${why}</p>
        <button type="submit" class="push push--main"><span>${say("console-unlock")}</span><kbd aria-hidden="true">Enter</kbd></button>
      </form>
      <p class="faint">${say("console-locked-help")}</p>
    </main>`;
}

/** Asks the server; gives why it stays locked. @param {SubmitEvent} event @param {Desk} desk */
async function open(event, desk) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const ack = await desk.act("unlock", { pin: String(new FormData(form).get("pin") ?? "") });
  desk.tell("");
  if (ack.ok) return "";
  form.reset();
  form.querySelector("input")?.focus();
  return ack.text ?? say(ack.code === "offline" ? "console-offline" : "console-no-answer");
}
