"""A hall larger than any: more phones than the library lets in by itself (1,024), and all of them stay."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from tests.server.aside import run
from tests.server.crowd import Phone, make_room
from tests.server.evening import Evening, evening
from tests.server.house import House

PHONES = 1_100
AT_ONCE = 40
SEEN_BY_ALL = 10.0
"""Seconds within which the last phone has the new phase, on a machine that is busy with other tests."""


async def let_in(e: Evening) -> list[Phone]:
    """Everyone comes in, so many at a time."""
    phones = [Phone(e.house.port, e.code) for _ in range(PHONES)]
    doors = asyncio.Semaphore(AT_ONCE)

    async def one(phone: Phone) -> None:
        async with doors:
            await phone.join(role="participant")
            await phone.connect()

    await asyncio.gather(*(one(phone) for phone in phones))
    return phones


async def a_full_hall(house: House) -> None:
    """In, two phases on, and still there."""
    async with evening(house, "ophaalronde") as e:
        phones = await let_in(e)
        for phase in ("vraag", "oogst"):
            await e.go(phase)
            async with asyncio.timeout(SEEN_BY_ALL):
                await asyncio.gather(*(phone.until(f"{phase}#1") for phone in phones))
        assert not any(phone.closed for phone in phones)
        await e.console.until(lambda: e.console.key("here/count")["here"] == PHONES)
        acks = await asyncio.gather(*(phone.act(do="ack", phase="oogst#1") for phone in phones))
        assert all(ack["ok"] for ack in acks)
        await e.console.until(lambda: e.console.key("acks") == {"n": PHONES, "of": PHONES})
        for phone in phones:
            await phone.close()


@pytest.mark.xdist_group("heavy")
def test_eleven_hundred_phones_join_one_server_and_stay(serve: Callable[..., House]) -> None:
    make_room()
    run(a_full_hall(serve()), 110)
