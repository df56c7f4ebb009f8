"""What the verbs of a decision have in common."""

from __future__ import annotations

from typing import Annotated, ClassVar

import msgspec

from facilitator.method.activities.decide.course import ENDINGS, State, moved
from facilitator.method.activities.decide.kind import DECIDE
from facilitator.method.activities.decide.matter import Matter, Round, matter
from facilitator.method.activities.decide.options import Options
from facilitator.method.acts import Act, Context, Key, here
from facilitator.method.cursor import Instance
from facilitator.method.items import Hand
from facilitator.method.outcome import Refusal
from facilitator.method.people import CONSOLE

KIND = "decide"
Number = Annotated[int, msgspec.Meta(ge=1, le=99)]


class OnDecide(Act):
    """An act in the current decision. ``FROM``: the states in which it makes sense."""

    FROM: ClassVar[frozenset[State]] = frozenset()
    phase: Key

    def refuse(self, c: Context) -> Refusal | None:
        """Only in this phase, in the right state, while the session lasts."""
        now = here(c, self.phase, KIND)
        if isinstance(now, Refusal):
            return now
        if c.s.ended is not None:
            return Refusal("ended")
        return None if matter(now).state in self.FROM else Refusal("not_now")


class Leading(OnDecide):
    """One of those who lead does it."""

    STAFF = CONSOLE


def options(now: Instance) -> Options:
    """What the script says of this decision."""
    return DECIDE.options(now.phase)


def hand(c: Context) -> Hand:
    """Whose wording it is."""
    return "scribe" if c.me.role == "scribe" else "facilitator"


def vote_of(now: Instance, number: int) -> Round | None:
    """The last vote of the pass, if it is the one that is meant."""
    vote = matter(now).vote
    return vote if vote is not None and vote.number == number else None


def turn(c: Context, now: Instance, to: State) -> Matter:
    """On to the next state; an ending is the outcome of the pass."""
    m = matter(now)
    m.state = moved(m.state, to)
    now.outcome = to if to in ENDINGS else ""
    c.s.touch("phase", "gate")
    return m
