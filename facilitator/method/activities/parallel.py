"""``parallel`` · *Werkplaatsen*: each group goes through the nested phases on its own (methods §7.3, OT-4).

The rooms are isolated until they come together (OT-H3): ``places.py`` and ``rooms.py`` see to that. Here
stands what the plenary gets meanwhile, and when it may go on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from facilitator.method import gates
from facilitator.method.activities.base import Kind
from facilitator.method.acts import register
from facilitator.method.blocks import AnyBlock
from facilitator.method.cursor import Instance
from facilitator.method.gates import Standing
from facilitator.method.grouping import members, seats_left
from facilitator.method.people import Person
from facilitator.method.reporting import Reporter
from facilitator.method.script import Condition, Strict
from facilitator.method.session import Session


class Options(Strict, frozen=True):
    """``one_by_one``: everyone goes through each group's phases in turn; so when all the conditions hold."""

    turns: Literal["together", "one_by_one"] = "together"
    one_by_one_when: tuple[Condition, ...] = ()


class Parallel(Kind[Options]):
    """The plenary has a map of the rooms and nothing of what is said there."""

    name = "parallel"
    counts_people = True

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """For phones the groups to choose from: only who has none is still here."""
        if not audience.startswith("phone/"):
            return {"board": "rooms"}
        return {"groups": [_choice(s, code) for code in s.groups]}

    def standing(self, s: Session, now: Instance) -> list[Standing]:
        """HARD until each room with people has a last phase that lets go; SOFT while one is busy."""
        if now is not s.apart or s.turn:
            return []
        rooms = [code for code in s.rooms if members(s, code)]
        unready = {code: until for code in rooms if (until := self._holds(s, code)) != 0}
        if unready:
            known = [until for until in unready.values() if until is not None]
            until = max(known) if len(known) == len(unready) else None
            return [Standing("rooms_unready", "hard", {"groups": list(unready), "n": len(unready)}, until)]
        busy = [code for code in rooms if _busy(s.rooms[code].course.now)]
        return [Standing("rooms_busy", "soft", {"groups": busy, "n": len(busy)})] if busy else []

    def _holds(self, s: Session, code: str) -> int | None:
        """Until when (ms) a room holds the plenary; 0: it does not, None: nobody can tell."""
        course = s.rooms[code].course
        if course.now is None or course.following is not None:
            return None
        with s.inside(code):
            hard = [w for w in gates.warnings(s, course.now) if w.strength == "hard"]
        if any(w.until is None for w in hard):
            return None
        return max((w.until for w in hard if w.until is not None), default=0)

    def personal(self, s: Session, now: Instance, person: Person) -> dict[str, Any]:
        """Whether one has a group to go to."""
        return {"placed": person.group in s.groups}

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """Nothing of its own: the nested phases tell what they yielded."""
        return None


def _choice(s: Session, code: str) -> dict[str, Any]:
    group = s.groups[code]
    full = seats_left(s, group) == 0
    return {"group": code, "label": s.label_of(code), "track": group.track, "full": full}


def _busy(now: Instance | None) -> bool:
    return now is not None and now.state not in {"closed", "settled"}


register(Parallel(Options))
