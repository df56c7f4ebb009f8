/** *Jouw inbreng*: what one sent, with where it is now. What came back stands first, with its reason, while it can be mended. */

import { html } from "htm/preact";
import { stands } from "../outbox.js";
import { say } from "../words.js";
import { listedUnder, takes } from "./look.js";
import { OutRow, Row } from "./row.js";
import { useTools } from "./tools.js";

/** @import {Out} from "../types" */

/**
 * Whether an act brings a new text of its own; one on an item changes it, a parked question is only counted, and what
 * goes under a token is signed by nobody: a neighbour who sees this list should not learn of it.
 * @param {Out} out
 */
const listed = ({ do: verb, fields }) =>
  typeof fields.text === "string" &&
  fields.item === undefined &&
  fields.token === undefined &&
  verb !== "park";

/** @param {{phase?: string}} props only of this phase; without it, of all others than the current one */
export function Mine({ phase }) {
  const { store, outbox, wire } = useTools();
  const now = store.phase()?.id;
  const seen = store.seqOf("me");
  const on = wire.connection.value === "on";
  const out = outbox
    .all()
    .filter((one) => listed(one) && !arrived(one, seen) && !(on && stands(one, store.mine())));
  const here = store.mine().filter((item) => listedUnder(item, store.phase(), phase));
  const waiting = out
    .filter((one) => (phase ? one.fields.phase === phase : one.fields.phase !== now))
    .reverse();
  if (!here.length && !waiting.length) return null;
  return html`<section class="stack mine" aria-labelledby=${phase ? "mine-now" : "mine-earlier"}>
    <hr />
    <h2 id=${phase ? "mine-now" : "mine-earlier"}>${say(phase ? "phone-mine-title" : "phone-mine-earlier")}</h2>
    <ul class="rows">
      ${waiting.map((one) => html`<${OutRow} key=${one.id} out=${one} />`)}
      ${here.map((item) => html`<${Row} key=${item.n} item=${item} />`)}
    </ul>
  </section>`;
}

/** Whether the server's own view shows it already. @param {Out} out @param {number} seen */
function arrived(out, seen) {
  return out.state === "received" && (out.seq ?? 0) <= seen;
}

/** What came back in this phase and was not put off: before everything else on the page. @param {{phase: string, later: (n: number) => void, put_off: ReadonlySet<number>}} props */
export function Returned({ phase, later, put_off }) {
  const back = useBack(phase).filter((item) => !put_off.has(item.n));
  if (!back.length) return null;
  return html`<ul class="rows returned">
    ${back.map((item) => html`<${Row} key=${item.n} item=${item} later=${() => later(item.n)} />`)}
  </ul>`;
}

/** What came back and was put off. @param {{phase: string, put_off: ReadonlySet<number>}} props */
export function PutOff({ phase, put_off }) {
  const back = useBack(phase).filter((item) => put_off.has(item.n));
  if (!back.length) return null;
  return html`<ul class="rows">${back.map((item) => html`<${Row} key=${item.n} item=${item} />`)}</ul>`;
}

/** What came back and can still be mended. @param {string} phase */
function useBack(phase) {
  const { store } = useTools();
  return store.mine({ state: "returned", phase }).filter((item) => takes(item, store.phase()));
}
