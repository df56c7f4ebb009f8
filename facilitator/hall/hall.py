"""The hall: all sessions of one data folder, and the only doors to them (``access_*``)."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

from facilitator.hall import keys, pins
from facilitator.hall.room import Room
from facilitator.log import LogError, Logs
from facilitator.method import keeping
from facilitator.method.activities.round import TakeBackQuote
from facilitator.method.joining import Enter, Join
from facilitator.method.outcome import Outcome, Refusal
from facilitator.method.people import Person
from facilitator.method.script import Script
from facilitator.method.session import Meta
from facilitator.method.views import FACE

log = logging.getLogger(__name__)

FORM_SECRET = 16
"""Characters that the id of a form must have to be taken for random."""
FIRST_LINKS = ("console", "board", "scribe", "helper")


def system_clock() -> int:
    """Now, in ms since the epoch."""
    return time.time_ns() // 1_000_000


SECRETS = {"link": keys.new_secret, "consent": keys.new_quote_code}
"""Verbs that need a secret, and what makes it; the log gets its hash, only the sender the secret."""


class Waker(Protocol):
    """What wakes the hall's thread from a thread of the log; ``facilitator.green.Bell`` fits."""

    def ring(self) -> None:
        """Wake whoever waits; may be called from any thread."""

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until somebody rings; several rings may count as one."""


class HallError(Exception):
    """Why a door stays closed: ``unknown_code``, ``no_access``, or a code of the log."""

    def __init__(self, code: str, args: dict[str, Any] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.details = args or {}


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody with a right: a person of an open room. Made only by an ``access_*`` function."""

    room: Room
    p: int
    face: str


@dataclass(frozen=True, slots=True)
class Created:
    """A new session: its code, the secret of each first link, and the code for the table."""

    code: str
    secrets: dict[str, str]
    table_code: str


