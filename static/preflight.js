/** Keeps the page before the evening true while it is open: asks again, and shows what changed. */

const EVERY_MS = 3_000;
const shown = () => document.getElementById("lines");
const off = document.getElementById("off");

/** Asks the server how things stand, and says what this device takes for now. */
async function look() {
  const address = new URL(`${location.pathname}/lines`, location.origin);
  address.search = location.search;
  address.searchParams.set("clock", String(Date.now()));
  try {
    const answer = await fetch(address);
    // A link that was revoked, or a console that was locked: the page itself says so.
    if (answer.status === 403) location.reload();
    if (answer.ok) show(await answer.text());
    if (off) off.hidden = answer.ok;
  } catch {
    if (off) off.hidden = false;
  }
}

/** Puts the new lines in place of the old, if they differ: so a screen reader hears only news. @param {string} text */
function show(text) {
  const fresh = new DOMParser().parseFromString(text, "text/html");
  for (const part of [".preflight-sum", ".checks"]) {
    const before = shown()?.querySelector(part);
    const after = fresh.querySelector(part);
    if (before && after && before.innerHTML !== after.innerHTML) before.replaceChildren(...after.childNodes);
  }
}

look();
setInterval(() => {
  if (document.visibilityState === "visible") look();
}, EVERY_MS);
