/** The scribe: write down what is said, see it come in, and help whoever has no phone. */

import { html } from "htm/preact";
import { spaced } from "../board/text.js";
import { clockWords } from "../line.js";
import { Mark } from "../ring.js";
import { pick, say } from "../words.js";
import { Form } from "./form.js";
import { writesLines } from "./forms.js";
import { Lines } from "./lines.js";
import { People } from "./people.js";

/** @import {Tools} from "./tools.js" */
/** @import {Phase, Room} from "../types" */

/** @param {{tools: Tools}} props */
export function App({ tools }) {
  return html`
    <div class=${writesLines(tools.store.phase()) ? "scribe" : "scribe scribe--no-lines"}>
      <${Bar} tools=${tools} />
      <main class="scribe-main">
        <${Now} tools=${tools} />
        <${Form} tools=${tools} />
        <${Lines} tools=${tools} />
      </main>
      <${People} tools=${tools} />
    </div>`;
}

/** @param {{tools: Tools}} props */
function Bar({ tools }) {
  const session = tools.store.session();
  const room = /** @type {Room | undefined} */ (tools.store.read("room"));
  const connection = tools.wire.connection.value;
  const off = connection === "off" || connection === "refused";
  return html`
    <header class="bar">
      <${Mark} />
      <h1 class="bar-theme">${session?.theme || pick(session?.title)}</h1>
      <p class="bar-what">${say("scribe-what", { code: spaced(session?.code ?? "") })}</p>
      ${room && html`<p class="bar-room">${say("scribe-room")} <b>${pick(room.label)}</b></p>`}
      ${session?.rehearsal && html`<p class="bar-rehearsal">${say("scribe-rehearsal")}</p>`}
      <p class=${off ? "bar-state bad" : "bar-state"} role="status">
        ${!off && leaderless(tools) && html`<b class="weld">${say("scribe-no-lead")}</b>`}
        ${connection === "refused" ? (tools.wire.refusal.value?.text ?? say("scribe-refused")) : off ? say("scribe-off") : ""}
      </p>
    </header>`;
}

/** Whether nobody runs the session now. @param {Tools} tools */
const leaderless = (tools) =>
  /** @type {{consoles: number} | undefined} */ (tools.store.read("here/count"))?.consoles === 0;

/** What goes on in a phase: time is left only while it runs. @param {Phase} phase @param {number} now server time in ms */
export function nowWords(phase, now) {
  const state = phase.state === "open" ? "" : say(`scribe-state-${phase.state}`);
  const who = phase.speak ? say("scribe-speaking", { who: pick(phase.speak.label) }) : "";
  return [state, who, phase.state === "open" ? clockWords(phase, now) : ""].filter(Boolean).join(" · ");
}

/** Where the session is, and what stands on the board. @param {{tools: Tools}} props */
function Now({ tools }) {
  const { store, clock } = tools;
  const phase = store.phase();
  const focus = /** @type {{focus: number | null} | undefined} */ (store.read("board"))?.focus;
  const shown = store.items().find((item) => item.n === focus);
  if (!phase) return null;
  // After the end nobody has the floor and no time runs.
  const facts = store.session()?.ended ? "" : nowWords(phase, clock.now.value);
  return html`
    <section class="scribe-now">
      <h2>${pick(phase.title)}</h2>
      ${facts && html`<p class="faint">${facts}</p>`}
      ${shown && phase.kind === "gather" && html`<p class="line scribe-shown"><span class="faint">${say("scribe-on-board")}</span> ${shown.text}</p>`}
    </section>`;
}
