"""A server with the fast path, for a process of its own; says its port.

Its argument is JSON: `cap` (messages a phone may be behind), `patience` (seconds for a
ping and its answer), `break` (what of the fast path fails at start).
"""

import json
import socket
import sys
from typing import Any

import socketio

from facilitator import green
from facilitator.live import fast

PADDING = "x"
BUFFER = 16_384


def missing_name(line: Any, *_: Any) -> Any:
    """Reach for a private name that is not there."""
    return line._no_such_name


def other_frame(_text: str) -> bytes:
    """Frame a message in another way than the library does."""
    return b""


BREAKS: dict[str, tuple[str, Any]] = {
    "queue": ("keeps_up", missing_name),
    "socket": ("write", missing_name),
    "frames": ("frame", other_frame),
}


class Hall:
    """Broadcasts numbered messages on demand and counts the frames that went straight to a phone."""

    def __init__(self, options: dict[str, Any]) -> None:
        if "break" in options:
            setattr(fast, *BREAKS[options["break"]])
        self.straight = 0
        self.last = 0
        self.manager = fast.FastManager(cap=options.get("cap", 64))
        waits = {"ping_interval": options.get("patience", 25), "ping_timeout": options.get("patience", 60)}
        self.server = socketio.Server(
            async_mode="eventlet", client_manager=self.manager, async_handlers=False, **waits
        )
        self._count_writes()
        self.server.on("connect", self.connect)
        self.server.on("broadcast", self.broadcast)
        self.server.on("state", self.state)

    def _count_writes(self) -> None:
        stock = fast.write

        def counted(line: Any, wire: bytes) -> bool:
            done = stock(line, wire)
            self.straight += done
            return done

        fast.write = counted

    def connect(self, sid: str, _environ: Any, _auth: Any = None) -> None:
        self.server.enter_room(sid, "hall")

    def broadcast(self, _sid: str, n: int, size: int) -> None:
        """Send `n` messages of about `size` bytes to all, some of them in one breath."""
        for turn in range(n):
            self.last += 1
            self.server.emit("view", {"n": self.last, "pad": PADDING * size}, to="hall")
            if turn % 3 == 0:
                green.sleep(0)

    def state(self, _sid: str) -> dict[str, Any]:
        lines, behind = len(self.manager._lines), len(self.manager.behind)
        return {"fast": self.manager.fast, "straight": self.straight, "behind": behind, "lines": lines}

    def tick(self) -> None:
        """What the live room does for who was behind."""
        while True:
            green.sleep(0.05)
            for sid in self.manager.recovered():
                self.server.emit("fresh", {"n": self.last}, to=sid)


def main() -> None:
    """Serve until told to stop."""
    hall = Hall(json.loads(sys.argv[1]))
    listener = green.listen("127.0.0.1", 0)
    # Inherited by every phone's line: what a phone does not read soon fills it.
    listener.socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, BUFFER)
    green.spawn(hall.tick)
    app = socketio.WSGIApp(hall.server)
    green.serve(app, [listener], on_start=lambda: print(json.dumps({"port": listener.port}), flush=True))