class Hall:
    """All sessions of one folder. ``pool`` runs slow work off the hub (files are opened there)."""

    def __init__(
        self,
        logs: Logs,
        waker: Waker,
        *,
        clock: Callable[[], int] = system_clock,
        pool: Callable[..., Any] = lambda fn, *args: fn(*args),
    ) -> None:
        self.logs = logs
        self.clock = clock
        self.pool = pool
        self.rooms: dict[str, Room] = {}
        self.opened: list[Callable[[Room], None]] = []
        self._waker = waker
        self._inbox: deque[Callable[[], None]] = deque()
        self._opening = threading.Lock()
        self._turn = 0
        self.running = True

    # -- the hall's own thread -------------------------------------------------------------------

    def bridge(self, work: Callable[[], None]) -> None:
        """Have something done on the hall's thread; called from any thread."""
        self._inbox.append(work)
        self._waker.ring()

    def run(self) -> None:
        """Do what the log's threads hand over, until ``close``. Runs in a (green) thread of its own."""
        while self.running:
            self._waker.wait(1.0)
            while self._inbox:
                self._do(self._inbox.popleft())

    def _do(self, work: Callable[[], None]) -> None:
        """One job of the hall's thread; a session that fails takes no other down with it."""
        try:
            work()
        except Exception:
            log.exception("A job of the hall failed")

    def close(self) -> None:
        """Close every room, then every log."""
        for room in list(self.rooms.values()):
            room.close()
        self.running = False
        self._waker.ring()
        self.logs.close()

    # -- sessions --------------------------------------------------------------------------------

    def create(self, script: Script, options: Mapping[str, Any], facts: Mapping[str, Any]) -> Created:
        """Begin a session. ``facts``: the fields of ``Meta`` that the organiser filled in."""
        code = self._new_log()
        secrets = {face: keys.new_secret() for face in FIRST_LINKS}
        table = keys.new_table_code() if any(r.needs_code for r in script.roles) else ""
        begin = keeping.Begin(
            id="begin",
            script=script,
            options=dict(options),
            meta=Meta(**{**facts, "code": code, "table_code": table}),
            links={face: keys.hashed(secret) for face, secret in secrets.items()},
        )
        try:
            refusal = self._room(code).submit(begin, 0).refusal
        except LogError as error:
            refusal = Refusal(error.code)
        if refusal is not None:
            with suppress(LogError):
                self.delete(code)
            raise HallError(refusal.code, refusal.args)
        return Created(code, secrets, table)

    def _new_log(self) -> str:
        """An empty log under a code that is free."""
        while True:
            code = keys.new_code()
            try:
                self.pool(self.logs.create, code).close()
            except LogError as error:
                if error.code != "exists":
                    raise HallError(error.code) from error
            else:
                return code

    def codes(self) -> list[str]:
        """The codes of all stored sessions."""
        found: list[str] = self.pool(self.logs.names)
        return found

    def delete(self, code: str) -> None:
        """Forget a session altogether: deleting it is deleting its files."""
        room = self.rooms.pop(code, None)
        if room is not None:
            room.close()
        self.pool(self.logs.delete, code)

    def _room(self, code: str) -> Room:
        room = self.rooms.get(code)
        if room is not None:
            return room
        with self._opening:
            room = self.rooms.get(code)
            if room is None:
                room = self.rooms[code] = self._open(code)
                for tell in self.opened:
                    tell(room)
        return room

    def _open(self, code: str) -> Room:
        return Room(self.pool(self.logs.open, code), self.clock, self.bridge)

    # -- access ----------------------------------------------------------------------------------

    def access_session(self, typed: str) -> Room:
        """A session by the code somebody typed. Raises HallError ``unknown_code``."""
        code = keys.tidy_code(typed)
        if not keys.is_code(code):
            raise HallError("unknown_code")
        try:
            room = self._room(code)
        except LogError as error:
            raise HallError("unknown_code" if error.code in {"missing", "name"} else error.code) from error
        if not room.state.seq:
            raise HallError("unknown_code")  # made, but the disk did not take its beginning
        return room

    def access_person(self, typed: str, face: str, token: str | None) -> Who:
        """Somebody with a cookie for that face.

        Raises HallError ``unknown_code``, ``no_access``; for staff also ``link_revoked``, or ``left`` for who
        left by oneself: the link still works.
        """
        room = self.access_session(typed)
        p = room.person_of(keys.hashed(token)) if token else None
        person = room.state.people.get(p) if p is not None else None
        if p is None or person is None or (face == "phone") == person.staff:
            raise HallError("no_access")
        if person.staff and person.removed:
            raise HallError("link_revoked" if _is_revoked(room, person) else "left")
        if person.staff and face != _face_of(person.role):
            raise HallError("no_access")
        return Who(room, p, face)

    def join(self, typed: str, act: Join, table_code: str) -> tuple[Outcome, str]:
        """*Doe mee*: a new person with a new token. The token is worth something only if it went well."""
        room = self.access_session(typed)
        role = room.state.script.role(act.role)
        coded = False
        if role is not None and role.needs_code and table_code:
            coded = keys.same(keys.tidy_code(table_code), room.state.meta.table_code)
            if not coded and not room.wrong_codes.take(self.clock()):
                return Outcome(0, Refusal("too_many_codes")), ""
        act.coded = coded
        form = self._form(room, act.id)
        act.id = _join_id(room, form)
        token = keys.derived("token", room.code, form)
        outcome = room.submit(act, 0, keys.hashed(token))
        if outcome.refusal == Refusal("wrong_table_code") and not keys.tidy_code(table_code):
            # Nothing was typed: there is no code that could be wrong.
            outcome = Outcome(outcome.seq, Refusal("no_table_code"))
        return outcome, token

    def _form(self, room: Room, given: str) -> str:
        """The secret of a form, the same at each try, so that a form sent twice opens the door to one person.

        A form without one worth the name gets a new one; so does the form of somebody who has left since.
        """
        form = given if len(given) >= FORM_SECRET else keys.new_secret()
        while (known := room.state.known(0, _join_id(room, form))) is not None:
            person = room.state.people.get(known.extra["p"])
            if person is None or not person.removed:
                break
            form = keys.derived("again", room.code, form)
        return form

    def take_back_quote(self, typed: str, code: str) -> Outcome:
        """Somebody typed the code of a quote: it stays in the house from now on (P9).

        Refused: ``slow`` after too many tries, ``unknown_quote_code``. Raises HallError ``unknown_code``.
        """
        room = self.access_session(typed)
        if not room.quote_codes.take(self.clock()):
            return Outcome(0, Refusal("slow", again=True))
        digest = keys.hashed(keys.tidy_code(code))
        # The same id at each try: a form sent twice is told that it is done, not that the code is unknown.
        return room.submit(TakeBackQuote(id=f"quote/{digest[:40]}", hash=digest), 0)

    def enter(self, typed: str, face: str, secret: str) -> str:
        """Exchange the secret of a link for a token. Raises HallError ``no_access``, ``link_revoked``."""
        room = self.access_session(typed)
        digest = keys.hashed(secret)
        link = next((k for k in room.state.links.values() if keys.same(k.hash, digest)), None)
        if link is None or link.face != face:
            raise HallError("no_access")
        token = keys.new_secret()
        act = Enter(id=keys.new_secret(), link=link.n)
        outcome = room.submit(act, 0, keys.hashed(token))
        if outcome.refusal is not None:
            raise HallError(outcome.refusal.code)
        return token

    def act(self, who: Who, payload: object) -> tuple[Outcome, dict[str, Any]]:
        """An act from a screen, and what only its sender learns: the secret of a link or a quote."""
        if isinstance(payload, dict) and str(payload.get("do")) in pins.VERBS:
            exchanged = pins.exchange(who.room, who.p, payload, self.clock(), self.pool)
            if isinstance(exchanged, Refusal):
                return Outcome(0, exchanged), {}
            payload = exchanged
        make = SECRETS.get(str(payload.get("do"))) if isinstance(payload, dict) else None
        secret = make() if make is not None else ""
        if secret and isinstance(payload, dict):
            payload = {**payload, "hash": keys.hashed(secret)}
        outcome = who.room.act(who.p, payload)
        # An act that comes twice took effect once, and only its first ack could hold the secret.
        made = bool(secret) and outcome.extra.get("hash") == keys.hashed(secret)
        return outcome, {"secret": secret} if made else {}

    def tick(self) -> None:
        """Let every open room do its house-keeping, and one that is closed; once a minute is enough."""
        for room in list(self.rooms.values()):
            room.keep_house()
        closed = [code for code in self.codes() if code not in self.rooms]
        if closed:
            self._turn += 1
            self._keep_closed(closed[self._turn % len(closed)])

    def _keep_closed(self, code: str) -> None:
        """Terms end whether anybody looks or not."""
        try:
            room = self._open(code)
        except LogError as error:
            log.warning("Session %s cannot be opened: %s", code, error.code)
            return
        room.keep_house()
        room.close()


def _join_id(room: Room, form: str) -> str:
    """The id of a join in the log. It gives nothing away of the form's secret, and is none of the house's."""
    return f"join/{keys.derived('join', room.code, form)[:40]}"


def _is_revoked(room: Room, person: Person) -> bool:
    """Whether the link by which a member of staff came in opens nothing any more."""
    link = room.state.links.get(int(person.link)) if person.link else None
    return link is None or link.revoked


def _face_of(role: str) -> str:
    return FACE.get(role, role)
