"""A hall on real files, with a clock that stands until it is turned."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.house import Clock, House, Session


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def house(tmp_path: Path, clock: Clock) -> Iterator[House]:
    made = House(tmp_path / "sessions", clock)
    yield made
    made.shut()


@pytest.fixture
def session(house: House) -> Session:
    return Session(house)
