"""The live room: who is connected, what each is told, and the ticker that tells it."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import urlsplit

import socketio

from facilitator.hall import WORKING, Hall, HallError, Outcome, Room, Who, keys, parted
from facilitator.live import codec
from facilitator.live.fast import FastManager
from facilitator.words import Words, lang_of

log = logging.getLogger(__name__)

TICK_SECONDS = 0.1
PHONE_TICKS = 3
"""Phones are told at most every third tick; board and console every tick."""
HOUSE_SECONDS = 60.0
MAX_MESSAGE = 1_000_000
"""Bytes. Far above any act, so that an act that is too long is refused with a sentence and not cut off."""


@dataclass(slots=True)
class Seat:
    """One connection: who it is, what it is told, in which language."""

    who: Who
    lang: str
    audiences: tuple[str, ...] = ()


def server_options(async_mode: str, url: str = "") -> dict[str, Any]:
    """How the library's server is made: our JSON, the fast path, acts of one phone in their order.

    A page may connect that came from the same host, or from ``url`` (a proxy may change the host).
    """

    def is_ours(origin: str, environ: dict[str, Any]) -> bool:
        return origin == url or urlsplit(origin).netloc == environ.get("HTTP_HOST")

    return {
        "async_mode": async_mode,
        "client_manager": FastManager(),
        "async_handlers": False,
        "json": codec,
        "serializer": codec.Packet,
        "max_http_buffer_size": MAX_MESSAGE,
        "http_compression": False,
        "ping_interval": 20,
        "ping_timeout": 25,
        "cors_allowed_origins": is_ours,
    }


class Live:
    """The door of the wire on one hall."""

    def __init__(self, hall: Hall, server: socketio.Server, build: str) -> None:
        self.hall = hall
        self.server = server
        self.build = build
        self.seats: dict[str, Seat] = {}
        self.running = True
        self._ticks = 0
        self._housed = time.monotonic()
        hall.opened.append(lambda room: room.watchers.append(self.changed))
        server.on("connect", self.connect)
        server.on("disconnect", self.disconnect)
        server.on("act", self.act)

    # -- coming and going ------------------------------------------------------------------------

    def connect(self, sid: str, environ: dict[str, Any], auth: object = None) -> None:
        """Let a screen in that has a cookie for its face, and send what it does not have yet."""
        asked = auth if isinstance(auth, dict) else {}
        lang = lang_of(str(asked.get("lang", "")))
        face = str(asked.get("as", ""))
        try:
            who = self.hall.access_person(
                str(asked.get("session", "")), face, _token(environ, str(asked.get("session", "")), face)
            )
        except HallError as error:
            told = {"code": error.code, "text": Words(lang).refusal(error.code)}
            raise socketio.exceptions.ConnectionRefusedError(error.code, told) from None
        have = asked.get("have") if asked.get("build") == self.build else None
        seat = self.seats[sid] = Seat(who, lang)
        who.room.presence.enter(sid, who.p)
        if face == "phone":
            who.room.presence.reached.add(_address(environ))
        self._tell(sid, seat, have if isinstance(have, dict) else {})

    def disconnect(self, sid: str, *_reason: object) -> None:
        """A screen went; its place stays."""
        seat = self.seats.pop(sid, None)
        if seat is not None:
            seat.who.room.presence.leave(sid)

    def _tell(self, sid: str, seat: Seat, have: dict[str, Any]) -> None:
        """Put a connection into the rooms of its audiences and send each view."""
        room = seat.who.room
        with room.lock:
            wanted = room.audiences(seat.who.p)
            for audience in set(seat.audiences) - set(wanted):
                self.server.leave_room(sid, _channel(room, audience))
            seat.audiences = wanted
            for audience in wanted:
                self.server.enter_room(sid, _channel(room, audience))
                base = parted(audience)[0]
                since = have.get(base)
                known = isinstance(since, int) and since > room.since(seat.who.p)
                patch = room.view(audience, since if known else None)
                self._send(sid, patch | {"build": self.build})
            if wanted and parted(wanted[0])[0] in WORKING:
                self._send(sid, _presence(room, wanted[0]))

    def _send(self, to: str, patch: dict[str, Any]) -> None:
        self.server.emit("view", patch | {"now": self.hall.clock()}, to=to)

    # -- acts ------------------------------------------------------------------------------------

    def act(self, sid: str, payload: object = None, *_more: object) -> dict[str, Any]:
        """One act; the ack is its outcome. This is the socket dispatch: nothing may get past it."""
        seat = self.seats.get(sid)
        if seat is None:
            return {"ok": False, "code": "timeout", "again": True}
        words = Words(lang_of(seat.lang))
        try:
            outcome, extra = self.hall.act(seat.who, payload)
        except Exception:
            # Never the payload: it may hold what somebody wrote.
            log.exception("An act failed in session %s", seat.who.room.code)
            return {"ok": False, "code": "busy", "again": True, "text": words.refusal("busy")}
        return _ack(outcome, extra, words)

    # -- telling ---------------------------------------------------------------------------------

    def changed(self, room: Room, dirty: frozenset[str]) -> None:
        """Entries took effect: what is urgent goes at once (a phase, an own contribution)."""
        moved = {int(k.split("/")[1]) for k in dirty if k.startswith("me/")}
        if "*" in dirty or any(key.startswith("people/") for key in dirty):
            room.presence.changed = True
        if moved or "*" in dirty:
            self._reseat(room, moved, everyone="*" in dirty)
            room.presence.changed = True
        personal = {f"me/{p}" for p in moved}
        # Not the board: every contribution marks it, and nobody minds a tenth of a second there.
        urgent = bool(dirty & {"*", "phase"})
        self._flush(room, lambda audience: urgent or audience in personal)

    def _reseat(self, room: Room, moved: set[int], *, everyone: bool) -> None:
        """Somebody's role, number or right changed: other views from now on."""
        for sid, seat in list(self.seats.items()):
            person = room.state.people.get(seat.who.p)
            # A merged number is touched under the one that was kept.
            near = everyone or seat.who.p in moved or (person is not None and person.p in moved)
            if seat.who.room is not room or not near:
                continue
            if not room.audiences(seat.who.p):
                # Nothing is left to see; who comes back hears why the link opens nothing any more.
                self.server.disconnect(sid)
            elif room.audiences(seat.who.p) != seat.audiences:
                self._tell(sid, seat, {})

    def _flush(self, room: Room, wanted: Callable[[str], bool]) -> None:
        with room.lock:
            for audience, patch in room.patches(wanted):
                self._send(_channel(room, audience), patch)

    def tick(self) -> None:
        """One tick: patches where something changed, presence, phones that were behind."""
        self._ticks += 1
        phones = self._ticks % PHONE_TICKS == 0
        for room in list(self.hall.rooms.values()):
            self._flush(room, lambda audience: phones or not audience.startswith(("phone/", "me/")))
            if room.presence.changed:
                room.presence.changed = False
                for audience in self._working(room):
                    self._send(_channel(room, audience), _presence(room, audience))
        manager = self.server.manager
        for sid in manager.recovered() if isinstance(manager, FastManager) else ():
            seat = self.seats.get(sid)
            if seat is not None:
                self._tell(sid, seat, {})
        if time.monotonic() - self._housed > HOUSE_SECONDS:
            self._housed = time.monotonic()
            self.hall.tick()

    def _working(self, room: Room) -> set[str]:
        """The views of who works this session now, in plenary and in the rooms."""
        seated = {a for seat in self.seats.values() if seat.who.room is room for a in seat.audiences}
        return {audience for audience in seated if parted(audience)[0] in WORKING}

    def run(self, sleep: Callable[[float], None]) -> None:
        """Tick until ``running`` is false; this is the job runner of the wire."""
        while self.running:
            try:
                self.tick()
            except Exception:
                log.exception("A tick failed")
            sleep(TICK_SECONDS)


