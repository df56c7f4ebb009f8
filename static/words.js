/** The words of the screens: Fluent messages, fetched once for the page's language. */

import { FluentBundle, FluentResource } from "@fluent/bundle";

/** @import {T} from "./types" */

/** @type {FluentBundle} */
let bundle = new FluentBundle("nl", { useIsolating: false });
/** @type {"nl" | "en"} */
let language = "nl";

/**
 * Fetches the words. Rejects when the server cannot be reached.
 * @param {"nl" | "en"} lang
 * @param {string} build part of the address, so that a new build brings new words
 */
export async function loadWords(lang, build) {
  const answer = await fetch(`/words/${lang}.ftl?v=${encodeURIComponent(build)}`);
  if (!answer.ok) throw new Error(`words: ${answer.status}`);
  useWords(lang, await answer.text());
}

/** Sets the words from Fluent source. @param {"nl" | "en"} lang @param {string} source */
export function useWords(lang, source) {
  bundle = new FluentBundle(lang, { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  language = lang;
}

/** The page's language. */
export const lang = () => language;

/** Whether there is a message of this name. @param {string} id */
export const has = (id) => bundle.hasMessage(id);

/**
 * A message in the page's language; the id itself when there is none, so that a hole is seen and nothing breaks.
 * @param {string} id
 * @param {Record<string, string | number>} [args]
 * @returns {string}
 */
export function say(id, args) {
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, args, []) : id;
}

/** The reader's side of a text pair; plain strings pass through, nothing gives "". @param {T | string | null | undefined} text */
export function pick(text) {
  if (!text) return "";
  return typeof text === "string" ? text : text[language] || text.nl || text.en || "";
}
