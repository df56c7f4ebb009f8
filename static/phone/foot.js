/** The foot: the other language, and what is always one's right: where one sits, leaving, taking everything back. */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { pick, say } from "../words.js";
import { switchLanguage } from "./language.js";
import { useTools } from "./tools.js";

export function Foot() {
  const { store, role, sector } = useTools();
  const me = store.me();
  const session = store.session();
  const place = [
    pick(role()?.label),
    me?.seat ? say("phone-about-seat", { n: me.seat }) : "",
    sector(me?.sector),
  ];
  return html`<footer class="foot">
    <hr />
    <p class="foot-row"><${OtherLanguage} /><${Brightness} /></p>
    <details class="behind">
      <summary>${say("phone-about")}</summary>
      <dl class="facts">
        <dt>${say("phone-about-place")}</dt><dd>${place.filter(Boolean).join(", ")}</dd>
        ${session?.host && html`<dt>${say("phone-fact-who")}</dt><dd>${say("phone-fact-who-text", { host: session.host })}</dd>`}
        <dt>${say("phone-fact-sees")}</dt><dd>${say("phone-fact-sees-text", { release: session?.release ?? "premod" })}</dd>
        <dt>${say("phone-fact-long")}</dt><dd>${say("phone-fact-long-text", { days: session?.keep_days ?? 30 })}</dd>
        ${session?.contact && html`<dt>${say("phone-fact-ask")}</dt><dd>${session.contact}</dd>`}
      </dl>
      ${!session?.ended && !me?.gone && html`<${Leave} />`}
    </details>
  </footer>`;
}

/** One tap: a cookie and a reload. What is typed stands in the phone's storage. */
export function OtherLanguage() {
  const { boot } = useTools();
  const other = boot.lang === "en" ? "nl" : "en";
  return html`<a class="verb" href=${`?lang=${other}`} lang=${other} hreflang=${other}
    onClick=${(/** @type {Event} */ event) => switchLanguage(event, other)}>${say("phone-other-language")}</a>`;
}

/** In *stil* a person may choose a lighter screen. */
function Brightness() {
  const { store, bright } = useTools();
  if (store.phase()?.look !== "stil") return null;
  const words = say(bright.value ? "phone-dimmer" : "phone-brighter");
  return html`<button type="button" class="verb" onClick=${() => bright.set(!bright.value)}>${words}</button>`;
}

function Leave() {
  const { act, wipe } = useTools();
  const [asked, setAsked] = useState(/** @type {"" | "leave" | "erase"} */ (""));

  function erase() {
    // What waits here would only come after it: it goes first, then the request.
    wipe();
    act("erase", {});
    setAsked("");
  }
  if (asked === "leave") {
    return html`<${Sure} ask=${say("phone-leave-ask")} yes=${say("phone-leave-yes")} no=${say("phone-leave-no")}
      sure=${() => act("leave", {})} stop=${() => setAsked("")} />`;
  }
  if (asked === "erase") {
    return html`<${Sure} ask=${say("phone-erase-ask")} yes=${say("phone-erase-yes")} no=${say("phone-erase-no")}
      sure=${erase} stop=${() => setAsked("")} />`;
  }
  return html`<p class="ways">
    <button type="button" class="way" onClick=${() => setAsked("erase")}>${say("phone-erase")}</button>
    <button type="button" class="way" onClick=${() => setAsked("leave")}>${say("phone-leave")}</button>
  </p>`;
}

/** @param {{ask: string, yes: string, no: string, sure: () => void, stop: () => void}} props */
export function Sure({ ask, yes, no, sure, stop }) {
  return html`<div class="stack" role="group" aria-label=${ask}>
    <p>${ask}</p>
    <button type="button" class="button" onClick=${sure}>${yes}</button>
    <button type="button" class="button button--outline" onClick=${stop}>${no}</button>
  </div>`;
}
