"""An Ontwikkeltafel on a running server: two themes, each with a room of its own."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import aiohttp

from facilitator.rehearsal.screen import Screen
from tests.server.aside import run
from tests.server.evening import SCENE_SECONDS, SOFT, Evening, begun
from tests.server.house import House, Json

THEMES = ("regels", "dossier")
SPARE = ("coordinatie", "blijven", "vakmanschap")
"""The themes of the script that these tests do without."""
SECTORS = ("aanbieder", "toegang")
WHY = "Voor de proef."


class Listening(Screen):
    """A screen that keeps every patch it was ever sent, as text."""

    def __init__(self, url: str, code: str, face: str, http: aiohttp.ClientSession) -> None:
        self.heard: list[str] = []
        super().__init__(url, code, face, http)

    def _take(self, patch: Json) -> None:
        self.heard.append(json.dumps(patch, ensure_ascii=False))
        super()._take(patch)


@dataclass
class Room:
    """One theme: its console, its board, its scribe, and the phones of who works there."""

    group: str
    lead: Screen
    board: Screen
    scribe: Screen
    phones: list[Screen] = field(default_factory=list)

    @property
    def screens(self) -> list[Screen]:
        """All of them."""
        return [self.lead, self.board, self.scribe, *self.phones]

    @property
    def place(self) -> str:
        """The pass in which this room is."""
        return str(self.lead.key("phase")["id"])

    async def turn(self) -> Json:
        """*Volgende*, with a reason for every SOFT gate; its screens have come along when it returns."""
        left = self.place
        ack = await self.lead.act("next", left=left, overrides=SOFT, override=WHY)
        if ack["ok"]:
            for screen in self.screens:
                await screen.until(partial(self._left, screen, left))
        return ack

    def _left(self, screen: Screen, left: str) -> bool:
        return bool(screen.key("phase")["id"] != left)

    async def go(self, key: str) -> None:
        """Turn phases up to this one."""
        while self.lead.phase != key:
            ack = await self.turn()
            assert ack["ok"], ack

    async def say(self, text: str, n: int = 0, *, release: bool = True, **fields: Any) -> int:
        """A card from the phone of one who is here, on the board unless told otherwise; its number."""
        ack = await self.phones[n].here("say", text=text, **fields)
        assert ack["ok"], ack
        if release:
            await self.release(ack["item"])
        return int(ack["item"])

    async def card(self, text: str, n: int = 0, **fields: Any) -> int:
        """A card of the silent writing, which waits until that is over."""
        return await self.say(text, n, release=False, type="kaartje", **{"cat": "knelpunt"} | fields)

    async def cards(self, *texts: str) -> list[int]:
        """Cards from the phones in turn, on the board once the silent writing is over."""
        found = [await self.card(text, n % len(self.phones)) for n, text in enumerate(texts)]
        await self.go("ot5b")
        await self.release(*found)
        return found

    async def release(self, *items: int) -> None:
        """The lead puts items on the room's board."""
        ack = await self.lead.act("release", items=items)
        assert ack["ok"], ack

    async def heard(self, type_: str) -> list[int]:
        """The numbers of the items of this type, once the lead has one: a page may have had it before."""
        await self.lead.until(lambda: bool(self.lead.items(type=type_)))
        return [item["n"] for item in self.lead.items(type=type_)]

    async def did(self, do: str, **fields: object) -> Json:
        """What the lead does in the current phase, which takes it."""
        ack = await self.lead.here(do, **fields)
        assert ack["ok"], (do, ack)
        return ack

    async def note(self, text: str, type_: str = "boodschap", **fields: object) -> int:
        """A message, quote or counter-voice as the room's scribe writes it down."""
        ack = await self.scribe.here("note_message", type=type_, text=text, **fields)
        assert ack["ok"], ack
        return int(ack["item"])


@dataclass
class Afternoon(Evening):
    """The plenary's screens, and the rooms by the code of their theme."""

    tables: dict[str, Room] = field(default_factory=dict)
    to: int = 0
    """The destination there is."""

    def screen(self, face: str) -> Listening:
        """A screen that is not in yet."""
        screen = Listening(self.house.url, self.code, face, self.http)
        screen.build = self.build
        return screen

    @property
    def plenary(self) -> list[Screen]:
        """The screens of the whole hall."""
        return list(self.staff.values())

    async def two_themes(self) -> None:
        """OT-0 with only the themes of these tests."""
        for group in SPARE:
            assert (await self.console.act("set_group", group=group, on=False))["ok"]

    async def arrive(self, **people: int) -> None:
        """OT-0: so many people in each theme, of two sectors in turn; in each room its staff."""
        await self.two_themes()
        for group in THEMES:
            lead, board, scribe = [
                await self.enter_room(face, group) for face in ("console", "board", "scribe")
            ]
            room = self.tables[group] = Room(group, lead, board, scribe)
            for n in range(people[group]):
                room.phones.append(await self.come(group, SECTORS[n % len(SECTORS)]))

    async def come(self, group: str, sector: str) -> Screen:
        """Somebody in a theme."""
        phone = await self.join("participant", sector=sector)
        self.outer.append(phone)
        ack = await self.console.act("move_group", person=self.numbers[phone], group=group)
        assert ack["ok"], ack
        return phone

    async def address(self) -> None:
        """OT-1: who will hear it."""
        ack = await self.console.act("destination", text="De directies van de regio")
        assert ack["ok"], ack
        self.to = ack["line"]

    async def apart(self) -> None:
        """To the rooms."""
        await self.address()
        await self.go("ot5")

    async def go(self, key: str) -> None:
        """Turn phases up to this one; the screens of the rooms come along as far as the plenary goes."""
        while self.console.phase != key:
            ack = await self.turn()
            assert ack["ok"], ack

    async def together(self) -> None:
        """Every room asked for a counter-voice, and all are in the plenary again."""
        for room in self.tables.values():
            await room.go("ot5g")
            await room.did("no_counter_voice")
        await self.go("ot6")


Scene = Callable[[Afternoon], Awaitable[None]]


def play(house: House, scene: Scene, *, preset: str = "default", **people: int) -> None:
    """One scene with so many people in each theme."""

    async def whole() -> None:
        async with begun(Afternoon, house, "ontwikkeltafel", preset=preset) as one:
            if people:
                await one.arrive(**people)
            await scene(one)

    run(whole(), SCENE_SECONDS)
