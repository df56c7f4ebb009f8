/** Each condition and its outcome: added, added in another form, or not, with a reason (DD-H5). */

import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { barred } from "../../console/found.js";
import { fields } from "../../console/sheets/sheet.js";
import { say } from "../../words.js";
import { conditionsOf, OUTCOMES, ofRound } from "./shape.js";
import { outcomeWords, reasonWords } from "./words.js";

/** @import {Working} from "../../console/desk.js" */
/** @import {Phase} from "../../types" */
/** @import {Conditioned, Face} from "./shape.js" */

const MOST = 200;

/** @param {{desk: Working, phase: Phase, face: Face}} props */
export function Weighing({ desk, phase, face }) {
  const items = desk.store.items();
  const rows = ofRound(items, phase.id, face.round);
  const earlier = conditionsOf(items).filter((one) => !rows.includes(one));
  return html`
    <ul class="weighed" id="decide-conditions">${rows.map((one) => html`<${Condition} key=${one.n} desk=${desk} face=${face} one=${one} />`)}</ul>
    ${
      earlier.length > 0 &&
      html`<details class="weighed-earlier"><summary>${say("decide-earlier")}</summary>
      <ul>${earlier.map((one) => html`<li key=${one.n}><b>${one.condition.code}</b> ${one.text} <b>${outcomeWords(one.condition)}</b> ${reasonWords(one.condition)}</li>`)}</ul></details>`
    }`;
}

/** @param {{desk: Working, face: Face, one: Conditioned}} props */
function Condition({ desk, face, one }) {
  const { code, why } = one.condition;
  const come = face.conditions?.find((row) => row.n === one.n)?.come;
  return html`<li>
    <p><b>${code}</b> ${one.text}</p>
    ${why && html`<p class="row-note">${say("decide-why-of", { text: why })}</p>`}
    ${come && html`<p class="row-note"><b>${say(come === "yes" ? "decide-comes" : "decide-comes-not")}</b></p>`}
    ${
      one.state === "released"
        ? html`<${Outcome} desk=${desk} face=${face} one=${one} />`
        : html`<p class="row-nudge">${say("decide-held")}</p>`
    }
  </li>`;
}

/** @param {{desk: Working, face: Face, one: Conditioned}} props */
function Outcome({ desk, face, one }) {
  const { condition } = one;
  const last = Boolean(face.must_conclude);
  const [outcome, setOutcome] = useState(condition.outcome || (last ? "refused" : ""));
  const [wrong, setWrong] = useState("");
  // Another console may have weighed it meanwhile.
  useEffect(() => {
    if (condition.outcome) setOutcome(condition.outcome);
  }, [condition.outcome]);
  /** @param {SubmitEvent} event */
  async function submit(event) {
    const reason = (fields(event).reason ?? "").trim();
    const fault = barred(reason);
    setWrong(fault ?? "");
    if (!outcome || fault !== null) return;
    const ack = await desk.act("weigh", { condition: one.n, outcome, ...(reason && { reason }) });
    if (ack.ok)
      desk.tell(say("decide-weighed", { code: condition.code, outcome: say(`decide-outcome-${outcome}`) }));
  }
  return html`<form class="weigh-form" onSubmit=${submit}>
    <fieldset><legend class="aside">${condition.code}</legend>
      ${OUTCOMES.filter((code) => !last || code === "refused").map((code) => html`<label class="option" key=${code}><input type="radio" name="outcome" value=${code} checked=${code === outcome} onChange=${() => setOutcome(code)} /> <span>${say(`decide-outcome-${code}`)}</span></label>`)}
    </fieldset>
    ${
      (outcome === "adapted" || outcome === "refused") &&
      html`<label class="weigh-reason"><span class="aside">${say("decide-reason")}</span>
      <input class="field field--small" name="reason" maxlength=${MOST} placeholder=${say("decide-reason")} required=${outcome === "refused"} autocomplete="off" defaultValue=${condition.reason} /></label>`
    }
    <button type="submit" class=${`push${outcome && !condition.outcome ? " push--main" : ""}`} disabled=${!outcome}><span>${say("console-keep")}</span></button>
    ${wrong && html`<p class="row-held">${wrong}</p>`}
  </form>`;
}
