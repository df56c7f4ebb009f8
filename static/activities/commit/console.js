/** Commit on the console: what each action still lacks, the form that fills it in, and the day the table hears back. */

import { html } from "htm/preact";
import { listed, Push } from "../../console/parts.js";
import { wear } from "../../wear.js";
import { pick, say } from "../../words.js";
import { Arrange, arranging, open } from "./arrange.js";
import { Day } from "./day.js";
import { Decided } from "./decision.js";
import { actionsOf, columnOf, missing } from "./shape.js";
import { sheets as cut, shownIn, taken } from "./sheets.js";
import { dueWords, ownerWords } from "./words.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {KindBind} from "../../console/kinds.js" */
/** @import {Item, Phase, Session} from "../../types" */
/** @import {Action, Column} from "./shape.js" */

await wear(new URL("./console.css", import.meta.url).href);

export const tab = "commit-tab";
export const empty = "commit-empty";
export const undid = "commit-undid";

const [FEEDBACK, EVALUATION] = ["feedback-on", "evaluation-on"];

/** @type {KindBind[]} */
export const BINDS = [
  { key: "f", act: "arrange", cap: "F", words: "commit-key-arrange", run: open },
  {
    key: "g",
    act: "feedback",
    cap: "G",
    words: "commit-key-feedback",
    run: () => (document.getElementById(FEEDBACK) ?? document.getElementById(EVALUATION))?.focus(),
  },
];

/** @type {Record<string, string>} */
const LACKS = {
  owner: "commit-lacks-owner",
  accept: "commit-lacks-accept",
  due: "commit-lacks-due",
  reason: "commit-lacks-reason",
};

/** @param {{desk: Desk, phase: Phase}} props */
export function Console({ desk, phase }) {
  return html`<${Decided} desk=${desk} phase=${phase} id=${EVALUATION} /><${Feedback} desk=${desk} phase=${phase} id=${FEEDBACK} /><${Lacking} desk=${desk} phase=${phase} />`;
}

/** The day cannot wait until one is back at the table: nothing goes on without it. @param {{desk: Desk, phase: Phase}} props */
export function Walking({ desk, phase }) {
  return html`<${Decided} desk=${desk} phase=${phase} id=${`${EVALUATION}-walking`} /><${Feedback} desk=${desk} phase=${phase} id=${`${FEEDBACK}-walking`} />`;
}

/** One day on which the table hears what happened; who decided looks back instead. @param {{desk: Desk, phase: Phase, id: string}} props */
function Feedback({ desk, phase, id }) {
  if (phase.face?.decision !== undefined) return null;
  const day = phase.face?.feedback_on ?? "";
  return html`<${Day} desk=${desk} phase=${phase} id=${id} verb="feedback_on" day=${day} label=${say("commit-feedback-label")}
    help=${say(day ? "commit-feedback-stands" : "commit-feedback-none")} kept=${say("commit-feedback-kept")} />`;
}

/** What stands between this list and the next phase, by sort. @param {{desk: Desk, phase: Phase}} props */
function Lacking({ desk, phase }) {
  const actions = actionsOf(desk.store.items(), phase.id).filter(
    (one) => one.state === "held" || one.state === "released",
  );
  if (actions.length === 0) return null;
  const n = actions.filter(
    (one) => missing(one.deed, phase.face.columns, phase.face.owner_accept).length === 0,
  );
  return html`<p class="kind">${say("commit-complete", { n: n.length, of: actions.length })}</p>`;
}

/** Under the words of an action: where it stands, who, when, why; and what is missing, said in words. @param {{desk: Desk, item: Item}} props */
export function Row({ desk, item }) {
  const phase = desk.store.phase();
  if (!phase || !("deed" in item)) return null;
  const action = /** @type {Action} */ (item);
  /** @type {Column[]} */
  const columns = phase.face?.columns ?? [];
  const { deed } = action;
  const lacks = missing(deed, columns, phase.face?.owner_accept);
  const chosen = desk.chosen.value === item.n;
  const who = ownerWords(desk.store.session(), deed);
  const facts = [
    pick(columnOf(columns, deed.column)?.label),
    who && say("commit-who", { who }),
    dueWords(deed.due),
    deed.how && say("commit-how-told", { how: deed.how }),
  ];
  return html`
    <p class="row-note">${facts.filter(Boolean).join(" · ")}</p>
    ${deed.reason && html`<p class="row-note">${say("commit-because", { reason: deed.reason })}</p>`}
    ${deed.thumbs !== undefined && html`<p class="row-note">${say("commit-helps", { n: deed.thumbs })}</p>`}
    ${lacks.length > 0 && html`<p class="row-nudge">${say("commit-lacks", { what: listed(lacks.map((one) => say(LACKS[one] ?? ""))) })}</p>`}
    ${chosen && !desk.helper && arranging() === item.n && html`<${Arrange} desk=${desk} action=${action} columns=${columns} />`}`;
}

/** Its form has the keys of the row. @param {number} n */
export const filling = (n) => arranging() === n;

/** Opens the form. @param {{desk: Desk, item: Item}} props */
export function Acts({ desk, item }) {
  if (!("deed" in item)) return null;
  return html`<${Push} cap="F" onClick=${() => open(desk)}>${say("commit-arrange")}<//>`;
}

/** Pages of promises on the board. @param {Phase} phase @param {Item[]} items @param {Session | undefined} session */
export function sheets(phase, items, session) {
  const codes = /** @type {Column[]} */ (phase.face?.columns ?? []).map((column) => column.code);
  return cut(shownIn(session, phase, items), codes, taken(phase, Boolean(session?.rehearsal))).length;
}
