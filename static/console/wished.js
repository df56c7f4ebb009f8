/**
 * What this console has asked of the board and does not see in its view yet. Two presses shortly after each other are
 * two wishes: the second goes on from the first, also when the server is slow to answer.
 */

import { computed, signal } from "@preact/signals";

/** @import {Store} from "../view.js" */
/** @import {Ack, Fields} from "../types" */
/** @import {BoardState} from "../board/types" */

/** @type {BoardState} */
const AS_IT_BEGINS = { blank: false, qr: false, light: "auto", page: 0, focus: null };

/**
 * @param {Store} store
 * @param {(verb: string, fields: Fields) => Promise<Ack>} act
 */
export function createWished(store, act) {
  /** @type {import("../types").Signal<{values: Partial<BoardState>, seq: number}>} seq: where the view has them */
  const wish = signal({ values: {}, seq: 0 });
  const board = computed(() => {
    const seen = /** @type {BoardState} */ (store.read("board") ?? AS_IT_BEGINS);
    const { values, seq } = wish.value;
    return store.seqOf("console") < seq ? { ...seen, ...values } : seen;
  });

  return {
    /** The board as it stands, or will as soon as the server has heard. */
    board: () => board.value,
    /** @param {string} verb @param {Fields} fields @param {Partial<BoardState>} values what the board will be by it */
    async ask(verb, fields, values) {
      const waiting = store.seqOf("console") < wish.value.seq ? wish.value.values : {};
      const mine = { values: { ...waiting, ...values }, seq: Number.POSITIVE_INFINITY };
      wish.value = mine;
      const ack = await act(verb, fields);
      if (wish.peek() === mine) wish.value = { ...mine, seq: ack.ok ? (ack.seq ?? 0) : 0 };
      return ack;
    },
  };
}
