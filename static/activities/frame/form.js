/** The form of the frame. Only what changed goes; what another console changes meanwhile is not typed over. */

import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { barred } from "../../console/found.js";
import { pick, say } from "../../words.js";
import { KINDS } from "./shape.js";

/** @import {Working} from "../../console/desk.js" */
/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

const MOST = 600;
const TEXTS = /** @type {const} */ (["question", "frame", "by_whom", "early"]);

/** @param {Face} face */
const copyOf = (face) => ({
  question: face.question,
  frame: face.frame,
  by_whom: face.by_whom,
  early: face.early,
  kind: face.kind,
  on: face.on,
  voters: face.voters.join(" "),
  taken: face.taken ?? false,
});
/** @typedef {ReturnType<typeof copyOf>} Copy */

/** What differs from what stands, as the verb wants it. @param {Copy} typed @param {Copy} stands */
export function changes(typed, stands) {
  const changed = Object.entries(typed).filter(
    ([name, value]) => value !== stands[/** @type {keyof Copy} */ (name)],
  );
  return Object.fromEntries(
    changed
      .map(([name, value]) => [name, name === "voters" ? String(value).split(" ").filter(Boolean) : value])
      // An emptied field means *leave it*: what stands is replaced, never blanked.
      .filter(([, value]) => value !== "" && !(Array.isArray(value) && value.length === 0)),
  );
}

/** @param {{desk: Working, phase: Phase, face: Face, first: string}} props first: the id of the first field */
export function Form({ desk, phase, face, first }) {
  const [typed, setTyped] = useState(() => copyOf(face));
  const [look, setLook] = useState(false);
  const based = useRef(copyOf(face));
  const stands = JSON.stringify(copyOf(face));
  useEffect(() => {
    const [old, fresh] = [based.current, copyOf(face)];
    based.current = fresh;
    setTyped((now) => merged(now, old, fresh));
  }, [stands]);
  const changed = changes(typed, copyOf(face));
  const wrong = TEXTS.map((name) => barred(typed[name])).find((found) => found !== null) ?? null;
  const free = wrong === null && Object.keys(changed).length > 0;

  /** @param {Event} event */
  const send = (event) => {
    event.preventDefault();
    if (free) keep();
  };
  /** @param {boolean} [despite] */
  async function keep(despite = false) {
    const ack = await desk.act("frame", { phase: phase.id, ...changed, ...(despite && { despite }) });
    setLook(ack.code === "look_first");
    if (ack.ok) desk.tell(say("frame-kept"));
  }
  /** @param {Partial<Copy>} change */
  const set = (change) => setTyped({ ...typed, ...change });
  return html`<form class="frame-form" onSubmit=${send}>
    <${Text} id=${first} name="question" typed=${typed} set=${set} max=${face.max_chars ?? MOST} />
    <${Text} name="frame" typed=${typed} set=${set} max=${face.max_chars ?? MOST} />
    <${KindField} typed=${typed} set=${set} max=${face.max_chars ?? MOST} />
    <${Voters} desk=${desk} typed=${typed} set=${set} n=${face.voters_n} />
    <${Text} name="early" typed=${typed} set=${set} max=${face.max_chars ?? MOST} rows=${1} />
    <label class="option frame-wide"><input type="checkbox" checked=${typed.taken} onChange=${() => set({ taken: !typed.taken })} /> <span>${say("frame-taken")}</span></label>
    ${wrong && html`<p class="row-held frame-wide">${wrong}</p>`}
    <div class="frame-acts frame-wide">
      <button type="submit" class=${`push${free ? " push--main" : ""}`} disabled=${!free}><span>${say("frame-keep")}</span></button>
      ${look && html`<button type="button" class="push" onClick=${() => keep(true)}><span>${say("frame-despite")}</span></button>`}
    </div>
  </form>`;
}

/** What was typed stays; what was not touched follows what stands now. @param {Copy} typed @param {Copy} old @param {Copy} fresh @returns {Copy} */
export const merged = (typed, old, fresh) =>
  /** @type {Copy} */ (
    Object.fromEntries(
      Object.entries(typed).map(([name, value]) => {
        const key = /** @type {keyof Copy} */ (name);
        return [name, value === old[key] ? fresh[key] : value];
      }),
    )
  );

/** @typedef {(change: Partial<Copy>) => void} Set */

/** @param {{id?: string, name: "question" | "frame" | "early", typed: Copy, set: Set, max: number, rows?: number}} props */
function Text({ id, name, typed, set, max, rows = 2 }) {
  return html`<label class="frame-wide"><span>${say(`frame-label-${name}`)}</span>
    <textarea class="field field--small" id=${id} rows=${rows} maxlength=${max} value=${typed[name]}
      onInput=${(/** @type {Event} */ event) => set({ [name]: /** @type {HTMLTextAreaElement} */ (event.currentTarget).value })}></textarea></label>`;
}

/** @param {{typed: Copy, set: Set, max: number}} props */
function KindField({ typed, set, max }) {
  return html`<fieldset class="frame-wide"><legend>${say("frame-label-kind")}</legend>
      <div class="frame-options">${KINDS.map((kind) => html`<label class="option" key=${kind}><input type="radio" name="kind" value=${kind} checked=${kind === typed.kind} onChange=${() => set({ kind })} /> <span>${say(`frame-kind-${kind}`)}</span></label>`)}</div></fieldset>
    ${
      typed.kind === "advies" &&
      html`<label><span>${say("frame-label-by_whom")}</span><input class="field field--small" maxlength=${max} value=${typed.by_whom} autocomplete="off"
        onInput=${(/** @type {Event} */ event) => set({ by_whom: /** @type {HTMLInputElement} */ (event.currentTarget).value })} /></label>
      <label><span>${say("frame-label-on")}</span><input class="field field--small" type="date" value=${typed.on}
        onInput=${(/** @type {Event} */ event) => set({ on: /** @type {HTMLInputElement} */ (event.currentTarget).value })} /></label>`
    }`;
}

/** Rings by their label; at least one. @param {{desk: Working, typed: Copy, set: Set, n: number}} props */
function Voters({ desk, typed, set, n }) {
  const chosen = typed.voters.split(" ").filter(Boolean);
  const roles = desk.store.session()?.roles ?? [];
  /** @param {string} code */
  function toggle(code) {
    const next = chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
    if (next.length > 0) set({ voters: next.join(" ") });
  }
  return html`<fieldset class="frame-wide"><legend>${say("frame-label-voters", { n })}</legend>
    <div class="frame-options">${roles.map((role) => html`<label class="option" key=${role.code}><input type="checkbox" checked=${chosen.includes(role.code)} onChange=${() => toggle(role.code)} /> <span>${pick(role.label)}</span></label>`)}</div></fieldset>`;
}
