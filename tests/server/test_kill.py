"""Promise 1 under ``kill -9``: what a phone was told is stored, is stored, once, whatever dies next."""

from __future__ import annotations

import asyncio
import random
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.rehearsal.screen import Screen
from tests.server.aside import run
from tests.server.evening import Evening, evening
from tests.server.house import House
from tests.server.second import Second

KILLS = 10
PHONES = 55
ACKS = 200
"""A run with fewer acknowledged acts before the kill proves nothing."""


class Crowd:
    """Phones that say one thing after another, and remember what was acknowledged."""

    def __init__(self, phones: list[Screen]) -> None:
        self.phones = phones
        self.going = True
        self.said = asyncio.Event()

    @property
    def acked(self) -> int:
        """How many acts were acknowledged."""
        return sum(len(phone.acked) for phone in self.phones)

    def ledger(self) -> dict[str, tuple[str, int]]:
        """What the phones hold to be stored: id → text and number of the contribution."""
        return {a["id"]: (a["text"], a["ack"]["item"]) for phone in self.phones for a in phone.acked}

    async def talk(self, phone: Screen) -> None:
        """One phone, until told to stop; the last thing it says is acknowledged as well."""
        n = 0
        while self.going:
            n += 1
            ack = await phone.act("say", phase="vraag#1", type="antwoord", text=f"Verzonnen zin {n}.")
            assert ack["ok"], ack
            self.said.set()

    async def until(self, acked: int) -> None:
        """Wait until so many acts were acknowledged."""
        while self.acked < acked:
            self.said.clear()
            await self.said.wait()


def stored(house: House, code: str, second: Second, to: Path) -> dict[str, list[tuple[str, int]]]:
    """What the bytes on disk say, copied as they lie there: id → each text and number stored under it."""
    to.mkdir()
    for side in ("", "-wal"):
        shutil.copy(f"{house.file(code)}{side}", to / f"{code}.db{side}")
    found: dict[str, list[tuple[str, int]]] = {}
    for row in second.read(to / f"{code}.db")["log"]:
        if row["do"] == "say":
            assert row["ok"], row
            found.setdefault(row["id"], []).append((row["said"]["text"], row["extra"]["item"]))
    return found


async def kill_again(e: Evening, crowd: Crowd, second: Second, chance: random.Random, to: Path) -> None:
    """Let them talk, kill at some moment, compare ledger and bytes, start again."""
    before = crowd.acked
    await crowd.until(before + ACKS)
    # Not a wait for anything: the moment of the kill itself.
    await asyncio.sleep(chance.uniform(0, 0.2))
    e.house.kill()
    assert crowd.acked >= before + ACKS
    there = await asyncio.to_thread(stored, e.house, e.code, second, to)
    assert {i: there.get(i) for i in crowd.ledger()} == {i: [v] for i, v in crowd.ledger().items()}
    await asyncio.to_thread(e.house.start)


async def ten_kills(house: House, second: Second, tmp_path: Path) -> None:
    """The whole run, and the reckoning at its end."""
    chance = random.Random(20181203)
    async with evening(house, "ophaalronde") as e:
        phones = [e.screen("phone") for _ in range(PHONES)]
        await asyncio.gather(*(p.join(role="participant") for p in phones))
        await asyncio.gather(*(p.connect() for p in phones))
        await e.go("vraag")
        crowd = Crowd(phones)
        # From here on nobody calls `connect`: they come back by themselves, or this never ends.
        async with asyncio.TaskGroup() as group:
            for phone in phones:
                group.create_task(crowd.talk(phone))
            for n in range(KILLS):
                await kill_again(e, crowd, second, chance, tmp_path / f"kill{n}")
            crowd.going = False
        there = await asyncio.to_thread(stored, house, e.code, second, tmp_path / "end")
        assert {i: [v] for i, v in crowd.ledger().items()} == there
        items = Counter(item for _, item in crowd.ledger().values())
        assert items == Counter(range(1, len(there) + 1))
        for phone in phones:
            await phone.close()


@pytest.mark.xdist_group("heavy")
def test_ten_kills_lose_nothing_that_was_acknowledged(
    serve: Callable[..., House], second: Second, tmp_path: Path
) -> None:
    run(ten_kills(serve(), second, tmp_path), 120)
