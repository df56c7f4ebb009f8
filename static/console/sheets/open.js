/** Which sheet is open. */

import { html } from "htm/preact";
import { AskSheet } from "./ask.js";
import { EndSheet, ReopenSheet } from "./ending.js";
import { FollowSheet } from "./follow.js";
import { AgainSheet, HardSheet, OverrideSheet } from "./gates.js";
import { KeysSheet } from "./keys.js";
import { LinksSheet } from "./links.js";
import { MergeSheet } from "./merge.js";
import { PeopleSheet } from "./people.js";
import { PinSheet } from "./pin.js";
import { ReportSheet } from "./report.js";
import { SendBackSheet } from "./send-back.js";

/** @import {ComponentType} from "preact" */
/** @import {Desk} from "../desk.js" */

/** @type {Record<string, ComponentType<{desk: Desk, sheet: any}>>} */
const SHEETS = {
  keys: KeysSheet,
  people: PeopleSheet,
  links: LinksSheet,
  report: ReportSheet,
  end: EndSheet,
  pin: PinSheet,
  ask: AskSheet,
  follow: FollowSheet,
  reopen: ReopenSheet,
  "send-back": SendBackSheet,
  merge: MergeSheet,
  override: OverrideSheet,
  hard: HardSheet,
  again: AgainSheet,
};

/** @param {{desk: Desk}} props */
export function Open({ desk }) {
  const sheet = desk.sheet.value;
  const Body = sheet && SHEETS[sheet.name];
  return Body ? html`<${Body} key=${sheet.name} desk=${desk} sheet=${sheet} />` : null;
}
