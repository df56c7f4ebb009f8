"""Contributions a whole server acknowledges, each durable and decided first, and how long one waits for it.

    python -m benchmarks.acts --phones 100 --each 40 --rounds 3

Every phone says the next thing when the last is acknowledged. Both servers (with the fast path, and with the
library's own manager) are asked in turn; only the ratio counts. A phone may send sixty acts in one breath
(facilitator/hall/rates.py), so ``--each`` stays below that.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from statistics import median, quantiles

import aiohttp

from benchmarks.halls import Hall, both, heading, let_in, table
from facilitator.rehearsal.screen import Screen
from tests.server.crowd import Phone, make_room

SAY = {"do": "say", "phase": "vraag#1", "type": "antwoord", "text": "Verzonnen: wat hielp er toen? " * 5}


async def measure(hall: Hall, phones: int, each: int) -> dict[str, float]:
    """One session on one server: acts a second, and the wait for an ack in ms."""
    made = hall.new("ophaalronde")
    crowd = [Phone(hall.port, made["code"]) for _ in range(phones)]
    await let_in(crowd)
    async with aiohttp.ClientSession() as http:
        console = Screen(hall.url, made["code"], "console", http)
        await console.enter(made["links"]["console"].partition("#")[2])
        await console.connect()
        await console.until(lambda: console.phase)
        assert (await console.act("next", left="welkom#1"))["ok"]
        began, used = time.perf_counter(), hall.processor()
        waits = [w for of in await asyncio.gather(*(talk(p, each) for p in crowd)) for w in of]
        took, spent = time.perf_counter() - began, hall.processor() - used
        await console.close()
    for phone in crowd:
        await phone.close()
    return {
        "acts acknowledged a second": len(waits) / took,
        "acts for a second of the server's processor": len(waits) / max(spent, 0.01),
        "median wait for an ack, ms": median(waits) * 1000,
        "99th percentile of the wait, ms": quantiles(waits, n=100)[98] * 1000,
    }


async def talk(phone: Phone, times: int) -> list[float]:
    """Say one thing after another; the seconds each waited for its ack."""
    waits = []
    for _ in range(times):
        began = time.perf_counter()
        ack = await phone.act(**SAY)
        assert ack["ok"], ack
        waits.append(time.perf_counter() - began)
    return waits


def main() -> None:
    """Run the rounds and print the medians."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--phones", type=int, default=100)
    parser.add_argument("--each", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    make_room()
    rows: dict[str, dict[str, list[float]]] = {}
    with both() as halls:
        for _ in range(asked.rounds):
            for name, hall in halls.items():
                for what, value in asyncio.run(measure(hall, asked.phones, asked.each)).items():
                    rows.setdefault(what, {}).setdefault(name, []).append(value)
    heading(f"{asked.phones} phones, {asked.each} acts each, median of {asked.rounds}")
    table(rows)


if __name__ == "__main__":
    main()
