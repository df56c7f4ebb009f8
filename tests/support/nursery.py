"""Processes that are there at once: born of one that has imported what they need and waits.

Most of the time that a process of the house takes to start goes into importing its libraries. Here that is
done once for a worker and a way of waiting: for each wish the nursery (``cradle.py``) makes a copy of itself,
with a memory, streams and an end of its own, patched before it imported anything, as the server is.
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import socket
import subprocess
import sys
import time
import weakref
from contextlib import suppress
from functools import cache
from pathlib import Path
from threading import Lock

from facilitator.settings import AsyncMode, default_mode

TOP = Path(__file__).resolve().parents[2]


class Sheet:
    """What a process writes on and another reads, in memory alone; gone with the last who holds it."""

    def __init__(self) -> None:
        self.fd = os.memfd_create("sheet")
        weakref.finalize(self, os.close, self.fd)

    def text(self) -> str:
        """All that stands on it so far."""
        return os.pread(self.fd, os.fstat(self.fd).st_size, 0).decode()


class Born:
    """A process that was born so, with the handles that tests know of ``subprocess.Popen``."""

    def __init__(self, pid: int, ended: Sheet) -> None:
        self.pid = pid
        self._ended = ended

    def poll(self) -> int | None:
        """Its exit code, negative where a signal ended it; None while it runs."""
        code = self._ended.text()
        return int(code) if code else None

    def wait(self, seconds: float) -> int:
        """Its exit code, as soon as it has ended. Raises TimeoutError."""
        end = time.monotonic() + seconds
        while (code := self.poll()) is None:
            if time.monotonic() > end:
                raise TimeoutError
            time.sleep(0.01)
        return code

    def send_signal(self, number: int) -> None:
        """To it alone, while it runs."""
        if self.poll() is None:
            with suppress(ProcessLookupError):  # it ended this very moment
                os.kill(self.pid, number)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """``kill -9``: it gets no chance to do anything."""
        self.send_signal(signal.SIGKILL)


class Nursery:
    """The process in which others are born, all with this way of waiting."""

    def __init__(self, mode: AsyncMode) -> None:
        # Packets: a wish is read whole, with its descriptors.
        self._wishes, asked = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with asked:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.support.cradle"],
                cwd=TOP,
                env=os.environ | {"FACILITATOR_ASYNC": mode},
                stdin=asked.fileno(),
                stdout=subprocess.DEVNULL,
            )
        self._one_at_a_time = Lock()

    def bear(self, module: str, args: list[str], out: int, err: int, **env: str) -> Born:
        """A process that runs ``main()`` of a module; ``out`` and ``err`` stay the caller's, to close.

        The nursery itself imports the module, once: what that does, all who are born later find done.
        """
        wish = {"module": module, "args": args, "env": os.environ | env}
        ended = Sheet()
        with self._one_at_a_time:
            socket.send_fds(self._wishes, [json.dumps(wish).encode()], [out, err, ended.fd])
            return Born(int(self._wishes.recv(16)), ended)

    def close(self) -> None:
        """No more are born."""
        self._wishes.close()
        self._process.wait(20)


@cache
def _nursery(mode: AsyncMode) -> Nursery:
    one = Nursery(mode)
    atexit.register(one.close)
    return one


def nursery() -> Nursery:
    """The one of this process for the way of waiting of this moment; it is there as soon as somebody asks."""
    return _nursery(default_mode())
