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
  // Which choice is missing is said here, in words of our own and where it is missing.
  form.noValidate = true;
  keepId(form, boot.session);
  drawHall();
  form.addEventListener("change", (event) => {
    const changed = /** @type {HTMLElement} */ (event.target);
    // Another place: what was said of the one before is not about this one.
    if (changed.getAttribute("name") === "role") tell(form, "");
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (asksPlace(form)) tell(form, say("phone-join-choose"));
    else send(form);
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

/** Whether a place must still be chosen. @param {HTMLFormElement} form */
function asksPlace(form) {
  return form.querySelector("input[type=radio][name=role]") !== null && !new FormData(form).get("role");
}

/** Posts the form. What comes back is the joined phone, or the form again with a sentence in it. @param {HTMLFormElement} form */
async function send(form) {
  const button = form.querySelector("button");
  button?.setAttribute("aria-disabled", "true");
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(pairs(form)) });
    if (answer.redirected) location.replace(answer.url);
    else if (answer.ok) location.reload();
    else {
      const passing = answer.status === 503;
      // The button reads as the server's own page would.
      if (button) button.textContent = say(passing ? "phone-error-again" : "phone-join-button");
      const came = new DOMParser().parseFromString(await answer.text(), "text/html");
      const reason = came.getElementById("why")?.textContent?.trim() ?? "";
      // No form any more: the page itself says why.
      if (!passing && !reason && !came.querySelector("form")) location.reload();
      else if (reason && !passing) tell(form, reason, chosenPlace(form));
      else tell(form, reason || say(passing ? "phone-join-later" : "phone-join-offline"));
    }
  } catch {
    tell(form, say("phone-join-offline"));
  }
  button?.removeAttribute("aria-disabled");
}

/** @param {HTMLFormElement} form @returns {[string, string][]} */
function pairs(form) {
  return [...new FormData(form)].map(([name, value]) => [name, String(value)]);
}

/** The last part of the chosen place: what it asks, or its row. @param {HTMLFormElement} form @returns {Element | null} */
function chosenPlace(form) {
  const row = form.querySelector("input[name=role]:checked")?.closest("label") ?? null;
  const asks = row?.nextElementSibling;
  return asks?.classList.contains("if-role") ? asks : row;
}

/**
 * Says why it cannot go on, under what it is about; without that, under all choices.
 * @param {HTMLFormElement} form @param {string} sentence @param {Element | null} [about]
 */
function tell(form, sentence, about = null) {
  const why = document.getElementById("why");
  if (!why) return;
  if (about) about.after(why);
  else form.querySelector("fieldset")?.append(why);
  why.textContent = sentence;
  if (sentence) why.scrollIntoView({ block: "center" });
}
