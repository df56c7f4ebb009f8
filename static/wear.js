/** A slice brings its own style sheet: worn before its face is drawn, so that nothing is seen undressed. */

/** @param {string} href @returns {Promise<void>} when it is worn, or cannot be had: a face without it still works */
export function wear(href) {
  if (typeof document === "undefined") return Promise.resolve();
  return new Promise((done) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.onload = () => done();
    link.onerror = () => done();
    document.head.append(link);
  });
}
