/** The board: one view at a time, drawn from a plain picture of the store. */

import { html } from "htm/preact";
import { Component } from "preact";
import { useEffect, useLayoutEffect } from "preact/hooks";
import { createFaces } from "./faces.js";
import { Fade } from "./fade.js";
import { Lobby } from "./lobby.js";
import { local, shown } from "./local.js";
import { Alone } from "./single.js";
import { Blank, Ended, Paused, Qr } from "./still.js";
import { item, pick, say } from "./text.js";

/** @import {Store} from "../view.js" */
/** @import {Clock} from "../time.js" */
/** @import {Wire} from "../wire.js" */
/** @import {BoardState, BoardView} from "./types" */
/** @import {Phase, Room, Rooms} from "../types" */

/** Without the face of its kind a phase still has its question. */
export const faces = createFaces(
  "board",
  "Board",
  /** @type {import("preact").ComponentType<{view: BoardView, phase: Phase}>} */ (Alone),
);

/** @param {{store: Store, clock: Clock, wire: Pick<Wire, "connection">}} props */
export function App({ store, clock, wire }) {
  const asked = /** @type {BoardState | undefined} */ (store.read("board"));
  // A link that was revoked shows nothing any more; a network that is away changes nothing.
  const shut = wire.connection.value === "refused";
  const view = picture(store, clock, asked, shut);
  const focus = item(view, view.board.focus);
  useEffect(() => {
    local.value = { ...local.value, turned: 0 };
  }, [asked?.page, view.phase?.id]);
  // Before it is painted: blank stands within one frame.
  useLayoutEffect(() => light(view), [look(view)]);
  return html`
    <main class="board" data-rehearsal=${view.session?.rehearsal ?? false}>
      <${Fade} of=${scene(view)}><${Scene} view=${view} /><//>
      ${view.room && !view.session?.ended && html`<p class="room-foot">${say("board-room")} <b>${pick(view.room.label)}</b></p>`}
      ${view.session?.rehearsal && html`<p class="rehearsal">${say("board-rehearsal")}</p>`}
      <p class="aside" aria-live="polite">${view.board.blank || !focus ? "" : `${focus.text} ${focus.who ?? ""}`}</p>
      ${view.board.blank && html`<${Blank} />`}
    </main>`;
}

/**
 * @param {Store} store
 * @param {Clock} clock
 * @param {BoardState | undefined} asked
 * @param {boolean} shut
 * @returns {BoardView}
 */
function picture(store, clock, asked, shut) {
  const board = shown(asked, local.value);
  return {
    session: store.session(),
    phase: store.phase(),
    hall: store.hall(),
    board: { ...board, blank: board.blank || shut },
    items: store.items(),
    room: /** @type {Room | undefined} */ (store.read("room")),
    rooms: /** @type {Rooms | undefined} */ (store.read("rooms")),
    now: clock.now.value,
  };
}

/** What makes this view another one than before. @param {BoardView} view */
export function scene(view) {
  const { session, phase, board } = view;
  if (board.qr) return "qr";
  if (session?.ended) return "ended";
  if (!phase) return "lobby";
  if (phase.state === "paused") return `${phase.id} paused`;
  return `${phase.id} ${board.focus ?? ""} ${board.page}`;
}

/** @param {{view: BoardView}} props */
function Scene({ view }) {
  const { session, phase, board } = view;
  if (board.qr) return html`<${Qr} view=${view} />`;
  if (session?.ended) return html`<${Ended} view=${view} />`;
  if (!phase) return html`<${Lobby} view=${view} />`;
  if (phase.state === "paused") return html`<${Paused} view=${view} />`;
  return html`<${Steady} key=${scene(view)} face=${faces.of(phase.kind)} view=${view} phase=${phase} />`;
}

/**
 * A face that fails does not leave the hall with an empty board: what the phase asks takes its place, until there is
 * something else to show.
 * @extends {Component<{face: import("preact").ComponentType<any>, view: BoardView, phase: Phase}, {failed: boolean}>}
 */
class Steady extends Component {
  state = { failed: false };

  /** @param {unknown} error */
  componentDidCatch(error) {
    this.setState({ failed: true });
    setTimeout(() => {
      throw error; // for whoever looks into what the page complained of
    });
  }

  render() {
    const { face, view, phase } = this.props;
    const Face = this.state.failed ? Alone : face;
    return html`<${Face} view=${view} phase=${phase} />`;
  }
}

/** Dark while others listen, unless the hall is too bright for it. @param {BoardView} view @returns {"dag" | "stil"} */
export function look(view) {
  const { session, phase, board } = view;
  if (board.blank) return "stil";
  if (board.light === "day" || board.qr || !phase) return "dag";
  return phase.look === "stil" || phase.state === "paused" || session?.ended ? "stil" : "dag";
}

/** @param {BoardView} view */
function light(view) {
  document.documentElement.dataset.look = look(view);
}
