/** Taking on: what one is asked, what one took, and the wishes that nobody took yet. */

import { html } from "htm/preact";
import { Icon } from "../../icons.js";
import { Line } from "../../line.js";
import { isOver } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { pick, say } from "../../words.js";
import { actionsOf, columnOf, isWish, onTheWay } from "./shape.js";
import { dueWords } from "./words.js";

/** @import {Phase} from "../../types" */
/** @import {Face, ToTake} from "./shape.js" */

/** What this phone is asked and what it took, with what is on its way. @param {Phase} phase */
function useTaking(phase) {
  const { store, outbox, act } = useTools();
  const mine = store.me()?.face ?? {};
  const seen = store.seqOf("me");
  /** @param {number} n */
  const going = (n) => onTheWay(outbox.all(), "accept", n, seen);
  /** @param {number} n @param {boolean} on */
  const accept = (n, on) => act("accept", { item: n, on });
  const asked = /** @type {ToTake[]} */ (mine.asked ?? []);
  const taken = /** @type {ToTake[]} */ (mine.taken ?? []);
  return { asked, taken, going, accept, over: isOver(phase) || phase.state === "paused" };
}

/** The column and the date of an action. @param {Face} face @param {{column: string, due: string}} row */
const about = (face, row) =>
  [pick(columnOf(face.columns, row.column)?.label), dueWords(row.due)].filter(Boolean).join(", ");

/** Somebody asks this person; two equal answers. @param {{phase: Phase, face: Face}} props */
export function Asked({ phase, face }) {
  const { asked, going, accept, over } = useTaking(phase);
  const rows = asked.filter((row) => going(row.n) === null);
  if (!rows.length || over) return null;
  return html`<section class="stack" aria-labelledby="asked">
    <${Line} kind="place" class="ask"><h2 id="asked">${say("commit-asked", { n: rows.length })}</h2><//>
    <ul class="rows">${rows.map(
      (row) => html`<li key=${row.n}><${Line} kind="received" class="row">
      <p class="words">${row.text}</p><p class="meta">${about(face, row)}</p>
      <div class="pair">
        <button type="button" class="tag" onClick=${() => accept(row.n, true)}>${say("commit-take")}</button>
        <button type="button" class="tag" onClick=${() => accept(row.n, false)}>${say("commit-not-me")}</button>
      </div><//></li>`,
    )}</ul>
    <hr />
  </section>`;
}

/** What others proposed and this person does; one's own stands among one's own. @param {{phase: Phase, face: Face}} props */
export function Taken({ phase, face }) {
  const { store } = useTools();
  const { asked, taken, going, accept, over } = useTaking(phase);
  const own = new Set(store.mine({ phase: phase.id }).map((item) => item.n));
  const wishes = actionsOf(store.items(), phase.id).map((item) => ({
    ...item.deed,
    n: item.n,
    text: item.text,
  }));
  const coming = [...asked, ...wishes].filter((row) => going(row.n) === true);
  const rows = [...new Map([...coming, ...taken].map((row) => [row.n, row])).values()].filter(
    (row) => !own.has(row.n) && going(row.n) !== false,
  );
  if (!rows.length) return null;
  return html`<section class="stack" aria-labelledby="taken"><hr /><h2 id="taken">${say("commit-taken")}</h2>
    <ul class="rows">${rows.map(
      (row) => html`<li class="new" key=${row.n}><${Line} class="row">
      <p class="state"><${Icon} name=${going(row.n) === null ? "check" : "dots"} /><strong>${say("commit-taken-by-you")}</strong></p>
      <p class="words">${row.text}</p><p class="meta">${about(face, row)}</p>
      ${!over && html`<p class="verbs"><button type="button" class="verb verb--ink" aria-label=${say("commit-release-of", { text: row.text.slice(0, 40) })} onClick=${() => accept(row.n, false)}>${say("commit-release")}</button></p>`}<//></li>`,
    )}</ul></section>`;
}

/** Wishes on the board that nobody took on. @param {{phase: Phase, face: Face}} props */
export function Wishes({ phase, face }) {
  const { store } = useTools();
  const { going, accept, over } = useTaking(phase);
  const rows = actionsOf(store.items(), phase.id).filter(
    (item) => isWish(item, face.columns) && going(item.n) !== true,
  );
  if (!rows.length || over) return null;
  return html`<section class="stack" aria-labelledby="wishes"><hr /><h2 id="wishes">${say("commit-wishes")}</h2>
    <ul class="rows">${rows.map(
      (item) => html`<li key=${item.n}><${Line} class="row">
      <p class="words">${item.text}</p><p class="meta">${about(face, item.deed)}</p>
      <p class="take"><button type="button" class="tag" aria-label=${say("commit-take-of", { text: item.text.slice(0, 40) })} onClick=${() => accept(item.n, true)}>${say("commit-take")}</button></p><//></li>`,
    )}</ul></section>`;
}
