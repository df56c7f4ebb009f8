"""The demonstration: one command, and a board that moves by itself up to the reaction."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import aiohttp
import pytest

from facilitator.rehearsal.screen import Screen
from tests.conftest import WaitUntil
from tests.server.aside import run
from tests.server.begun import begin
from tests.server.house import TOP, some_port
from tests.support.nursery import Born

LINK = re.compile(r"^(Bord|Regie): (http://\S+)/(\w{6})/(?:board|console)#(\S+)$", re.MULTILINE)
REACTION = "ka8"


class Demo(NamedTuple):
    """A running demonstration and what it says on stdout and stderr."""

    process: subprocess.Popen[bytes] | Born
    out: Path
    err: Path

    def links(self) -> dict[str, tuple[str, str, str]]:
        """What it tells of its links: label → address, code, secret."""
        found = LINK.findall(self.out.read_text("utf-8"))
        return {label: (url, code, secret) for label, url, code, secret in found}

    def children(self) -> list[str]:
        """The processes it started, by number."""
        return Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()


def args(tmp_path: Path) -> list[str]:
    """A demonstration with a folder and a port of its own."""
    where = ["--host", "127.0.0.1", "--port", str(some_port()), "--data", str(tmp_path / "data")]
    return ["demo", "--people", "20", "--speed", "600", *where]


@pytest.fixture
def demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Demo]:
    """As people start it."""
    monkeypatch.setenv("FACILITATOR_LANG", "nl")
    command = [sys.executable, "-m", "facilitator", *args(tmp_path)]
    out, err = tmp_path / "out", tmp_path / "err"
    with out.open("wb") as told, err.open("wb") as complained:
        process = subprocess.Popen(command, cwd=TOP, stdout=told, stderr=complained)
    try:
        yield Demo(process, out, err)
    finally:
        ended(process)


@pytest.fixture
def born(tmp_path: Path) -> Iterator[Demo]:
    """One that is there at once."""
    process = begin(args(tmp_path), tmp_path, FACILITATOR_LANG="nl")
    try:
        yield Demo(process, tmp_path / "out", tmp_path / "err")
    finally:
        ended(process)


def ended(process: subprocess.Popen[bytes] | Born) -> None:
    """However it stands."""
    if process.poll() is None:
        process.terminate()
    process.wait(20)


async def watch(demo: Demo) -> list[str]:
    """Look at the board until the reaction has words on it; the phases that were seen on the way."""
    async with aiohttp.ClientSession() as http:
        url, code, secret = demo.links()["Bord"]
        board = Screen(url, code, "board", http)
        await board.enter(secret)
        await board.connect()
        seen: list[str] = []

        def moved() -> bool:
            if board.phase and board.phase not in seen:
                seen.append(board.phase)
            return board.phase == REACTION and bool(board.items(phase=f"{REACTION}#1"))

        await board.until(moved, 60)
        assert board.key("session")["rehearsal"]
        await board.close()
        return seen


def test_a_demonstration_plays_to_the_reaction_and_ends_when_asked(demo: Demo, wait_until: WaitUntil) -> None:
    wait_until(lambda: "Bord" in demo.links(), "the link of the board", 30)
    seen = run(watch(demo))
    assert seen[-3:] == ["ka6", "ka7", REACTION]
    (players,) = demo.children()
    demo.process.terminate()
    assert demo.process.wait(20) == 0
    assert not Path(f"/proc/{players}").exists()
    assert demo.err.read_text() == ""
    assert "Alles is bewaard" in demo.out.read_text()


def test_simulated_people_do_not_outlive_a_server_that_was_killed(born: Demo, wait_until: WaitUntil) -> None:
    wait_until(born.children, "simulated people", 30)
    (players,) = born.children()
    born.process.send_signal(signal.SIGKILL)
    born.process.wait(20)
    wait_until(lambda: not Path(f"/proc/{players}").exists(), "they leave as well")
