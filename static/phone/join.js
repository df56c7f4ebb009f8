/**
 * Before joining the form works by itself. With a script it also: keeps its id (so that a second try is the same
 * person), draws the hall in the choices, and stays on the page when the network fails.
 */

import { html } from "htm/preact";
import { render } from "preact";
import { makeId } from "../ids.js";
import { Ring } from "../ring.js";
import { openBox } from "../storage.js";
import { openStore } from "../view.js";
import { say } from "../words.js";
import { switchLanguage } from "./language.js";

/** @import {Boot, HallRing, Session} from "../types" */

/** @param {Boot} boot */
export function helpJoin(boot) {
  const form = document.querySelector("form");
  const other = document.querySelector("a[hreflang]");
  other?.addEventListener("click", (event) => switchLanguage(event, boot.lang === "en" ? "nl" : "en"));
  if (!form) return;
  keepId(form, boot.session);
  drawHall(openStore(boot).session());
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
  const key = `f:${session}:join`;
  const id = box.get(key) ?? makeId();
  box.set(key, id);
  field.value = id;
}

/** @param {Session | undefined} session */
function drawHall(session) {
  const rings = (session?.roles ?? []).map(
    (role) =>
      /** @type {HallRing} */ ({
        role: role.code,
        label: role.label,
        form: role.form,
        seats: role.seats,
        lit: false,
        expected: null,
      }),
  );
  for (const place of document.querySelectorAll("[data-hall]")) {
    render(html`<${Ring} rings=${rings} place=${/** @type {HTMLElement} */ (place).dataset.hall} />`, place);
  }
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
    else show(why, reasonIn(await answer.text()) || say("phone-join-offline"));
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
