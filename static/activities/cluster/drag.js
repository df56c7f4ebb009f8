/**
 * Dragging a card with mouse, pen or finger. A finger drags by the grip only, so that the list still scrolls under it;
 * a press that does not move is a press, and takes the card in hand.
 */

/** px that a pointer moves before it drags. */
const SLACK = 6;
/** px from the edge where the list moves along, and how far. */
const EDGE = 48;
const ALONG = 12;

/** @param {{x: number, y: number}} from @param {{x: number, y: number}} to */
export const moved = (from, to) => Math.hypot(to.x - from.x, to.y - from.y) > SLACK;

/** How far the list scrolls along while a card is held near its edge. @param {number} y @param {{top: number, bottom: number}} box */
export function along(y, box) {
  if (y < box.top + EDGE) return -ALONG;
  return y > box.bottom - EDGE ? ALONG : 0;
}

/** The place under a point; null where there is none. @param {number} x @param {number} y */
function placeAt(x, y) {
  const found = document.elementFromPoint(x, y)?.closest("[data-place]");
  return found instanceof HTMLElement ? Number(found.dataset.place) : null;
}

/**
 * Begins to follow a pointer that was pressed on a card.
 * @param {PointerEvent} down
 * @param {{over: (place: number | null) => void, drop: (place: number) => void}} to
 */
export function follow(down, to) {
  const card = /** @type {HTMLElement} */ (down.currentTarget);
  const grip = /** @type {HTMLElement} */ (down.target).closest(".card-grip");
  if (down.button !== 0 || (down.pointerType === "touch" && !grip)) return;
  const from = { x: down.clientX, y: down.clientY };
  const list = card.closest(".lay");
  /** @type {HTMLElement | null} */
  let ghost = null;
  const over = (/** @type {number | null} */ place) => to.over(place);

  /** @param {PointerEvent} event */
  function move(event) {
    if (event.pointerId !== down.pointerId) return;
    const here = { x: event.clientX, y: event.clientY };
    if (!ghost) {
      if (!moved(from, here)) return;
      card.setPointerCapture(event.pointerId);
      ghost = lift(card);
    }
    event.preventDefault();
    ghost.style.transform = `translate(${here.x + 8}px, ${here.y + 8}px)`;
    list?.scrollBy(0, along(here.y, list.getBoundingClientRect()));
    over(placeAt(here.x, here.y));
  }

  /** @param {PointerEvent} event */
  function end(event) {
    if (event.pointerId !== down.pointerId) return;
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", end);
    removeEventListener("pointercancel", end);
    if (!ghost) return;
    ghost.remove();
    over(null);
    // The press that ends a drag is no press on the card.
    addEventListener("click", stop, { capture: true, once: true });
    setTimeout(() => removeEventListener("click", stop, { capture: true }));
    const place = event.type === "pointerup" ? placeAt(event.clientX, event.clientY) : null;
    if (place !== null) to.drop(place);
  }
  // On the window: a quick hand is off the card before it has moved far enough to drag it.
  addEventListener("pointermove", move);
  addEventListener("pointerup", end);
  addEventListener("pointercancel", end);
}

/** @param {Event} event */
function stop(event) {
  event.stopPropagation();
  event.preventDefault();
}

/** A picture of the card that goes along with the pointer. @param {HTMLElement} card */
function lift(card) {
  const ghost = document.createElement("div");
  ghost.className = "card-ghost";
  ghost.textContent = card.querySelector(".card-words")?.textContent ?? "";
  document.body.append(ghost);
  return ghost;
}
