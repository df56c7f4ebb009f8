"""The participants of a rehearsal: each with a phone in the hand, a place, and a memory of its own."""

from __future__ import annotations

import random
import secrets
from collections.abc import Iterator
from itertools import cycle, islice

import aiohttp

from facilitator.rehearsal.cast import TABLE, Cast
from facilitator.rehearsal.lines import Line
from facilitator.rehearsal.screen import Json, Screen
from facilitator.rehearsal.troupes import troupe


class Phone(Screen):
    """One participant. ``notes`` never leave it; ``sent``: the types sent in each phase.

    ``ballots``: for each vote the token and the choice, which only this phone remembers.
    """

    def __init__(self, cast: Cast, http: aiohttp.ClientSession, role: str, sector: str) -> None:
        super().__init__(cast.url, cast.code, "phone", http)
        self.role = role
        self.sector = sector
        self.inside = False
        # One form on one phone, however often it is sent: it is one person.
        self.form = secrets.token_hex(12)
        self.notes: list[Line] = []
        self.sent: dict[str, list[str]] = {}
        self.ballots: dict[str, tuple[str, str]] = {}

    async def come_in(self, table_code: str, **form: object) -> None:
        """Read the page, tap *Doe mee*, look at the first screen. Raises RefusedError."""
        await self.visit()
        given = {"role": self.role, "sector": self.sector, "pledge": "1", "table_code": table_code}
        await self.join(id=self.form, **(given | form))
        await self.connect()
        await self.until(lambda: self.phase and self.key("me"))
        self.role = str(self.key("me")["role"])
        self.inside = True

    @property
    def seat(self) -> int | None:
        """Where it sits at the table."""
        me: Json | None = self.key("me")
        return me["seat"] if me else None

    def asked(self, name: str) -> list[int]:
        """The numbers of what the phase asks this person about, under a name of its kind."""
        me: Json | None = self.key("me")
        return [row["n"] for row in me["face"].get(name, [])] if me else []

    def returned(self) -> list[Json]:
        """Own contributions that came back from the facilitator."""
        rows = (v for k, v in self.views.get("me", {}).items() if k.startswith("mine/"))
        return [row for row in rows if row["state"] == "returned"]


class Crowd:
    """Everybody who plays a participant. ``bare``: the seat of somebody without a phone, once brought in."""

    def __init__(self, cast: Cast, http: aiohttp.ClientSession) -> None:
        self._cast = cast
        self._http = http
        people = troupe(cast.script)
        without = 1 if cast.scribe and people.seated else 0
        sizes = people.sizes(cast)
        self.rings = {
            role: self._ring(role, sectors, sizes[role] - (without if k == 0 else 0))
            for k, (role, sectors) in enumerate(people.sectors.items())
        }
        self.late = list(self)[-1]
        self.bare: int | None = None
        self.bare_sector = TABLE[(cast.inner - 1) % len(TABLE)]
        self.gone: list[Phone] = []

    def _ring(self, role: str, sectors: tuple[str, ...], people: int) -> list[Phone]:
        return [self.phone(role, sector) for sector in islice(cycle(sectors), people)]

    @property
    def inner(self) -> list[Phone]:
        """Who sits at the table."""
        return self.rings["inner"]

    @property
    def outer(self) -> list[Phone]:
        """Who listens."""
        return self.rings["outer"]

    def phone(self, role: str, sector: str) -> Phone:
        """Another phone, not in yet."""
        return Phone(self._cast, self._http, role, sector)

    def __iter__(self) -> Iterator[Phone]:
        """Every phone that is in use."""
        return iter([phone for ring in self.rings.values() for phone in ring])

    def inside(self, role: str = "") -> list[Phone]:
        """Those who came in (with one role)."""
        return [phone for phone in self if phone.inside and role in {"", phone.role}]

    def waiting(self) -> list[Phone]:
        """Those who are still to come."""
        return [phone for phone in self if not phone.inside]

    def seats(self) -> dict[int, str]:
        """The seats that are taken, with the sector of who sits there."""
        taken = {p.seat: p.sector for p in self.inside("inner") if p.seat is not None}
        return taken | ({self.bare: self.bare_sector} if self.bare is not None else {})

    def speaker(self, line: Line, phase: str, most: int = 99, after: str = "") -> Phone | None:
        """Who says a line: of its sector if possible, and whoever said least; None where nobody may.

        ``most``: how often one may send in this phase; ``after``: what one must have sent before.
        """
        rows = [p for p in self.inside(line.role) if len(p.sent.get(phase, [])) < most]
        rows = [p for p in rows if not after or after in p.sent.get(phase, [])]
        fitting = [p for p in rows if p.sector == line.sector] or rows
        return min(fitting, key=lambda p: len(p.sent.get(phase, [])), default=None)

    def replace(self, old: Phone, new: Phone) -> None:
        """The new phone takes the place of one that died."""
        ring = next(ring for ring in self.rings.values() if old in ring)
        ring[ring.index(old)] = new
        self.gone.append(old)


def shuffled(chance: random.Random, rows: list[Line]) -> list[Line]:
    """The same lines in an order of their own."""
    return chance.sample(rows, len(rows))
