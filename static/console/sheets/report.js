/** The summary, as far as the evening is. What takes time to lay out says so while it is made. */

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

/** @type {{path: string, words: string, made?: boolean, fits?: boolean, kinds?: string[]}[]} `made`: laid out on sheets, which takes seconds; `fits`: and again until it is one sheet; `kinds`: only where a phase is of one of these kinds */
const FORMS = [
  { path: "report.html", words: "console-report-html" },
  { path: "report.pdf", words: "console-report-pdf", made: true },
  { path: "letter.pdf", words: "console-report-letter", made: true, fits: true },
  { path: "cover.pdf", words: "console-report-cover", made: true, fits: true, kinds: OF_MESSAGES },
  { path: "decisions.pdf", words: "console-report-register", made: true, kinds: ["decide"] },
  { path: "report.md", words: "console-report-md" },
  { path: "report.json", words: "console-report-json" },
];

/** @param {{desk: Desk}} props */
export function ReportSheet({ desk }) {
  const session = desk.store.session();
  const code = session?.code ?? "";
  const rows = /** @type {Script | undefined} */ (desk.read("script"))?.rows ?? [];
  const forms = FORMS.filter(({ kinds }) => !kinds || rows.some((row) => kinds.includes(row.kind)));
  const settled = Boolean(desk.store.phase()?.face?.decision);
  const votes = rows.filter(
    ({ kind, state }) => kind === "decide" && (state === "past" || (state === "now" && settled)),
  );
  const hear = session?.feedback ? `?hear=${session.feedback}` : "";
  return html`
    <${Sheet} desk=${desk} title=${say("console-report-title")}>
      <p>${say("console-report-help")}</p>
      <ul class="downloads">
        ${forms.map(({ path, words, made, fits }) => html`<li key=${path}>${made ? html`<${Made} fits=${fits ?? false} address=${`/${code}/${path}${hear}`} name=${`${code}-${path}`} words=${say(words)} />` : html`<${Link} address=${`/${code}/${path}`} words=${say(words)} />`}</li>`)}
        ${votes.map(({ key, title }) => html`<li key=${key}><${Made} address=${`/${code}/decision.pdf?phase=${key}`} name=${`${code}-decision-${key}.pdf`} words=${say("console-report-decision", { title: pick(title) })} /></li>`)}
      </ul>
    <//>`;
}

/** @param {{address: string, words: string}} props */
function Link({ address, words }) {
  const page = address.endsWith(".html");
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
