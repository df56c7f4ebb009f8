"""Where a random walk begins: somewhere along a workshop, or at a table that decides."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.support.cases import Cast
from tests.support.clustering import grouped, twice
from tests.support.deciding import amending, asking, by_hand, recording, voting, weighing
from tests.support.play import Play
from tests.support.voting import Table
from tests.support.wagers import WAGERS
from tests.support.yielding import handing, harvesting, writing

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
    lambda c: _at(c, writing),
    lambda c: _at(c, handing),
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


def _at(c: Cast, story: Callable[[Cast], int]) -> Cast:
    story(c)
    return c


FITTING: dict[str, Callable[[Cast], Cast]] = {
    "confirm": Cast.check,
    "accept": Cast.deeds,
    "arrange": Cast.deeds,
    "thumb": Cast.deeds,
    "consent": Cast.words,
    "take_back_quote": Cast.words,
    "cluster": twice,
    "bring": lambda c: _at(c, writing),
    "fill_in": lambda c: _at(c, writing),
    "no_counter_voice": lambda c: _at(c, writing),
    "note_message": lambda c: _at(c, writing),
    "address": lambda c: _at(c, handing),
    "think_along": lambda c: _at(c, handing),
    "turn_theme": lambda c: _at(c, harvesting),
}
"""Where a verb can take effect that hardly ever does elsewhere; by its name or the first word of it."""


def opening(random: Random, wanted: str = "") -> Play:
    """A workshop with everyone in it, or a team that is deciding: where the wanted verb fits."""
    if wanted in WAGERS or (not wanted and random.random() < 0.3):
        return random.choice(TABLES)()
    place = FITTING.get(wanted) or FITTING.get(wanted.split("_")[0]) or random.choice(PLACES)
    return place(Cast()).play
