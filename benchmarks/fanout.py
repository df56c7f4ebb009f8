"""Fan-out of one broadcast to a hall of phones: the fast path against python-socketio's own manager.

    python benchmarks/fanout.py --phones 300 --seconds 3 --rounds 5

Both servers run at once on one core and are asked in turn, so that a noisy machine troubles both; the client
has the other core. Only the ratio of one run means anything. Prints the medians of the rounds: messages a
second as the phones saw them, and messages for each second of the server's processor time, which neighbours
trouble less.
"""

from __future__ import annotations

import argparse
import json
import os
import selectors
import socket
import subprocess
import sys
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from statistics import median
from typing import Any

TOP = Path(__file__).resolve().parent.parent
PATCHED = "from facilitator import green; green.patch(); from benchmarks import fanout; fanout.serve()"

# About what one released statement costs a board and a phone.
VIEW = {
    "of": "phone/outer",
    "seq": 42,
    "set": {"item/7": {"n": 7, "text": "x" * 160, "who": "kraamzorg"}},
    "del": [],
}


def pin(core: int) -> None:
    """Stay on one core where the system has more and lets us choose."""
    with suppress(AttributeError, OSError):
        os.sched_setaffinity(0, {core % (os.cpu_count() or 1)})


def serve() -> None:
    """The server's side, in a process of its own: `go` broadcasts as many times as asked, then says so."""
    import socketio
    from socketio.manager import Manager

    from facilitator import green
    from facilitator.live.fast import FastManager

    pin(0)
    manager = FastManager(cap=100_000) if sys.argv[1] == "fast" else Manager()
    server = socketio.Server(
        async_mode="eventlet", client_manager=manager, async_handlers=False, ping_timeout=120
    )
    server.on("connect", lambda sid, _environ, _auth=None: server.enter_room(sid, "hall"))

    def go(_sid: str, times: int) -> None:
        for _ in range(times):
            server.emit("view", VIEW, to="hall")
            green.sleep(0)

    server.on("go", go)
    server.on("cpu", lambda _sid: time.process_time())
    listener = green.listen("127.0.0.1", 0)
    ready = {"port": listener.port}
    green.serve(socketio.WSGIApp(server), [listener], on_start=lambda: print(json.dumps(ready), flush=True))


class Hall:
    """Many phones in one loop: they count the messages that come in, and read nothing else of them."""

    def __init__(self, port: int, phones: int) -> None:
        self.selector = selectors.DefaultSelector()
        self.mark = b'42["view"'
        self.lines = [self._join(port) for _ in range(phones)]

    def _join(self, port: int) -> socket.socket:
        line = socket.create_connection(("127.0.0.1", port))
        path = "/socket.io/?EIO=4&transport=websocket"
        key = "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: eA==\r\n"
        upgrade = f"Upgrade: websocket\r\nConnection: Upgrade\r\n{key}"
        line.sendall(f"GET {path} HTTP/1.1\r\nHost: zaal.test\r\n{upgrade}\r\n".encode())
        self._until(line, b"pingInterval")
        line.sendall(frame("40"))
        self._until(line, b'40{"sid"')
        line.setblocking(False)
        self.selector.register(line, selectors.EVENT_READ, [b""])
        return line

    @staticmethod
    def _until(line: socket.socket, word: bytes) -> bytes:
        got = b""
        while word not in got:
            more = line.recv(4096)
            if not more:
                raise ConnectionError(got.decode(errors="replace"))
            got += more
        return got

    def broadcast(self, times: int) -> tuple[float, float]:
        """Messages a second for so many broadcasts to all: of the clock, and of the server's processor."""
        began, used = time.perf_counter(), self._cpu()
        self.lines[0].sendall(frame(f'42["go",{times}]'))
        messages = left = times * len(self.lines)
        while left > 0:
            for ready, _ in self.selector.select(30) or self._stuck(left):
                left -= self._count(ready)
        return messages / (time.perf_counter() - began), messages / (self._cpu() - used)

    def _cpu(self) -> float:
        """Seconds of processor time that the server has used."""
        line = self.lines[0]
        line.setblocking(True)
        line.sendall(frame('427["cpu"]'))
        got = self._until(line, b"]")
        line.setblocking(False)
        return float(got.partition(b"437[")[2].partition(b"]")[0])

    def _count(self, ready: selectors.SelectorKey) -> int:
        line: Any = ready.fileobj
        kept = ready.data
        data = kept[0] + line.recv(1 << 18)
        # What may be the first half of a mark is looked at again with what follows it.
        kept[0] = data[len(data) - len(self.mark) + 1 :]
        return int(data.count(self.mark))

    def _stuck(self, left: int) -> list[Any]:
        raise TimeoutError(f"{left} messages never came")


def frame(text: str) -> bytes:
    """A short text frame as a browser sends it (masked with zeros)."""
    data = text.encode()
    return bytes([0x81, 0x80 | len(data), 0, 0, 0, 0]) + data


def start(kind: str, stack: ExitStack) -> int:
    """A server of that kind until the stack unwinds; returns its port."""
    command = [sys.executable, "-c", PATCHED, kind]
    process = stack.enter_context(subprocess.Popen(command, cwd=TOP, stdout=subprocess.PIPE, text=True))
    stack.callback(process.terminate)
    assert process.stdout is not None
    return int(json.loads(process.stdout.readline())["port"])


def main() -> None:
    """Measure both kinds in turn."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--phones", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2, help="about how long one kind works in one round")
    asked = parser.parse_args()
    pin(1)
    found: dict[str, list[tuple[float, float]]] = {"stock": [], "fast": []}
    with ExitStack() as stack:
        halls = {kind: Hall(start(kind, stack), asked.phones) for kind in found}
        rates = {kind: hall.broadcast(20)[0] for kind, hall in halls.items()}
        times = {kind: max(5, int(rate * asked.seconds / asked.phones)) for kind, rate in rates.items()}
        for _ in range(asked.rounds):
            for kind, hall in halls.items():
                found[kind].append(hall.broadcast(times[kind]))
    for which, name in enumerate(["a second", "a second of processor time"]):
        stock, fast = (median(pair[which] for pair in found[kind]) for kind in ("stock", "fast"))
        print(f"{asked.phones} phones: {stock:,.0f} -> {fast:,.0f} messages {name}, {fast / stock:.1f} times")


if __name__ == "__main__":
    main()
