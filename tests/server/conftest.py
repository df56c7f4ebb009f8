"""Real servers: one that the tests of a worker share, and as many of one's own as a test starts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.server.house import House
from tests.server.second import Second, second_process


def end(house: House) -> None:
    """Stop it however it stands, and let no traceback pass unseen."""
    if house.process is not None and house.process.poll() is None:
        house.limit_files(-1)
        house.stop()
    assert "Traceback" not in house.complaints(), house.complaints()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A running server that a test may fill with sessions but must leave running."""
    house = House(tmp_path_factory.mktemp("server"))
    house.start()
    try:
        yield house
    finally:
        end(house)


@pytest.fixture
def serve(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., House]]:
    """Starts servers of one's own, each on its own folder; they are gone afterwards."""
    houses: list[House] = []

    def start(*extra: str, folder: Path | None = None) -> House:
        house = House(folder or tmp_path_factory.mktemp("own"), extra=extra)
        houses.append(house)
        house.start()
        return house

    try:
        yield start
    finally:
        for house in houses:
            end(house)


@pytest.fixture(scope="session")
def second() -> Iterator[Second]:
    """The second process, which reads bytes and nothing else."""
    with second_process() as one:
        yield one
