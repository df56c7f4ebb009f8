/** The summary, as far as the evening is; after the end all of it. What takes time to lay out says so while it is made. */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Progress } from "../../progress.js";
import { pick, say } from "../../words.js";
import { fetchMade } from "../making.js";
import { Sheet } from "./sheet.js";

/** @import {Desk} from "../desk.js" */
/** @import {Script} from "../types" */
/** @import {Far} from "../../progress.js" */

/** The messages are made in the rooms: from the plenary one sees what is done with them. */
const OF_MESSAGES = ["messages", "harvest", "handover"];

/** For whom the report is, as the server names them: who may read most first. */
export const AUDIENCES = /** @type {const} */ (["internal", "shareable", "public"]);
/** @typedef {typeof AUDIENCES[number]} Audience */

/**
 * @typedef {object} Form
 * @property {string} path
 * @property {string} words
 * @property {boolean} [made] laid out on sheets, which takes seconds
 * @property {boolean} [fits] and again until it is one sheet
 * @property {string[]} [kinds] only where a phase is of one of these kinds
 */

/** The report for one audience. @type {Form[]} */
const REPORT = [
  { path: "report.html", words: "console-report-html" },
  { path: "report.pdf", words: "console-report-pdf", made: true },
  { path: "decisions.pdf", words: "console-report-register", made: true, kinds: ["decide"] },
  { path: "report.md", words: "console-report-md" },
  { path: "report.json", words: "console-report-json" },
];
/** What has its own reader, whoever the report is for. @param {boolean} table whether one sits at a table @returns {Form[]} */
const letters = (table) => [
  {
    path: "letter.pdf",
    words: table ? "console-report-letter" : "console-report-letter-all",
    made: true,
    fits: true,
  },
  { path: "cover.pdf", words: "console-report-cover", made: true, fits: true, kinds: OF_MESSAGES },
];

/**
 * Where a form of the report stands, and the name it is saved under. Nobody sees from a name like "report.pdf" that
 * it is not for the public.
 *
 * @param {string} code
 * @param {string} path
 * @param {Audience} audience
 */
export function addressOf(code, path, audience) {
  const [name, query] = path.split("?");
  const asked = new URLSearchParams(query);
  asked.set("audience", audience);
  const saved = [name?.split(".")[0], asked.get("phase"), audience].filter(Boolean).join("-");
  return { address: `/${code}/${name}?${asked}`, name: `${code}-${saved}.${name?.split(".")[1]}` };
}

/** @param {{desk: Desk}} props */
export function ReportSheet({ desk }) {
  const session = desk.store.session();
  const code = session?.code ?? "";
  const rows = /** @type {Script | undefined} */ (desk.read("script"))?.rows ?? [];
  const [audience, setAudience] = useState(/** @type {Audience} */ ("internal"));
  const fits = (/** @type {Form} */ { kinds }) => !kinds || rows.some((row) => kinds.includes(row.kind));
  const settled = Boolean(desk.store.phase()?.face?.decision);
  const votes = rows.filter(
    ({ kind, state }) => kind === "decide" && (state === "past" || (state === "now" && settled)),
  );
  const table = (session?.roles ?? []).some((role) => role.needs_code);
  const papers = letters(table).filter(fits);
  const hear = session?.feedback ? `?hear=${session.feedback}` : "";
  return html`
    <${Sheet} desk=${desk} title=${say("console-report-title")}>
      <p>${say(session?.ended ? "console-report-whole" : "console-report-help")}</p>
      <${Whom} audience=${audience} choose=${setAudience} />
      <ul class="downloads">
        ${REPORT.filter(fits).map(({ path, words, made }) => html`<li key=${`${path} ${audience}`}><${made ? Made : Link} ...${addressOf(code, path, audience)} words=${say(words)} /></li>`)}
        ${votes.map(({ key, title }) => html`<li key=${`${key} ${audience}`}><${Made} ...${addressOf(code, `decision.pdf?phase=${key}`, audience)} words=${say("console-report-decision", { title: pick(title) })} /></li>`)}
      </ul>
      <ul class="downloads downloads--letters">
        ${papers.map(({ path, words, ...how }) => html`<li key=${path}><${Made} fits=${how.fits ?? false} address=${`/${code}/${path}${hear}`} name=${`${code}-${path}`} words=${say(words)} /></li>`)}
      </ul>
    <//>`;
}

/** For whom, with what each is for. @param {{audience: Audience, choose: (audience: Audience) => void}} props */
function Whom({ audience, choose }) {
  return html`
    <fieldset class="whom"><legend>${say("console-report-whom")}</legend>
      ${AUDIENCES.map((one) => html`<label class="option" key=${one}><input type="radio" name="audience" value=${one} checked=${one === audience} onChange=${() => choose(one)} /> <span><b>${say(`console-report-${one}`)}</b> <span class="faint">${say(`console-report-${one}-for`)}</span></span></label>`)}
    </fieldset>`;
}

/** @param {{address: string, words: string}} props */
function Link({ address, words }) {
  const page = address.includes(".html");
  return html`<a class="push" href=${address} target=${page ? "_blank" : undefined} rel="noopener" download=${page ? undefined : ""}><span>${words}</span></a>`;
}

/**
 * A download that is made first: a dashed line, a sentence and a bar until it is there. What has to fit on one sheet
 * is tried some times; then the bar says how often.
 * @param {{address: string, name: string, words: string, fits?: boolean}} props
 */
function Made({ address, name, words, fits = false }) {
  const [state, setState] = useState(/** @type {"" | "making" | "failed"} */ (""));
  const [far, setFar] = useState(/** @type {Far | null} */ (null));
  const busy = state === "making";
  function start() {
    setFar(null);
    make(address, name, setState, fits ? setFar : null);
  }
  return html`
    <button type="button" class="push" aria-disabled=${busy} onClick=${() => !busy && start()}><span>${words}</span></button>
    <p class="made-state" role="status">
      ${busy && html`<span class="line line--dashed"><${Progress} id=${`far-${name}`} words=${say(fits ? "console-report-fitting" : "console-report-making")} far=${far} /></span>`}
      ${state === "failed" && html`<span class="line line--back">${say("console-report-failed")}</span>`}
    </p>`;
}

/** @param {string} address @param {string} name @param {(state: "" | "making" | "failed") => void} tell @param {((far: Far) => void) | null} measure */
async function make(address, name, tell, measure) {
  tell("making");
  try {
    const answer = await (measure ? fetchMade(address, measure) : fetch(address));
    if (!answer.ok) return tell("failed");
    save(await answer.blob(), name);
    tell("");
  } catch {
    tell("failed");
  }
}

/** Hands a file to the browser. @param {Blob} file @param {string} name */
function save(file, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
