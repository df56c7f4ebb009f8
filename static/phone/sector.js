/**
 * The sector, asked once after joining. While the table talks the server takes nothing (KA-H1): the choice then waits
 * on the phone and is sent when writing is allowed again.
 */

import { signal } from "@preact/signals";
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Icon } from "../icons.js";
import { pick, say } from "../words.js";
import { Ask, Sees } from "./parts.js";
import { useTools } from "./tools.js";

/** @import {Session} from "../types" */
/** @import {Box} from "../storage.js" */
/** @typedef {ReturnType<typeof createSector>} Sector */

/** What this phone's holder chose; "-" for *zeg ik liever niet*, "" for not asked yet. @param {Box} box @param {string} session */
export function createSector(box, session) {
  const key = `f:${session}:sector`;
  const chosen = signal(box.get(key) ?? "");
  return {
    chosen,
    /** @param {string} code */
    set(code) {
      chosen.value = code;
      box.set(key, code);
    },
  };
}

/** What this role may choose from; a sector without roles is for everyone. @param {Session | undefined} session @param {string | undefined} role */
function offered(session, role) {
  const all = session?.sectors ?? [];
  return all.filter(({ roles }) => !roles?.length || roles.includes(role ?? ""));
}

/** Whether it is to be asked now. */
export function asksSector() {
  const { store, sectorChoice } = useTools();
  const me = store.me();
  const asked = me?.sector || sectorChoice.chosen.value;
  return Boolean(me?.role && !asked && offered(store.session(), me.role).length);
}

export function SectorQuestion() {
  const { store, sectorChoice } = useTools();
  const [code, setCode] = useState("");
  const [missing, setMissing] = useState(false);
  const ready = () => (code ? sectorChoice.set(code) : setMissing(true));

  return html`<main class="page stack">
    <${Ask} kind="place" title=${say("phone-sector-title")} />
    <${Sees} icon="eye">${say("phone-sector-sees")}<//>
    <fieldset class="choices choices--many">
      <legend class="aside">${say("phone-sector-title")}</legend>
      ${offered(store.session(), store.me()?.role).map(
        (sector) => html`<label class="choice" key=${sector.code}>
          <input type="radio" name="sector" value=${sector.code} checked=${code === sector.code}
            onChange=${() => setCode(sector.code)} />
          <span class="choice-words"><span class="choice-name">${pick(sector.label)}</span></span>
          <span class="choice-dot"><${Icon} name="check" /></span>
        </label>`,
      )}
    </fieldset>
    ${missing && !code && html`<p class="refused" role="alert">${say("phone-sector-none")}</p>`}
    <button type="button" class="button" onClick=${ready}>${say("phone-sector-button")}</button>
    <p class="ways"><button type="button" class="way" onClick=${() => sectorChoice.set("-")}>${say("phone-sector-skip")}</button></p>
  </main>`;
}
