/**
 * The wire: one socket, two events. `view` patches go into the store; `act` asks and gets an ack.
 * WebSocket first, polling second; reconnects by itself, spread in time so that a hall does not come back in one blow.
 */

import { signal } from "@preact/signals-core";
import { io } from "socket.io-client";

/** @import {Ack, Boot, Connection, Fields, Patch} from "./types" */
/** @import {Store} from "./view.js" */
/** @import {Clock} from "./time.js" */
/** @typedef {ReturnType<typeof connect>} Wire */

const ACK_MS = 10_000;
const RETRY_MS = 700;
const RETRY_MAX_MS = 8_000;

/** What the server refuses for now: nobody's doing, and over by itself. */
const PASSING = new Set(["disk", "locked", "busy", "slow"]);

/** @param {number} tries how often it has failed @returns {number} ms to wait: doubling, bounded, ± 50 % */
export function pause(tries) {
  return Math.min(RETRY_MAX_MS, RETRY_MS * 2 ** Math.min(tries, 6)) * (0.5 + Math.random());
}

/**
 * Connects this screen and keeps it connected.
 * @param {Pick<Boot, "as" | "session" | "build" | "lang">} who
 * @param {Store} store
 * @param {Clock} clock
 * @param {typeof io} open how a socket is made
 */
export function connect(who, store, clock, open = io) {
  /** @type {import("./types").Signal<Connection>} */
  const connection = signal("connecting");
  /** Why the server will not have this screen at all; null while it does. */
  const refusal = signal(/** @type {{code?: string, text?: string} | null} */ (null));
  /** Whether the server has another build than this page: time to load anew. */
  const outdated = signal(false);
  let tries = 0;

  const socket = open({
    transports: ["websocket", "polling"],
    // Without it a network that blocks WebSocket never gets to polling.
    tryAllTransports: true,
    reconnectionDelay: RETRY_MS,
    reconnectionDelayMax: RETRY_MAX_MS,
    randomizationFactor: 0.5,
    auth: (/** @type {(data: object) => void} */ give) => give({ ...who, have: store.have() }),
  });

  socket.on("connect", () => {
    tries = 0;
    refusal.value = null;
    connection.value = "on";
  });
  socket.on("view", (/** @type {Patch} */ patch) => {
    clock.follow(patch.now);
    if (patch.build && patch.build !== who.build) outdated.value = true;
    store.take(patch);
  });
  socket.on("disconnect", (/** @type {string} */ reason) => {
    connection.value = "off";
    // The library leaves it at that when the server closes the door; a hall that restarts opens it again.
    if (reason === "io server disconnect") again();
  });
  socket.on("connect_error", (/** @type {Error & {data?: {code?: string, text?: string}}} */ error) => {
    connection.value = "off";
    if (error.data?.code && !PASSING.has(error.data.code)) {
      refusal.value = error.data;
      connection.value = "refused";
    } else if (!socket.active) again();
  });

  function again() {
    setTimeout(() => socket.connect(), pause(tries++));
  }

  /** A phone that wakes up, or gets its network back, does not wait for the next try. */
  function wake() {
    if (document.visibilityState !== "visible" || socket.connected || refusal.value) return;
    // Between two tries the library does nothing on connect(): closing it first ends that pause.
    socket.disconnect().connect();
  }
  document.addEventListener("visibilitychange", wake);
  addEventListener("online", wake);
  addEventListener("pageshow", wake);

  /**
   * Asks the server for something. Never rejects: without a connection or an answer in time it says so, with `again`.
   * @param {string} id made by the caller, the same at each resend
   * @param {string} verb
   * @param {Fields} [fields]
   * @returns {Promise<Ack>}
   */
  async function act(id, verb, fields = {}) {
    if (!socket.connected) return { ok: false, code: "offline", again: true };
    try {
      return await socket.timeout(ACK_MS).emitWithAck("act", { id, do: verb, ...fields });
    } catch {
      return { ok: false, code: "timeout", again: true };
    }
  }

  return { act, connection, refusal, outdated, close: () => socket.disconnect() };
}
