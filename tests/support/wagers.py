"""Random acts in a decision that are plausible enough to take effect now and then."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any, Protocol

from facilitator.method.activities.decide.matter import Matter, matter
from facilitator.method.people import CONSOLE, WRITERS
from facilitator.method.session import Session
from tests.support.voting import token

Fields = dict[str, Any]


class Stage(Protocol):
    """Where a move is made."""

    @property
    def s(self) -> Session: ...

    @property
    def now(self) -> str: ...

    @property
    def at(self) -> int: ...


Maker = Callable[[Stage, Random], Fields]


def _matter(stage: Stage) -> Matter:
    now = stage.s.now
    return matter(now) if now is not None and now.phase.kind == "decide" else Matter()


def _round(stage: Stage, random: Random, more: int = 0) -> Fields:
    known = len(_matter(stage).rounds) + more
    return {"phase": stage.now, "round": max(1, known + (random.random() < 0.1))}


def _token(random: Random) -> Fields:
    return {"token": token(random.randint(0, 2))}


def _worded(stage: Stage, random: Random) -> Fields:
    day = random.choice(["", "2027-05-01"])
    return {"phase": stage.now, "text": f"voorstel {stage.at}", "evaluation_on": day}


def _frame(stage: Stage, random: Random) -> Fields:
    fields: Fields = {"phase": stage.now, "voters": ["outer"], "kind": "besluit"}
    words = {name: f"{name} {stage.at}" for name in ("question", "frame") if random.random() < 0.8}
    return fields | words | {"flags": [f"has:{name}" for name in words]}


def _vote(stage: Stage, random: Random) -> Fields:
    choice = random.choice(["ja", "ja", "nee", "weet_niet"])
    return _round(stage, random) | _token(random) | {"choice": choice}


def _counted(stage: Stage, random: Random) -> Fields:
    vote = _matter(stage).vote
    voted = len(vote.voted) if vote is not None else 1
    no = min(voted, random.randint(0, 1))
    ask = [token(n) for n in range(no)]
    return _round(stage, random) | {"counts": {"ja": voted - no, "nee": no}, "ask": ask, "override": "weg"}


def _hands(stage: Stage, random: Random) -> Fields:
    return _round(stage, random) | {"ja": random.randint(1, 3), "nee": 1, "weet_niet": 0}


def _answer(stage: Stage, random: Random) -> Fields:
    answer = random.choice(["condition", "condition", "come_along", "cannot"])
    words = {"text": f"nodig {stage.at}"} if answer == "condition" else {}
    if answer != "come_along" and random.random() < 0.5:
        words |= {"why": f"want {stage.at}"}
    flags = ["has:why"] if "why" in words else []
    return _round(stage, random) | {"answer": answer, "flags": flags} | words


def _condition(stage: Stage, random: Random) -> Fields:
    known = [n for n, item in stage.s.items.items() if item.condition is not None]
    return {"condition": random.choice(known or [1])}


def _weigh(stage: Stage, random: Random) -> Fields:
    outcome = random.choice(["added", "adapted", "refused"])
    words = {"reason": f"omdat {stage.at}", "flags": ["has:reason"]} if outcome != "added" else {}
    return _condition(stage, random) | {"outcome": outcome} | words


def _here(stage: Stage, _random: Random) -> Fields:
    return {"phase": stage.now}


def _how(_stage: Stage, random: Random) -> Fields:
    return {"how": random.choice(["parked", "undercurrent", "enriched_majority", "advice_given"])}


EVERYONE = frozenset({"inner", "outer"})
WAGERS: dict[str, tuple[frozenset[str], Maker]] = {
    "amend_proposal": (WRITERS, _worded),
    "answer_no": (EVERYONE, lambda p, r: _answer(p, r) | _token(r)),
    "can_come": (
        EVERYONE,
        lambda p, r: _here(p, r) | _condition(p, r) | _token(r) | {"on": r.random() < 0.5},
    ),
    "close_vote": (CONSOLE, lambda p, r: _round(p, r) | {"override": "weg"}),
    "conclude": (CONSOLE, lambda p, r: _here(p, r) | _how(p, r)),
    "counted": (CONSOLE, _counted),
    "evaluation_on": (WRITERS, lambda p, r: _here(p, r) | {"day": r.choice(["", "2027-06-01"])}),
    "formulate": (WRITERS, _worded),
    "frame": (WRITERS, _frame),
    "hand_vote": (CONSOLE, _hands),
    "left": (CONSOLE, lambda p, r: _round(p, r) | {"n": r.randint(0, 1)}),
    "note_answer": (WRITERS, _answer),
    "open_vote": (CONSOLE, lambda p, r: _round(p, r, 1) | {"by_hand": r.random() < 0.5}),
    "suggest": (EVERYONE, lambda p, r: _here(p, r) | _condition(p, r) | {"text": f"zo {p.at}"}),
    "to_weighing": (CONSOLE, _here),
    "vote": (EVERYONE, _vote),
    "voted": (EVERYONE, _round),
    "weigh": (WRITERS, _weigh),
}
