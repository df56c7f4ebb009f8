"""A demonstration evening: people come in, the table talks, the outer ring reacts, and the board moves.

The simulated facilitator steps back as soon as a real one does something: from then on the people go on
answering to whatever phase the real facilitator opens.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

import aiohttp
import msgspec

from facilitator.rehearsal.lines import Line, load, said
from facilitator.rehearsal.screen import Json, Screen

TABLE = ("verloskundige", "kraamzorg", "kinderopvang", "basisschool", "huisarts", "gemeente", "welzijnswerk")
RING = ("jeugdverpleegkundige", "jeugdarts", "teammanager", "doktersassistent", "beleidsmedewerker")


class Cast(msgspec.Struct, frozen=True):
    """Who plays and where. ``beat``: seconds between two things that happen."""

    url: str
    code: str
    table_code: str
    console: str
    scribe: str
    inner: int = 13
    outer: int = 27
    beat: float = 0.8
    seed: int = 1


class Play:
    """One demonstration. ``run`` plays it to the last phase of the script."""

    def __init__(self, cast: Cast, http: aiohttp.ClientSession) -> None:
        self.cast = cast
        self.lines = load("klantarena")
        self.chance = random.Random(cast.seed)
        self.numbers: dict[str, int] = {}
        self.console = self._screen("console", http)
        self.scribe = self._screen("scribe", http)
        self.inner = [self._screen("phone", http) for _ in range(cast.inner)]
        self.outer = [self._screen("phone", http) for _ in range(cast.outer)]

        self._scenes: dict[str, Callable[[], Awaitable[None]]] = {
            "ka0": self.arrive,
            "ka1": self.rules,
            "ka2": self.check_in,
            "ka3": self.talk,
            "ka4": self.talk,
            "ka5": self.harvest,
            "ka6": self.ask,
            "ka8": self.react,
        }

    def _screen(self, face: str, http: aiohttp.ClientSession) -> Screen:
        return Screen(self.cast.url, self.cast.code, face, http)

    async def beat(self, beats: float = 1) -> None:
        """Let a moment pass, a little shorter or longer each time."""
        await asyncio.sleep(self.cast.beat * beats * self.chance.uniform(0.6, 1.4))

    async def run(self) -> None:
        """Arrive, then one scene for each phase, whoever turns the phases, until the session ends."""
        await self.console.enter(self.cast.console)
        await self.scribe.enter(self.cast.scribe)
        await asyncio.gather(self.console.connect(), self.scribe.connect())
        await self.console.until(lambda: self.console.phase)
        leads = True
        while not self.console.key("session")["ended"]:
            now = self.console.key("phase")["id"]
            scene = self._scenes.get(self.console.phase)
            if scene is not None:
                await scene()
            leads = leads and self.console.key("phase")["id"] == now and await self.turn(now)
            if not leads:
                await self.console.until(partial(self._left, now), seconds=86_400)

    async def close(self) -> None:
        """Everyone goes home."""
        for screen in (self.console, self.scribe, *self.inner, *self.outer):
            await screen.close()

    def _left(self, now: str) -> bool:
        return self.console.key("phase")["id"] != now or bool(self.console.key("session")["ended"])

    async def turn(self, left: str) -> bool:
        """*Volgende*, passing SOFT gates with a reason. False where a real facilitator was quicker."""
        await self.beat(4)
        gate = self.console.key("gate")
        if gate["next"] is None:
            return False
        soft = sorted({w["rule"] for w in gate["warnings"] if w["strength"] == "soft"})
        ack = await self.console.act("next", left=left, overrides=soft, override="Oefening: we gaan verder.")
        if ack.get("ok"):
            await self.console.until(lambda: self._left(left))
        return bool(ack.get("ok"))

    # -- scenes ----------------------------------------------------------------------------------

    async def arrive(self) -> None:
        """People come in, in no particular order; most have a phone in their hand."""
        places = [(s, "inner", TABLE) for s in self.inner] + [(s, "outer", RING) for s in self.outer]
        self.chance.shuffle(places)
        for n, (screen, role, sectors) in enumerate(places):
            await screen.join(
                role=role, table_code=self.cast.table_code, sector=sectors[n % len(sectors)], pledge=role
            )
            await screen.connect()
            await self.beat(0.4)

    async def rules(self) -> None:
        """Everyone taps *Begrepen*."""
        for screen in (*self.inner, *self.outer):
            await screen.here("ack")
            await self.beat(0.05)

    async def check_in(self) -> None:
        """Each seat is heard."""
        for seat in range(1, self.cast.inner + 1):
            await self.console.act("heard", seat=seat)
            await self.beat(0.3)

    async def talk(self) -> None:
        """The table talks; the scribe writes; the facilitator taps who spoke and releases the lines."""
        for line in said(self.lines, self.scribe.phase, "goed", "beter", "wens"):
            seat = self.chance.randint(1, self.cast.inner)
            await self.console.act("tally", seat=seat)
            ack = await self.scribe.here(
                "record", cat=line.cat, sector=line.sector, seat=seat, text=line.text
            )
            await self._release(line, ack)
            await self.beat()

    async def harvest(self) -> None:
        """The table reads what was written and corrects it."""
        first = self.inner[0]
        await first.until(first.items)
        for screen in self.inner:
            for item in screen.items()[:4]:
                await screen.here("confirm", item=item["n"])
        await self._say(first, said(self.lines, "ka5", "correctie"))

    async def ask(self) -> None:
        """Open questions from the outer ring; the table answers aloud and the scribe writes."""
        for line in said(self.lines, "ka6", "vraag"):
            await self._say(self.chance.choice(self.outer), [line])
            for answer in (x for x in said(self.lines, "ka6", "antwoord") if x.ref == line.id):
                target = self.numbers.get(line.id)
                ack = await self.scribe.here("record", type="antwoord", target=target, text=answer.text)
                await self._release(answer, ack)
            await self.beat(2)

    async def react(self) -> None:
        """Three questions in their order; then people go on for as long as the lines last."""
        for cat in ("gehoord", "raakt", "voornemen"):
            for screen, line in zip(self.outer, said(self.lines, "ka8", cat), strict=False):
                await self._say(screen, [line])
                await self.beat(2)

    # -- pieces ----------------------------------------------------------------------------------

    async def _say(self, screen: Screen, lines: Sequence[Line]) -> None:
        for line in lines:
            fields: Json = {"type": line.cat, "text": line.text}
            if line.ref in self.numbers:
                fields["target"] = self.numbers[line.ref]
            ack = await screen.here("say", **fields)
            await self._release(line, ack)

    async def _release(self, line: Line, ack: Json) -> None:
        if ack.get("ok"):
            self.numbers[line.id] = ack["item"]
            await self.beat(0.5)
            await self.console.act("release", items=[ack["item"]])
