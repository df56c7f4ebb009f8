/** What the board's faces are given: a plain picture of one moment, so that an old view can fade while the new one stands. */

import type { Hall, Item, Phase, Room, Rooms, Session, T } from "../types";

export type BoardState = {
  blank: boolean;
  qr: boolean;
  light: "auto" | "day";
  /** Counted from 0. */
  page: number;
  focus: number | null;
};

export type BoardView = {
  session: Session | undefined;
  phase: Phase | undefined;
  hall: Hall | undefined;
  board: BoardState;
  items: Item[];
  /** The room whose board this is. */
  room?: Room | undefined;
  /** The map of the rooms, on the plenary board while the groups are apart. */
  rooms?: Rooms | undefined;
  /** Server time in ms. */
  now: number;
};

export type Question = {
  type: string;
  label: T;
  help: T | null;
  after: string;
  max: number;
  target: boolean | "none" | "optional" | "needed";
  nudge: "" | "question";
  confirm: boolean;
  correction: boolean;
  answer: boolean;
};

export type Category = { code: string; label: T };
