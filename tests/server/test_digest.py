"""Promise 2: what every screen shows equals what a second process makes of the bytes on disk."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from pathlib import Path

from facilitator.method import acts
from tests.server.aside import run
from tests.server.evening import agree, evening
from tests.server.everything import script
from tests.server.house import House
from tests.server.second import Second
from tests.server.walk import evening_of_all_verbs, ok, wander

BY_THE_CLOCK = {"lapse", "retain"}
"""What the house does when a term is over; no evening lasts that long."""
IN_THE_BOX = {"vote", "close_vote"}
"""What goes into the box, and closes it; the log has what comes out."""
FAST = {"rehearsal": True, "pace": 600.0}
"""A minute of silence takes a tenth of a second."""
WAVES = 4
TAKEN_BACK, KEPT = b"Weg hiermee.", b"Zo was het echt."


def no_trace(house: House, seconds: float = 10) -> None:
    """What was taken back is in no byte of any file; what was not is there."""
    end = time.monotonic() + seconds
    while TAKEN_BACK in (stored := house.bytes()):
        assert time.monotonic() < end
        time.sleep(0.05)
    assert KEPT in stored


async def whole_evening(house: House, second: Second, path: Path) -> set[str]:
    """All verbs, then a walk; a restart, a kill and broken lines in between. Returns the verbs accepted."""
    chance = random.Random(3)
    async with evening(house, str(path), **FAST, options={"rounds": 3, "swap": False}) as e:
        await e.fill(3, 4)
        await agree(e, second)
        async for chapter in evening_of_all_verbs(e):
            await agree(e, second)
            if chapter in {"talking", "reacting"}:
                await asyncio.to_thread(house.restart)
            elif chapter == "correcting":
                house.kill()
                await asyncio.to_thread(house.start)
            await agree(e, second)
        await asyncio.to_thread(no_trace, house)
        for _ in range(WAVES):
            for screen in chance.sample(e.screens, 3):
                await screen.break_line()
            await wander(e, chance, 40)
            await agree(e, second)
        await ok(e.console, "end")
        await agree(e, second)
        assert all(s.deltas > 0 for s in e.staff.values()), "nothing came as a patch"
        return {row["do"] for row in second.read(house.file(e.code))["log"] if row["ok"]}


def test_every_live_view_equals_the_bytes_on_disk(
    serve: Callable[..., House], second: Second, checkout: Path, tmp_path: Path
) -> None:
    house = serve()
    done = run(whole_evening(house, second, script(checkout, tmp_path)), 110)
    assert done == acts.verbs().keys() - BY_THE_CLOCK - IN_THE_BOX
