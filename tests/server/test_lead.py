"""Who runs the session, in counts: the others hear it when the last open console goes; input stays open."""

from __future__ import annotations

from functools import partial

from facilitator.rehearsal.screen import Screen
from tests.server.evening import Evening, play
from tests.server.house import House


async def consoles(e: Evening, n: int) -> None:
    """Wait until scribe and helper know of so many consoles."""
    for screen in (e.scribe, e.staff["helper"]):
        await screen.until(partial(knows, screen, n))


def knows(screen: Screen, n: int) -> bool:
    """Whether a screen was told of so many consoles."""
    return bool(screen.key("here/count")["consoles"] == n)


def test_the_others_hear_it_when_the_last_console_goes_and_people_write_on(server: House) -> None:
    async def scene(e: Evening) -> None:
        second = await e.enter("console")
        await consoles(e, 2)
        await e.go("ka3")
        n = await e.record("Een uitspraak.", cat="goed")
        await e.release(n)
        await e.go("ka6")
        await second.close()
        await consoles(e, 1)
        await e.staff.pop("console").close()
        await consoles(e, 0)
        phone = e.outer[0]
        await phone.until(lambda: phone.items(n=n))
        ack = await phone.here("say", type="vraag", target=n, text="Hoe merk je dat?")
        assert ack["ok"], ack
        await e.staff["helper"].until(lambda: e.staff["helper"].items(n=ack["item"]))
        assert not e.board.items(n=ack["item"])

    play(server, scene)


def test_a_locked_console_has_nobody_who_looks_at_it(server: House) -> None:
    async def scene(e: Evening) -> None:
        await consoles(e, 1)
        assert (await e.console.act("set_pin", pin="4821"))["ok"]
        assert (await e.console.act("lock"))["ok"]
        await consoles(e, 0)
        assert (await e.console.act("unlock", pin="4821"))["ok"]
        await consoles(e, 1)

    play(server, scene, inner=0, outer=0)
