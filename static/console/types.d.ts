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
export type Gate = { warnings: Warning[]; next: { key: string; title: T } | null; back: boolean };

export type Person = {
  p: number;
  role: string;
  seat: number | null;
  sector: string;
  device: boolean;
  staff: boolean;
};

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
  links: { n: number; face: string; revoked: boolean }[];
  table_code: string;
};
export type Lock = { pin: boolean; locked: boolean };
export type Parked = { n: number; phase: string; text: string; done: boolean };
export type FollowUp = { n: number; text: string; done: boolean };
export type Tally = { seats: Record<string, number> };
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
