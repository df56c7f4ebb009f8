/** The console, and the helper's half of it: the store, the socket, the desk and one component. */

import { html } from "htm/preact";
import { render } from "preact";
import { App } from "./console/app.js";
import { createDesk } from "./console/desk.js";
import { createClock } from "./time.js";
import { openStore, readBoot } from "./view.js";
import { connect } from "./wire.js";
import { loadWords } from "./words.js";

const BEAT_MS = 1_000;

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
  const desk = createDesk({ store, clock, wire, helper: boot.as === "helper" });
  render(html`<${App} desk=${desk} />`, root);
  document.documentElement.dataset.ready = "true";
}

start();
