"""Simulated people in workshops that a person leads: they choose a theme and write in the room."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from tests.rehearsal.played import PATIENCE_SECONDS, SPEED, start
from tests.rehearsal.test_led import going_home, on
from tests.server.aside import run
from tests.server.conftest import end
from tests.server.evening import Evening, evening
from tests.server.house import House

pytestmark = pytest.mark.xdist_group("rehearsal-workshops")
PEOPLE = 10


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A running server."""
    one = House(tmp_path_factory.mktemp("joined"))
    one.start()
    try:
        yield one
    finally:
        end(one)


async def apart(e: Evening) -> None:
    """Everyone to the rooms."""
    await e.console.until(lambda: e.console.key("phase")["face"]["wishing"] >= PEOPLE, PATIENCE_SECONDS)
    assert (await e.console.here("divide"))["ok"]
    for _ in range(5):
        if e.console.phase == "ot1":
            assert (await e.console.act("destination", text="De tafel"))["ok"]
        await on(e, e.console.key("phase")["id"])
    assert e.console.phase == "ot5"


def test_they_choose_a_theme_and_write_in_the_room(house: House) -> None:
    async def scene() -> None:
        script = "ontwikkeltafel"
        async with asyncio.timeout(PATIENCE_SECONDS), evening(house, script, rehearsal=True, pace=SPEED) as e:
            who = ["--join", e.made["code"], "--url", house.url, "--people", str(PEOPLE)]
            with going_home(start(script, *who, "--speed", str(SPEED))) as players:
                await apart(e)
                made = await e.console.act("step_into", group="regels")
                assert made["ok"]
                await e.console.until(lambda: e.console.items(type="kaartje"), PATIENCE_SECONDS)
                await e.console.act("step_into")
                await e.console.until(lambda: e.console.phase == "ot5")
                assert (await e.console.act("end"))["ok"]
                _, err = await asyncio.to_thread(players.communicate, PATIENCE_SECONDS)
                assert (players.returncode, err) == (0, "")

    run(scene())
