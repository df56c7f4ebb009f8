/**
 * Keeps a double click, or a second press before the screen has changed, from acting twice: releasing the
 * next item too, or skipping a phase.
 */

/**
 * @param {number} ms how long after an act the same act does nothing
 * @param {() => number} [now]
 * @returns {() => boolean} true when one may act
 */
export function createLatch(ms, now = Date.now) {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const free = now() - last >= ms;
    if (free) last = now();
    return free;
  };
}
