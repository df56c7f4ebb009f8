/** The other language is one tap away: a cookie, and the page anew. Without a script the link's ?lang does the same. */

const YEAR_S = 365 * 24 * 3600;

/** @param {Event} event @param {"nl" | "en"} lang */
export function switchLanguage(event, lang) {
  event.preventDefault();
  // biome-ignore lint/suspicious/noDocumentCookie: the cookieStore object does not exist on plain http
  document.cookie = `lang=${lang}; path=/; max-age=${YEAR_S}; samesite=lax`;
  location.reload();
}
