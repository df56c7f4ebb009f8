/** The harvest back to the table: of each statement one says *klopt*, or how it was meant. Nobody counts it (KA-H5). */

import { html } from "htm/preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../icons.js";
import { Line } from "../../line.js";
import { Field } from "../../phone/field.js";
import { Ask, inColumn, promptOf, Sees, shortTime } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { pick, say } from "../../words.js";
import { closedWords } from "./questions.js";
import { correctionOf } from "./shape.js";
import { StatementWords } from "./target.js";

/** @import {Item, Phase} from "../../types" */
/** @import {Face} from "./shape.js" */

/** @param {{phase: Phase, face: Face}} props */
export function Check({ phase, face }) {
  const { store, clock } = useTools();
  const items = store.items().filter((item) => item.phase !== phase.id);
  const columns = face.columns.length ? face.columns : [{ label: null, cats: /** @type {string[]} */ ([]) }];
  return html`<${Ask} rest=${shortTime(phase, clock.now.value)} title=${promptOf(phase)}>${phase.help && html`<p class="help">${pick(phase.help)}</p>`}<//>
    <${Sees} icon="eye">${say("gather-check-sees")}<//>
    ${!items.length && html`<${Line} kind="spent"><p>${say("gather-no-statements")}</p><//>`}
    ${columns.map(({ label, cats }) => {
      const some = items.filter((item) => inColumn(item, cats));
      return (
        some.length > 0 &&
        html`<section class="stack">
        ${label && html`<h2>${pick(label)}</h2>`}
        <ul class="rows">${some.map((item) => html`<${CheckRow} key=${item.n} item=${item} phase=${phase} face=${face} />`)}</ul>
      </section>`
      );
    })}`;
}

/** How far one's correction is, in words. */
const CORRECTED = { here: "gather-corrected-here", sent: "gather-corrected-by-you" };

/** @param {{item: Item, phase: Phase, face: Face}} props */
function CheckRow({ item, phase, face }) {
  const { store, outbox, act, drafts } = useTools();
  const type = face.questions.find((question) => question.correction)?.type ?? "";
  const slot = `say:${phase.id}:${type}:${item.n}`;
  const [otherwise, setOtherwise] = useState(Boolean(drafts.get(slot)));
  const latest = outbox.all().findLast((out) => out.do === "confirm" && out.fields.item === item.n);
  const known = store.me()?.confirmed.includes(item.n) ?? false;
  const right = latest ? latest.fields.on !== false : known;
  const corrected = correctionOf(outbox.all(), store.mine(), phase.id, item.n);
  const row = useRef(/** @type {HTMLLIElement | null} */ (null));
  const told = useRef(/** @type {HTMLParagraphElement | null} */ (null));
  const [just, setJust] = useState(false);
  // The field that closes takes the page along: what was sent must be told where one looks.
  useLayoutEffect(() => {
    if (!just) return;
    setJust(false);
    told.current?.focus({ preventScroll: true });
    row.current?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }, [just]);
  const still = phase.state !== "open";

  /** @param {boolean} on */
  function confirm(on) {
    if (on !== right) act("confirm", { phase: phase.id, item: item.n, on });
  }
  function rightAsItIs() {
    setOtherwise(false);
    confirm(!right || otherwise);
  }
  /** @param {boolean} open */
  function meantOtherwise(open) {
    setOtherwise(open);
    if (open) confirm(false);
  }
  /** @param {string} text */
  function send(text) {
    act("say", { phase: phase.id, type, text, target: item.n }, slot, item.text);
    setOtherwise(false);
    setJust(true);
  }
  return html`<li ref=${row}><${Line} class="row">
    <${StatementWords} item=${item} />
    ${corrected && html`<p class="meta" tabindex="-1" ref=${told}><strong>${say(CORRECTED[corrected])}</strong></p>`}
    ${
      !still &&
      html`<div class="pair" role="group" aria-label=${say("gather-check-group")}>
      <${Press} on=${right && !otherwise} press=${rightAsItIs}>${say("gather-right")}<//>
      <${Press} on=${otherwise} press=${() => meantOtherwise(!otherwise)}>${say("gather-otherwise")}<//>
    </div>`
    }
    ${
      otherwise &&
      html`<p class="help">${say("gather-how-meant")}</p>
      <${Field} slot=${slot} label=${say("gather-how-meant")} title=${item.text} max=${face.max_chars} send=${send} closed=${closedWords(phase)} />`
    }
  <//></li>`;
}

/** @param {{on: boolean, press: () => void, children?: unknown}} props */
function Press({ on, press, children }) {
  return html`<button type="button" class=${`tag${on ? " tag--on" : ""}`} aria-pressed=${on} onClick=${press}>
    ${on && html`<${Icon} name="check" />`}${children}
  </button>`;
}
