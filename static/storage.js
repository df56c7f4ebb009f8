/**
 * The phone's own storage, one entry a key so that two tabs do not overwrite each other's.
 * Where a browser forbids it, a memory stands in and `lasting` is false: the screen then says to keep the page open.
 */

/**
 * @typedef {{
 *   lasting: boolean,
 *   get: (key: string) => string | null,
 *   set: (key: string, value: string) => void,
 *   del: (key: string) => void,
 *   keys: (prefix: string) => string[],
 * }} Box
 */

/** @returns {Box} a box that forgets when the page closes */
export function memoryBox() {
  const held = new Map();
  return {
    lasting: false,
    get: (key) => held.get(key) ?? null,
    set: (key, value) => void held.set(key, value),
    del: (key) => void held.delete(key),
    keys: (prefix) => [...held.keys()].filter((key) => key.startsWith(prefix)),
  };
}

/** @param {Storage | undefined} storage @returns {Box} */
export function boxOf(storage) {
  try {
    if (!storage) return memoryBox();
    storage.setItem("f:try", "1");
    storage.removeItem("f:try");
  } catch {
    return memoryBox();
  }
  const spare = memoryBox();
  return {
    lasting: true,
    get: (key) => spare.get(key) ?? storage.getItem(key),
    set(key, value) {
      try {
        storage.setItem(key, value);
        spare.del(key);
      } catch {
        // Full: better kept until the page closes than lost at once.
        spare.set(key, value);
      }
    },
    del(key) {
      spare.del(key);
      storage.removeItem(key);
    },
    keys: (prefix) => [
      ...new Set([...Object.keys(storage).filter((key) => key.startsWith(prefix)), ...spare.keys(prefix)]),
    ],
  };
}

/** The browser's local storage, or a memory. @returns {Box} */
export function openBox() {
  try {
    return boxOf(globalThis.localStorage);
  } catch {
    return memoryBox();
  }
}

/** Calls back when another tab changed something under this prefix. @param {string} prefix @param {() => void} changed */
export function onOtherTab(prefix, changed) {
  globalThis.addEventListener?.("storage", (event) => {
    const key = /** @type {StorageEvent} */ (event).key;
    if (key === null || key.startsWith(prefix)) changed();
  });
}

/** Everything under a prefix, parsed; what cannot be read is left out. @param {Box} box @param {string} prefix @returns {any[]} */
export function readAll(box, prefix) {
  const found = [];
  for (const key of box.keys(prefix)) {
    try {
      found.push(JSON.parse(box.get(key) ?? "null"));
    } catch {
      // Not ours, or cut off while writing: there is nothing to show.
    }
  }
  return found.filter(Boolean);
}
