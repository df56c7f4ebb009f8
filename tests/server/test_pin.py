"""The PIN over the wire: kept nowhere, slow to guess; a lock closes pages as well as the socket."""

from __future__ import annotations

import asyncio
import json

from tests.server.evening import Evening, play
from tests.server.house import House
from tests.server.test_preflight import fetch

PIN, WRONG = "48213759", "48213750"
TRIES = 5


async def lock(e: Evening) -> None:
    """Set the PIN and lock the first console."""
    assert (await e.console.act("set_pin", pin=PIN))["ok"]
    assert (await e.console.act("lock"))["ok"]
    await e.console.until(lambda: "console/locked" in e.console.views)


def test_the_pin_stands_in_no_file_and_no_view_and_its_hash_is_argon2id(server: House) -> None:
    async def scene(e: Evening) -> None:
        await lock(e)
        assert (await e.console.act("unlock", pin=WRONG))["code"] == "wrong_pin"
        assert (await e.console.act("unlock", pin=PIN))["ok"]
        stored = server.bytes()
        for pin in (PIN, WRONG):
            assert pin.encode() not in stored
        assert b"$argon2id$" in stored
        assert "argon2" not in json.dumps([s.views for s in e.screens])

    play(server, scene, inner=0, outer=1)


def test_a_locked_console_hears_nothing_and_its_pages_stay_shut(server: House) -> None:
    async def scene(e: Evening) -> None:
        await e.go("ka3")
        await lock(e)
        n = await e.record("Dit hoort een leeg bureau niet.")
        await e.scribe.until(lambda: e.scribe.items(n=n))
        assert (await e.console.act("release", items=[n]))["code"] == "console_locked"
        for path in ("report.html", "report.md", "preflight", "letter.html"):
            status, page = await asyncio.to_thread(fetch, f"{server.url}/{e.code}/{path}", e.console.cookie)
            assert (status, "op slot" in page) == (403, True), path
        status, page = await asyncio.to_thread(fetch, f"{server.url}/{e.code}/console", e.console.cookie)
        assert status == 200
        assert "leeg bureau" not in page + json.dumps(e.console.views["console/locked"])
        assert (await e.console.act("unlock", pin=PIN))["ok"]
        await e.console.until(lambda: "leeg bureau" in json.dumps(e.console.views))
        assert (await e.console.act("release", items=[n]))["ok"]

    play(server, scene)


def test_guessing_is_slow_and_keeps_nobody_else_waiting(server: House) -> None:
    async def scene(e: Evening) -> None:
        other = await e.enter("console")
        await lock(e)
        codes = [(await e.console.act("unlock", pin=f"{n:04d}"))["code"] for n in range(TRIES + 2)]
        assert codes == ["wrong_pin"] * TRIES + ["pin_wait"] * 2
        assert (await e.console.act("unlock", pin=PIN))["code"] == "pin_wait"
        assert (await other.act("blank", on=True))["ok"]
        assert (await other.act("set_pin", pin=""))["ok"]
        await e.console.until(lambda: e.console.phase)
        assert (await e.console.act("blank", on=False))["ok"]
        await other.close()

    play(server, scene, inner=0, outer=0)


def test_what_is_no_pin_is_refused_before_anything_is_made_of_it(server: House) -> None:
    async def scene(e: Evening) -> None:
        for pin in ("123", "123456789", "12a4", 1234, None, ["1234"], "１２３４"):
            assert (await e.console.act("set_pin", pin=pin))["code"] == "pin_form", pin
        for who in (e.scribe, e.outer[0]):
            assert (await who.act("set_pin", pin="1234"))["code"] == "not_allowed"
        hashed = await e.console.act("set_pin", pin="1234", hash="of my own")
        assert hashed["ok"]
        assert (await e.console.act("lock"))["ok"]
        assert (await e.console.act("unlock", pin="1234", hash="nonsense"))["ok"]

    play(server, scene, inner=0)
