/** What the phone does by itself when the view or the connection changes. */

import { effect, untracked } from "@preact/signals";
import { beatOf } from "../time.js";
import { pick } from "../words.js";

/** @import {Tools} from "./tools.js" */

const BEAT_MS = 10_000;
const RETRY_MS = 4_000;

/** @param {Tools} tools */
export function follow(tools) {
  tools.clock.start(beatOf(BEAT_MS, tools.store.phase()));
  sendWhenPossible(tools);
  letGoOfWhatArrived(tools);
  keepSector(tools);
  forgetVotes(tools);
  dressPage(tools);
  tellPhase(tools);
  loadAnew(tools);
}

/** The outbox goes when there is a connection, when the phase changes, and now and then while something waits. @param {Tools} tools */
function sendWhenPossible({ wire, store, outbox }) {
  effect(() => {
    store.phase();
    if (wire.connection.value === "on") untracked(() => outbox.flush());
  });
  setInterval(() => {
    if (wire.connection.value === "on" && outbox.waiting()) outbox.flush();
  }, RETRY_MS);
}

/** @param {Tools} tools */
function letGoOfWhatArrived({ store, outbox }) {
  effect(() => {
    const seen = store.seqOf("me");
    outbox.all();
    untracked(() => outbox.seen(seen));
  });
}

/** Once it is over, what this phone voted is nobody's to find here. @param {Tools} tools */
function forgetVotes({ store, ballots }) {
  effect(() => {
    if (store.session()?.ended || store.me()?.gone) untracked(() => ballots.clear());
  });
}

/**
 * Sends the chosen sector when writing is possible; a refusal (the table talks) is followed by another try in the next
 * phase.
 * @param {Tools} tools
 */
function keepSector({ store, sectorChoice, outbox }) {
  let tried = "";
  effect(() => {
    const [phase, me, wanted] = [store.phase(), store.me(), sectorChoice.chosen.value];
    if (!phase || !me || !wanted || wanted === "-" || me.sector === wanted) return;
    const attempt = `${phase.id} ${phase.state} ${wanted}`;
    if (phase.state !== "open" || attempt === tried) return;
    tried = attempt;
    untracked(() => outbox.put("describe", { sector: wanted }));
  });
}

/** Light or dark is state: the page wears it, and the browser's own bar with it. @param {Tools} tools */
function dressPage({ store, bright }) {
  effect(() => {
    const still = store.phase()?.look === "stil" && !store.session()?.ended;
    document.documentElement.dataset.look = dress(still, bright.value);
  });
}

/**
 * What the page wears. Who asks for a lighter screen gets day, also on a device that is set to dark: night is darker
 * than *stil*.
 * @param {boolean} still @param {boolean} bright
 */
export function dress(still, bright) {
  if (!still) return "auto";
  return bright ? "dag" : "stil";
}

/** A new phase is said to who does not see the screen. @param {Tools} tools */
function tellPhase({ store, announce }) {
  let last = store.phase()?.id;
  effect(() => {
    const phase = store.phase();
    if (!phase || phase.id === last) return;
    last = phase.id;
    untracked(() => announce(`${pick(phase.title)}. ${pick(phase.prompt)}`));
  });
}

/** Another build on the server: the page loads anew. What is typed stands in the phone's storage. @param {Tools} tools */
function loadAnew({ wire }) {
  effect(() => {
    if (wire.outdated.value) location.reload();
  });
}
