/** The notepad: notes on dotted lines, in this phone's storage only. Saving sends nothing, so its button is outlined. */

import { html } from "htm/preact";
import { useId, useState } from "preact/hooks";
import { Icon } from "../icons.js";
import { Line } from "../line.js";
import { hour } from "../time.js";
import { lang, pick, say } from "../words.js";
import { Field } from "./field.js";
import { Sees } from "./parts.js";
import { isShown, useSlot } from "./slots.js";
import { useTools } from "./tools.js";

/** @import {Note, T} from "../types" */

/** Stands for the notes being on the screen, to write or to choose from. */
export const NOTES = "notes";

/** @param {{phase: string, tags?: {code: string, label: T}[], placeholder?: string}} props */
export function Notepad({ phase, tags = [], placeholder }) {
  const { notes, announce } = useTools();
  useSlot(NOTES);
  const [tag, setTag] = useState(/** @type {string | null} */ (null));
  const chosen = tags.find((one) => one.code === tag)?.label ?? null;

  /** @param {string} text */
  function save(text) {
    notes.add(text, chosen, phase);
    setTag(null);
    announce(say("phone-notes-saved"));
  }

  return html`<section class="stack" aria-labelledby="notepad">
    <h2 id="notepad">${say("phone-notes-title")}</h2>
    <${Sees} icon="lock">${say("phone-notes-sees")}<//>
    <${Field} slot=${`note:${phase}`} label=${say("phone-notes-label")} title=${say("phone-notes-title")}
      placeholder=${placeholder ?? say("phone-notes-placeholder")} button=${say("phone-notes-save")}
      guarded=${false} outline send=${save}
      between=${tags.length > 0 && html`<${Tags} tags=${tags} chosen=${tag} choose=${setTag} />`} />
    <${NoteList} />
  </section>`;
}

/**
 * Tags in a grid; choosing the chosen one again lets it go.
 * @param {{tags: {code: string, label: T}[], chosen: string | null, choose: (code: string | null) => void, legend?: string}} props
 */
export function Tags({ tags, chosen, choose, legend }) {
  return html`<fieldset class="tags">
    <legend class="aside">${legend ?? say("phone-notes-tags")}</legend>
    ${tags.map(({ code, label }) => {
      const on = chosen === code;
      return html`<button type="button" class=${`tag${on ? " tag--on" : ""}`} aria-pressed=${on} key=${code}
        onClick=${() => choose(on ? null : code)}>${pick(label)}</button>`;
    })}
  </fieldset>`;
}

/** All notes, newest first. */
export function NoteList() {
  const { notes } = useTools();
  return html`<ul class="rows">
    ${notes.all().map((note) => html`<${NoteRow} key=${note.id} note=${note} />`)}
  </ul>`;
}

/** @param {{note: Note}} props */
function NoteRow({ note }) {
  const { notes } = useTools();
  return html`<li class="new"><${Line} kind="dotted" class="row">
    <p class="words">${note.text}</p>
    <p class="row-foot meta faint"><span>${metaOf(note)}</span>
      <button type="button" class="verb verb--ink" aria-label=${say("phone-notes-away-of", { text: note.text.slice(0, 40) })}
        onClick=${() => notes.remove(note.id)}>${say("phone-notes-away")}</button></p>
  <//></li>`;
}

/** @param {Note} note */
function metaOf(note) {
  const time = hour(note.at, lang());
  return note.tag
    ? say("phone-notes-meta", { tag: pick(note.tag), hour: time })
    : say("phone-notes-hour", { hour: time });
}

/** All notes behind one row, where nothing else shows them. */
export function NotesBehind() {
  const { notes } = useTools();
  const count = notes.all().length;
  if (!count || isShown(NOTES)) return null;
  return html`<details class="behind">
    <summary>${say("phone-notes-count", { n: count })}</summary>
    <div class="stack"><${Sees} icon="lock">${say("phone-notes-sees")}<//><${NoteList} /></div>
  </details>`;
}

/** "Kies uit je kladblok (2)": the list opens in place, a tap puts the text in the field. @param {{take: (text: string) => void}} props */
export function ChooseNote({ take }) {
  const { notes } = useTools();
  const [open, setOpen] = useState(false);
  const id = useId();
  useSlot(NOTES);
  const all = notes.all();
  if (!all.length) return html`<span></span>`;

  /** @param {string} note */
  function chosen(note) {
    take(notes.promote(note));
    setOpen(false);
  }

  return html`<div class="choose">
    <button type="button" class="verb choose-open" aria-expanded=${open} aria-controls=${id} onClick=${() => setOpen(!open)}>
      <${Icon} name="book" /><span>${say("gather-notes-choose", { n: all.length })}</span></button>
    <ul class="rows" id=${id} hidden=${!open}>
      ${all.map(
        (note) => html`<li key=${note.id}><button type="button" class="line line--dotted note-pick"
          onClick=${() => chosen(note.id)}>${note.text}</button></li>`,
      )}
    </ul>
  </div>`;
}
