"""An evening on a running server: staff behind their links, phones that came in by the form."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

import aiohttp

from facilitator.method.people import joined
from facilitator.rehearsal.screen import Screen
from tests.server.aside import run
from tests.server.house import House, Json
from tests.server.second import Second, digest

STAFF = ("console", "board", "scribe", "helper")
SOFT = (
    "heard",
    "acked",
    "people_between",
    "at_least_as_many",
    "open_for",
    "corrections",
    "queue_empty",
    "seated",
    "unplaced",
    "group_size",
    "group_mix",
    "rooms_busy",
    "messages_none",
    "messages_thin",
    "themes_left",
    "contact",
)
SCENE_SECONDS = 60
TABLE = 5
"""The fewest people at the table with whom it may begin (KA-0)."""


@dataclass
class Evening:
    """One session and its screens. ``inner`` and ``outer`` hold phones; the table is filled up without."""

    house: House
    made: Json
    http: aiohttp.ClientSession
    build: str
    staff: dict[str, Screen] = field(default_factory=dict)
    inner: list[Screen] = field(default_factory=list)
    outer: list[Screen] = field(default_factory=list)
    numbers: dict[Screen, int] = field(default_factory=dict)
    """The number of whoever holds a phone."""
    rooms: dict[Screen, str] = field(default_factory=dict)
    """The group of a screen that is not of the plenary."""

    @property
    def code(self) -> str:
        """The session's code."""
        return str(self.made["code"])

    @property
    def console(self) -> Screen:
        """The facilitator's."""
        return self.staff["console"]

    @property
    def scribe(self) -> Screen:
        """Who writes what is said."""
        return self.staff["scribe"]

    @property
    def board(self) -> Screen:
        """The projector."""
        return self.staff["board"]

    @property
    def screens(self) -> list[Screen]:
        """All of them."""
        there = [*self.staff.values(), *self.inner, *self.outer]
        return [*there, *(s for s in self.rooms if s not in there)]

    def screen(self, face: str) -> Screen:
        """A screen that is not in yet."""
        screen = Screen(self.house.url, self.code, face, self.http)
        screen.build = self.build
        return screen

    def secret(self, face: str) -> str:
        """The secret of a first link."""
        return str(self.made["links"][face]).partition("#")[2]

    async def enter_room(self, face: str, group: str) -> Screen:
        """A screen behind the link of a room."""
        made = await self.console.act("link", face=face, group=group)
        screen = await self.enter(face, made["secret"])
        self.rooms[screen] = group
        return screen

    async def enter(self, face: str, secret: str = "") -> Screen:
        """A screen behind a capability link, connected."""
        screen = self.screen(face)
        await screen.enter(secret or self.secret(face))
        await screen.connect()
        await screen.until(lambda: screen.phase)
        return screen

    async def join(self, role: str, **form: object) -> Screen:
        """A phone in a ring, connected."""
        phone = self.screen("phone")
        form = {"role": role, "pledge": "1", "table_code": self.made["table_code"]} | form
        before = self.people()
        await phone.join(**form)
        await phone.connect()
        await phone.until(lambda: phone.phase and phone.key("me"))
        await self.console.until(lambda: self.people() - before)
        (self.numbers[phone],) = self.people() - before
        return phone

    def people(self) -> set[int]:
        """The numbers of everyone whom the console knows to be in."""
        rows = self.console.views["console"].items()
        return {int(v["p"]) for k, v in rows if k.startswith("people/") and not v["staff"]}

    async def fill(self, inner: int, outer: int, table: int = TABLE) -> None:
        """Phones in both rings, and people without a phone until so many sit at the table."""
        self.inner = [await self.join("inner", sector="kraamzorg") for _ in range(inner)]
        self.outer = [await self.join("outer", sector="jeugdarts") for _ in range(outer)]
        for _ in range(table - inner):
            assert (await self.scribe.act("bring_in", role="inner", sector="kraamzorg"))["ok"]
        await self.console.until(lambda: len(self.people()) == outer + max(inner, table))

    async def turn(self) -> Json:
        """*Volgende*, with a reason for every SOFT gate."""
        left = self.console.key("phase")["id"]
        ack = await self.console.act("next", left=left, overrides=SOFT, override="Voor de proef.")
        if ack["ok"]:
            await self.all_see(lambda s: s.key("phase")["id"] != left)
        return ack

    async def go(self, key: str) -> None:
        """Turn phases up to this one."""
        while self.console.phase != key:
            ack = await self.turn()
            assert ack["ok"], ack

    async def all_see(self, what: Callable[[Screen], object], seconds: float = 20) -> None:
        """Wait until every connected screen sees something."""
        for screen in self.screens:
            await screen.until(partial(what, screen), seconds)

    def groups(self, second: Second) -> dict[Screen, str]:
        """The group that each screen should be of: as the bytes say for a phone, as it came in for staff."""
        said = second.read(self.house.file(self.code))["groups"]
        numbers = {s: self.numbers.get(s) for s in self.screens}
        return {s: self.rooms.get(s, "") if p is None else str(said[str(p)]) for s, p in numbers.items()}

    async def record(self, text: str, **fields: object) -> int:
        """A line of the scribe; returns its number."""
        ack = await self.scribe.here("record", text=text, **fields)
        assert ack["ok"], ack
        return int(ack["item"])

    async def release(self, *items: int, **how: object) -> None:
        """Put items on the board."""
        ack = await self.console.act("release", items=items, **how)
        assert ack["ok"], ack


