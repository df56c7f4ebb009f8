/** Themes to choose from on a phone: real radios under their labels; a full one says so and cannot be chosen. */

import { html } from "htm/preact";
import { Icon } from "../../icons.js";
import { pick, say } from "../../words.js";

/** @import {Choice} from "./shape.js" */

/**
 * @param {{name: string, legend: string, groups: Choice[], chosen: string | null, choose: (code: string) => void, none?: string}} props
 *   none: what stands last for whom it is all the same
 */
export function Themes({ name, legend, groups, chosen, choose, none = "" }) {
  return html`<fieldset class="choices choices--many">
    <legend class="choices-legend">${legend}</legend>
    ${groups.map(
      ({ group, label, track, full }) => html`<label class="choice" key=${group}>
        <input type="radio" name=${name} value=${group} disabled=${full} checked=${chosen === group} onChange=${() => choose(group)} />
        <span class="choice-words"><span class="choice-name">${pick(label)}</span>${full ? html`<span class="meta">${say("assign-full")}</span>` : track && html`<span class="meta">${pick(track)}</span>`}</span>
        <span class="choice-dot"><${Icon} name="check" /></span>
      </label>`,
    )}
    ${
      none &&
      html`<label class="choice"><input type="radio" name=${name} value="" checked=${chosen === ""} onChange=${() => choose("")} />
        <span class="choice-words"><span class="choice-name">${none}</span></span>
        <span class="choice-dot"><${Icon} name="check" /></span></label>`
    }
  </fieldset>`;
}
