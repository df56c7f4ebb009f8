"""One whole rehearsal that the tests of a worker look back at, and the same one again beside it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.rehearsal.played import Played, rehearse


@pytest.fixture(scope="session")
def evenings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Played, Played]]:
    """The same evening twice, at the same time, on two servers."""
    both = [rehearse(tmp_path_factory.mktemp("rehearsal"), "--seed", "7") for _ in range(2)]
    try:
        first, second = (one.finish() for one in both)
        yield first, second
    finally:
        for one in both:
            with one.process as process:
                process.kill()


@pytest.fixture(scope="session")
def played(evenings: tuple[Played, Played]) -> Played:
    """An evening of twenty people that was played to its end."""
    return evenings[0]
