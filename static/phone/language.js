/** The other language is one tap away: a cookie, and the page anew. Without a script the link's ?lang does the same. */

const YEAR_S = 365 * 24 * 3600;

/** @param {Event} event @param {string} lang */
export function switchLanguage(event, lang) {
  event.preventDefault();
  document.cookie = `lang=${lang}; path=/; max-age=${YEAR_S}; samesite=lax`;
  const plain = new URL(location.href);
  // An address that asks for a language would win over the cookie.
  if (!plain.searchParams.has("lang")) return location.reload();
  plain.searchParams.delete("lang");
  location.replace(plain);
}
