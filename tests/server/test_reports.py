"""The report by the organiser's page, while others read, write and ask for theirs."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator import summary
from tests.server.evening import Evening, play
from tests.server.house import House

AT_ONCE = 6
TOP = Path(__file__).resolve().parents[2]
SAID = "Wij willen één vast gezicht."


async def prepared(e: Evening) -> None:
    """A statement on the board."""
    await e.go("ka4")
    await e.release(await e.record(SAID, cat="wens"))
    await e.go("ka8")


@pytest.mark.parametrize("kind", sorted(summary.FORMATS))
def test_reports_made_at_once_keep_nobody_waiting(kind: str, server: House) -> None:
    async def scene(e: Evening) -> None:
        await prepared(e)
        headers = {"Cookie": e.console.cookie}

        async def ask(lang: str) -> bytes:
            url = f"{server.url}/{e.code}/report.{kind}?audience=internal&lang={lang}"
            async with e.http.get(url, headers=headers) as answer:
                assert answer.status == 200
                return await answer.read()

        async def look() -> None:
            async with e.http.get(f"{server.url}/{e.code}?lang=en") as page:
                assert page.status == 200
            assert (await e.outer[0].here("ack"))["ok"]

        async with asyncio.timeout(30), asyncio.TaskGroup() as group:
            asked = [group.create_task(ask(lang)) for lang in ("nl", "en") * (AT_ONCE // 2)]
            for _ in range(AT_ONCE):
                group.create_task(look())
        made = [task.result() for task in asked]
        assert made[0] == made[2] != made[1]
        assert SAID.encode() in made[0] or not summary.FORMATS[kind].text

    play(server, scene)


def test_no_report_takes_a_shared_lock_in_a_real_thread(tmp_path: Path) -> None:
    """Two reports at once hung the server, now and then, in a lock of Jinja that green threads share."""
    asked = [sys.executable, "-m", "tests.server.locks", str(tmp_path)]
    done = subprocess.run(asked, cwd=TOP, capture_output=True, text=True, timeout=60, check=True)
    assert json.loads(done.stdout.splitlines()[-1]) == []
