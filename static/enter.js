/**
 * Exchanges the secret of a link for a cookie. The secret stands in the fragment, which no browser sends; it
 * leaves the address bar at once, so that nobody reads it from the screen.
 */

import { readBoot } from "./view.js";

const SECTIONS = ["opening", "how", "refused", "offline"];

/** @param {string} shown which section of the page; the others are hidden */
function show(shown) {
  for (const id of SECTIONS) document.getElementById(id)?.toggleAttribute("hidden", id !== shown);
}

/** @param {string} session @param {string} face @param {string} secret */
async function enter(session, face, secret) {
  show("opening");
  try {
    const answer = await fetch(`/${session}/enter`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ face, secret }),
    });
    if (answer.ok) return location.reload();
    const told = await answer.json().catch(() => ({}));
    const why = document.getElementById("why");
    if (why && typeof told.text === "string") why.textContent = told.text;
    show("refused");
  } catch {
    show("offline");
    document
      .getElementById("again")
      ?.addEventListener("click", () => enter(session, face, secret), { once: true });
  }
}

function start() {
  const boot = readBoot();
  const secret = decodeURIComponent(location.hash.slice(1));
  // Without a secret the page already says what there is to say.
  if (!boot || !secret) return;
  history.replaceState(null, "", location.pathname + location.search);
  enter(boot.session, boot.as, secret);
}

addEventListener("hashchange", start);
start();