async def agree(evening: Evening, second: Second, seconds: float = 15) -> None:
    """Every view of every screen equals what the second process makes of the bytes on disk. Raises."""
    path = evening.house.file(evening.code)
    # A phone knows its own view only as ``me``.
    own = {s: f"me/{n}" for s, n in evening.numbers.items()}
    placed = evening.groups(second)
    wanted = {
        s: {v: own[s] if v == "me" else joined(v, placed[s]) for v in _kept(s)} for s in evening.screens
    }
    names = sorted({name for views in wanted.values() for name in views.values()})

    def differing() -> list[str]:
        said = second.read(path, *names)
        return [
            f"{s.face}: {name} {_difference(s.views[view], said['views'][name])}"
            for s, views in wanted.items()
            for view, name in views.items()
            if digest(s.views[view]) != said["digests"][name]
        ]

    end = asyncio.get_running_loop().time() + seconds
    while left := differing():
        assert asyncio.get_running_loop().time() < end, "\n".join(left)
        await asyncio.sleep(0.05)


def _kept(screen: Screen) -> list[str]:
    """The views that a screen is kept up to date with: who was taken out has only the own one."""
    me = screen.views.get("me", {}).get("me", {})
    return ["me"] if me.get("gone") else list(screen.views)


def _difference(live: Json, stored: Json) -> str:
    keys = [k for k in {*live, *stored} if live.get(k) != stored.get(k) and not k.startswith("here/")]
    return "; ".join(f"{k}: live {live.get(k)} stored {stored.get(k)}" for k in sorted(keys))[:2000]


E = TypeVar("E", bound=Evening)


@asynccontextmanager
async def evening(house: House, script: str = "klantarena", **wish: Any) -> AsyncIterator[Evening]:
    """A new session with its four staff screens, all put away afterwards."""
    async with begun(Evening, house, script, **wish) as one:
        yield one


@asynccontextmanager
async def begun(of: type[E], house: House, script: str, **wish: Any) -> AsyncIterator[E]:
    """The same, of an evening of one's own kind."""
    made = await asyncio.to_thread(house.new, script, **wish)
    limit = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar(), connector=limit) as http:
        one = of(house, made, http, str(house.health()["build"]))
        try:
            for face in STAFF:
                one.staff[face] = await one.enter(face)
            yield one
        finally:
            for screen in one.screens:
                await screen.close()


Scene = Callable[[Evening], Awaitable[None]]


def play(
    house: House, scene: Scene, *, inner: int = 1, outer: int = 1, table: int = TABLE, **wish: Any
) -> None:
    """One scene with so many phones at the table and outside."""

    async def whole() -> None:
        async with evening(house, **wish) as one:
            await one.fill(inner, outer, table)
            await scene(one)

    run(whole(), SCENE_SECONDS)
