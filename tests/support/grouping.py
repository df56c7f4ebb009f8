"""The stories of themes and rooms: choosing, dividing, moving, renaming, stepping in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.support.cases import Cast


def _choose(c: Cast) -> None:
    c.themes()
    c.play.ok(c.cor, "choose_group", phase=c.play.now, first="zorg", second="regels")
    c.play.ok(c.cor, "choose_group", phase=c.play.now, first="regels")


def _divide(c: Cast) -> None:
    _choose(c)
    c.play.ok(c.console, "divide", phase=c.play.now)
    c.play.ok(c.console, "undo")
    c.play.ok(c.console, "divide", phase=c.play.now)


def _move(c: Cast) -> None:
    c.apart()
    c.play.ok(c.console, "move_group", person=c.cor, group="regels")
    c.play.say_in(c.cor, "bij de regels")


def _set(c: Cast) -> None:
    c.themes()
    made = c.play.ok(c.console, "set_group", text="Verzonnen thema", seats=2)["group"]
    for text in ("Anders genoemd", "Nog anders"):
        c.play.ok(c.console, "set_group", group=made, text=text, flags=["has:text"])
    c.play.ok(c.console, "move_group", person=c.cor, group=made)
    c.play.ok(c.console, "set_group", group=made, on=False, text="weg ermee", flags=["has:text"])
    c.play.ok(c.console, "set_group", group="zorg", text="Zorg dichtbij", flags=["has:text"])


def _step(c: Cast) -> None:
    c.apart()
    c.play.ok(c.console, "step_into", group="regels")
    c.play.ok(c.console, "hide", items=[c.ideas[0]])
    c.play.no(c.console, "hide", items=[c.ideas[1]])
    c.play.ok(c.console, "step_into")


GROUPING: dict[str, Callable[[Cast], object]] = {
    "choose_group": _choose,
    "divide": _divide,
    "move_group": _move,
    "set_group": _set,
    "step_into": _step,
}
