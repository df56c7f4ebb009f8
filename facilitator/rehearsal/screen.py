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
RETRY_SECONDS = 0.2

Json = dict[str, Any]


class RefusedError(Exception):
    """The server let nobody in; ``status`` is what it answered, ``code`` why (as far as it said)."""

    def __init__(self, status: int, code: str = "") -> None:
        super().__init__(f"HTTP {status} {code}".rstrip())
        self.status = status
        self.code = code


class NobodyError(Exception):
    """Nothing answers at the address."""


class Screen:
    """A phone, console, board or scribe that nobody holds. ``acked``: every act that was acknowledged.

    ``build``: the server's, when only what was missed should come after a reconnect. ``refusal``: why the
    server will not have this screen any more. ``cookie``: as a browser would send it. ``deltas``: how many
    patches came that held only what changed.
    """

    def __init__(self, url: str, code: str, face: str, http: aiohttp.ClientSession) -> None:
        self.url = url
        self.code = code
        self.face = face
        self.build = ""
        self.cookie = ""
        self.views: dict[str, Json] = {}
        self.acked: list[Json] = []
        self.refusal: Json | None = None
        self.deltas = 0
        # A jar of its own: all phones of a session have a cookie of the same name.
        self._http = aiohttp.ClientSession(
            connector=http.connector, connector_owner=False, cookie_jar=aiohttp.CookieJar(unsafe=True)
        )
        self._seqs: dict[str, int] = {}
        self._changed = asyncio.Event()
        self._waiting: set[asyncio.Future[Json]] = set()
        self._return: asyncio.Task[None] | None = None
        self._wire = socketio.AsyncClient(
            http_session=self._http, reconnection_delay=0.2, reconnection_delay_max=1
        )
        self._wire.on("view", self._take)
        self._wire.on("disconnect", self._dropped)
        self._wire.on("connect_error", self._refused)

    # -- the front door --------------------------------------------------------------------------

    async def join(self, **form: object) -> None:
        """*Doe mee*, with the form's fields; tries again while the server is away. Raises RefusedError."""
        data = {"id": secrets.token_hex(12), **{k: str(v) for k, v in form.items()}}
        await self._knock(f"/{self.code}/join", data=data)

    async def enter(self, secret: str) -> None:
        """Exchange the secret of a capability link for a cookie. Raises RefusedError."""
        await self._knock(f"/{self.code}/enter", json={"face": self.face, "secret": secret})

    def carry(self, cookie: str) -> None:
        """Go on with this cookie (``name=value``), as a browser that was away, or a second tab."""
        name, _, value = cookie.partition("=")
        self.cookie = cookie
        self._http.cookie_jar.update_cookies({name: value})

    async def _knock(self, path: str, **body: Any) -> None:
        while True:
            try:
                async with self._http.post(self.url + path, allow_redirects=False, **body) as answer:
                    if answer.status >= 400 and answer.status != 503:
                        raise RefusedError(answer.status, await _why(answer))
                    for cookie in answer.cookies.values():
                        self.cookie = f"{cookie.key}={cookie.value}"
                    if self.cookie:
                        return
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(RETRY_SECONDS)

    async def connect(self) -> None:
        """Open the socket; it comes back by itself when the server does. Raises RefusedError."""
        self.refusal = None
        while True:
            try:
                await self._wire.connect(self.url, auth=self._auth, transports=["websocket"])
            except (WireError, ValueError):  # ValueError: the old connection is not all gone yet
                if self.refusal is not None:
                    raise RefusedError(403, self.refusal["code"]) from None
                await asyncio.sleep(RETRY_SECONDS)
            else:
                return

    async def look(self, seconds: float) -> None:
        """Whether anything answers at the address, whatever it says, within so long. Raises NobodyError.

        Only before somebody came in: after that a phone is patient, for a server may be away for a while.
        """
        try:
            async with asyncio.timeout(seconds):
                while not await self._answers():
                    await asyncio.sleep(RETRY_SECONDS)
        except TimeoutError:
            raise NobodyError from None

    async def _answers(self) -> bool:
        try:
            async with self._http.get(f"{self.url}/{self.code}"):
                return True
        except aiohttp.ClientError:
            return False

    async def visit(self) -> str:
        """The page behind the link on the board, as somebody reads it before joining. Raises RefusedError."""
        while True:
            try:
                async with self._http.get(
                    f"{self.url}/{self.code}", headers={"Accept-Language": "nl"}
                ) as page:
                    if page.status >= 400 and page.status != 503:
                        raise RefusedError(page.status)
                    if page.status < 400:
                        return await page.text()
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(RETRY_SECONDS)

    async def drop(self) -> None:
        """Lose the network; what one does from now on waits on the phone until ``connect``."""
        await self._wire.disconnect()

    async def _auth(self) -> Json:
        return {
            "as": self.face,
            "session": self.code,
            "lang": "nl",
            "have": self._seqs,
            "build": self.build,
        }

    def _refused(self, why: object = None) -> None:
        """The server said no; a connection that only failed says so in a plain sentence."""
        data = why.get("data") if isinstance(why, dict) else None
        if isinstance(data, dict):
            self.refusal = data
            self._changed.set()

    def _dropped(self, reason: str = "") -> None:
        """Nobody answers what was asked on this connection; one that the server ended is opened again."""
        for answer in self._waiting:
            if not answer.done():
                answer.set_exception(ConnectionResetError())
        self._changed.set()
        if reason == self._wire.reason.SERVER_DISCONNECT:
            self._return = asyncio.create_task(self._come_back())

    async def _come_back(self) -> None:
        try:
            await self.connect()
        except RefusedError:
            self._changed.set()

    async def break_line(self) -> None:
        """Lose the connection, as in a lift; the screen comes back by itself with what it has."""
        line = self._wire.eio.ws
        if self._wire.connected and line is not None:
            await line.close()
        await self.until(lambda: not self._wire.connected)

    async def close(self) -> None:
        """Put the screen away."""
        if self._return is not None:
            self._return.cancel()
        self._wire.reconnection = False
        await self._wire.shutdown()
        await self._http.close()

    # -- views -----------------------------------------------------------------------------------

    def _take(self, patch: Json) -> None:
        of = str(patch["of"])
        family = of.partition("/")[0]
        # A phone has one role at a time: "phone/inner" takes the place of "phone/outer".
        for other in [x for x in self.views if x != of and x.partition("/")[0] == family]:
            del self.views[other]
            self._seqs.pop(other, None)
        self.deltas += "seq" in patch and not patch.get("fresh")
        if patch.get("fresh"):
            self.views[of] = {}
        known = self.views.setdefault(of, {})
        for key in patch.get("del", ()):
            known.pop(key, None)
        known.update(patch.get("set", {}))
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

    async def online(self) -> None:
        """Wait until it is connected. Raises TimeoutError."""
        async with asyncio.timeout(30):
            while not self._wire.connected:
                await asyncio.sleep(0.02)

    async def until(self, condition: Callable[[], object], seconds: float = 30) -> None:
        """Wait until the views make something true. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while not condition():
                self._changed.clear()
                await self._changed.wait()

    # -- acts ------------------------------------------------------------------------------------

    async def once(self, payload: object) -> Json:
        """Send this as an act, once. Raises SocketIOError or OSError where no answer came."""
        answer: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self._waiting.add(answer)

        def answered(ack: Json) -> None:
            if not answer.done():
                answer.set_result(ack)

        try:
            await self._wire.emit("act", payload, callback=answered)
            return await asyncio.wait_for(answer, ACK_SECONDS)
        finally:
            self._waiting.discard(answer)

    async def act(self, do: str, **fields: object) -> Json:
        """Act, and send it again under the same id until the server says what became of it."""
        message = {"id": secrets.token_hex(12), "do": do, **fields}
        while True:
            try:
                ack = await self.once(message)
            except (SocketIOError, OSError):
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


async def _why(answer: aiohttp.ClientResponse) -> str:
    """The code of a refusal, where it came as JSON."""
    told = await answer.json() if answer.content_type == "application/json" else {}
    return str(told.get("code", ""))
