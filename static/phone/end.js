/** The last screens: the session ended, or this phone's person is not in it any more. */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { date } from "../time.js";
import { lang, say } from "../words.js";
import { Codes } from "./codes.js";
import { Copy } from "./copy.js";
import { Sure } from "./foot.js";
import { Leftovers } from "./leftover.js";
import { NoteList } from "./notepad.js";
import { Ask, Sees } from "./parts.js";
import { useTools } from "./tools.js";

export function Ended() {
  const { store } = useTools();
  const feedback = store.session()?.feedback;
  return html`<main class="page stack">
    <${Ask} title=${say("phone-end-title")}>
      ${feedback && html`<p>${say("phone-end-feedback", { date: date(feedback, lang()) })}</p>`}
      <p class="help">${say("phone-end-help")}</p>
    <//>
    <${Codes} />
    <${KeptNotes} />
    <${Leftovers} />
  </main>`;
}

export function Gone() {
  const { boot } = useTools();
  return html`<main class="page stack">
    <${Ask} kind="dashed" title=${say("phone-gone-title")}><p>${say("phone-gone-help")}</p><//>
    <a class="button" href=${`/${boot.session}?again`}>${say("phone-gone-again")}</a>
    <${KeptNotes} />
    <${Leftovers} />
  </main>`;
}

/** The notes are their owner's until they are copied or wiped. */
function KeptNotes() {
  const { notes } = useTools();
  const [asked, setAsked] = useState(false);
  const all = notes.all();
  if (!all.length) return null;
  const text = [...all]
    .reverse()
    .map((note) => note.text)
    .join("\n\n");
  return html`<section class="stack" aria-labelledby="kept">
    <hr />
    <h2 id="kept">${say("phone-notes-title")}</h2>
    <${Sees} icon="lock">${say("phone-end-notes")}<//>
    <${NoteList} />
    ${
      asked
        ? html`<${Sure} ask=${say("phone-notes-clear-ask")} yes=${say("phone-notes-clear")} no=${say("phone-notes-clear-no")}
            sure=${notes.clear} stop=${() => setAsked(false)} />`
        : html`<p class="verbs"><${Copy} text=${text} words=${say("phone-notes-copy")} />
            <button type="button" class="verb" onClick=${() => setAsked(true)}>${say("phone-notes-clear")}</button></p>`
    }
  </section>`;
}
