/** Ids the client makes. A hall is plain http: there is no crypto.randomUUID, only getRandomValues. */

const BYTES = 12;

/** A fresh id: 24 hex characters, unguessable. @returns {string} */
export function makeId() {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
