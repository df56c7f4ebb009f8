/** Shapes that travel over the wire; the screens read them and never make them. Times are ms since epoch. */

import type { ReadonlySignal, Signal } from "@preact/signals-core";

/** A text in both languages. */
export type T = { nl: string; en: string };

export type Patch = {
  of: string;
  seq?: number;
  set?: Record<string, unknown>;
  del?: string[];
  fresh?: boolean;
  now?: number;
};

/** What the page carries inside it, so that it stands before the wire does. */
export type Boot = {
  as: "phone" | "board" | "console" | "scribe" | "helper";
  session: string;
  lang: "nl" | "en";
  build: string;
  views: Patch[];
};

export type Role = {
  code: string;
  label: T;
  seats: number | null;
  choice: T | null;
  help: T | null;
  needs_code: boolean;
  pledge: T | null;
};

export type Session = {
  code: string;
  title: T;
  theme: string | T;
  host: string;
  contact: string;
  begins: number | null;
  rehearsal: boolean;
  keep_days: number;
  url: string;
  script: string;
  lang: string;
  roles: Role[];
  sectors: { code: string; label: T }[];
  ended: boolean;
  feedback: string | null;
};

export type Phase = {
  id: string;
  key: string;
  kind: string;
  pass: number;
  state: "armed" | "open" | "paused" | "closed";
  title: T;
  prompt: T | null;
  help: T | null;
  look: "day" | "stil";
  speak: { roles: string[]; label: T } | null;
  hush: T | null;
  opened: number | null;
  ends: number | null;
  paused: number | null;
  inside: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: each kind narrows its own face
  face: any;
};

export type HallRing = {
  role: string;
  label: T;
  seats: number | null;
  filled: number;
  lit: boolean;
  form: "arc" | "dot";
  expected: number | null;
};
export type Hall = { rings: HallRing[] };

/** An item as a screen may see it; which fields are there depends on the audience. */
export type Item = {
  n: number;
  phase: string;
  kind?: string;
  type: string | null;
  cat: string | null;
  text: string | null;
  who?: string | null;
  sector?: string | null;
  seat?: number | null;
  state?: "held" | "released" | "returned" | "hidden" | "withdrawn" | "wiped" | "merged";
  flags?: string[];
  mark?: string | null;
  reason?: T | string | null;
  at: number;
  released_at?: number | null;
  target?: number | null;
  by_scribe?: boolean;
  quote?: boolean;
  corrected?: boolean;
  confirmed?: boolean;
  pending?: string | null;
  versions?: { text: string; at: number; by: string }[];
  touched?: boolean;
};

export type Me = {
  role?: string;
  seat?: number | null;
  sector?: string | null;
  acked?: string[];
  done?: Record<string, Record<string, number>>;
  removed?: boolean;
  table?: boolean;
  gone?: "removed" | "ended" | "erased" | "wiped";
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
  at: number;
  state: "waiting" | "received" | "refused";
  seq?: number;
  code?: string;
  reason?: string;
};

export type Note = { id: string; text: string; tag: string | null; phase: string; at: number };
export type Draft = { slot: string; text: string; title: string; at: number };

/** What a kind's Phone face is given. */
export type Tools = {
  store: import("./view.js").Store;
  outbox: import("./outbox.js").Outbox;
  drafts: import("./drafts.js").Drafts;
  notes: import("./notes.js").Notes;
  clock: import("./time.js").Clock;
  connection: ReadonlySignal<Connection>;
};

export type Connection = "connecting" | "on" | "off" | "refused";
export type { ReadonlySignal, Signal };
