/**
 * What a kind of activity brings to the console, found by its name: its part of the side column, and what it adds to
 * the rows, the keys, the tabs, the seats and the pages. Everything but the first is optional.
 */

import { createFaces } from "../board/faces.js";

/** @import {ComponentType} from "preact" */
/** @import {Desk} from "./desk.js" */
/** @import {Bind} from "./keys.js" */
/** @import {Item, Phase, Session} from "../types" */

/**
 * @typedef {Bind & {words: string, run: (desk: Desk) => unknown}} KindBind words: the sentence of the key
 *
 * @typedef {object} Slice
 * @property {ComponentType<{desk: Desk, phase: Phase}>} [Console]
 * @property {ComponentType<{desk: Desk, phase: Phase}>} [Middle] what one works on above the queue
 * @property {ComponentType<{desk: Desk, phase: Phase}>} [Walking] what one needs of it while walking around
 * @property {ComponentType<{desk: Desk, item: Item}>} [Row] what stands under the words of a row
 * @property {ComponentType<{desk: Desk, item: Item}>} [Acts] its buttons beside those of every row
 * @property {(n: number) => boolean} [filling] whether a form of its own is open in this row: it has Enter, and the row's buttons wait
 * @property {KindBind[]} [BINDS] keys that only this kind has
 * @property {(desk: Desk, seat: number) => unknown} [seat] what S and a number does; without it a tap
 * @property {(desk: Desk) => unknown} [turn] what S does where nobody has a seat; without it nothing
 * @property {(phase: Phase, items: Item[], session: Session | undefined) => number} [sheets] pages of the board
 * @property {string} [tab] what its items are called together, on their tab
 * @property {Record<string, string>} [tabs] the same by type, where its items have more than one
 * @property {string} [undid] what U says once an act of this kind was taken back
 * @property {string} [empty] the sentence under an empty queue
 */

/** Until a kind's own part has come, or where it has none, there is nothing of it. */
const faces = createFaces(
  "console",
  "Console",
  /** @type {ComponentType<{desk: Desk, phase: Phase}>} */ (() => null),
);

/** The face in the side column (reactive). */
export const faceOf = faces.of;

/** All that the kind of this phase brings (reactive). @param {Phase | undefined} phase @returns {Slice} */
export const sliceOf = (phase) => (phase && faces.module(phase.kind)) ?? {};
