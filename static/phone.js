/** The phone's own module: before joining it helps the form along, after joining it draws everything. */

import { html } from "htm/preact";
import { render } from "preact";
import { App } from "./phone/app.js";
import { follow } from "./phone/follow.js";
import { forgetJoining, helpJoin } from "./phone/join.js";
import { makeTools, ToolsProvider } from "./phone/tools.js";
import { readBoot } from "./view.js";
import { loadWords } from "./words.js";

async function start() {
  const boot = readBoot();
  if (!boot) return;
  const root = document.getElementById("phone");
  await loadWords(boot.lang, boot.build);
  if (!root) {
    helpJoin(boot);
    return;
  }
  const tools = makeTools(boot);
  forgetJoining(tools.box, boot.session);
  follow(tools);
  root.replaceChildren();
  render(html`<${ToolsProvider} value=${tools}><${App} /><//>`, root);
}

start().catch((error) => {
  document.getElementById("broken")?.removeAttribute("hidden");
  console.error(error);
});
