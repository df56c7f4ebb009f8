/** The scribe's screen: the store, the socket, the outbox and one component. */

import { effect, untracked } from "@preact/signals";
import { html } from "htm/preact";
import { render } from "preact";
import { App } from "./scribe/app.js";
import { createTools } from "./scribe/tools.js";
import { createClock } from "./time.js";
import { openStore, readBoot } from "./view.js";
import { connect } from "./wire.js";
import { loadWords } from "./words.js";

const BEAT_MS = 10_000;
const AGAIN_MS = 5_000;

async function start() {
  const boot = readBoot();
  const root = document.getElementById("app");
  if (!boot || !root) return;
  if (location.hash) history.replaceState(null, "", location.pathname + location.search);
  const store = openStore(boot);
  const clock = createClock();
  clock.follow(boot.views[0]?.now);
  clock.start(BEAT_MS);
  await loadWords(boot.lang, boot.build);
  const wire = connect(boot, store, clock);
  const tools = createTools({ store, clock, wire, session: boot.session });
  effect(() => {
    store.phase()?.state;
    if (wire.connection.value === "on") untracked(() => tools.outbox.flush());
  });
  setInterval(() => {
    if (wire.connection.value === "on" && tools.outbox.waiting()) tools.outbox.flush();
  }, AGAIN_MS);
  render(html`<${App} tools=${tools} />`, root);
  document.documentElement.dataset.ready = "true";
}

start();
