"""Cases of the verbs of groups: a short story in which each takes effect (``cases.py``)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.support.cases import Cast


def _dissolve(c: Cast) -> None:
    c.grouped()
    c.play.ok(c.console, "cluster_dissolve", item=c.group)
    c.play.no(c.console, "cluster_name", item=c.group, text="te laat")


def _join(c: Cast) -> None:
    c.grouped()
    other = c.gather(c.ideas[2], text="ook zoiets")
    c.play.ok(c.console, "cluster_join", phase=c.play.now, from_=other, into=c.group)


def _move(c: Cast) -> None:
    c.grouped()
    c.play.ok(c.console, "cluster_move", phase=c.play.now, item=c.ideas[2], into=c.group)
    c.play.ok(c.scribe, "cluster_move", phase=c.play.now, item=c.ideas[0], into=0)


def _name(c: Cast) -> None:
    c.grouped()
    for text, flags in (("bereikbaarheid", ()), ("bel 06-12345678", ("hold:phone",)), ("bellen", ())):
        c.play.ok(c.scribe, "cluster_name", item=c.group, text=text, flags=flags)


def _new(c: Cast) -> None:
    c.grouped()
    c.gather(c.ideas[0], text="van Jan", flags=["hold:name"])
    c.gather(c.ideas[2])
    c.play.ok(c.console, "undo")


def _split(c: Cast) -> None:
    c.grouped()
    c.play.ok(c.console, "cluster_split", phase=c.play.now, item=c.group, items=c.ideas[:1])


CLUSTERING: dict[str, Callable[[Cast], object]] = {
    "cluster_dissolve": _dissolve,
    "cluster_join": _join,
    "cluster_move": _move,
    "cluster_name": _name,
    "cluster_new": _new,
    "cluster_split": _split,
}
