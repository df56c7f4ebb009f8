/**
 * What the guard found in a text, for the eye: pieces to underline, and a rewrite that leaves the
 * findings out.
 */

/**
 * @typedef {{kind: string, start: number, end: number}} Found offsets in JavaScript indices
 * @typedef {{text: string, kind: string | null}} Piece
 */

/**
 * Cut a text into found and other pieces. Findings may overlap; the first keeps the letters.
 *
 * @param {string} text
 * @param {readonly Found[]} found
 * @returns {Piece[]}
 */
export function pieces(text, found) {
  /** @type {Piece[]} */
  const out = [];
  let at = 0;
  for (const f of [...found].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, f.start);
    if (f.end <= start) continue;
    if (start > at) out.push({ text: text.slice(at, start), kind: null });
    out.push({ text: text.slice(start, f.end), kind: f.kind });
    at = f.end;
  }
  if (at < text.length || out.length === 0) out.push({ text: text.slice(at), kind: null });
  return out;
}

/** What stands before the words brings an article of its own: "uit de een adres". */
const ARTICLE = /\b(?:de|het|een|the|an?) $/i;

/**
 * The text with each finding replaced by plain words ("een telefoonnummer"); null where nothing
 * was found.
 *
 * @param {string} text
 * @param {readonly Found[]} found
 * @param {(kind: string) => string} plain words for a kind of finding
 * @returns {string | null}
 */
export function rewrite(text, found, plain) {
  if (found.length === 0) return null;
  const all = pieces(text, found);
  return all
    .map(({ kind, text: words }, i) =>
      kind !== null ? plain(kind) : all[i + 1] ? words.replace(ARTICLE, "") : words,
    )
    .join("");
}

/**
 * The kinds that were found, each once, in the order of the text.
 *
 * @param {readonly Found[]} found
 * @returns {string[]}
 */
export function kinds(found) {
  return [...new Set([...found].sort((a, b) => a.start - b.start).map((f) => f.kind))];
}
