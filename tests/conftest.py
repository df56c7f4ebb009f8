"""What every kind of test may use: a free port, waiting for a condition, and patience with slow machines."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import settings

# Two cores shared by several workers: a slow example is no fault. In CI the same examples each time.
settings.register_profile("house", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("house")


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The top of the checkout these tests are in."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture
def free_port() -> int:
    """A port on loopback that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class WaitUntil(Protocol):
    """``wait_until(condition, what)``: returns once it holds, fails naming ``what`` otherwise."""

    def __call__(self, condition: Callable[[], object], what: str, seconds: float = 10) -> None: ...


@pytest.fixture(scope="session")
def wait_until() -> WaitUntil:
    """Waiting for a condition, instead of sleeping and hoping."""

    def wait(condition: Callable[[], object], what: str, seconds: float = 10) -> None:
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                pytest.fail(f"Not within {seconds} s: {what}")
            time.sleep(0.02)

    return wait
