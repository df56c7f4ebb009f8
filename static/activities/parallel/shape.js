/** The map of the rooms as a screen knows it: pure. */

/** @import {RoomRow} from "../../types" */

/** What there is to know of a room's time, as the clocks want it. @param {RoomRow} row */
export const span = (row) =>
  row.phase
    ? { opened: row.phase.opened, ends: row.phase.ends, paused: row.phase.paused, pace: row.phase.pace ?? 1 }
    : null;

/** Whether the last thing that a room does is closed. @param {RoomRow} row */
export const still = (row) => row.phase?.state === "closed" || row.phase?.state === "settled";

/** Rooms in which there are people and no console that is connected. @param {RoomRow[]} rows @param {Record<string, {consoles: number}> | undefined} here */
export const unled = (rows, here) =>
  rows.filter((row) => row.people > 0 && here !== undefined && !here[row.group]?.consoles);
