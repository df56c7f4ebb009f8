/** A name and a mail address, for one message; neither is kept on this phone. */

import { html } from "htm/preact";
import { useId, useRef, useState } from "preact/hooks";
import { useTools } from "../../phone/tools.js";
import { say } from "../../words.js";

/** @import {Item, Phase} from "../../types" */

const MOST = 100;

/** @param {{phase: Phase, item: Item, done: () => void}} props */
export function Along({ phase, item, done }) {
  const { act } = useTools();
  const [wrong, setWrong] = useState("");
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const id = useId();

  /** @param {SubmitEvent} event */
  function send(event) {
    event.preventDefault();
    if (!form.current) return;
    const given = new FormData(form.current);
    const [name, mail] = ["name", "mail"].map((field) => String(given.get(field) ?? "").trim());
    const why = name && /^\S+@\S+\.\S+$/.test(mail ?? "") ? "" : say("handover-both");
    setWrong(why);
    if (why) return;
    act("think_along", { phase: phase.id, item: item.n, name, mail });
    done();
  }
  return html`<form ref=${form} class="stack" onSubmit=${send} novalidate>
    <div><label class="aside" for=${`${id}-name`}>${say("handover-name")}</label>
      <input class="field" id=${`${id}-name`} name="name" maxlength=${MOST} autocomplete="name" placeholder=${say("handover-name")} /></div>
    <div><label class="aside" for=${`${id}-mail`}>${say("handover-mail")}</label>
      <input class="field" id=${`${id}-mail`} name="mail" type="email" maxlength=${MOST} autocomplete="email" placeholder=${say("handover-mail")} /></div>
    <p class="refused" role="alert">${wrong}</p>
    <button type="submit" class="button">${say("handover-send")}</button>
    <p class="verbs"><button type="button" class="verb" onClick=${done}>${say("handover-cancel")}</button></p>
  </form>`;
}
