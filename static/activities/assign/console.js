/** The console divides: the themes as they fill, the proposal with its mix, and the list of themes itself. */

import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { Push } from "../../console/parts.js";
import { fields } from "../../console/sheets/sheet.js";
import { wear } from "../../wear.js";
import { pick, say } from "../../words.js";
import { coming, free, mix } from "./shape.js";

/** @import {Desk} from "../../console/desk.js" */
/** @import {KindBind} from "../../console/kinds.js" */
/** @import {Phase} from "../../types" */
/** @import {Face, Proposed, Theme} from "./shape.js" */

await wear(new URL("./console.css", import.meta.url).href);

const NAME_CHARS = 60;
export const empty = "assign-empty";
export const undid = "assign-undid";

/** @type {KindBind[]} */
export const BINDS = [
  { key: "g", act: "divide", cap: "G", words: "assign-key-divide", run: (desk) => divide(desk) },
];

/** Everyone without a theme gets the one that is proposed. @param {Desk} desk */
async function divide(desk) {
  const phase = desk.store.phase();
  if (!phase) return;
  const ack = await desk.act("divide", { phase: phase.id });
  if (ack.ok) desk.tell(say("assign-divided"));
}

/** The themes with their proposal, above the queue. @param {{desk: Desk, phase: Phase}} props */
export function Middle({ desk, phase }) {
  /** @type {Face} */
  const { groups, unplaced, wishing, proposal = [] } = phase.face;
  return html`
    <section class="themes-map" aria-label=${say("assign-themes")}>
      <table class="rooms">
        <thead><tr><th scope="col">${say("assign-themes")}</th><th scope="col">${say("assign-col-first")}</th><th scope="col">${say("assign-col-in")}</th><th scope="col">${say("assign-col-free")}</th><th scope="col">${say("assign-col-proposal")}</th></tr></thead>
        <tbody>${groups.map((theme) => html`<${Row} key=${theme.group} desk=${desk} theme=${theme} row=${proposal.find(({ group }) => group === theme.group)} />`)}</tbody>
      </table>
      <div class="rooms-foot">
        <p>${say("assign-wishing", { n: wishing })} ${say("assign-unplaced", { n: unplaced })}</p>
        <${Push} cap="G" main=${unplaced > 0} disabled=${unplaced === 0 || groups.length === 0} onClick=${() => divide(desk)}>${say("assign-divide", { n: coming(proposal) })}<//>
      </div>
    </section>`;
}

/** @param {{desk: Desk, theme: Theme, row: Proposed | undefined}} props */
function Row({ desk, theme, row }) {
  const left = free(theme);
  const mixed = row ? mix(row.sectors).map(([code, n]) => `${n}\u00a0${pick(desk.store.sector(code))}`) : [];
  return html`<tr>
    <th scope="row">${pick(theme.label)}</th>
    <td class="columns">${theme.first}</td><td class="columns">${theme.people}</td>
    <td class="columns">${left ?? "–"}</td>
    <td>${row && html`<b class="columns">${row.people}</b> <span class="faint">${[row.first > 0 && say("assign-got-first", { n: row.first }), ...mixed].filter(Boolean).join(" · ")}</span>`}</td>
  </tr>`;
}

/** The list of themes: rename where it stands, add, take away. @param {{desk: Desk, phase: Phase}} props */
export function Console({ desk, phase }) {
  /** @type {Face} */
  const { groups } = phase.face;
  return html`
    <section class="kind listing">
      <h2>${say("assign-list")}</h2>
      <ul>${groups.map((theme) => html`<${Named} key=${theme.group} desk=${desk} theme=${theme} />`)}</ul>
      <form class="listing-row" onSubmit=${(/** @type {SubmitEvent} */ event) => add(desk, event)}>
        <input class="field field--small" name="text" maxlength=${NAME_CHARS} autocomplete="off" required aria-label=${say("assign-new")} placeholder=${say("assign-new")} />
        <button type="submit" class="push"><span>${say("assign-add")}</span></button>
      </form>
      <p class="faint">${say("assign-move-help")}</p>
    </section>`;
}

/** @param {{desk: Desk, theme: Theme}} props */
function Named({ desk, theme }) {
  const name = pick(theme.label);
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  // Another console may have renamed it; what is being typed here stays.
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = name;
  }, [name]);
  /** @param {Event} event */
  async function rename(event) {
    const input = /** @type {HTMLInputElement} */ (event.currentTarget);
    const text = input.value.trim();
    const kept =
      text && text !== name ? (await desk.act("set_group", { group: theme.group, text })).ok : false;
    if (!kept) input.value = name;
  }
  return html`<li class="listing-row">
    <input ref=${field} class="field field--small" maxlength=${NAME_CHARS} autocomplete="off" defaultValue=${name} aria-label=${say("assign-name", { name })} onChange=${rename} />
    <button type="button" class="verb" aria-label=${say("assign-away", { name })} onClick=${() => desk.act("set_group", { group: theme.group, on: false })}>${say("assign-take-away")}</button>
  </li>`;
}

/** The form stays: there may be another. @param {Desk} desk @param {SubmitEvent} event */
async function add(desk, event) {
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const text = (fields(event).text ?? "").trim();
  if (text === "") return;
  const ack = await desk.act("set_group", { text });
  if (ack.ok) form.reset();
}
