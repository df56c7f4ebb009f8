"""Starts a module of these tests as a process of its own and reads what it says, one JSON line at a time."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

TOP = Path(__file__).resolve().parents[2]


PATCHED = "from facilitator import green; green.patch(); from tests.machine import {0}; {0}.main()"


class Running:
    """A process that speaks JSON lines, patched before it imports anything else."""

    def __init__(self, module: str, *args: str) -> None:
        command = [sys.executable, "-c", PATCHED.format(module), *args]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, cwd=TOP, stdin=pipe, stdout=pipe, stderr=pipe, text=True)

    def say(self) -> dict[str, Any]:
        """The next line it says; fails with its complaint when it says no more."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, f"it said nothing more: {self.end()}"
        said: dict[str, Any] = json.loads(line)
        return said

    def end(self) -> str:
        """Ask it to stop; returns what it wrote on stderr."""
        self.process.terminate()
        return self.process.communicate(timeout=20)[1]


@contextmanager
def running(module: str, *args: str) -> Iterator[Running]:
    """A process that is gone afterwards, whatever the test found."""
    one = Running(module, *args)
    try:
        yield one
    finally:
        if one.process.poll() is None:
            one.process.kill()
        one.process.communicate()
