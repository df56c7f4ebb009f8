"""Who plays, where, how fast: what a rehearsal is told before it begins."""

from __future__ import annotations

import msgspec

TABLE = (
    "verloskundige",
    "kraamzorg",
    "kinderopvang",
    "basisschool",
    "huisarts",
    "gemeente",
    "welzijnswerk",
    "jeugdorganisatie",
)
RING = (
    "jeugdverpleegkundige",
    "jeugdarts",
    "doktersassistent",
    "teammanager",
    "beleidsmedewerker",
    "bestuur",
    "gemeente",
)
SEATS = 15
FEWEST, MOST = 20, 200
HALL = 55


class Cast(msgspec.Struct, frozen=True):
    """Who plays and where.

    ``people``: participants in all. ``speed``: how many times as fast as a real evening. ``console``,
    ``scribe``, ``board``: secrets of the links; without one nobody plays that part. ``spare``: seats that
    stay free at the table. ``alone``: nobody else leads, so the simulated facilitator ends the session and
    a refusal is a mistake. ``ledger``: a file for every act that was acknowledged. ``narrate``: say on the
    terminal what happens.
    """

    url: str
    code: str
    script: str = "klantarena"
    table_code: str = ""
    console: str = ""
    scribe: str = ""
    board: str = ""
    people: int = HALL
    spare: int = 0
    speed: float = 20
    seed: int = 1
    alone: bool = True
    ledger: str = ""
    narrate: bool = True

    @property
    def inner(self) -> int:
        """How many sit at the table: 15 of the 55, never fewer than may begin (KA-0)."""
        wanted = round(self.people * SEATS / HALL)
        return max(5, min(SEATS - self.spare, wanted))

    @property
    def outer(self) -> int:
        """How many listen."""
        return self.people - self.inner
