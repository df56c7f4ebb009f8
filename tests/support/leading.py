"""The stories of what one does around the questions: take back, lock, follow up, ask one more, show."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.support.cases import Cast


def _undo(c: Cast) -> None:
    """One of each that can be taken back, taken back from the last to the first."""
    c.free()
    a, b = (c.play.say(p, "een", flags=["hold:mail"]) for p in (c.cor, c.dee))
    c.play.ok(c.console, "amend", item=a, text="anders")
    c.play.ok(c.console, "send_back", items=[b], reason="er staat een naam in")
    c.play.ok(c.console, "hide", items=[a])
    c.play.next(c.console)
    for _ in range(4):
        c.play.ok(c.console, "undo")


def _lock(c: Cast) -> None:
    c.talk().play.ok(c.console, "set_pin", hash="h")
    c.play.ok(c.console, "lock")
    c.play.no(c.console, "hide", items=[c.statement])
    c.play.ok(c.console, "unlock", hash="h")


def _follow(c: Cast) -> None:
    first = c.play.ok(c.console, "follow_up", text="Noor (verzonnen)")["follow_up"]
    c.play.ok(c.console, "follow_up", text="Bart (verzonnen)")
    c.play.ok(c.console, "followed", follow_up=first)
    c.play.ok(c.console, "undo")


def _ask(c: Cast) -> None:
    c.free()
    for text in ("En hoe nu verder?", "Toch niet"):
        c.play.ok(c.console, "ask", phase=c.play.now, text=text)
    c.play.ok(c.console, "undo")
    c.play.say(c.cor, "een antwoord", "extra-1")


def _focus(c: Cast) -> None:
    """One reaction, another in its place, what both are about, and none."""
    of = c.check().statement
    items = [c.play.say(p, "dat klopt", "reactie", target=of) for p in (c.ann, c.bo)]
    c.play.ok(c.console, "release", items=items)
    for n in (*items, of, None):
        c.play.ok(c.helper, "focus", item=n)


LEADING: dict[str, Callable[[Cast], object]] = {
    "ask": _ask,
    "focus": _focus,
    "follow_up": _follow,
    "followed": _follow,
    "lock": _lock,
    "set_pin": _lock,
    "undo": _undo,
    "unlock": _lock,
}
