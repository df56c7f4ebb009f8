"""The stories of the yield: where it goes, messages and what was said against them, who takes what on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.support.cases import Cast

WHY = ("has:why", "has:solution")


def _destination(c: Cast) -> None:
    c.play.to(c.console, "route")
    n = c.play.ok(c.console, "destination", text="de directies")["line"]
    c.play.ok(c.console, "destination", text="de tafel")
    c.play.ok(c.console, "destination", line=n, text="alle directies")
    c.play.ok(c.console, "destination", line=n, gone=True)


def _shield(c: Cast) -> None:
    c.play.to(c.console, "route")
    n = c.play.ok(c.console, "shield", text="Waterdam", sort="municipality")["line"]
    c.play.ok(c.console, "shield", text="Zorg Oost", sort="provider")
    c.play.ok(c.console, "shield", line=n, free=True)
    c.play.ok(c.console, "shield", line=n, gone=True)


def writing(c: Cast) -> int:
    """On to the messages, with a destination; returns its number."""
    c.play.to(c.console, "route")
    n: int = c.play.ok(c.console, "destination", text="de directies")["line"]
    c.play.to(c.console, "messages")
    return n


def message(c: Cast, to: list[int]) -> int:
    """A message that the scribe wrote down and that is on the board."""
    said = {"text": "Eén formulier is genoeg.", "why": "Dat scheelt dubbel werk.", "solution": "Eén regio."}
    n: int = c.play.ok(c.scribe, "note_message", phase=c.play.now, to=to, flags=WHY, **said)["item"]
    c.play.ok(c.console, "release", items=[n])
    return n


def _bring(c: Cast) -> None:
    to = writing(c)
    here: dict[str, Any] = {"phase": c.play.now}
    n = c.play.ok(c.cor, "bring", text="minder regels", why="te veel werk", to=[to], flags=WHY[:1], **here)
    c.play.ok(c.cor, "edit", item=n["item"], text="veel minder regels")
    quote = c.play.ok(c.dee, "bring", type="citaat", text="ik schrijf alles dubbel", consent=True, **here)
    c.play.ok(c.ann, "bring", type="ook_gehoord", text="regels geven rust", **here)
    c.play.ok(c.console, "release", items=[quote["item"]])


def _note_message(c: Cast) -> None:
    message(c, [writing(c)])
    c.play.ok(c.scribe, "note_message", phase=c.play.now, type="ook_gehoord", text="regels geven rust")


def _fill_in(c: Cast) -> None:
    to = writing(c)
    n = message(c, [to])
    c.play.ok(c.console, "fill_in", item=n, why="het is te veel", flags=WHY[:1])
    c.play.ok(c.console, "fill_in", item=n, why="het is dubbel", solution="eentje", to=[], flags=WHY)
    c.play.no(c.console, "fill_in", item=n, why="bel 06-12345678", flags=[*WHY[:1], "hold:phone"])


def _no_counter_voice(c: Cast) -> None:
    writing(c)
    c.play.ok(c.scribe, "no_counter_voice", phase=c.play.now)


def _turn_theme(c: Cast) -> None:
    harvesting(c)
    c.play.ok(c.console, "turn_theme", phase=c.play.now, to=0)


def harvesting(c: Cast) -> int:
    """On to the harvest, with one message; returns its number."""
    n = message(c, [writing(c)])
    c.play.to(c.console, "harvested")
    return n


def handing(c: Cast) -> int:
    """On to the hand-over, with one message; returns its number."""
    n = message(c, [writing(c)])
    c.play.to(c.console, "onward")
    return n


def _address(c: Cast) -> None:
    n = handing(c)
    c.play.ok(c.console, "address", item=n, day="2027-05-20", contact="de regisseur", flags=["has:contact"])
    c.play.ok(c.scribe, "address", item=n, to=[], contact="de wethouder", flags=["has:contact"])


def _think_along(c: Cast) -> None:
    n = handing(c)
    here: dict[str, Any] = {"phase": c.play.now, "item": n}
    for mail in ("ann@voorbeeld.test", "ann2@voorbeeld.test"):
        c.play.ok(c.ann, "think_along", name="Ann", mail=mail, flags=["hold:mail"], **here)
    c.play.ok(c.cor, "think_along", name="Cor", mail="cor@voorbeeld.test", flags=["hold:mail"], **here)
    c.play.ok(c.cor, "think_along", on=False, **here)


YIELDING: dict[str, Callable[[Cast], object]] = {
    "address": _address,
    "bring": _bring,
    "destination": _destination,
    "fill_in": _fill_in,
    "no_counter_voice": _no_counter_voice,
    "note_message": _note_message,
    "shield": _shield,
    "think_along": _think_along,
    "turn_theme": _turn_theme,
}
