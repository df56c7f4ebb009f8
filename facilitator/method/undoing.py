"""*Maak ongedaan*: whoever works the session takes the own last act back, while nothing came after it.

Each act that can be taken back says so itself (``Act.trace``); the state keeps a picture of what it changed
from before and after, so that what another did since is never undone along with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from facilitator.method.acts import Act, Context, Undoable, verb
from facilitator.method.contributing import drop_reason, take_back, touch_item
from facilitator.method.items import Item, State
from facilitator.method.outcome import Refusal
from facilitator.method.people import QUEUE
from facilitator.method.session import Session


@dataclass(frozen=True, slots=True)
class Stood:
    """How a contribution stood, without its words. ``versions``: log entry, whether it was released."""

    state: State
    versions: tuple[tuple[int, bool], ...]
    released_at: int | None
    into: int | None
    mark: str
    quote: bool
    reason: int | None


@dataclass(frozen=True, slots=True)
class Picture:
    """What an act on contributions changes: how they stand, and which one the board shows."""

    items: dict[int, Stood]
    place: str
    focus: int | None


def stood(item: Item) -> Stood:
    """How it stands now."""
    versions = tuple((v.seq, v.released) for v in item.versions)
    reason = item.reason.seq if item.reason is not None else None
    return Stood(item.state, versions, item.released_at, item.into, item.mark, item.quote, reason)


def put_back(s: Session, item: Item, was: Stood) -> None:
    """Make it stand as it did; words that came since are forgotten, and so is why it was sent back."""
    if item.state == "merged":
        take_back(s, item)
    known = dict(was.versions)
    s.blank |= item.drop({v.seq for v in item.versions} - known.keys())
    for version in item.versions:
        version.released = known[version.seq]
    item.point()
    if item.reason is not None and item.reason.seq != was.reason:
        drop_reason(s, item)
    # A reason that is gone does not come back: then it waits in the queue.
    lost = was.state == "returned" and item.reason is None
    item.state = "held" if lost else was.state
    item.into, item.mark, item.quote, item.released_at = was.into, was.mark, was.quote, was.released_at
    touch_item(s, item)


class OnSome(Act):
    """An act on contributions that can be taken back for those on which nothing happened since."""

    def about(self) -> list[int]:
        """Their numbers."""
        raise TypeError(type(self).__name__)

    def trace(self, c: Context) -> Picture:
        """How each of them stands."""
        known = {n: stood(c.s.items[n]) for n in self.about() if n in c.s.items}
        return Picture(known, c.s.place, c.s.board.focus)

    def overtaken(self, c: Context, done: Undoable) -> Refusal | None:
        """When something happened to all of them; or when words that were not released are gone for good."""
        if c.s.retained & {"unreleased", "released"}:
            return Refusal("ended")
        return None if self._same(c, done) else Refusal("stale")

    def take_back(self, c: Context, done: Undoable) -> None:
        """Put those back that stand as this act left them, and on the board what stood there."""
        for n in self._same(c, done):
            put_back(c.s, c.s.items[n], done.before.items[n])
        focus, left = done.before.focus, (done.after.place, done.after.focus)
        if (c.s.place, c.s.board.focus) == left and focus != c.s.board.focus and showable(c.s, focus):
            c.s.show(focus)

    def _same(self, c: Context, done: Undoable) -> list[int]:
        now: Picture = self.trace(c)
        changed = [n for n, was in done.before.items.items() if was != done.after.items[n]]
        return [n for n in changed if now.items[n] == done.after.items[n]]


def showable(s: Session, n: int | None) -> bool:
    """Whether the board may have this at its largest; nothing is always allowed."""
    item = s.items.get(n) if n is not None else None
    return n is None or (item is not None and item.on_board is not None)


@verb
class Undo(Act):
    """Take the own last act back. The ack names its verb in ``undid``."""

    DO = "undo"
    STAFF = QUEUE | {"scribe"}

    def refuse(self, c: Context) -> Refusal | None:
        """Nothing to take back, or overtaken since."""
        done = self._last(c)
        return Refusal("nothing_to_undo") if done is None else done.act.overtaken(c, done)

    def apply(self, c: Context) -> dict[str, Any]:
        """As it was."""
        done = self._last(c)
        if done is None:
            raise LookupError(c.by)
        c.s.undos[c.by].pop()
        done.act.take_back(c, done)
        return {"undid": done.act.DO}

    def _last(self, c: Context) -> Undoable | None:
        known = c.s.undos.get(c.by)
        return known[-1] if known else None
