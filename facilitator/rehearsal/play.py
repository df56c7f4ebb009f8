"""A rehearsal: simulated people play an evening, phase by phase, at the pace of the script.

Each scene is a list of moments that are spread over the minutes of its phase. They happen one after the
other and by one seed, so the same rehearsal is the same evening. The simulated facilitator steps back
as soon as a real one turns a phase; from then on the people go on answering to whatever phase opens.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import msgspec

from facilitator.making import Told, nobody
from facilitator.rehearsal.cast import Cast
from facilitator.rehearsal.crowd import Crowd, Phone
from facilitator.rehearsal.lines import Line, load
from facilitator.rehearsal.screen import Json, Screen

Moment = Callable[[], Awaitable[object]]
Tell = Callable[..., None]
ACTING = 0.85
"""The part of a phase in which something happens; the rest is for looking."""


class PlayError(Exception):
    """Something was refused that should have gone well: where, which verb, with which code."""

    def __init__(self, phase: str, do: str, code: str) -> None:
        super().__init__(f"{phase}: {do}: {code}")
        self.phase = phase
        self.do = do
        self.code = code


class Play:
    """One rehearsal. ``numbers``: the contribution that a line became; ``authors``: whose it is."""

    def __init__(self, cast: Cast, http: aiohttp.ClientSession, tell: Tell, far: Told = nobody) -> None:
        self.cast = cast
        self.http = http
        self.tell = tell
        self.far = far
        self.book = load(cast.script)
        self.chance = random.Random(cast.seed)
        self.crowd = Crowd(cast, http)
        self.staff = {
            face: Screen(cast.url, cast.code, face, http) for face in ("console", "scribe", "board")
        }
        self.leads = bool(cast.console)
        self.numbers: dict[str, int] = {}
        self.authors: dict[str, Phone] = {}
        self.started: list[asyncio.Task[object]] = []

    # -- where we are ----------------------------------------------------------------------------

    @property
    def eye(self) -> Screen:
        """The screen by which we know where the session is."""
        inside = self.crowd.inside()
        return self.staff["console"] if self.cast.console else inside[0]

    @property
    def now(self) -> str:
        """The pass that the session is in."""
        return str(self.eye.key("phase")["id"])

    @property
    def where(self) -> str:
        """The key of the phase, or nothing before anybody is in."""
        known = self.cast.console or self.crowd.inside()
        return self.eye.phase if known else ""

    @property
    def length(self) -> float:
        """Seconds that this phase takes here."""
        return float(self.eye.key("phase")["minutes"]) * 60 / self.cast.speed

    @property
    def ended(self) -> bool:
        """Whether the session is over."""
        return bool(self.eye.key("session")["ended"])

    def moved(self, now: str) -> bool:
        """Whether the session is somewhere else by now."""
        return self.ended or self.now != now

    # -- acting ----------------------------------------------------------------------------------

    async def does(self, screen: Screen, do: str, **fields: Any) -> Json | None:
        """An act that should go well; None where it did not, because people lead who may do as they like."""
        now = self.now
        ack = await screen.act(do, **fields)
        if ack.get("ok"):
            return ack
        if self.leads and self.cast.alone and not self.moved(now):
            raise PlayError(self.eye.phase, do, str(ack["code"]))
        return None

    async def at(self, screen: Screen) -> str:
        """The current pass, once this screen shows it as well."""
        now = self.now
        with suppress(TimeoutError):
            await screen.until(lambda: screen.key("phase")["id"] == now, 5)
        return now

    async def scribes(self, do: str, **fields: Any) -> Json | None:
        """An act of the scribe; None where nobody plays that part."""
        if not self.cast.scribe:
            return None
        return await self.does(self.staff["scribe"], do, **fields)

    def meanwhile(self, moment: Awaitable[object]) -> None:
        """Begin something that can only end later; ``settled`` waits for it."""
        self.started.append(asyncio.ensure_future(moment))

    async def settled(self) -> None:
        """Wait for what was begun."""
        while self.started:
            await self.started.pop()

    def step_back(self) -> None:
        """A real facilitator leads from here on."""
        self.leads = False
        self.tell("cli-rehearse-led")

    # -- the evening -----------------------------------------------------------------------------

    async def enter(self) -> None:
        """Whoever works the session comes in by the links."""
        for face, screen in self.staff.items():
            secret = getattr(self.cast, face)
            if secret:
                await screen.enter(secret)
                await screen.connect()
                await screen.until(partial(getattr, screen, "phase"))

    async def spread(self, moments: list[Moment], seconds: float, now: str = "") -> None:
        """Let moments happen over so many seconds; ends early when the session leaves ``now``."""
        loop = asyncio.get_running_loop()
        begin = loop.time()
        for k, moment in enumerate(moments):
            share = (k + self.chance.uniform(0.1, 0.9)) / len(moments)
            await asyncio.sleep(max(0.0, begin + ACTING * seconds * share - loop.time()))
            if now and self.moved(now):
                return
            await moment()
            await self._respond()
        if now:
            await self.until_moved(now, begin + seconds - loop.time())

    async def until_moved(self, now: str, seconds: float) -> None:
        """Wait until the session is somewhere else, or as long as that."""
        with suppress(TimeoutError):
            await self.eye.until(lambda: self.moved(now), max(0.0, seconds))

    async def _respond(self) -> None:
        """Whoever got something back from a real facilitator writes it anew, or lets it be."""
        if self.leads:
            return
        for phone in self.crowd.inside():
            for row in phone.returned():
                again = next((x for x in self._known(row["n"])), None)
                if again is not None and row["phase"] == self.now:
                    await self.does(phone, "edit", item=row["n"], text=again.text)

    def _known(self, n: int) -> Iterator[Line]:
        for id, number in self.numbers.items():
            again = self.book.again(self.book[id])
            if number == n and again is not None:
                yield again

    @property
    def screens(self) -> list[Screen]:
        """Every screen there ever was."""
        return [*self.staff.values(), *self.crowd, *self.crowd.gone]

    def keep(self) -> None:
        """Write what was acknowledged into the ledger, where there is one. Raises OSError."""
        if self.cast.ledger:
            rows = (msgspec.json.encode(row) for screen in self.screens for row in screen.acked)
            Path(self.cast.ledger).write_bytes(b"".join(row + b"\n" for row in rows))

    async def close(self) -> None:
        """Everyone goes home."""
        for task in self.started:
            task.cancel()
        for screen in self.screens:
            await screen.close()
