"""One simulated screen: it comes in over HTTP, connects, keeps its views, and acts until acknowledged."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from typing import Any

import aiohttp
import socketio
from socketio.exceptions import ConnectionError as WireError
from socketio.exceptions import SocketIOError

ACK_SECONDS = 10
RETRY_SECONDS = 0.3

Json = dict[str, Any]


class RefusedError(Exception):
    """The server let nobody in; ``status`` is what it answered."""

    def __init__(self, status: int) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status


class Screen:
    """A phone, console, board or scribe that nobody holds. ``acked``: every act that was acknowledged."""

    def __init__(self, url: str, code: str, face: str, http: aiohttp.ClientSession) -> None:
        self.url = url
        self.code = code
        self.face = face
        self.views: dict[str, Json] = {}
        self.acked: list[Json] = []
        self._http = http
        self._cookie = ""
        self._seqs: dict[str, int] = {}
        self._changed = asyncio.Event()
        self._wire = socketio.AsyncClient(http_session=http, reconnection_delay=0.2, reconnection_delay_max=1)
        self._wire.on("view", self._take)

    # -- the front door --------------------------------------------------------------------------

    async def join(self, **form: object) -> None:
        """*Doe mee*, with the form's fields; tries again while the server is away."""
        data = {"id": secrets.token_hex(12), **{k: str(v) for k, v in form.items()}}
        await self._knock(f"/{self.code}/join", data=data)

    async def enter(self, secret: str) -> None:
        """Exchange the secret of a capability link for a cookie."""
        await self._knock(f"/{self.code}/enter", json={"face": self.face, "secret": secret})

    async def _knock(self, path: str, **body: Any) -> None:
        while True:
            try:
                async with self._http.post(self.url + path, allow_redirects=False, **body) as answer:
                    if answer.status >= 400 and answer.status != 503:
                        raise RefusedError(answer.status)
                    for cookie in answer.cookies.values():
                        self._cookie = f"{cookie.key}={cookie.value}"
                    if self._cookie:
                        return
            except aiohttp.ClientError:
                await asyncio.sleep(RETRY_SECONDS)

    async def connect(self) -> None:
        """Open the socket; it comes back by itself when the server does."""
        while True:
            try:
                await self._wire.connect(
                    self.url, headers={"Cookie": self._cookie}, auth=self._auth, transports=["websocket"]
                )
            except WireError:
                await asyncio.sleep(RETRY_SECONDS)
            else:
                return

    async def _auth(self) -> Json:
        return {"as": self.face, "session": self.code, "lang": "nl", "have": self._seqs}

    async def close(self) -> None:
        """Put the screen away."""
        await self._wire.disconnect()

    # -- views -----------------------------------------------------------------------------------

    def _take(self, patch: Json) -> None:
        of = str(patch["of"])
        known = {} if patch.get("fresh") else self.views.get(of, {})
        known = {k: v for k, v in known.items() if k not in patch.get("del", [])}
        self.views[of] = known | patch.get("set", {})
        self._seqs[of] = patch.get("seq", self._seqs.get(of, 0))
        self._changed.set()

    def key(self, name: str) -> Any:
        """The value of a key in whatever view has it, or None."""
        return next((v[name] for v in self.views.values() if name in v), None)

    def items(self, **where: object) -> list[Json]:
        """The contributions this screen sees, by number, with these fields."""
        rows = (v for view in self.views.values() for k, v in view.items() if k.startswith("item/"))
        found = [r for r in rows if all(r.get(k) == v for k, v in where.items())]
        return sorted(found, key=lambda r: int(r["n"]))

    @property
    def phase(self) -> str:
        """The key of the phase the session is in, or nothing before the first view."""
        now = self.key("phase")
        return str(now["key"]) if now else ""

    async def until(self, condition: Callable[[], object], seconds: float = 30) -> None:
        """Wait until the views make something true. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while not condition():
                self._changed.clear()
                await self._changed.wait()

    # -- acts ------------------------------------------------------------------------------------

    async def act(self, do: str, **fields: object) -> Json:
        """Act, and send it again under the same id until the server says what became of it."""
        message = {"id": secrets.token_hex(12), "do": do, **fields}
        while True:
            try:
                ack: Json = await self._wire.call("act", message, timeout=ACK_SECONDS)
            except SocketIOError:
                await asyncio.sleep(RETRY_SECONDS)
                continue
            if ack.get("ok"):
                self.acked.append({**message, "ack": ack})
            if ack.get("ok") or not ack.get("again"):
                return ack
            await asyncio.sleep(RETRY_SECONDS)

    async def here(self, do: str, **fields: object) -> Json:
        """An act on the phase that this screen shows."""
        now = self.key("phase")
        return await self.act(do, phase=now["id"] if now else "", **fields)
