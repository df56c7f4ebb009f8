/** What every part of the phone shares: store, wire, outbox, drafts, notes, clock, and the one voice that announces. */

import { signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { createDrafts } from "../drafts.js";
import { createNotes } from "../notes.js";
import { createOutbox } from "../outbox.js";
import { openBox } from "../storage.js";
import { createClock } from "../time.js";
import { openStore } from "../view.js";
import { connect } from "../wire.js";
import { pick, say } from "../words.js";
import { createBallots } from "./ballots.js";
import { createCodes } from "./codes.js";
import { createSector } from "./sector.js";

/** @import {Boot, Out, Role} from "../types" */
/** @typedef {ReturnType<typeof makeTools>} Tools */

/** @type {import("preact").Context<Tools>} */
const Shared = createContext(/** @type {Tools} */ (/** @type {unknown} */ (null)));
export const ToolsProvider = Shared.Provider;

/** @returns {Tools} */
export const useTools = () => useContext(Shared);

/** @param {Boot} boot */
export function makeTools(boot) {
  const box = openBox();
  const store = openStore(boot);
  const clock = createClock();
  clock.follow(boot.views[0]?.now);
  const wire = connect(boot, store, clock);
  const drafts = createDrafts(boot.session, box);
  const notes = createNotes(boot.session, box);
  const codes = createCodes(boot.session, box);
  const ballots = createBallots(boot.session, box);
  const voice = signal("");
  /** Why a text came back, by its field. @type {import("../types").Signal<Record<string, string>>} */
  const reasons = signal({});
  /** What was refused without having a field: one sentence. */
  const notice = signal("");

  const outbox = createOutbox({
    session: boot.session,
    box,
    send: wire.act,
    onRefused: giveBack,
    onReceived: (out, ack) => {
      codes.take(out, ack);
      ballots.take(out, ack);
    },
  });

  /** What was refused goes back to where it was written. @param {Out} out */
  function giveBack(out) {
    const reason = out.reason || say("phone-field-refused");
    const slot = drafts.giveBack(out);
    if (!slot) {
      // The sector is asked again by itself; a person need not hear that now was not the moment.
      if (out.do !== "describe") notice.value = reason;
      return;
    }
    reasons.value = { ...reasons.value, [slot]: reason };
    announce(reason);
  }

  /** Says something to a screen reader. @param {string} sentence */
  function announce(sentence) {
    // The same sentence twice is not spoken twice: an invisible difference makes it new.
    voice.value = voice.value === sentence ? `${sentence}\u00a0` : sentence;
  }

  return {
    boot,
    box,
    store,
    clock,
    wire,
    drafts,
    notes,
    codes,
    ballots,
    outbox,
    voice,
    reasons,
    notice,
    announce,
    sectorChoice: createSector(box, boot.session),
    bright: keptFlag(box, `f:${boot.session}:bright`),
    /** Puts an act in the outbox. @type {typeof outbox.put} */
    act: (verb, fields, slot, title) => {
      if (typeof fields.text === "string")
        announce(say(wire.connection.value === "on" ? "phone-sent" : "phone-kept-until-connected"));
      return outbox.put(verb, fields, slot, title);
    },
    /** @returns {Role | undefined} the role of whoever holds this phone */
    role: () => store.session()?.roles.find((role) => role.code === store.me()?.role),
    /** The sector as people read it; "" for none. @param {string | undefined} code */
    sector: (code) => pick(store.sector(code)),
    /** Everything this phone keeps of this session goes. */
    wipe() {
      outbox.clear();
      drafts.clear();
      notes.clear();
      ballots.clear();
    },
  };
}

/** A switch that is remembered. @param {import("../storage.js").Box} box @param {string} key */
function keptFlag(box, key) {
  const on = signal(box.get(key) === "1");
  return {
    get value() {
      return on.value;
    },
    /** @param {boolean} next */
    set(next) {
      on.value = next;
      box.set(key, next ? "1" : "");
    },
  };
}
