/** The console: script left, queue in the middle, people and clock right; a strip of keys below. */

import { html } from "htm/preact";
import { useEffect } from "preact/hooks";
import { Bar } from "./bar.js";
import { Course } from "./course.js";
import { listen } from "./hands.js";
import { sliceOf } from "./kinds.js";
import { List } from "./list.js";
import { Locked, lockOf, watch } from "./lock.js";
import { OnBoard } from "./on-board.js";
import { LookingOn, looksOn } from "./rooms.js";
import { Open } from "./sheets/open.js";
import { Side } from "./side.js";
import { Strip } from "./strip.js";

/** @import {Desk} from "./desk.js" */

/** What stands on the board, what only this kind works on, and the queue. @param {{desk: Desk}} props */
function Middle({ desk }) {
  const phase = desk.store.phase();
  if (looksOn(desk)) return html`<main class="middle"><${LookingOn} desk=${desk} /></main>`;
  const Own = desk.helper || desk.store.session()?.ended ? undefined : sliceOf(phase).Middle;
  return html`<main class=${`middle${Own ? " middle--own" : ""}`}>
    <${OnBoard} desk=${desk} />
    ${Own && html`<${Own} desk=${desk} phase=${phase} />`}
    <${List} desk=${desk} />
  </main>`;
}

/** @param {{desk: Desk}} props */
export function App({ desk }) {
  useEffect(() => listen(desk), [desk]);
  useEffect(() => (desk.helper ? undefined : watch(desk)), [desk]);
  if (lockOf(desk).locked) return html`<${Locked} desk=${desk} />`;
  return html`
    <div class=${`desk${desk.helper ? " desk--helper" : ""}`}>
      <${Bar} desk=${desk} />
      ${!desk.helper && html`<${Course} desk=${desk} />`}
      <${Middle} desk=${desk} />
      ${!desk.helper && html`<${Side} desk=${desk} />`}
      <${Strip} desk=${desk} />
      <${Open} desk=${desk} />
    </div>`;
}
