"""Phones for the fast path: one that decides itself when it reads, and the library's own."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import socketio
import websocket
from engineio.payload import Payload

# The library's polling client, other than a browser, refuses to read more than 16 messages at once.
Payload.max_decode_packets = 10_000


BUFFER = 16_384
# What comes in is decoded strictly anyway; the library would first walk through each byte of it in Python.
DECODED_ONCE = True


class SlowPhone:
    """A websocket that reads only when told; its small buffer fills soon, so the server has to wait."""

    def __init__(self, port: int) -> None:
        url = f"ws://127.0.0.1:{port}/socket.io/?EIO=4&transport=websocket"
        options = [(socket.SOL_SOCKET, socket.SO_RCVBUF, BUFFER)]
        self.line = websocket.create_connection(
            url, timeout=20, sockopt=options, skip_utf8_validation=DECODED_ONCE
        )
        self.line.recv()
        self.line.send("40")
        self.line.recv()

    def close(self) -> None:
        """Leave without a word."""
        if self.line.sock:
            self.line.sock.close()

    def texts(self) -> Iterator[str]:
        """What the server says; its pings are answered."""
        while True:
            text = self.line.recv()
            assert isinstance(text, str)
            if text == "2":
                self.line.send("3")
            else:
                yield text

    def events(self) -> Iterator[tuple[str, int]]:
        """Each event's name and number as it is read."""
        for text in self.texts():
            if text.startswith("42"):
                name, data = json.loads(text[2:])
                yield name, data["n"]

    def numbers(self, last: int) -> list[int]:
        """The numbers of the views up to and including `last`."""
        got: list[int] = []
        while not got or got[-1] != last:
            name, number = next(self.events())
            assert name == "view"
            got.append(number)
        return got

    def call(self, event: str, *args: Any) -> Any:
        """Send an event and wait for its acknowledgement; whatever else comes in between is skipped."""
        self.line.send("421" + json.dumps([event, *args]))
        return next(json.loads(text[3:])[0] for text in self.texts() if text.startswith("431"))

    def send(self, event: str, *args: Any) -> None:
        """Send an event and wait for nothing."""
        self.line.send("42" + json.dumps([event, *args]))


def keep_order(line: Any) -> None:
    """Have a client handle what comes in one after another.

    The library gives each message a thread of its own, and threads overtake one another on a busy machine;
    what is looked at here is the order in which messages came in.
    """
    stock = line._trigger_event

    def in_order(event: str, *args: Any, **how: Any) -> Any:
        return stock(event, *args, **how | {"run_async": False})

    line._trigger_event = in_order


class LibraryPhone:
    """python-socketio's own client, that keeps every number it is sent."""

    def __init__(self, port: int, transports: list[str]) -> None:
        self.numbers: list[int] = []
        self.grown = threading.Condition()
        how = {"skip_utf8_validation": DECODED_ONCE}
        self.client = socketio.Client(reconnection=False, websocket_extra_options=how)
        keep_order(self.client.eio)
        self.client.on("view", self._keep)
        self.client.connect(f"http://127.0.0.1:{port}", transports=transports, wait_timeout=20)

    def _keep(self, data: dict[str, int]) -> None:
        with self.grown:
            self.numbers.append(data["n"])
            self.grown.notify_all()

    def wait_for(self, last: int) -> list[int]:
        """The numbers once `last` has come, or those of 30 seconds."""
        with self.grown:
            self.grown.wait_for(lambda: last in self.numbers, timeout=30)
            return list(self.numbers)

    def close(self) -> None:
        """Leave."""
        self.client.disconnect()


@contextmanager
def slow_phone(port: int) -> Iterator[SlowPhone]:
    """A slow phone that leaves afterwards."""
    with closing(SlowPhone(port)) as phone:
        yield phone


@contextmanager
def library_phones(port: int, *kinds: list[str]) -> Iterator[list[LibraryPhone]]:
    """The library's phones, one for each list of transports, that leave afterwards."""
    phones: list[LibraryPhone] = []
    try:
        phones.extend(LibraryPhone(port, kind) for kind in kinds)
        yield phones
    finally:
        for phone in phones:
            phone.close()
