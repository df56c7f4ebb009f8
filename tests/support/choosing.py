"""The stories of the verbs by which people choose: dots, an order, a place, a tap."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.support.cases import Cast

Case = Callable[["Cast"], object]


def _rank(c: Cast) -> None:
    c.chosen("rank")
    for items in (c.ideas, c.ideas[::-1]):
        c.play.ok(c.cor, "rank", phase=c.play.now, items=items)


def _recognise(c: Cast) -> None:
    c.chosen("known")
    for stance in ("herken", "deels", ""):
        c.play.ok(c.ann, "recognise", phase=c.play.now, item=c.ideas[0], stance=stance)


def _vote(key: str, **fields: object) -> Case:
    def case(c: Cast) -> None:
        c.chosen(key)
        c.play.ok(c.ann, {"dots": "dot"}.get(key, key), phase=c.play.now, item=c.ideas[0], **fields)

    return case


CHOOSING: dict[str, Case] = {
    "dot": _vote("dots", n=2),
    "place": _vote("place", impact=3, effort=1),
    "rank": _rank,
    "recognise": _recognise,
}
