/** Totals, outcomes and endings in words. */

import { date } from "../../time.js";
import { lang, say } from "../../words.js";

/** @import {Condition, Face, Total} from "./shape.js" */

/** A total; *enkele* and *de meesten* where a number would point at somebody. @param {Total} total */
export const totalWords = (total) =>
  typeof total === "number" ? String(total) : say(`decide-total-${total}`);

/** "toegevoegd", "niet toegevoegd"; "" while there is none. @param {Condition} condition */
export const outcomeWords = ({ outcome }) => (outcome ? say(`decide-outcome-${outcome}`) : "");

/** What follows the outcome: "omdat …" where it was refused. @param {Condition} condition */
export const reasonWords = ({ outcome, reason }) =>
  reason && outcome === "refused" ? say("decide-because", { reason }) : reason;

/** How it ended. @param {Face} face */
export const statusWords = (face) => say(`decide-status-${face.state}`);

/** "Evaluatie op 1 mei"; "" without a date. @param {string | undefined} day */
export const evaluationWords = (day) => (day ? say("decide-evaluation", { date: date(day, lang()) }) : "");

/** "Voorstel, versie 2" @param {Face} face */
export const versionWords = (face) => say("decide-version", { n: face.proposal?.version ?? 1 });
