"""Servers that are there at once: born of a process that has imported everything and waits.

Most of the time that a server takes to start goes into importing its libraries and reading its sentences.
Here that is done once for a worker: for each server this process makes a copy of itself, which then is what
``python -m facilitator`` is, with a memory, a folder and an end of its own. So do the other commands that
serve begin. Run as a module it answers JSON lines on its standard input.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import signal
import subprocess
import sys
import time
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import Any

TOP = Path(__file__).resolve().parents[2]
Json = dict[str, Any]
END_SECONDS = 20
# Bound before the libraries that patch them: this process itself waits the plain way.
_read, _write, _fork, _waitpid = os.read, os.write, os.fork, os.waitpid


class Born:
    """A server that was born so, with the handles that tests know of ``subprocess.Popen``."""

    def __init__(self, pid: int, ended: Path) -> None:
        self.pid = pid
        self._ended = ended

    def poll(self) -> int | None:
        """Its exit code, negative where a signal ended it; None while it runs."""
        return int(self._ended.read_text()) if self._ended.exists() else None

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
            os.kill(self.pid, number)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)


class Nursery:
    """The process in which servers are born."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.server.nursery"]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, cwd=TOP, stdin=pipe, stdout=pipe, text=True)
        self._born = 0
        self._one_at_a_time = Lock()

    def bear(self, args: list[str], folder: Path, **env: str) -> Born:
        """``facilitator ARGS``, which says what it says in ``out`` and ``err`` of a folder."""
        with self._one_at_a_time:
            self._born += 1
            ended = folder / f"ended-{os.getpid()}-{self._born}"
            wish = {"args": args, "out": str(folder / "out"), "err": str(folder / "err"), "ended": str(ended)}
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self._process.stdin.write(json.dumps(wish | {"env": os.environ | env}) + "\n")
            self._process.stdin.flush()
            return Born(int(self._process.stdout.readline()), ended)

    def close(self) -> None:
        """No more are born."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(20)


@cache
def nursery() -> Nursery:
    """The one of this process; it is there as soon as somebody asks."""
    one = Nursery()
    atexit.register(one.close)
    return one


class Begun:
    """A command that serves and ends by itself (``rehearse``, say); tests hold it as they do a ``Popen``."""

    def __init__(self, *args: str, **env: str) -> None:
        self.returncode: int | None = None
        self._folder = TemporaryDirectory(prefix="begun-")
        self._born = nursery().bear(list(args), Path(self._folder.name), **env)

    def __enter__(self) -> Begun:
        return self

    def __exit__(self, *_: object) -> None:
        self._born.wait(END_SECONDS)
        self._folder.cleanup()

    def kill(self) -> None:
        """``kill -9``."""
        self._born.send_signal(signal.SIGKILL)

    def communicate(self, timeout: float) -> tuple[str, str]:
        """What it said on stdout and stderr, as soon as it has ended. Raises TimeoutError."""
        self.returncode = self._born.wait(timeout)
        out, err = (Path(self._folder.name, name).read_text("utf-8") for name in ("out", "err"))
        return out, err


def _lines() -> Any:
    """What is asked for, line by line; nothing is read ahead of what a copy of this process should see."""
    kept = b""
    while part := _read(0, 65536):
        *lines, kept = (kept + part).split(b"\n")
        yield from lines


def _watch(ended: str) -> bool:
    """Two copies: one lives as the server (True), the other tells how that ended, and is gone."""
    pid = _fork()
    if pid == 0:
        return True
    _write(1, f"{pid}\n".encode())
    code = os.waitstatus_to_exitcode(_waitpid(pid, 0)[1])
    part = Path(f"{ended}.part")
    part.write_text(str(code))
    part.rename(ended)
    os._exit(0)


def _dress(wish: Json) -> None:
    """What a new process would find: its arguments, its surroundings, where it speaks."""
    for number, (path, how) in enumerate(((os.devnull, "rb"), (wish["out"], "ab"), (wish["err"], "ab"))):
        with Path(path).open(how) as stream:
            os.dup2(stream.fileno(), number)
    sys.argv = ["facilitator", *wish["args"]]
    os.environ.clear()
    os.environ.update(wish["env"])
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    # Who waits for what would else be one list for all that were ever born here.
    import_module("eventlet.hubs").use_hub()


def _borne() -> bool:
    """Wait for wishes; True in a process that is to be a server, False at the end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # who tells how it ended is waited for by nobody
    for line in _lines():
        wish = json.loads(line)
        if _fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            if _watch(wish["ended"]):
                _dress(wish)
                return True
    return False


if __name__ == "__main__":
    import_module("facilitator.green").patch()
    import_module("facilitator.cli_rehearse")
    import_module("qrcode")  # which a server first needs when it draws a code
    words = import_module("facilitator.words")
    for lang in words.LANGS:
        words.Words(lang).has("")
    gc.freeze()  # no copy looks through all of this again for what may go
    if _borne():
        import_module("facilitator.__main__").main()
