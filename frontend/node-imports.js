/**
 * Lets `node --test` load the browser's modules: bare names go where the page's import map sends them,
 * so the tests run the very files in static/vendor that a phone gets.
 *
 * Use: node --import ./frontend/node-imports.js --test …
 */
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";

const root = new URL("../", import.meta.url);
const map = JSON.parse(readFileSync(new URL("static/vendor/importmap.json", root), "utf8"));

registerHooks({
  resolve(name, context, next) {
    const path = map.imports[name];
    if (path) return { url: new URL(`.${path}`, root).href, format: "module", shortCircuit: true };
    const found = next(name, context);
    // Outside frontend/ no package.json says so, but everything of ours is a module.
    return found.url.startsWith(root.href) && found.url.endsWith(".js")
      ? { ...found, format: "module" }
      : found;
  },
});
