/** The summary, as far as the evening is. */

import { html } from "htm/preact";
import { say } from "../../words.js";
import { Sheet } from "./sheet.js";

/** @import {Desk} from "../desk.js" */

const FORMS = ["html", "md", "json"];

/** @param {{desk: Desk}} props */
export function ReportSheet({ desk }) {
  const code = desk.store.session()?.code ?? "";
  return html`
    <${Sheet} desk=${desk} title=${say("console-report-title")}>
      <p>${say("console-report-help")}</p>
      <ul class="downloads">
        ${FORMS.map((form) => html`<li key=${form}><a class="push" href=${`/${code}/report.${form}`} target=${form === "html" ? "_blank" : undefined} rel="noopener" download=${form === "html" ? undefined : ""}><span>${say(`console-report-${form}`)}</span></a></li>`)}
      </ul>
    <//>`;
}
