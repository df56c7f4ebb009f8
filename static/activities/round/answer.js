/** One answer to the question of the round: a word, a line, or the weather. Passing is always fine. */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Field } from "../../phone/field.js";
import { Ask, closedWords, NotYet, promptOf, shortTime, WhoSees } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { pick, say } from "../../words.js";
import { SKIES } from "./shape.js";

/** @import {Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

/** @param {{phase: Phase, face: Face, passed: unknown}} props passed: what one sees after passing */
export function Answer({ phase, face, passed }) {
  const { clock, act } = useTools();
  const [skipped, setSkipped] = useState(false);
  if (skipped) return passed;
  const title = pick(face.question) || promptOf(phase);
  const slot = `answer:${phase.id}`;
  const closed = closedWords(phase);

  /** @param {string} text */
  const write = (text) => act("answer", { phase: phase.id, text }, slot, title);
  return html`<${Ask} rest=${shortTime(phase, clock.now.value)} title=${title} />
    <${WhoSees} identity=${face.identity} release=${face.release} />
    ${
      face.form === "weather"
        ? html`<${Weather} closed=${closed} send=${(/** @type {string} */ sky) => act("answer", { phase: phase.id, sky }, null, title)} />`
        : html`<${Field} slot=${slot} label=${title} title=${title} max=${face.max_chars} line=${face.form === "word"} closed=${closed}
            placeholder=${face.form === "word" ? say("round-word-placeholder") : undefined} send=${write} />`
    }
    <p class="ways"><button type="button" class="way" onClick=${() => setSkipped(true)}>${say("round-pass")}</button></p>`;
}

/** The weather in words. @param {{closed: string | null, send: (sky: string) => void}} props */
function Weather({ closed, send }) {
  const [sky, setSky] = useState("");
  const [missing, setMissing] = useState(false);
  const go = () => (sky ? send(sky) : setMissing(true));
  return html`<fieldset class="tags">
      <legend class="aside">${say("round-weather")}</legend>
      ${SKIES.map(
        (
          one,
        ) => html`<button type="button" class=${`tag${one === sky ? " tag--on" : ""}`} aria-pressed=${one === sky} key=${one}
        onClick=${() => setSky(one === sky ? "" : one)}>${say(`common-chosen-${one}`)}</button>`,
      )}
    </fieldset>
    ${missing && !sky && html`<p class="refused" role="alert">${say("round-weather-none")}</p>`}
    ${closed ? html`<${NotYet}>${closed}<//>` : html`<button type="button" class="button" onClick=${go}>${say("phone-field-button")}</button>`}`;
}
