"""Random acts around the yield: the lists of the console, messages, the harvest and the hand-over."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any, Protocol

from facilitator.method.people import CONSOLE, WRITERS
from facilitator.method.session import Session

Fields = dict[str, Any]
HELD = (("hold:phone",), (), (), ())
EVERYONE = frozenset({"inner", "outer"})


class Stage(Protocol):
    """Where a move is made."""

    @property
    def s(self) -> Session: ...

    @property
    def now(self) -> str: ...

    @property
    def at(self) -> int: ...


def _lines(play: Stage, random: Random) -> Fields:
    """A line of a list of the console: a new one, another name, or one less."""
    line = random.choice([None, *play.s.destinations, *play.s.shields])
    if line is not None and random.random() < 0.3:
        return {"line": line, "gone": True}
    return {"line": line, "text": f"naam {play.at}", "flags": random.choice(HELD)}


def _message(play: Stage, random: Random) -> Fields:
    made = [n for n, item in play.s.items.items() if item.message is not None]
    to = random.sample(list(play.s.destinations), min(1, len(play.s.destinations)))
    return {"item": random.choice(made or list(play.s.items) or [1]), "to": to}


def _filled(play: Stage, random: Random) -> Fields:
    return _message(play, random) | {"why": f"waarom {play.at}", "flags": ["has:why"]}


def _addressed(play: Stage, random: Random) -> Fields:
    contact = {"contact": f"naam {play.at}", "flags": ["has:contact"]}
    return _message(play, random) | contact | {"day": random.choice(["", "2027-05-20"])}


def _worded(play: Stage, random: Random) -> Fields:
    type_ = random.choice(["boodschap", "boodschap", "citaat", "ook_gehoord"])
    words = {"text": f"boodschap {play.at}", "why": f"waarom {play.at}", "consent": random.random() < 0.5}
    flags = (*random.choice(HELD), "has:why")
    return {"phase": play.now, "type": type_, "to": _message(play, random)["to"], "flags": flags} | words


def _along(play: Stage, random: Random) -> Fields:
    here = {"phase": play.now, "item": _message(play, random)["item"]}
    given = {"name": f"naam {play.at}", "mail": f"a{play.at}@voorbeeld.test", "flags": ["hold:mail"]}
    return here | (given if random.random() < 0.7 else {"on": False})


def _turned(play: Stage, random: Random) -> Fields:
    return {"phase": play.now, "to": random.randint(0, 1)}


def _asked(play: Stage, random: Random) -> Fields:
    return {"phase": play.now, "on": random.random() < 0.5}


YIELDING: dict[str, tuple[frozenset[str], Callable[[Stage, Random], Fields]]] = {
    "address": (WRITERS, _addressed),
    "bring": (EVERYONE, _worded),
    "destination": (CONSOLE, _lines),
    "fill_in": (WRITERS, _filled),
    "no_counter_voice": (WRITERS, _asked),
    "note_message": (WRITERS, _worded),
    "shield": (CONSOLE, _lines),
    "think_along": (EVERYONE, _along),
    "turn_theme": (CONSOLE, _turned),
}
