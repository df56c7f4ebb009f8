"""Cases of the verbs of groups: a short story in which each takes effect (``cases.py``)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.support.cases import Cast


def grouped(c: Cast) -> Cast:
    """On to the groups: four cards, two of which already lie in one."""
    c.free()
    c.ideas = [c.play.say(p, f"idee {p}") for p in (c.ann, c.bo, c.cor, c.dee)]
    c.play.to(c.console, "groups")
    gather(c, *c.ideas[:2], text="bereikbaar")
    return c


def first(c: Cast) -> int:
    """On to the groups; returns the number of the one that is there."""
    return next(i.n for i in grouped(c).play.s.items.values() if i.type == "cluster")


def gather(c: Cast, *cards: int, **fields: object) -> int:
    """A new group; returns its number."""
    made = {"items": list(cards), **fields}
    n: int = c.play.ok(c.console, "cluster_new", phase=c.play.now, **made)["item"]
    return n


def twice(c: Cast) -> Cast:
    """On to the groups, two of them."""
    grouped(c)
    gather(c, c.ideas[2], text="ook zoiets")
    return c


def _dissolve(c: Cast) -> None:
    group = first(c)
    c.play.ok(c.console, "cluster_dissolve", item=group)
    c.play.no(c.console, "cluster_name", item=group, text="te laat")


def _join(c: Cast) -> None:
    group = first(c)
    other = gather(c, c.ideas[2], text="ook zoiets")
    c.play.ok(c.console, "cluster_join", phase=c.play.now, from_=other, into=group)


def _move(c: Cast) -> None:
    group = first(c)
    c.play.ok(c.console, "cluster_move", phase=c.play.now, item=c.ideas[2], into=group)
    c.play.ok(c.scribe, "cluster_move", phase=c.play.now, item=c.ideas[0], into=0)


def _name(c: Cast) -> None:
    group = first(c)
    for text, flags in (("bereikbaarheid", ()), ("bel 06-12345678", ("hold:phone",)), ("bellen", ())):
        c.play.ok(c.scribe, "cluster_name", item=group, text=text, flags=flags)


def _new(c: Cast) -> None:
    grouped(c)
    gather(c, c.ideas[0], text="van Jan", flags=["hold:name"])
    gather(c, c.ideas[2])
    c.play.ok(c.console, "undo")


def _split(c: Cast) -> None:
    group = first(c)
    c.play.ok(c.console, "cluster_split", phase=c.play.now, item=group, items=c.ideas[:1])


CLUSTERING: dict[str, Callable[[Cast], object]] = {
    "cluster_dissolve": _dissolve,
    "cluster_join": _join,
    "cluster_move": _move,
    "cluster_name": _name,
    "cluster_new": _new,
    "cluster_split": _split,
}
