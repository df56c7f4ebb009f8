"""The fast path: a broadcast is encoded and framed once, and written straight to each phone that keeps up.

A drop-in `client_manager` for python-socketio. A phone that is behind (its queue holds something, its socket
is full, it polls) gets the same message through the library's own queue, so its order holds. With `cap`
messages in that queue it gets nothing more until it has read them all; then the live room sends a fresh view.

It leans on private names of engineio and eventlet. At start it tries what it leans on, and goes the library's
way when anything has moved.
"""

import logging
import struct
from contextlib import suppress
from importlib import import_module
from typing import Any

from engineio import packet as eio_packet
from engineio.socket import Socket
from socketio import packet as sio_packet
from socketio.manager import Manager

MOVED = (AttributeError, ImportError, KeyError, TypeError, ValueError, OSError)

log = logging.getLogger(__name__)


def frame(text: str) -> bytes:
    """One unmasked websocket text frame (RFC 6455, 5.2)."""
    data = text.encode()
    if len(data) < 126:
        return struct.pack("!BB", 0x81, len(data)) + data
    if len(data) < 65536:
        return struct.pack("!BBH", 0x81, 126, len(data)) + data
    return struct.pack("!BBQ", 0x81, 127, len(data)) + data


def keeps_up(phone: Any, line: Any) -> bool:
    """Whether nothing is on its way to this phone: no message queued, no frame half written."""
    queue = phone.queue
    idle = queue.getters and not queue.queue and not line._sendlock.locked()
    return bool(idle and phone.upgraded and not phone.upgrading and not phone.closing)


def write(line: Any, wire: bytes) -> bool:
    """Write a frame without waiting. False: nothing was written, and the library's queue must do it."""
    try:
        sent = line.socket.fd.send(wire)
    except OSError:
        return False
    if sent < len(wire):
        _write_rest(line, wire[sent:])
    return True


def _write_rest(line: Any, rest: bytes) -> None:
    """Finish a frame as soon as the phone reads on; until then everything else waits for the lock."""
    import eventlet

    line._sendlock.acquire(blocking=False)

    def finish() -> None:
        try:
            line.socket.sendall(rest)
        except OSError:
            with suppress(OSError):
                line.socket.shutdown(2)  # half a frame can never be mended: the phone reconnects
        finally:
            line._sendlock.release()

    eventlet.spawn(finish)


class FastManager(Manager):
    """The library's manager, faster on eventlet. `fast` tells whether it is.

    `behind` holds the phones (Socket.IO ids) that get no broadcasts at the moment; see `recovered`.
    """

    def __init__(self, cap: int = 64) -> None:
        super().__init__()
        self.cap = cap
        self.fast = False
        self.behind: dict[str, Any] = {}
        self._lines: dict[str, Any] = {}

    def set_server(self, server: Any) -> None:
        """Called by python-socketio when the server is made."""
        super().set_server(server)
        if server.eio.async_mode != "eventlet":
            return
        try:
            with import_module("eventlet").Timeout(2, TimeoutError("no answer")):
                self_test(server.eio)
            self._tap(server.eio)
        except MOVED as moved:
            log.warning("The fast path is off, phones are served the usual way: %r", moved)
        else:
            self.fast = True

    def _tap(self, eio: Any) -> None:
        """Learn the websocket of each phone as it connects; the library keeps it to itself."""
        from eventlet.greenio import GreenSocket
        from eventlet.websocket import RFC6455WebSocket

        stock = eio._async["websocket"]

        def tapped(handler: Any, server: Any) -> Any:
            def handle(line: Any) -> Any:
                eio_sid = handler.__self__.sid
                # A line with TLS cannot be written to without waiting.
                if isinstance(line, RFC6455WebSocket) and type(line.socket) is GreenSocket:
                    self._lines[eio_sid] = line
                try:
                    return handler(line)
                finally:
                    self._lines.pop(eio_sid, None)

            return stock(handle, server)

        eio._async = {**eio._async, "websocket": tapped}

    def emit(self, event: str, data: Any, namespace: str, room: Any = None, **how: Any) -> None:
        """Send an event to all in a room; the same promises as the library's."""
        encoded = self._encoded(event, data, namespace) if self.fast and not how.get("callback") else None
        if not isinstance(encoded, str):
            super().emit(event, data, namespace, room, **how)
            return
        message = eio_packet.Packet(eio_packet.MESSAGE, encoded)
        wire = frame(message.encode())
        skip = how.get("skip_sid")
        skipped = skip if isinstance(skip, list) else [skip]
        for sid, eio_sid in self.get_participants(namespace, how.get("to") or room):
            if sid not in skipped and sid not in self.behind:
                self._hand(sid, eio_sid, message, wire)

    def _encoded(self, event: str, data: Any, namespace: str) -> str | list[Any]:
        """The Socket.IO packet: a string, or a list where it has binary parts."""
        values = list(data) if isinstance(data, tuple) else [] if data is None else [data]
        packet = self.server.packet_class(sio_packet.EVENT, namespace=namespace, data=[event, *values])
        encoded: str | list[Any] = packet.encode()
        return encoded

    def _hand(self, sid: str, eio_sid: str, message: Any, wire: bytes) -> None:
        phone = self.server.eio.sockets.get(eio_sid)
        if phone is None or phone.closed:
            return
        line = self._lines.get(eio_sid)
        if line is not None and keeps_up(phone, line) and write(line, wire):
            return
        if phone.queue.qsize() >= self.cap:
            self.behind[sid] = phone
        else:
            self.server._send_eio_packet(eio_sid, message)

    def recovered(self) -> list[str]:
        """Who was behind and has read everything since; to each, the caller sends a fresh view at once.

        To be asked once a tick. Each is named once, and from then on gets broadcasts again.
        """
        done = [sid for sid, phone in self.behind.items() if phone.closed or _drained(phone)]
        return [sid for sid in done if not self.behind.pop(sid).closed]


def _drained(phone: Any) -> bool:
    return not phone.queue.queue and (not phone.upgraded or bool(phone.queue.getters))


def self_test(eio: Any) -> None:
    """Try what the fast path leans on on a phone that is not there. Raises one of MOVED when it changed."""
    import eventlet
    from eventlet.green import socket
    from eventlet.websocket import RFC6455WebSocket

    ours, theirs = socket.socketpair()
    line, phone, hello = RFC6455WebSocket(ours, {}), Socket(eio, "self-test"), eio_packet.Packet(4, "hello")
    before = keeps_up(phone, line)
    phone.upgraded = True
    writer = eventlet.spawn(phone.poll)
    eventlet.sleep(0)
    parked = keeps_up(phone, line)
    phone.queue.put(hello)
    waiting = keeps_up(phone, line)
    polled = writer.wait()
    line.send("4hello")
    by_library = theirs.recv(100)
    written = write(line, frame("4hello"))
    alike = theirs.recv(100) == by_library and frame("é" * 40_000) == line._pack_message("é" * 40_000)
    ours.close()
    theirs.close()
    if (before, parked, waiting, polled, written, alike) != (False, True, False, [hello], True, True):
        raise ValueError("engineio or eventlet works differently")
