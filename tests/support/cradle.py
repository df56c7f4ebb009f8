"""What the nursery is (see ``nursery.py``): ``python -m tests.support.cradle``, with its wishes on stdin.

A wish is one packet: JSON that names a module, its arguments and its surroundings, and three descriptors:
where the process speaks, where it complains, and where its exit code will stand.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

Json = dict[str, Any]
Wish = tuple[Json, list[int]]
MOST = 1 << 18
"""Bytes of a wish: nearly all of them are its surroundings."""
# Bound before the libraries that patch them: this process itself waits the plain way.
_write, _fork, _waitpid, _signal, _take = os.write, os.fork, os.waitpid, signal.signal, socket.recv_fds


def _wishes(asked: socket.socket) -> Iterator[Wish]:
    """What is asked for, until nobody is left who asks."""
    while (said := _take(asked, MOST, 3))[0]:
        yield json.loads(said[0]), said[1]


def _close(fds: list[int]) -> None:
    for fd in fds:
        os.close(fd)


def _watch(asked: socket.socket, fds: list[int]) -> bool:
    """Two copies: one lives as the process wished for (True), the other notes how that ended, and is gone."""
    pid = _fork()
    if pid == 0:
        return True
    *streams, ended = fds
    _close(streams)  # who reads them sees them end with the process
    asked.send(str(pid).encode())
    asked.close()
    code = os.waitstatus_to_exitcode(_waitpid(pid, 0)[1])
    _write(ended, str(code).encode())
    os._exit(0)


def _dress(wish: Json, fds: list[int]) -> None:
    """What a new process would find: its arguments, its surroundings, where it speaks."""
    out, err, _ = fds
    with Path(os.devnull).open("rb") as nothing:
        os.dup2(nothing.fileno(), 0)
    os.dup2(out, 1)
    os.dup2(err, 2)
    _close(fds)
    sys.argv = ["facilitator", *wish["args"]]
    os.environ.clear()
    os.environ.update(wish["env"])
    _signal(signal.SIGCHLD, signal.SIG_DFL)
    _signal(signal.SIGINT, signal.default_int_handler)
    # Who waits for what would else be one list for all that were ever born here.
    if "eventlet" in sys.modules:
        import_module("eventlet.hubs").use_hub()
    if "gevent" in sys.modules:
        import_module("gevent").reinit()


def _borne(asked: socket.socket) -> Callable[[], None] | None:
    """Wait for wishes; what is to be run, in a process that was wished for, or None at the end."""
    _signal(signal.SIGINT, signal.SIG_IGN)
    _signal(signal.SIGCHLD, signal.SIG_IGN)  # who notes how it ended is waited for by nobody
    for wish, fds in _wishes(asked):
        module = import_module(wish["module"])
        gc.freeze()  # no copy looks through all of this again for what may go
        if _fork() == 0:
            _signal(signal.SIGCHLD, signal.SIG_DFL)
            if _watch(asked, fds):
                asked.close()
                _dress(wish, fds)
                run: Callable[[], None] = module.main
                return run
        _close(fds)
    return None


if __name__ == "__main__":
    asking = socket.socket(fileno=0)
    import_module("facilitator.green").patch()
    if born := _borne(asking):
        born()
