"""The lightest phone that is still honest: it joins by the form, opens a websocket, answers pings, reads all.

Plain sockets and RFC 6455 by hand, so that a thousand of them fit beside the server on one machine.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import secrets
import struct
from typing import Any
from urllib.parse import urlencode

Json = dict[str, Any]
TEXT, CLOSE, PING, PONG = 1, 8, 9, 10


def make_room() -> None:
    """Let this process hold as many sockets as the system allows."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


class Phone:
    """One phone. ``phase``: the pass it was last told; ``closed``: the server or the network ended it."""

    def __init__(self, port: int, code: str) -> None:
        self.port = port
        self.code = code
        self.cookie = ""
        self.phase = ""
        self.views = 0
        self.closed = False
        self.acks: dict[int, asyncio.Future[Json]] = {}
        self._changed = asyncio.Event()
        self._acts = 0
        self._reading: asyncio.Task[None] | None = None
        self._in: asyncio.StreamReader
        self._out: asyncio.StreamWriter
        self._dialled = False

    async def _dial(self) -> None:
        if not self._dialled:
            self._in, self._out = await asyncio.open_connection("127.0.0.1", self.port)
            self._dialled = True

    async def join(self, **form: str) -> None:
        """*Doe mee*, by the form."""
        await self._dial()
        body = urlencode({"id": secrets.token_hex(12), **form})
        kind = "Content-Type: application/x-www-form-urlencoded\r\n"
        await self._write(f"POST /{self.code}/join", f"{kind}Content-Length: {len(body)}\r\n", body)
        status, headers = await self._answer()
        assert status == 303, (status, headers)
        await self._in.readexactly(int(headers.get("content-length", "0")))
        self.cookie = headers["set-cookie"].partition(";")[0]

    async def knock(self, origin: str = "") -> int:
        """Ask for a websocket, on the connection there is or on a new one; returns the status."""
        await self._dial()
        key = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        key += f"Sec-WebSocket-Key: {secrets.token_hex(8)}aaaaaa==\r\n"
        key += f"Cookie: {self.cookie}\r\n" if self.cookie else ""
        key += f"Origin: {origin}\r\n" if origin else ""
        await self._write("GET /socket.io/?EIO=4&transport=websocket", key)
        status, _ = await self._answer()
        return status

    async def connect(self) -> None:
        """Open the wire, and wait for the first views."""
        assert await self.knock() == 101
        self.send("40" + json.dumps({"as": "phone", "session": self.code, "lang": "nl", "have": {}}))
        self._reading = asyncio.create_task(self._read())
        await self.until("")

    async def introduce(self, auth: object) -> Json:
        """Say who one is on an open line; returns why that is refused."""
        self.send("40" + json.dumps(auth))
        while True:
            kind, data = await self._frame()
            assert kind == TEXT
            assert not data.startswith(b"40"), "it was let in"
            if data.startswith(b"44"):
                refused: Json = json.loads(data[2:])
                return refused

    async def until(self, phase: str) -> None:
        """Wait until it was told this phase (or any)."""
        while not self.closed and (not self.phase or (phase and self.phase != phase)):
            self._changed.clear()
            await self._changed.wait()

    async def act(self, **fields: Any) -> Json:
        """An act and its ack."""
        return await self.ask({"id": secrets.token_hex(12), **fields})

    async def ask(self, payload: object) -> Json:
        """Anything as an act, and what is said to it."""
        self._acts += 1
        answer = self.acks[self._acts] = asyncio.get_running_loop().create_future()
        self.send(f"42{self._acts}" + json.dumps(["act", payload]))
        ack: Json = await answer
        return ack

    def send(self, text: str, kind: int = TEXT) -> None:
        """One frame of text, masked as a client must."""
        self.frame(text.encode(), kind)

    def frame(self, data: bytes, kind: int) -> None:
        """One frame of any kind (RFC 6455, 5.2)."""
        size, mask = len(data), os.urandom(4)
        if size < 126:
            head = struct.pack("!BB", 0x80 | kind, 0x80 | size)
        elif size < 65_536:
            head = struct.pack("!BBH", 0x80 | kind, 0xFE, size)
        else:
            head = struct.pack("!BBQ", 0x80 | kind, 0xFF, size)
        pad = (mask * (size // 4 + 1))[:size]
        masked = (int.from_bytes(data, "big") ^ int.from_bytes(pad, "big")).to_bytes(size, "big")
        self._out.write(head + mask + masked)

    async def close(self) -> None:
        """Leave without a word, as a phone that falls in the water."""
        if self._reading is not None:
            self._reading.cancel()
        self._out.close()

    async def _write(self, what: str, headers: str, body: str = "") -> None:
        self._out.write(f"{what} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n{headers}\r\n{body}".encode())
        await self._out.drain()

    async def _answer(self) -> tuple[int, dict[str, str]]:
        head = (await self._in.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        pairs = (line.partition(": ") for line in head[1:] if line)
        return int(head[0].split()[1]), {name.lower(): value for name, _, value in pairs}

    async def _read(self) -> None:
        try:
            while True:
                self._take(*await self._frame())
        except (asyncio.IncompleteReadError, OSError):
            self.closed = True
            self._changed.set()

    async def _frame(self) -> tuple[int, bytes]:
        first, second = await self._in.readexactly(2)
        size = second & 0x7F
        if size == 126:
            (size,) = struct.unpack("!H", await self._in.readexactly(2))
        elif size == 127:
            (size,) = struct.unpack("!Q", await self._in.readexactly(8))
        return first & 0x0F, await self._in.readexactly(size)

    def _take(self, kind: int, data: bytes) -> None:
        if kind == PING:
            self.send(data.decode(), PONG)
        elif kind == CLOSE:
            raise ConnectionResetError
        elif data == b"2":
            self.send("3")
        elif data.startswith(b"42"):
            self._view(json.loads(data[2:])[1])
        elif data.startswith(b"43"):
            head, _, rest = data[2:].partition(b"[")
            answer = self.acks.pop(int(head), None)
            if answer is not None:
                answer.set_result(json.loads(b"[" + rest)[0])

    def _view(self, patch: Json) -> None:
        self.views += 1
        phase = patch["set"].get("phase")
        if phase is not None:
            self.phase = phase["id"]
            self._changed.set()
