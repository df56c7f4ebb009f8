/** Copying a text, on plain http too. */

import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { say } from "../words.js";
import { useTools } from "./tools.js";

/** @param {{text: string, words?: string}} props */
export function Copy({ text, words }) {
  const { announce } = useTools();
  const [done, setDone] = useState(false);
  async function copy() {
    await copyText(text);
    setDone(true);
    announce(say("phone-left-copied"));
  }
  return html`<button type="button" class="verb" onClick=${copy}>
    ${done ? say("phone-left-copied") : (words ?? say("phone-left-copy"))}
  </button>`;
}

/** Copies on plain http too, where the clipboard object does not exist. @param {string} text */
async function copyText(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const helper = document.createElement("textarea");
  helper.value = text;
  helper.className = "aside";
  document.body.append(helper);
  helper.select();
  document.execCommand("copy");
  helper.remove();
}
