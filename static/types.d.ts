/** Shapes that travel over the wire; the screens read them and never make them. Times are ms since epoch. */

import type { Signal } from "@preact/signals-core";

/** A text in both languages. */
export type T = { nl: string; en: string };

export type Patch = {
  of: string;
  seq?: number;
  set?: Record<string, unknown>;
  del?: string[];
  fresh?: boolean;
  now?: number;
  /** On the first patch of a connection: which build the server runs. */
  build?: string;
};

/** What the page carries inside it, so that it stands before the wire does. */
export type Boot = {
  as: "phone" | "board" | "console" | "scribe" | "helper";
  session: string;
  lang: "nl" | "en";
  build: string;
  views: Patch[];
  /** On a console: whether its holder leads the whole session, and not one room. */
  leads?: boolean;
  /** Why the last form post was refused, in the reader's words. */
  error?: string | null;
};

export type Role = {
  code: string;
  label: T;
  /** What the ring is called when it has the floor: *de tafel*. */
  floor: T;
  choice: T;
  help: T;
  form: "arc" | "dot";
  seats: number | null;
  needs_code: boolean;
  pledge: T | null;
};

export type Session = {
  code: string;
  script: string;
  title: T;
  theme: string;
  host: string;
  contact: string;
  begins: number | null;
  keep_days: number;
  url: string;
  rehearsal: boolean;
  roles: Role[];
  sectors: { code: string; label: T; roles?: string[] }[];
  door: boolean;
  ended: number | null;
  /** An ISO date, once there is one. */
  feedback?: string | null;
  /** What may reach the board before the facilitator read it: what people write, the scribe's lines, nothing. */
  release?: "auto" | "scribe" | "premod";
};

export type Phase = {
  id: string;
  key: string;
  kind: string;
  pass: number;
  state: "armed" | "open" | "paused" | "closed" | "settled";
  title: T;
  short: T | null;
  prompt: T | null;
  help: T | null;
  look: "day" | "stil";
  speak: { roles: string[]; label: T } | null;
  hush: T | null;
  calm: T | null;
  /** The role that sits in the middle; "" where nobody does. */
  inside: string;
  minutes: number;
  opened: number | null;
  ends: number | null;
  arrival: boolean;
  /** In a rehearsal time runs that many times as fast. */
  pace?: number;
  paused: number | null;
  invite: string[];
  invited: string[];
  consumed: boolean;
  face: any;
};

/** A ring of the hall. A phone gets the drawing and whether the ring is small; other screens get the counts. */
export type HallRing = {
  role: string;
  label: T;
  seats: number | null;
  lit: boolean;
  form: "arc" | "dot";
  expected: number | null;
  filled?: number;
  taken?: number[];
  small?: boolean;
};
export type Hall = { rings: HallRing[] };

/** An item as a screen may see it; which fields are there depends on the audience. */
export type Item = {
  n: number;
  phase: string;
  type: string;
  cat: string;
  text: string;
  at: number;
  target: number | null;
  /** A sector's code, or "" where the writer is anonymous. */
  who?: string;
  key?: string;
  seat?: number | null;
  state?: "held" | "released" | "returned" | "hidden" | "withdrawn" | "merged";
  /** A newer wording waits behind the released one. */
  pending?: boolean;
  private?: boolean;
  flags?: string[];
  mark?: string;
  reason_code?: string;
  reason?: string;
  reply?: T | null;
  shown?: string | null;
  /** Of an own one: whose wording the board shows; "" while it shows none. */
  shown_by?: "" | "writer" | "facilitator" | "table" | "scribe";
  held_for?: string[];
  released_at?: number | null;
  by_scribe?: boolean;
  /** The ring that said it aloud; "" where somebody typed it. */
  voice?: string;
  quote?: boolean;
  corrected?: boolean;
  /** Its writer wants to say something about it aloud; never who. */
  explain?: boolean;
  confirmed?: boolean;
  /** What its speaker allows: yes, no, no_sector; "" while nothing was said. */
  consent?: string;
  into?: number | null;
  versions?: {
    text: string;
    at: number;
    by: "writer" | "facilitator" | "table" | "scribe";
    shown: boolean;
  }[];
};

/** A theme or table: the one a screen belongs to, or in whose room everyone is. */
export type Room = { group: string; label: T; track: T | null };
/** A room on the map: where it is in its course, never what is said there. */
export type RoomRow = Room & {
  seats: number;
  people: number;
  phase?: {
    key: string;
    title: T;
    state: Phase["state"];
    opened: number | null;
    ends: number | null;
    paused: number | null;
    pace?: number;
  };
  /** How many cards wait; only the console is told. */
  waiting?: number;
};
/** `turn`: whose turn it is where the groups go one by one; else "". */
export type Rooms = { turn: string; rows: RoomRow[] };

export type Me = {
  role: string;
  seat: number | null;
  sector: string;
  gone: boolean;
  acked: string[];
  /** phase → type → how many stand. */
  sent: Record<string, Record<string, number>>;
  confirmed: number[];
  parked: number;
  /** Where there are groups: one's own, "" while one has none, and which ones one asked for. */
  group?: string;
  wishes?: string[];
  /** What only this person gets of the current phase; its kind knows the shape. */
  face: any;
};

export type Ack = {
  ok: boolean;
  seq?: number;
  code?: string;
  again?: boolean;
  text?: string;
  [extra: string]: unknown;
};

export type Fields = Record<string, unknown>;

/** Something on its way: kept on the phone until the server says it has it. */
export type Out = {
  id: string;
  do: string;
  fields: Fields;
  slot: string | null;
  title: string;
  at: number;
  state: "waiting" | "received" | "refused";
  seq?: number;
  code?: string;
  reason?: string;
};

export type Note = { id: string; text: string; tag: T | null; phase: string; at: number };
/** What is chosen beside a text: what it is, whether its writer explains it; where a promise stands, by when and
 * whether one does it oneself; for whom a message is; whether a quote may be used. */
export type Choices = {
  cat?: string | null;
  explain?: boolean;
  column?: string;
  due?: string;
  mine?: boolean;
  to?: number[];
  consent?: boolean;
};
export type Draft = { slot: string; text: string; title: string; at: number };

export type Connection = "connecting" | "on" | "off" | "refused";
export type { Signal };
