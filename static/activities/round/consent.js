/** What may be done with the statements that stand in one's own name: three equal choices each (KA-10, KA-H7). */

import { html } from "htm/preact";
import { Icon } from "../../icons.js";
import { Line } from "../../line.js";
import { Ask, HearBack, shortTime } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { say } from "../../words.js";
import { CHOICES, choiceOf } from "./shape.js";

/** @import {Phase} from "../../types" */
/** @import {Choice, Quote} from "./shape.js" */

/** @type {Record<Choice, string>} */
const WORDS = { yes: "round-consent-yes", no: "round-consent-no", no_sector: "round-consent-no_sector" };

/** @param {{phase: Phase}} props */
export function Consents({ phase }) {
  const { store, clock } = useTools();
  /** @type {Quote[]} */
  const quotes = store.me()?.face?.quotes ?? [];
  return html`<${Ask} rest=${shortTime(phase, clock.now.value)} title=${say("round-consent-title")}>
      <p class="help">${say("round-consent-help")}</p>
    <//>
    <${HearBack} />
    <ul class="rows">${quotes.map((quote) => html`<${QuoteRow} key=${quote.n} quote=${quote} phase=${phase} />`)}</ul>
    <p class="help">${say("round-consent-none")}</p>`;
}

/** @param {{quote: Quote, phase: Phase}} props */
function QuoteRow({ quote, phase }) {
  const { outbox, act, codes } = useTools();
  const { choice, busy } = choiceOf(quote, outbox.all());
  const open = phase.state === "open" || phase.state === "paused";

  /** @param {Choice} next */
  const choose = (next) => act("consent", { phase: phase.id, item: quote.n, choice: next }, null, quote.text);
  // The answer that held the code may have been lost on the way, or the note with it.
  const anew = open && !busy && (choice === "yes" || choice === "no_sector") && !codes.of(quote.n);
  return html`<li><${Line} class="row">
    <p class="words">${quote.text}</p>
    ${
      open
        ? html`<div class="thirds" role="group" aria-label=${say("round-consent-group")}>
        ${CHOICES.map(
          (
            one,
          ) => html`<button type="button" class=${`tag${one === choice ? " tag--on" : ""}`} aria-pressed=${one === choice} key=${one}
          onClick=${() => one !== choice && choose(one)}>${say(WORDS[one])}</button>`,
        )}</div>`
        : choice && html`<p class="state"><${Icon} name="check" /><strong>${say(WORDS[choice])}</strong></p>`
    }
    ${busy && html`<p class="meta">${say("phone-mine-waiting")}</p>`}
    ${anew && choice && html`<p class="verbs"><button type="button" class="verb" onClick=${() => choose(choice)}>${say("round-consent-anew")}</button></p>`}
  <//></li>`;
}