def _channel(room: Room, audience: str) -> str:
    return f"{room.code}/{audience}"


def _presence(room: Room, audience: str) -> dict[str, Any]:
    """Who is connected, in counts; outside the sequence of the view."""
    base, group = parted(audience)
    with room.lock:
        told: dict[str, Any] = {"here/count": room.presence.count(room.state, group)}
        if base == "console" and not group and room.state.groups:
            told["here/rooms"] = room.presence.rooms(room.state)
    return {"of": base, "set": told}


def _address(environ: dict[str, Any]) -> str:
    """The address by which a screen reached this server: the page's own where the browser names it.

    A proxy may change host and scheme; what the browser calls the page's origin stays.
    """
    origin = str(environ.get("HTTP_ORIGIN") or "")
    return origin or f"{environ.get('wsgi.url_scheme', 'http')}://{environ.get('HTTP_HOST', '')}"


def _token(environ: dict[str, Any], session: str, face: str) -> str | None:
    jar = SimpleCookie()
    try:
        jar.load(environ.get("HTTP_COOKIE", ""))
    except CookieError:
        return None
    code = keys.tidy_code(session)
    found = next((jar[name] for name in keys.cookie_names(code, face) if name in jar), None)
    return found.value if found is not None else None


def _ack(outcome: Outcome, extra: dict[str, Any], words: Words) -> dict[str, Any]:
    refusal = outcome.refusal
    if refusal is None:
        return {"ok": True, "seq": outcome.seq, **outcome.extra, **extra}
    return {
        "ok": False,
        "code": refusal.code,
        "again": refusal.again,
        "args": refusal.args,
        "text": words.refusal(refusal.code, refusal.args),
    }
