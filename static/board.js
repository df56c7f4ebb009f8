/** The projected board: the store, the socket, and one component. Losing the connection changes nothing on it. */

import { html } from "htm/preact";
import { render } from "preact";
import { App, faces } from "./board/app.js";
import { local, press } from "./board/local.js";
import { createClock } from "./time.js";
import { openStore, readBoot } from "./view.js";
import { connect } from "./wire.js";
import { loadWords } from "./words.js";

const BEAT_MS = 10_000;

async function start() {
  const boot = readBoot();
  const root = document.getElementById("app");
  if (!boot || !root) return;
  if (location.hash) history.replaceState(null, "", location.pathname + location.search);
  const store = openStore(boot);
  const clock = createClock();
  clock.follow(boot.views[0]?.now);
  clock.start(BEAT_MS);
  await Promise.all([loadWords(boot.lang, boot.build), faces.fetch(store.phase()?.kind ?? "")]);
  render(html`<${App} store=${store} clock=${clock} />`, root);
  document.documentElement.dataset.ready = "true";
  addEventListener("keydown", (event) => {
    local.value = press(local.value, event);
  });
  connect(boot, store, clock);
}

start();
