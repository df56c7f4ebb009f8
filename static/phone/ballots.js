/**
 * What only this phone knows of a secret vote: the token it made for each box, what it chose, and what it answered to
 * the question that follows. The server keeps tokens and choices apart from people, so nothing here can be asked back
 * (DD-H7); it goes when the decision ended, or with everything else that is wiped.
 */

import { signal } from "@preact/signals";
import { makeId } from "../ids.js";
import { onOtherTab, readAll } from "../storage.js";

/** @import {Ack, Out} from "../types" */
/** @import {Box} from "../storage.js" */
/** @typedef {ReturnType<typeof createBallots>} Ballots */
/**
 * @typedef {object} Ballot
 * @property {string} box the vote: "<phase>/<round>"
 * @property {string} token 24 hex characters
 * @property {string} choice the last one that was received; "" while none was
 * @property {string} answer what was answered to the question after it; "" while nothing was received
 * @property {number} item the condition that came of it; 0 for none
 * @property {boolean | null} come whether one can come along now; null while one did not say
 */

/** The box that an act is about. @param {Out} out */
const boxOf = ({ fields }) => `${fields.phase}/${fields.round}`;

/** @param {string} session @param {Box} box */
export function createBallots(session, box) {
  const prefix = `f:${session}:ballot:`;
  /** @type {import("../types").Signal<Ballot[]>} */
  const ballots = signal(readAll(box, prefix));
  onOtherTab(prefix, refresh);

  function refresh() {
    ballots.value = readAll(box, prefix);
  }

  /** @param {Ballot} ballot */
  function put(ballot) {
    box.set(prefix + ballot.box, JSON.stringify(ballot));
    refresh();
  }

  /** @param {Ballot | undefined} ballot @param {Partial<Ballot>} change */
  const change = (ballot, change) => ballot && put({ ...ballot, ...change });

  /** The ballot of a vote; nothing when this phone never began one. Reactive. @param {string} key */
  const of = (key) => ballots.value.find((one) => one.box === key);

  /** The ballot that a condition came of; nothing when it is another's. Reactive. @param {number} item */
  const behind = (item) => ballots.value.find((one) => one.item === item);

  return {
    of,
    behind,

    /** The token of a vote. It is on the phone before it is sent, so that a reload cannot vote twice. @param {string} key */
    token(key) {
      // Another tab may have made it a moment ago.
      refresh();
      const known = of(key);
      if (known) return known.token;
      const token = makeId();
      put({ box: key, token, choice: "", answer: "", item: 0, come: null });
      return token;
    },

    /** Remembers what the server has now. @param {Out} out @param {Ack} ack */
    take(out, ack) {
      if (out.do === "vote") change(of(boxOf(out)), { choice: String(out.fields.choice) });
      if (out.do === "answer_no")
        change(of(boxOf(out)), { answer: String(out.fields.answer), item: Number(ack.item ?? 0) });
      if (out.do === "can_come")
        change(behind(Number(out.fields.condition)), { come: out.fields.on === true });
    },

    /** Forgets every vote but those of this phase. @param {string} phase */
    keep(phase) {
      const gone = ballots.peek().filter((one) => !one.box.startsWith(`${phase}/`));
      for (const one of gone) box.del(prefix + one.box);
      if (gone.length) refresh();
    },

    clear() {
      for (const key of box.keys(prefix)) box.del(key);
      refresh();
    },
  };
}
