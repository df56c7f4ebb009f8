"""Each contract test runs over every log there is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facilitator.log import Logs, Options, SqliteLogs
from tests.log.fake import LateTwiceLogs
from tests.log.support import Clock


def start(run: Callable[[], None]) -> None:
    threading.Thread(target=run).start()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["sqlite", "late-and-twice"])
def logs(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[Logs]:
    made: Logs
    if request.param == "sqlite":
        made = SqliteLogs(tmp_path / "sessions", start, options=Options(clock=clock))
    else:
        made = LateTwiceLogs(seed=7, clock=clock)
    yield made
    made.close()


MakeLogs = Callable[[Options], SqliteLogs]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "sessions"


@pytest.fixture
def sqlite_logs(folder: Path) -> Iterator[MakeLogs]:
    """Makes logs in `folder`, with options; closes them after the test."""
    made: list[SqliteLogs] = []

    def make(options: Options) -> SqliteLogs:
        made.append(SqliteLogs(folder, start, options=options))
        return made[-1]

    yield make
    for one in made:
        one.close()
