/** A download that the server makes first, and how far it is meanwhile. */

import { makeId } from "../ids.js";

/** @import {Far} from "../progress.js" */

const LOOK_MS = 400;

/**
 * Fetches what is made for it. `tell` hears how far it is, as long as the server knows; a question that fails is not
 * asked again, for the answer itself is still on its way.
 *
 * @param {string} address path of the download, its session's code first
 * @param {(far: Far) => void} tell
 * @param {{get?: typeof fetch, every?: number}} [given]
 * @returns {Promise<Response>} rejects where the network fails
 */
export async function fetchMade(
  address,
  tell,
  { get = (...asked) => fetch(...asked), every = LOOK_MS } = {},
) {
  const id = makeId();
  const asked = new URL(address, "http://here");
  asked.searchParams.set("making", id);
  const [, code] = asked.pathname.split("/");
  const looking = setInterval(() => look(), every);
  async function look() {
    try {
      const answer = await get(`/${code}/making/${id}`);
      /** @type {Partial<Far>} */
      const far = answer.ok ? await answer.json() : {};
      if (over || far.done === undefined || far.most === undefined) return;
      tell({ done: far.done, most: far.most });
    } catch {
      clearInterval(looking);
    }
  }
  let over = false;
  try {
    return await get(asked.pathname + asked.search);
  } finally {
    over = true;
    clearInterval(looking);
  }
}
