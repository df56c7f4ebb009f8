/**
 * Before joining the form works by itself. With a script it also: keeps its id (so that a second try is the same
 * person), draws the hall in the choices, and stays on the page when the network fails.
 */

import { html } from "htm/preact";
import { render } from "preact";
import { makeId } from "../ids.js";
import { Ring } from "../ring.js";
import { openBox } from "../storage.js";
import { say } from "../words.js";
import { switchLanguage } from "./language.js";

/** @import {Boot, HallRing} from "../types" */
/** @import {Box} from "../storage.js" */

/** @param {Boot} boot */
export function helpJoin(boot) {
  const form = document.querySelector("form");
  const other = document.querySelector("a[hreflang]");
  other?.addEventListener("click", (event) => switchLanguage(event, boot.lang === "en" ? "nl" : "en"));
  if (!form) return;
  keepId(form, boot.session);
  drawHall();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(form);
  });
}

/** The same id at each try, in each tab: one person. @param {HTMLFormElement} form @param {string} session */
function keepId(form, session) {
  const field = form.elements.namedItem("id");
  if (!(field instanceof HTMLInputElement)) return;
  const box = openBox();
  const id = box.get(keyOf(session)) ?? makeId();
  box.set(keyOf(session), id);
  field.value = id;
}

/** Once in, the form's id has done its work: who leaves and joins again is somebody new. @param {Box} box @param {string} session */
export function forgetJoining(box, session) {
  box.del(keyOf(session));
}

/** @param {string} session */
const keyOf = (session) => `f:${session}:join`;

/** Each choice shows the hall with its own ring pointed out. */
function drawHall() {
  const places = [...document.querySelectorAll("[data-hall]")].map((one) => /** @type {HTMLElement} */ (one));
  const rings = places.map(({ dataset }) => ringOf(dataset));
  for (const place of places) {
    render(html`<${Ring} rings=${rings} place=${place.dataset.hall} />`, place);
  }
}

/** @param {DOMStringMap} data @returns {HallRing} */
function ringOf(data) {
  const form = data.form === "arc" ? "arc" : "dot";
  const label = { nl: "", en: "" };
  return {
    role: data.hall ?? "",
    label,
    form,
    seats: Number(data.seats) || null,
    lit: false,
    expected: null,
  };
}

/** Posts the form. What comes back is the joined phone, or the form again with a sentence in it. @param {HTMLFormElement} form */
async function send(form) {
  const button = form.querySelector("button");
  const why = document.getElementById("why");
  button?.setAttribute("aria-disabled", "true");
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(pairs(form)) });
    if (answer.redirected) location.replace(answer.url);
    else if (answer.ok) location.reload();
    else {
      const passing = answer.status === 503;
      // The button reads as the server's own page would.
      if (button) button.textContent = say(passing ? "phone-error-again" : "phone-join-button");
      const reason = reasonIn(await answer.text());
      show(why, reason || say(passing ? "phone-join-later" : "phone-join-offline"));
    }
  } catch {
    show(why, say("phone-join-offline"));
  }
  button?.removeAttribute("aria-disabled");
}

/** @param {HTMLFormElement} form @returns {[string, string][]} */
function pairs(form) {
  return [...new FormData(form)].map(([name, value]) => [name, String(value)]);
}

/** The sentence that the server put into its page. @param {string} page */
function reasonIn(page) {
  return new DOMParser().parseFromString(page, "text/html").getElementById("why")?.textContent?.trim() ?? "";
}

/** @param {HTMLElement | null} place @param {string} sentence */
function show(place, sentence) {
  if (!place) return;
  place.textContent = sentence;
  place.scrollIntoView({ block: "center" });
}
