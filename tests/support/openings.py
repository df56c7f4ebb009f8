"""Where a random walk begins: somewhere along a workshop, or at a table that decides."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.support.cases import Cast
from tests.support.clustering import grouped
from tests.support.deciding import amending, asking, by_hand, recording, voting, weighing
from tests.support.play import Play
from tests.support.voting import Table

PLACES: tuple[Callable[[Cast], Cast], ...] = (
    lambda c: c,
    Cast.talk,
    Cast.check,
    Cast.free,
    grouped,
    lambda c: c.chosen("known"),
    lambda c: c.chosen("dots"),
    lambda c: c.chosen("rank"),
    lambda c: c.chosen("place"),
    lambda c: c.chosen("swap"),
    Cast.themes,
    Cast.apart,
    Cast.words,
    Cast.deeds,
)
TABLES: tuple[Callable[[], Table], ...] = (
    lambda: Table(4),
    lambda: Table(4).ready(),
    lambda: voting(Table(4)),
    lambda: by_hand(Table(4)),
    lambda: asking(Table(4)),
    lambda: weighing(Table(4)),
    lambda: amending(Table(4)),
    lambda: recording(Table(4)),
)


def opening(random: Random, *, deciding: bool | None = None) -> Play:
    """A workshop with everyone in it, somewhere along its course; or a team that is deciding."""
    if random.random() < 0.3 if deciding is None else deciding:
        return random.choice(TABLES)()
    return random.choice(PLACES)(Cast()).play
