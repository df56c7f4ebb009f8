/** The bar on top: which session this is, whether the door is open, and the two buttons one needs at once. */

import { html } from "htm/preact";
import { spaced } from "../board/text.js";
import { Mark } from "../ring.js";
import { pick, say } from "../words.js";
import * as lead from "./lead.js";
import { Push } from "./parts.js";
import { looksOn, RoomName, roomOnly } from "./rooms.js";

/** @import {Desk} from "./desk.js" */
/** @import {Here} from "./types" */

/** @param {{desk: Desk}} props */
export function Bar({ desk }) {
  const session = desk.store.session();
  return html`
    <header class="bar">
      <${Mark} />
      <h1 class="bar-theme">${session?.theme || pick(session?.title)}</h1>
      <p class="bar-what">${say("console-what", { title: pick(session?.title), code: spaced(session?.code ?? "") })}</p>
      ${session?.rehearsal && html`<p class="bar-rehearsal">${say("console-rehearsal")}</p>`}
      <${RoomName} desk=${desk} />
      <${State} desk=${desk} />
      ${!desk.helper && !looksOn(desk) && html`<${Controls} desk=${desk} />`}
    </header>`;
}

/** What is not as it should be with the connections, in words. @param {{desk: Desk}} props */
function State({ desk }) {
  const connection = desk.wire.connection.value;
  const here = /** @type {Here | undefined} */ (desk.read("here/count"));
  if (connection === "refused")
    return html`<p class="bar-state bad" role="status">${desk.wire.refusal.value?.text ?? say("console-refused")}</p>`;
  if (connection === "off") return html`<p class="bar-state bad" role="status">${say("console-off")}</p>`;
  if (desk.store.session()?.ended)
    return html`<p class="bar-state" role="status">${say("console-ended")}</p>`;
  const missing =
    here && (here.consoles === 0 ? "console-no-lead" : here.boards === 0 ? "console-no-board" : "");
  return html`<p class="bar-state" role="status">${missing && html`<b class="weld">${say(missing)}</b>`}</p>`;
}

/** @param {{desk: Desk}} props */
function Controls({ desk }) {
  const open = /** @type {{open: boolean} | undefined} */ (desk.read("door"))?.open ?? true;
  const paused = desk.store.phase()?.state === "paused";
  const running = !desk.store.session()?.ended;
  const { blank } = desk.board();
  return html`
    ${
      running &&
      html`${
        !roomOnly(desk) &&
        html`<button type="button" class="verb bar-door" aria-pressed=${open} aria-keyshortcuts="D" onClick=${() => lead.door(desk)}>
        ${say(open ? "console-door-open" : "console-door-shut")}
      </button>`
      }
      <${Push} act="pause" onClick=${() => lead.pause(desk)}>${say(paused ? "console-resume" : "console-pause")}<//>`
    }
    <${Push} act="blank" class=${blank ? "push--on" : ""} onClick=${() => lead.blank(desk)}>
      ${say(blank ? "console-unblank" : "console-blank")}
    <//>`;
}
