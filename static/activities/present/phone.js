/** Show, on the phone: what everyone reads, *Begrepen* where it is asked, a question for later where that is allowed. */

import { html } from "htm/preact";
import { Icon } from "../../icons.js";
import { Line } from "../../line.js";
import { Calm } from "../../phone/calm.js";
import { Field } from "../../phone/field.js";
import { Ask, inColumn, promptOf, Sees } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { hour } from "../../time.js";
import { lang, pick, say } from "../../words.js";

/** @import {Item, Phase, T} from "../../types" */
/** @typedef {{layout: "lobby"|"lines"|"harvest"|"plain", body: T[], columns: {label: T, cats: string[]}[], ack: boolean, parks: boolean}} Face */

/** @param {{phase: Phase}} props */
export function Phone({ phase }) {
  /** @type {Face} */
  const face = phase.face;
  return html`
    ${face.layout === "lobby" ? html`<${Lobby} phase=${phase} />` : html`<${Content} phase=${phase} face=${face} />`}
    ${face.ack && html`<${Understood} phase=${phase} />`}
    ${face.parks && html`<${ForLater} phase=${phase} />`}`;
}

/** One is in: where one sits, and when it begins. @param {{phase: Phase}} props */
function Lobby({ phase }) {
  const { store, clock, role, sector } = useTools();
  const [me, begins] = [store.me(), store.session()?.begins];
  const soon = begins && begins > clock.now.value;
  const help = soon ? say("phone-calm-begins-at", { hour: hour(begins, lang()) }) : say("phone-calm-next");
  const place = me?.seat ? say("phone-place-seat", { n: me.seat }) : pick(role()?.help);
  return html`<${Calm} phase=${phase} over=${pick(phase.prompt)} title=${say("phone-calm-begin")} help=${help}
      place=${me?.role} timed=${false} />
    <hr />
    <${Line}>
      <p><strong>${pick(role()?.choice)}</strong></p>
      <p>${place}</p>
      ${me?.sector && html`<p class="help">${sector(me.sector)}</p>`}
    <//>`;
}

/** @param {{phase: Phase, face: Face}} props */
function Content({ phase, face }) {
  const title = promptOf(phase);
  if (face.layout === "plain" && phase.calm) {
    return html`<${Calm} phase=${phase} title=${title} help=${pick(phase.calm)} timed=${false} /><hr /><${Body} face=${face} />`;
  }
  return html`<${Ask} title=${title}>${phase.help && html`<p class="help">${pick(phase.help)}</p>`}<//>
    ${face.layout === "harvest" ? html`<${Harvest} face=${face} />` : html`<${Body} face=${face} />`}`;
}

/** Rules as lines, one thought each; anything else as plain text. @param {{face: Face}} props */
function Body({ face }) {
  if (face.layout !== "lines") return html`${face.body.map((text) => html`<p>${pick(text)}</p>`)}`;
  return html`<ol class="rules">${face.body.map((text) => html`<li>${pick(text)}</li>`)}</ol>`;
}

/** The harvest in its columns, under each other. @param {{face: Face}} props */
function Harvest({ face }) {
  const { store } = useTools();
  const items = store.items();
  if (!items.length) return html`<${Line} kind="spent"><p>${say("present-harvest-empty")}</p><//>`;
  const columns = face.columns.length ? face.columns : [{ label: null, cats: /** @type {string[]} */ ([]) }];
  return html`${columns.map(
    ({ label, cats }) => html`<section class="stack">
      ${label && html`<h2>${pick(label)}</h2>`}
      <ul class="rows">${items.filter((item) => inColumn(item, cats)).map((item) => html`<${Statement} key=${item.n} item=${item} />`)}</ul>
    </section>`,
  )}`;
}

/** @param {{item: Item}} props */
function Statement({ item }) {
  const { sector } = useTools();
  const who = sector(item.who);
  return html`<li><${Line} class="row">
    <p class="words">${item.text}</p>
    <p class="meta">${who}${item.corrected && html`${who && ", "}<strong>${say("common-corrected")}</strong>`}</p>
  <//></li>`;
}

/** @param {{phase: Phase}} props */
function Understood({ phase }) {
  const { store, outbox, act } = useTools();
  const known = store.me()?.acked.includes(phase.id);
  const sent = outbox.all().some((out) => out.do === "ack" && out.fields.phase === phase.id);
  if (known || sent)
    return html`<p class="state" role="status">
      <${Icon} name=${known ? "check" : "dots"} /><strong>${say("present-understood-thanks")}</strong>
    </p>`;
  return html`<button type="button" class="button" onClick=${() => act("ack", { phase: phase.id })}>${say("present-understood")}</button>`;
}

/** A question that is parked: the facilitator keeps it for later. @param {{phase: Phase}} props */
function ForLater({ phase }) {
  const { store, act } = useTools();
  const parked = store.me()?.parked ?? 0;
  const slot = `park:${phase.id}`;
  const closed =
    phase.state === "open" ? null : say(phase.state === "armed" ? "phone-field-armed" : "phone-field-paused");
  if (phase.state === "closed" || phase.state === "settled") return null;
  return html`<section class="stack" aria-labelledby="later">
    <hr />
    <h2 id="later">${say("present-later-title")}</h2>
    <${Sees} icon="eye">${say("phone-sees-facilitator")}<//>
    <${Field} slot=${slot} label=${say("present-later-title")} title=${say("present-later-title")} max=${300} closed=${closed}
      button=${say("present-later-button")} send=${(/** @type {string} */ text) => act("park", { phase: phase.id, text }, slot, say("present-later-title"))} />
    ${parked > 0 && html`<p class="help">${say("present-later-count", { n: parked })}</p>`}
  </section>`;
}
