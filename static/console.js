/** The console, and the helper's half of it: the store, the socket, the desk and one component. */

import { effect, signal } from "@preact/signals";
import { html } from "htm/preact";
import { render } from "preact";
import { begin, drawn } from "./board/begin.js";
import { App } from "./console/app.js";
import { createDesk } from "./console/desk.js";
import { lockOf } from "./console/lock.js";

const BEAT_MS = 1_000;

async function start() {
  /** @type {import("./types").Signal<ReturnType<typeof createDesk> | null>} */
  const made = signal(null);
  const busy = () =>
    made.value !== null && (made.value.editing.value !== null || made.value.sheet.value !== null);
  const page = await begin(BEAT_MS, busy);
  if (!page) return;
  const { boot, store, clock, wire } = page;
  const desk = createDesk({ store, clock, wire, helper: boot.as === "helper", leads: boot.leads ?? false });
  made.value = desk;
  const open = !lockOf(desk).locked;
  effect(() => {
    // The page came with the whole view inside it: a lock that left it there would cover, not close.
    if (open && lockOf(desk).locked) location.reload();
  });
  drawn(() => render(html`<${App} desk=${desk} />`, page.root));
}

start();
