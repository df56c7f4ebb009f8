/**
 * Time as people say it. The server's clock counts, not the phone's: each patch brings `now`.
 * A clock that reaches zero changes nothing but words.
 */

import { computed, signal } from "@preact/signals-core";

/** @import {Phase} from "./types" */
/** @typedef {ReturnType<typeof createClock>} Clock */

const MINUTE = 60_000;

/**
 * A clock that follows the server's.
 * @param {() => number} [local] this device's time in ms
 */
export function createClock(local = Date.now) {
  const offset = signal(0);
  const beat = signal(0);
  const now = computed(() => {
    beat.value;
    return local() + offset.value;
  });
  return {
    /** Server time in ms; reactive, moves with each beat. */
    now,
    /** @param {number | undefined} serverNow the `now` of a patch */
    follow(serverNow) {
      // Under a second of difference is the network, not the clock: following it would make lines tremble.
      if (serverNow && Math.abs(serverNow - local() - offset.value) > 1000)
        offset.value = serverNow - local();
    },
    /** Moves the clock by hand. */
    strike: () => {
      beat.value++;
    },
    /** Beats every so many ms (10 000 on phone and board, 1 000 on a console). @param {number} every */
    start(every) {
      const timer = setInterval(() => beat.value++, every);
      return () => clearInterval(timer);
    },
  };
}

/** @typedef {Pick<Phase, "opened" | "ends" | "paused"> & {pace?: number}} Span pace: in a rehearsal time runs that many times as fast */

/** Time left in ms of the script, never below zero; null when the phase has no end. @param {Span} span @param {number} now */
export function left(span, now) {
  if (span.ends === null || span.ends === undefined) return null;
  const rest = Math.max(0, span.ends - (span.paused ?? now));
  // A clock that beats once in ten seconds lags behind: a phase that just opened has no more than its own time left.
  return (
    (span.opened === null ? rest : Math.max(0, Math.min(rest, span.ends - span.opened))) * (span.pace ?? 1)
  );
}

/** How long a clock that follows this phase waits between two beats, ms: never less than a second. @param {number} every @param {Span | undefined} span */
export const beatOf = (every, span) => Math.max(1000, every / (span?.pace ?? 1));

/** The share of time left, 0 to 1; null when the phase has no end. @param {Span} span @param {number} now */
export function share(span, now) {
  const rest = left(span, now);
  if (rest === null || span.opened === null || span.ends === null) return null;
  return Math.min(1, rest / Math.max(1, (span.ends - span.opened) * (span.pace ?? 1)));
}

/** Whole minutes as one says them: 14 as long as more than 13 are left; 0 only when the time is up. @param {number} ms */
export function minutes(ms) {
  return Math.ceil(ms / MINUTE);
}

/** @type {Intl.DateTimeFormatOptions} */
const HOUR = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
/** @type {Intl.DateTimeFormatOptions} */
const DAY = { day: "numeric", month: "long", year: "numeric" };
/** @type {Map<string, Intl.DateTimeFormat>} */
const writers = new Map();

/** One a language and a manner: a list of a hundred lines would make a hundred of them each time it is drawn. @param {string} lang @param {Intl.DateTimeFormatOptions} manner */
function writer(lang, manner) {
  const name = `${lang} ${manner === HOUR ? "hour" : "day"}`;
  const made = writers.get(name) ?? new Intl.DateTimeFormat(lang === "en" ? "en-GB" : "nl-NL", manner);
  writers.set(name, made);
  return made;
}

/** "20.41" in Dutch, "20:41" in English (the word *uur* is in the sentence around it). @param {number} ms @param {string} lang */
export function hour(ms, lang) {
  const text = writer(lang, HOUR).format(ms);
  return lang === "en" ? text : text.replace(":", ".");
}

/** A day that no line may break in two. @param {number | string} when @param {string} lang */
export const wholeDate = (when, lang) => date(when, lang).replaceAll(" ", "\u00a0");

/** "29 maart 2027", "29 March 2027": a day that is still to come may lie in another year. Takes ms or an ISO date. @param {number | string} when @param {string} lang */
export function date(when, lang) {
  const moment = typeof when === "number" ? new Date(when) : new Date(`${when.slice(0, 10)}T12:00:00`);
  return writer(lang, DAY).format(moment);
}
