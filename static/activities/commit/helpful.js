/** What the table says of the promises: *hier heb ik iets aan*. No counts; they come when the phase is closed (KA-9). */

import { html } from "htm/preact";
import { Icon } from "../../icons.js";
import { Line } from "../../line.js";
import { Calm, calmWords } from "../../phone/calm.js";
import { Ask, HearBack, isOver, Sees, shortTime } from "../../phone/parts.js";
import { useTools } from "../../phone/tools.js";
import { pick, say } from "../../words.js";
import { actionsOf, helps, onTheWay } from "./shape.js";
import { dueWords, ownerWords } from "./words.js";

/** @import {Phase} from "../../types" */
/** @import {Action, Face} from "./shape.js" */

/** @param {{phase: Phase, face: Face}} props */
export function Helpful({ phase, face }) {
  const { store, clock } = useTools();
  const actions = actionsOf(store.items(), phase.id);
  const over = isOver(phase);
  const words = calmWords(phase, store.me()?.role);
  const title = face.last_word ? say("commit-last-word") : words.title;
  if (!actions.length)
    return html`<${Calm} phase=${phase} title=${title} help=${say("commit-soon")} /><${HearBack} />`;
  return html`<${Ask} rest=${shortTime(phase, clock.now.value)} title=${title}><p class="help">${say(over ? "commit-closed" : "commit-helpful-help")}</p><//>
    ${over ? html`<${HearBack} />` : html`<${Sees} icon="lock">${say("commit-helpful-sees")}<//>`}
    ${face.columns.map((column) => {
      const some = actions.filter((action) => action.deed.column === column.code);
      return (
        some.length > 0 &&
        html`<section class="stack" key=${column.code}><h2>${pick(column.label)}</h2>
        <ul class="rows">${some.map((action) => html`<${HelpfulRow} key=${action.n} action=${action} over=${over} offers=${helps(column)} />`)}</ul></section>`
      );
    })}`;
}

/** @param {{action: Action, over: boolean, offers: boolean}} props offers: whether one can say that it helps */
function HelpfulRow({ action, over, offers }) {
  const { store, outbox, act } = useTools();
  const known = /** @type {number[]} */ (store.me()?.face?.helpful ?? []).includes(action.n);
  const on = onTheWay(outbox.all(), "thumb", action.n, store.seqOf("me")) ?? known;
  const { deed } = action;
  const about = [ownerWords(store.session(), deed), dueWords(deed.due)].filter(Boolean).join(", ");
  const icon = on && html`<${Icon} name="check" />`;
  return html`<li><${Line} class="row">
    <p class="words">${action.text}</p>
    ${deed.reason && html`<p>${say("commit-because", { reason: deed.reason })}</p>`}
    ${about && html`<p class="meta">${about}</p>`}
    ${offers && over && on && html`<p class="state">${icon}<strong>${say("commit-helpful")}</strong></p>`}
    ${
      offers &&
      !over &&
      html`<p class="take"><button type="button" class=${`tag${on ? " tag--on" : ""}`} aria-pressed=${on}
          onClick=${() => act("thumb", { item: action.n, on: !on })}>${icon}${say("commit-helpful")}</button></p>`
    }
  <//></li>`;
}
