/** The projected board. Losing the connection changes nothing on it. */

import { html } from "htm/preact";
import { render } from "preact";
import { App, faces } from "./board/app.js";
import { begin, drawn } from "./board/begin.js";
import { local, press } from "./board/local.js";

const BEAT_MS = 10_000;

async function start() {
  const page = await begin(BEAT_MS);
  if (!page) return;
  await faces.fetch(page.store.phase()?.kind ?? "");
  addEventListener("keydown", (event) => {
    local.value = press(local.value, event);
  });
  drawn(() => render(html`<${App} store=${page.store} clock=${page.clock} wire=${page.wire} />`, page.root));
}

start();
