/** The queue: tabs, rows, and what lies below the edge. The chosen row never moves by what comes in. */

import { html } from "htm/preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Progress } from "../progress.js";
import { has, pick, say } from "../words.js";
import { sliceOf } from "./kinds.js";
import { ask, canAsk } from "./lead.js";
import { jump } from "./moderate.js";
import { Push } from "./parts.js";
import { fates } from "./queue.js";
import { Row } from "./row.js";
import { EARLIER, FATES, SAID, SOURCE } from "./tabs.js";

/** @import {Desk} from "./desk.js" */
/** @import {Plan} from "./tabs.js" */

/** @param {{desk: Desk}} props */
export function List({ desk }) {
  const rows = desk.rows.value;
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const below = useStill(box, `${desk.chosen.value} ${desk.editing.value}`, desk.pointed.value, rows.length);
  return html`
    <${Tabs} desk=${desk} />
    <ul class="queue" ref=${box} tabindex="-1" aria-label=${say("console-queue")}>
      ${rows.map((row) => html`<${Row} key=${row.n} desk=${desk} item=${row} />`)}
      ${rows.length === 0 && html`<${Empty} desk=${desk} />`}
    </ul>
    <${Foot} desk=${desk} below=${below} />`;
}

/** @param {{desk: Desk}} props */
function Tabs({ desk }) {
  const tab = desk.tab.value;
  const fate = FATES.includes(tab);
  const { length } = desk.tabs.value;
  if (length === 0 && !fate) return null;
  return html`
    <div class="tabs">
      <div class="tabs-list" role="tablist" aria-label=${say("console-questions")}>
        ${desk.tabs.value.map(
          (one, i) => html`
          <button type="button" role="tab" key=${one.id} aria-selected=${one.id === tab} class=${one.waits > 0 && one.id !== tab ? "tab tab--waits" : "tab"} onClick=${() => choose(desk, one.id)}>
            <span>${length > 1 ? `${i + 1} ` : ""}${tabWords(desk, one)}</span> <span class="columns">${one.n}</span>${one.id === SAID && one.waits > 0 && html` <span class="tab-waits">· ${say("console-tab-waits", { n: one.waits })}</span>`}
          </button>`,
        )}
        ${fate && html`<button type="button" role="tab" aria-selected="true" class="tab"><span>${say(`console-tab-${tab.slice(1)}`)}</span> <span class="columns">${desk.rows.value.length}</span></button>`}
      </div>
      ${!desk.helper && canAsk(desk) && html`<button type="button" class="verb tabs-ask" aria-keyshortcuts="J" onClick=${() => ask(desk)}>${say("console-ask")}</button>`}
      ${length < 3 && desk.rows.value.length > 1 && html`<span class="tabs-order">${say("console-oldest-first")}</span>`}
    </div>`;
}

/** @param {Desk} desk @param {Plan} tab */
function tabWords(desk, tab) {
  if (tab.question) return pick(tab.question.label);
  if (tab.id === SOURCE) return say("console-tab-source");
  if (tab.id === EARLIER) return say("console-tab-earlier");
  const slice = sliceOf(desk.store.phase());
  const own = slice.tabs?.[tab.id] ?? slice.tab;
  return say(own ?? (tab.id === SAID ? "console-tab-statements" : "console-tab-other"));
}

/** @param {Desk} desk @param {string} id */
function choose(desk, id) {
  desk.wanted.value = id;
}

/** @param {{desk: Desk}} props */
function Empty({ desk }) {
  const phase = desk.store.phase();
  const own = sliceOf(phase).empty ?? `console-empty-${phase?.kind}`;
  const hint = phase?.state === "armed" ? "console-empty-armed" : phase?.state === "open" ? own : "";
  return html`
    <li class="empty line line--spent">
      <p>${say("console-empty")}</p>
      ${!desk.next.value && has(hint) && html`<p class="faint">${say(hint)}</p>`}
    </li>
    ${desk.next.value && html`<li class="line line--place elsewhere"><p>${say("console-elsewhere", { tab: tabWords(desk, desk.next.value), n: desk.next.value.waits })}</p><${Push} act="jump" onClick=${() => jump(desk)}>${say("console-jump")}<//></li>`}`;
}

/** @param {{desk: Desk, below: number}} props */
function Foot({ desk, below }) {
  const phase = desk.store.phase();
  const ended = Boolean(desk.store.session()?.ended);
  const n = fates(desk.store.items(), ended ? null : (phase?.id ?? ""));
  const notice = desk.notice.value;
  return html`
    <footer class="foot">
      <p class=${notice?.bad ? "foot-says bad" : "foot-says"} role="status">
        ${desk.far.value ? html`<${Progress} id="far-rows" words=${say("console-many")} far=${desk.far.value} />` : (notice?.text ?? (desk.picked.value.length > 1 ? say("console-picked", { n: desk.picked.value.length }) : below > 0 ? say("console-below", { n: below }) : ""))}
      </p>
      <p class="foot-fates">${say(ended ? "console-this-session" : "console-this-round")} ${FATES.map((id, i) => html`${i > 0 && ", "}<button type="button" class="verb verb--quiet" key=${id} aria-pressed=${desk.wanted.value === id} onClick=${() => choose(desk, desk.wanted.value === id ? "" : id)}>${say(fateWords(id, desk), { n: n[/** @type {"released"} */ (id.slice(1))] })}</button>`)}</p>
    </footer>`;
}

/**
 * What was said while people talk is not on the board, it is in the report; nor is what is released after the end.
 * @param {string} id @param {Desk} desk
 */
export const fateWords = (id, { store }) =>
  id === FATES[0] && (store.phase()?.kind === "listen" || store.session()?.ended)
    ? "console-fate-kept"
    : `console-fate-${id.slice(1)}`;

/**
 * Holds the chosen row where it is: when rows above it come or go, the list scrolls under it; when another
 * row is chosen, that one comes to stand in the upper third. Gives how many rows lie below the edge.
 *
 * @param {{current: HTMLElement | null}} box
 * @param {string} chosen
 * @param {boolean} pointed chosen with the mouse: it only has to be whole
 * @param {number} count
 */
function useStill(box, chosen, pointed, count) {
  const last = useRef({ chosen, top: 0 });
  const [below, setBelow] = useState(0);
  useLayoutEffect(() => {
    const list = box.current;
    if (!list) return;
    const row = /** @type {HTMLElement | null} */ (list.querySelector('[aria-current="true"]'));
    if (row && last.current.chosen === chosen) list.scrollTop += row.offsetTop - last.current.top;
    else if (row && pointed) row.scrollIntoView({ block: "nearest" });
    else if (row) list.scrollTop = row.offsetTop - list.clientHeight / 3 + row.offsetHeight / 2;
    if (row) last.current = { chosen, top: row.offsetTop };
    setBelow(hiddenBelow(list));
  });
  useLayoutEffect(() => {
    const list = box.current;
    if (!list) return;
    const count = () => setBelow(hiddenBelow(list));
    list.addEventListener("scroll", count, { passive: true });
    const watch = new ResizeObserver(count);
    watch.observe(list);
    return () => {
      list.removeEventListener("scroll", count);
      watch.disconnect();
    };
  }, [count === 0]);
  return below;
}

/** @param {HTMLElement} list */
function hiddenBelow(list) {
  const edge = list.scrollTop + list.clientHeight;
  return [...list.children].filter(
    (row) => row instanceof HTMLElement && row.offsetTop + row.offsetHeight / 2 > edge,
  ).length;
}
