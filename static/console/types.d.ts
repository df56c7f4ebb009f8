/** What the console gets beyond what every screen gets. Times are ms since epoch. */

import type { Item, T } from "../types";

export type ScriptRow = {
  key: string;
  title: T;
  kind: string;
  planned: number;
  /** It may not be dropped when it gets late. */
  keep?: boolean;
  state: "past" | "now" | "next" | "later";
  /** It is walked again until it is enough; what its steps are called together. */
  loop?: { key: string; title: T; times?: T; until?: T };
  /** Only after a certain outcome of an earlier phase. */
  branch?: boolean;
  /** Where the groups go one by one: the phase whose steps these are. */
  in?: string;
  took_ms: number;
  passes: number;
};
export type Script = {
  rows: ScriptRow[];
  options: Record<string, unknown>;
  /** When all of it should be over; null while nobody can tell. */
  ends: number | null;
  /** In a rehearsal time runs so many times as fast. */
  pace: number;
};

export type Warning = {
  rule: string;
  strength: "hard" | "soft";
  args?: Record<string, string | number | number[]>;
  /** From this moment it holds by itself. */
  until?: number;
};
export type Gate = {
  warnings: Warning[];
  next: { key: string; title: T } | null;
  back: boolean;
  /** This room is done: it waits for the plenary. */
  waits?: boolean;
  /** The room that this console belongs to is not open now. */
  away?: boolean;
};

export type Person = {
  p: number;
  role: string;
  seat: number | null;
  sector: string;
  device: boolean;
  staff: boolean;
  /** Where there are groups: this person's, "" while there is none. */
  group?: string;
};

/** Per group, who is connected; only the plenary console is told. */
export type RoomsHere = Record<string, { here: number; known: number; consoles: number; boards: number }>;

export type Here = {
  here: number;
  known: number;
  roles: Record<string, { here: number; known: number }>;
  boards: number;
  consoles: number;
  scribes: number;
  helpers: number;
};

export type Links = {
  links: { n: number; face: string; revoked: boolean; group?: string }[];
  table_code: string;
};
export type Lock = { pin: boolean; locked: boolean };
export type Parked = { n: number; phase: string; text: string; done: boolean };
export type FollowUp = { n: number; text: string; done: boolean };
/** heard: of those without a seat, where that is counted. */
export type Tally = { seats: Record<string, number>; heard?: { n: number; of: number } };
export type Acks = { n: number; of: number };

export type Tab = { id: string; label: string; n: number };

/** A sheet over the page, by its name, with what it is about. */
export type Sheet =
  | { name: "keys" | "people" | "links" | "report" | "end" | "reopen" | "pin" | "follow" | "ask" }
  | { name: "send-back"; items: number[] }
  | { name: "merge"; items: number[] }
  | { name: "override"; rules: string[] }
  | { name: "hard" }
  | { name: "again"; key: string };

export type { Item };
