/** The scribe's screen: the store, the socket, the outbox and one component. */

import { effect, signal, untracked } from "@preact/signals";
import { html } from "htm/preact";
import { render } from "preact";
import { begin, drawn } from "./board/begin.js";
import { App } from "./scribe/app.js";
import { createTools } from "./scribe/tools.js";

const BEAT_MS = 10_000;
const AGAIN_MS = 5_000;

async function start() {
  /** @type {import("./types").Signal<ReturnType<typeof createTools> | null>} */
  const made = signal(null);
  const page = await begin(BEAT_MS, () => made.value !== null && made.value.editing.value !== null);
  if (!page) return;
  const { boot, store, clock, wire } = page;
  const tools = createTools({ store, clock, wire, session: boot.session });
  made.value = tools;
  effect(() => {
    store.phase()?.state;
    if (wire.connection.value === "on") untracked(() => tools.outbox.flush());
  });
  setInterval(() => {
    if (wire.connection.value === "on" && tools.outbox.waiting()) tools.outbox.flush();
  }, AGAIN_MS);
  drawn(() => render(html`<${App} tools=${tools} />`, page.root));
}

start();
