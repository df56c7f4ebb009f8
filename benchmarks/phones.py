"""Joining, memory a phone and fan-out of a whole server, the fast path against the library's own manager.

    python -m benchmarks.phones --phones 500 --turns 40 --rounds 3

Both servers run in one run and are asked in turn; only the ratio counts. A join is the form, the websocket
and the first views. A turn is an act of the console that changes a key on every phone; it ends when the last
phone has it.
"""

from __future__ import annotations

import argparse
import asyncio
import time

import aiohttp

from benchmarks.halls import Hall, both, heading, let_in, table
from facilitator.rehearsal.screen import Screen
from tests.server.crowd import Phone, make_room


class Counting(Phone):
    """A phone that counts its views and does not look into them."""

    def _take(self, kind: int, data: bytes) -> None:
        if self.phase and data.startswith(b"42"):
            self.views += 1
            self._changed.set()
        else:
            super()._take(kind, data)

    async def seen(self, views: int) -> None:
        """Wait until so many views came."""
        while self.views < views:
            self._changed.clear()
            await self._changed.wait()


async def measure(hall: Hall, phones: int, turns: int) -> dict[str, float]:
    """One session on one server: what was measured, by name."""
    made = hall.new("ophaalronde")
    crowd = [Counting(hall.port, made["code"]) for _ in range(phones)]
    before, began = hall.memory(), time.perf_counter()
    await let_in(list(crowd))
    joins = phones / (time.perf_counter() - began)
    memory = (hall.memory() - before) / phones
    async with aiohttp.ClientSession() as http:
        console = Screen(hall.url, made["code"], "console", http)
        await console.enter(made["links"]["console"].partition("#")[2])
        await console.connect()
        rate, cost = await _turn(hall, console, crowd, turns)
        await console.close()
    for phone in crowd:
        await phone.close()
    return {
        "joins a second": joins,
        "memory a phone, kB": memory / 1024,
        "views a second, as the phones saw them": rate,
        "views for a second of the server's processor": cost,
    }


async def _turn(hall: Hall, console: Screen, crowd: list[Counting], turns: int) -> tuple[float, float]:
    base = [phone.views for phone in crowd]
    began, used = time.perf_counter(), hall.processor()
    for turn in range(1, turns + 1):
        ack = await console.act("extend", minutes=1 if turn % 2 else -1)
        assert ack["ok"], ack
        await asyncio.gather(*(p.seen(b + turn) for p, b in zip(crowd, base, strict=True)))
    views = turns * len(crowd)
    return views / (time.perf_counter() - began), views / max(hall.processor() - used, 0.01)


def main() -> None:
    """Run the rounds and print the medians."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--phones", type=int, default=500)
    parser.add_argument("--turns", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    make_room()
    rows: dict[str, dict[str, list[float]]] = {}
    with both() as halls:
        for _ in range(asked.rounds):
            for name, hall in halls.items():
                for what, value in asyncio.run(measure(hall, asked.phones, asked.turns)).items():
                    rows.setdefault(what, {}).setdefault(name, []).append(value)
    heading(f"{asked.phones} phones, {asked.turns} turns, median of {asked.rounds}")
    table(rows)


if __name__ == "__main__":
    main()
