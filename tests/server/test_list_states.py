"""``list`` says of each session whether it is still to come, runs, or is over."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.server.aside import run
from tests.server.evening import evening
from tests.server.house import House
from tests.server.test_bad_start import LANGS, here

STATES = {"nl": ("gepland", "loopt", "afgelopen"), "en": ("planned", "running", "ended")}


def states(data: Path, lang: str = "nl") -> dict[str, str]:
    """The state of each session by its theme."""
    rows = (line.split() for line in here("list", "--data", str(data), lang=lang).stdout.splitlines())
    return {theme: state for _, _, _, _, state, theme in rows}


def in_days(days: int) -> str:
    """So many days from now, as one types it."""
    return (datetime.now(UTC) + timedelta(days=days)).isoformat(timespec="minutes")


def prepare(data: Path, theme: str, days: int | None = None) -> None:
    """A session that begins so many days from now, or at a moment that nobody named."""
    begins = () if days is None else ("--begins", in_days(days))
    done = here("new", "klantarena", "--theme", theme, *begins, "--data", str(data))
    assert done.exit_code == 0, done.stderr


@pytest.mark.parametrize("lang", LANGS)
def test_a_session_that_is_still_to_come_is_planned(lang: str, tmp_path: Path) -> None:
    planned, running, _ = STATES[lang]
    prepare(tmp_path, "Later", days=2)
    prepare(tmp_path, "Gisteren", days=-1)
    prepare(tmp_path, "Zomaar")
    assert states(tmp_path, lang) == {"Later": planned, "Gisteren": running, "Zomaar": running}


def test_a_planned_session_runs_once_somebody_is_in_until_it_is_ended(serve: Callable[..., House]) -> None:
    house = serve()

    async def scene() -> None:
        async def told() -> str:
            return (await asyncio.to_thread(states, house.data))["Verzonnen"]

        async with evening(house, begins=in_days(2)) as e:
            assert await told() == "gepland", "staff are no people who are in"
            await e.fill(0, 1, table=0)
            assert await told() == "loopt"
            assert (await e.console.act("end"))["ok"]
            assert await told() == "afgelopen"

    run(scene())
