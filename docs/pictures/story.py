"""An invented evening for the pictures: forty people, a KlantArena, and the moments at which one looks."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from facilitator.rehearsal.lines import Line, load, said
from facilitator.rehearsal.play import RING, TABLE
from facilitator.rehearsal.screen import Screen
from tests.server.evening import Evening

INNER, OUTER = 13, 27
HELD = "Bel mij gerust op 06-12345678, ik ken de overdracht van twee kanten."
"""Invented, and held by the guard: the number is one that nobody has."""
LONG = (
    "Ik merk dat de overdrachtsverantwoordelijkheid bij ons soms tussen twee teams blijft liggen, en dat een "
    "gezin dan drie keer hetzelfde verhaal vertelt voordat iemand zegt: ik ga dit doen."
)


@dataclass
class Story:
    """Plays phase after phase; ``moments`` stops where there is something to look at."""

    evening: Evening
    lines: tuple[Line, ...] = field(default_factory=lambda: load("klantarena"))
    numbers: dict[str, int] = field(default_factory=dict)
    chance: random.Random = field(default_factory=lambda: random.Random(4))

    async def moments(self) -> AsyncIterator[str]:
        """The evening; each name is that of a moment that has just come."""
        for scene in (self.arrival, self.table, self.harvest, self.questions, self.reaction, self.end):
            async for name in scene():
                yield name

    async def arrival(self) -> AsyncIterator[str]:
        """People come in, read the rules, and say who they are."""
        e = self.evening
        yield "lobby-empty"
        for n in range(INNER):
            e.inner.append(await e.join("inner", sector=TABLE[n % len(TABLE)]))
        for n in range(OUTER):
            e.outer.append(await e.join("outer", sector=RING[n % len(RING)]))
        yield "ka0"
        await e.go("ka1")
        for phone in (*e.inner[:9], *e.outer[1:20]):
            await phone.here("ack")
        yield "ka1"
        await e.go("ka2")
        for seat in range(1, 7):
            await e.console.act("heard", seat=seat)
        await e.inner[3].here("card", text="Dat ouders vaak niet weten wie zij kunnen bellen.")
        yield "ka2"

    async def table(self) -> AsyncIterator[str]:
        """The table talks, the scribe writes."""
        e = self.evening
        for key in ("ka3", "ka4"):
            await e.go(key)
            for line in said(self.lines, key, "goed", "beter", "wens"):
                seat = self.chance.randint(1, INNER)
                await e.console.act("tally", seat=seat)
                n = await e.record(line.text, cat=line.cat, sector=line.sector, seat=seat)
                self.numbers[line.id] = n
                if len(self.numbers) % 5:
                    await e.release(n)
            yield key
            await e.console.act("release", items=list(self.numbers.values()))

    async def harvest(self) -> AsyncIterator[str]:
        """The table reads it and corrects one line."""
        e = self.evening
        await e.go("ka5")
        for phone in e.inner[1:]:
            for item in phone.items()[:4]:
                await phone.here("confirm", item=item["n"])
        yield "ka5"
        (line,) = said(self.lines, "ka5", "correctie")
        ack = await e.inner[0].here("say", type="correctie", text=line.text, target=self.numbers[line.ref])
        yield "ka5-correction"
        await e.release(ack["item"])
        yield "ka5-corrected"
        await e.console.act("page", to=1)
        yield "ka5-page-2"

    async def questions(self) -> AsyncIterator[str]:
        """Open questions; one is held, one comes back, one is answered aloud."""
        e = self.evening
        await e.go("ka6")
        yield "ka6-alone"
        asked = said(self.lines, "ka6", "vraag")
        for phone, line in zip(e.outer, asked, strict=False):
            await self._say(phone, line)
        defence = next(line for line in self.lines if line.trap == "verdediging")
        await self._say(e.outer[0], defence)
        await e.outer[5].here("say", type="vraag", text=HELD, target=self.numbers["KA-05"])
        yield "ka6-queue"
        await e.console.act("send_back", items=[self.numbers[defence.id]], reason_code="verdediging")
        await e.release(self.numbers[asked[0].id])
        answer = said(self.lines, "ka6", "antwoord")[0]
        n = await e.record(answer.text, type="antwoord", target=self.numbers[asked[0].id])
        yield "ka6"
        await e.release(n)
        yield "ka6-answer"

    async def reaction(self) -> AsyncIterator[str]:
        """Seats are swapped; the outer ring says what it heard."""
        e = self.evening
        await e.go("ka7")
        yield "ka7"
        await e.go("ka8")
        yield "ka8-alone"
        for cat in ("gehoord", "raakt"):
            for phone, line in zip(e.outer, said(self.lines, "ka8", cat), strict=False):
                await self._say(phone, line)
        await e.outer[7].here("say", type="gehoord", text=LONG)
        first = said(self.lines, "ka8", "gehoord")
        await e.release(self.numbers[first[1].id])
        await e.release(self.numbers[first[0].id])
        yield "ka8"

    async def end(self) -> AsyncIterator[str]:
        """What lies beside the phases: a pause, the code, a blank board, the end."""
        e = self.evening
        long = next(item for item in e.console.items(text=LONG))
        await e.release(int(long["n"]))
        yield "ka8-long"
        await e.console.act("pause")
        yield "paused"
        await e.console.act("resume")
        await e.console.act("show_qr", on=True)
        yield "qr"
        await e.console.act("show_qr", on=False)
        await e.console.act("blank", on=True)
        yield "blank"
        await e.console.act("blank", on=False)
        await e.console.act("end")
        yield "ended"

    async def _say(self, phone: Screen, line: Line) -> None:
        target = {"target": self.numbers[line.ref]} if line.ref else {}
        ack = await phone.here("say", type=line.cat, text=line.text, **target)
        self.numbers[line.id] = int(ack["item"])
