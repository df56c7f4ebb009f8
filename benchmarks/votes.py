"""A hall that votes in secret: how long until every ballot is on disk, and what closing the vote costs.

    python -m benchmarks.votes --phones 100 500 2000

For each size a session of its own on one server, all in one run. Everyone votes at once, through the outbox's
own act; then the console closes the vote. Held while measuring: each ballot is counted, no phone is told of
another's vote, and closing sends each phone one patch. 2,000 phones are to be done within 20 seconds.
"""

from __future__ import annotations

import argparse
import asyncio
import secrets
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import aiohttp

from benchmarks.halls import Hall, let_in, pin
from benchmarks.phones import Counting
from facilitator.rehearsal.screen import Screen
from tests.server.crowd import make_room

PACE = 600.0
"""A minute of silence takes a tenth of a second: it is a rehearsal."""
QUIET = 1.0
"""Seconds without a patch after which everybody was told everything."""
NO_IN = 7
"""Every seventh votes no: a majority, and somebody to ask."""
SCRIPT = """
key = "stemmen"
title = { nl = "Stemmen", en = "Vote" }
summary = { nl = "Een stemming om te meten.", en = "A vote to measure." }

[[roles]]
code = "participant"
label = { nl = "deelnemer", en = "participant" }
choice = { nl = "Ik doe mee", en = "I take part" }
help = { nl = "Verzonnen.", en = "Invented." }

[[phases]]
key = "dd0"
kind = "frame"
title = { nl = "Kader", en = "Frame" }
minutes = 1
write = ["participant"]

[[phases]]
key = "dd3"
kind = "gather"
title = { nl = "Alternatief", en = "Alternative" }
minutes = 1
write = ["participant"]
options = { questions = [{ type = "alternatief", label = { nl = "Wat nog?", en = "What else?" } }] }

[[phases]]
key = "dd4"
kind = "recognise"
title = { nl = "Verspreiden", en = "Spread" }
minutes = 1
source = ["dd3"]

[[phases]]
key = "dd6"
kind = "decide"
title = { nl = "Besluiten", en = "Decide" }
minutes = 1
write = ["participant"]
options = { frame = "dd0", alternatives = ["dd3"], spread = ["dd4"] }
"""
VOTE: dict[str, Any] = {"phase": "dd6#1", "round": 1}


async def ok(console: Screen, do: str, **fields: Any) -> None:
    """An act of the console that must take effect."""
    ack = await console.act(do, **fields)
    assert ack["ok"], (do, ack)


async def opened(console: Screen) -> None:
    """Up to an open vote."""
    words = {"question": "Doen we dit?", "frame": "Verzonnen.", "kind": "besluit"}
    await ok(console, "frame", phase="dd0#1", **words)
    for left in ("dd0#1", "dd3#1", "dd4#1"):
        await ok(console, "next", left=left)
        await asyncio.sleep(60 / PACE + 0.05)
    await ok(
        console, "formulate", phase="dd6#1", text="Vanaf maart doen wij dit.", evaluation_on="2027-05-01"
    )
    await ok(console, "open_vote", **VOTE)


async def settled(phones: list[Counting]) -> int:
    """Wait until nobody is told anything any more; how many patches there were in all."""
    count = -1
    while count != (count := sum(phone.views for phone in phones)):
        await asyncio.sleep(QUIET)
    return count


async def vote(phones: list[Counting]) -> list[float]:
    """Everyone votes at once; the seconds until each ack, sorted."""

    async def one(n: int, phone: Counting) -> float:
        choice = "nee" if n % NO_IN == 0 else "ja"
        ballot = {"do": "vote", "token": secrets.token_hex(12), "choice": choice}
        ack = await phone.act(**ballot, **VOTE)
        assert ack["ok"], ack
        return time.perf_counter() - began

    began = time.perf_counter()
    return sorted(await asyncio.gather(*(one(n, phone) for n, phone in enumerate(phones))))


async def measure(hall: Hall, script: Path, size: int) -> list[float]:
    """One hall full: what was measured, in the order of ``HEAD``."""
    made = hall.new(str(script), rehearsal=True, pace=PACE)
    phones = [Counting(hall.port, made["code"]) for _ in range(size)]
    await let_in(list(phones))
    async with aiohttp.ClientSession() as http:
        console = Screen(hall.url, made["code"], "console", http)
        await console.enter(made["links"]["console"].partition("#")[2])
        await console.connect()
        await opened(console)
        before, used = await settled(phones), hall.processor()
        acks = await vote(phones)
        spent, told = hall.processor() - used, await settled(phones) - before
        assert not told, f"{told} patches to phones while others voted"
        views, used, began = [phone.views for phone in phones], hall.processor(), time.perf_counter()
        await ok(console, "close_vote", **VOTE)
        ack = time.perf_counter() - began
        await asyncio.gather(*(p.seen(n + 1) for p, n in zip(phones, views, strict=True)))
        last, cost = time.perf_counter() - began, hall.processor() - used
        assert await settled(phones) - sum(views) == size, "closing sends each phone one patch"
        (row,) = console.key("phase")["face"]["rounds"]
        no = len(range(0, size, NO_IN))
        assert (row["yes"], row["nee"], row["not_voted"]) == (size - no, no, 0), row
        await console.close()
    for phone in phones:
        await phone.close()
    return [acks[len(acks) // 2], acks[-1], spent * 1000 / size, ack * 1000, last * 1000, cost * 1000]


HEAD = (
    "median s",
    "last s",
    "cpu ms/vote",
    "close ack ms",
    "close last ms",
    "close cpu ms",
)


def main() -> None:
    """Run each size once and print a row for it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--phones", type=int, nargs="+", default=[100, 500, 1000, 2000])
    asked = parser.parse_args()
    make_room()
    print(f"{'phones':>8}" + "".join(f"{name:>15}" for name in HEAD))
    pin(1)
    with TemporaryDirectory() as folder:
        hall = Hall(Path(folder) / "hall")
        hall.folder.mkdir()
        script = Path(folder) / "stemmen.toml"
        script.write_text(SCRIPT, "utf-8")
        hall.launch()
        try:
            for size in asked.phones:
                row = asyncio.run(measure(hall, script, size))
                print(f"{size:>8}" + "".join(f"{value:>15.2f}" for value in row), flush=True)
        finally:
            hall.stop()


if __name__ == "__main__":
    main()
