"""``destinations`` · *Opening en vraag*: the question of the day, and who will hear what comes of it (OT-1).

Nobody is asked for input without an address: without a destination the session does not go on (OT-H1, HARD).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from facilitator.method.activities.base import Kind
from facilitator.method.acts import register
from facilitator.method.blocks import AnyBlock, Lines
from facilitator.method.cursor import Instance
from facilitator.method.gates import Standing
from facilitator.method.people import WORKING
from facilitator.method.reporting import Reporter
from facilitator.method.routing import destinations, shields
from facilitator.method.script import Strict, T
from facilitator.method.session import Session


class Options(Strict, frozen=True):
    """What a ``destinations`` phase can be. ``min``: so many there must be; ``body``: more to read."""

    min: int = 1
    body: tuple[T, ...] = ()


class Destinations(Kind[Options]):
    """The console keeps the list; the board and the phones read it."""

    name = "destinations"
    settling = True

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """The route of the yield; for who keeps it also the names that stay inside."""
        o = self.options(now.phase)
        face: dict[str, Any] = {"destinations": destinations(s), "body": o.body, "min": o.min}
        return face | ({"shields": shields(s)} if audience in WORKING else {})

    def standing(self, s: Session, now: Instance) -> list[Standing]:
        """OT-H1, HARD."""
        least, n = self.options(now.phase).min, len(s.destinations)
        return [Standing("destinations", "hard", {"n": n, "min": least})] if n < least else []

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """Who hears what came of it."""
        names = tuple(d["text"] for d in destinations(r.s) if d["text"])
        return (Lines(names),) if names else None


DESTINATIONS = Destinations(Options)
register(DESTINATIONS)
