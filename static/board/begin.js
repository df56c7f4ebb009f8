/** How a screen of those who work the session begins: what the page carries, the words, the socket. */

import { effect } from "@preact/signals";
import { beatOf, createClock } from "../time.js";
import { openStore, readBoot } from "../view.js";
import { connect } from "../wire.js";
import { loadWords } from "../words.js";

const RETRY_MS = 2_000;

/**
 * Null on a page that carries no view. A server with another build makes the page load anew, once nobody is
 * busy with it.
 *
 * @param {number} beat ms between two steps of the clock
 * @param {() => boolean} [busy] reactive: somebody is writing
 */
export async function begin(beat, busy = () => false) {
  const boot = readBoot();
  const root = document.getElementById("app");
  if (!boot || !root) return null;
  // The secret of a link: this browser is in already, so nobody has to read it from the address bar.
  if (location.hash) history.replaceState(null, "", location.pathname + location.search);
  const store = openStore(boot);
  const clock = createClock();
  clock.follow(boot.views[0]?.now);
  clock.start(beatOf(beat, store.phase()));
  await words(boot.lang, boot.build);
  const wire = connect(boot, store, clock);
  effect(() => {
    if (wire.outdated.value && !busy()) location.reload();
  });
  // What stood there until now said that it takes a moment.
  root.replaceChildren();
  return { boot, root, store, clock, wire };
}

/** The words, again and again while the network is away. @param {"nl" | "en"} lang @param {string} build */
async function words(lang, build) {
  for (;;) {
    try {
      return await loadWords(lang, build);
    } catch {
      await new Promise((done) => setTimeout(done, RETRY_MS));
    }
  }
}

/** Draws, and says so to whoever waits for it. @param {() => void} draw */
export function drawn(draw) {
  draw();
  document.documentElement.dataset.ready = "true";
}
