"""Starts a module of these tests as a process of its own and reads what it says, one JSON line at a time."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.support.nursery import Sheet, nursery

END_SECONDS = 20


class Running:
    """A process that speaks JSON lines, patched before it imported anything else."""

    def __init__(self, module: str, *args: str) -> None:
        heard, spoken = os.pipe()
        self._said, self._complaints = os.fdopen(heard), Sheet()
        self.process = nursery().bear(f"tests.machine.{module}", list(args), spoken, self._complaints.fd)
        os.close(spoken)  # from now on it ends with the process

    def say(self) -> dict[str, Any]:
        """The next line it says; fails with its complaint when it says no more."""
        line = self._said.readline()
        assert line, f"it said nothing more: {self.end()}"
        said: dict[str, Any] = json.loads(line)
        return said

    def end(self) -> str:
        """Ask it to stop; returns what it wrote on stderr."""
        self.process.terminate()
        self.process.wait(END_SECONDS)
        return self._complaints.text()

    def clear_away(self) -> None:
        """However it stands, it is gone."""
        self.process.kill()
        self.process.wait(END_SECONDS)
        self._said.close()


@contextmanager
def running(module: str, *args: str) -> Iterator[Running]:
    """A process that is gone afterwards, whatever the test found."""
    one = Running(module, *args)
    try:
        yield one
    finally:
        one.clear_away()
