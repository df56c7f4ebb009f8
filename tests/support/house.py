"""A hall on a folder of real files, with a clock one can turn, that can be shut and opened again."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from random import Random
from typing import Any

from facilitator import green
from facilitator.hall import Hall, Join, Outcome, Room, Who
from facilitator.hall.hall import Created
from facilitator.hall.screens import digest
from facilitator.log import Logs, Options, SqliteLogs
from facilitator.method import acts
from facilitator.method.script import Script
from facilitator.method.session import Session as State
from tests.support.moves import plan
from tests.support.nursery import Sheet, nursery
from tests.support.play import START, audiences, soft_rules
from tests.support.scripts import workshop

SECOND, MINUTE, HOUR = 1000, 60_000, 3_600_000
DAY = 24 * HOUR
SECOND_SECONDS = 60


class Clock:
    """Milliseconds since the epoch; it stands until it is turned."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> int:
        return self.now

    def turn(self, ms: int) -> None:
        self.now += ms


def start(run: Any) -> None:
    """A real thread for the log."""
    threading.Thread(target=run, daemon=True).start()


class House:
    """One data folder and the hall on it."""

    def __init__(self, folder: Path, clock: Clock, *, logs: Logs | None = None) -> None:
        self.folder, self.clock = folder, clock
        self._max_pages: int | None = None
        self._given = logs
        self._ids = 0
        self.open()

    def open(self) -> None:
        """Start a hall, as a server does when it starts."""
        options = Options(clock=self.clock, max_pages=self._max_pages)
        self.logs = self._given or SqliteLogs(self.folder, start, options=options)
        self.hall = Hall(self.logs, green.Bell(), clock=self.clock)
        self._thread = threading.Thread(target=self.hall.run, daemon=True)
        self._thread.start()

    def shut(self) -> None:
        """Stop the hall and wait for it."""
        self.hall.close()
        self._thread.join(10)
        assert not self._thread.is_alive()

    def again(self, max_pages: int | None = None) -> None:
        """Restart: what counts is on the disk."""
        self.shut()
        self._max_pages = max_pages
        self.open()

    def begin(self, script: Script | None = None, **facts: Any) -> Created:
        """A new session."""
        chosen = script or workshop()
        return self.hall.create(chosen, chosen.defaults(), facts)

    def path(self, code: str) -> Path:
        """The file of a session."""
        return self.folder / f"{code}.db"


class Session:
    """One session in a house, with its people and their tokens."""

    def __init__(self, house: House, script: Script | None = None, **facts: Any) -> None:
        self.house = house
        self.made = house.begin(script, **facts)
        self.code = self.made.code
        self._ids = 0

    @property
    def hall(self) -> Hall:
        return self.house.hall

    @property
    def room(self) -> Room:
        return self.hall.access_session(self.code)

    def new_id(self) -> str:
        self._ids += 1
        return f"id-{self._ids:021d}"

    def enter(self, face: str) -> str:
        """A token for a face, by the first link of that face."""
        return self.hall.enter(self.code, face, self.made.secrets[face])

    def join(self, role: str = "outer", form: str = "", **fields: Any) -> tuple[Outcome, str]:
        """*Doe mee*."""
        act = Join(id=form or self.new_id(), role=role, pledged=True, **fields)
        return self.hall.join(self.code, act, self.made.table_code)

    def joined(self, role: str = "outer", **fields: Any) -> str:
        """The token of somebody who came in."""
        outcome, token = self.join(role, **fields)
        assert outcome.ok, outcome
        return token

    def who(self, token: str, face: str = "phone") -> Who:
        return self.hall.access_person(self.code, face, token)

    def act(self, who: Who, do: str, **fields: Any) -> Outcome:
        """An act as it comes over the wire, with a new id unless it has one."""
        return self.hall.act(who, {"id": self.new_id(), "do": do, **fields})[0]

    def ok(self, who: Who, do: str, **fields: Any) -> dict[str, Any]:
        """An act that must take effect; returns what the ack adds."""
        outcome = self.act(who, do, **fields)
        assert outcome.refusal is None, f"{do}: {outcome.refusal}"
        return outcome.extra

    def no(self, who: Who, do: str, **fields: Any) -> str:
        """An act that must be refused; returns the code."""
        outcome = self.act(who, do, **fields)
        assert outcome.refusal is not None, f"{do} took effect"
        return outcome.refusal.code

    @property
    def now(self) -> str:
        assert self.room.state.now is not None
        return self.room.state.now.id

    def to(self, console: Who, key: str) -> str:
        """On to a phase, over the SOFT gates, opening what is armed."""
        while (now := self.room.state.now) is not None and now.phase.key != key:
            soft = soft_rules(self.s)
            reason = {"override": "Het kan zo."} if soft else {}
            self.ok(console, "next", left=now.id, overrides=soft, **reason)
        if now is not None and now.state == "armed":
            self.ok(console, "open")
        return self.now

    def say(self, who: Who, text: str, type: str = "idee", **fields: Any) -> int:
        """A contribution; returns its number."""
        n: int = self.ok(who, "say", phase=self.now, type=type, text=text, **fields)["item"]
        return n

    @property
    def s(self) -> State:
        """The room's state, for the makers of moves."""
        return self.room.state

    @property
    def at(self) -> int:
        return self.house.clock.now

    def move(self, do: str, random: Random) -> Outcome:
        """A random act with this verb: over the wire, or by the house where the verb is the house's own."""
        by, fields = plan(self, do, random)
        fields.pop("flags", None)
        self.house.clock.turn(SECOND)
        if not acts.verbs()[do].HOUSE:
            return self.act(Who(self.room, by, ""), do, **fields)
        act = acts.rebuild(do, self.new_id(), fields)
        return self.room.submit(act, 0, f"key-{act.id}")


def look(room: Room) -> None:
    """Everyone looks: every screen is there from now on, and has what changed."""
    with room.lock:
        for audience in audiences(room.state):
            room.view(audience)


def live_digests(room: Room) -> dict[str, str]:
    """The fingerprint of every view as the room's own screens have it now."""
    with room.lock:
        found = {}
        for audience in audiences(room.state):
            patch = room.view(audience)
            found[audience] = digest(patch["set"])
        return found


def gone(room: Room) -> None:
    """Wait until everything that was to be wiped is gone from the files."""
    done = threading.Event()
    room.log.wipe([], lambda _error: done.set())
    assert done.wait(20)


def digests_of_the_bytes(*paths: Path) -> dict[str, dict[str, str]]:
    """By session, the fingerprints that a second process makes of nothing but the bytes on disk."""
    told, complained = Sheet(), Sheet()
    second = nursery().bear("tests.support.refold", [str(path) for path in paths], told.fd, complained.fd)
    assert second.wait(SECOND_SECONDS) == 0, complained.text()
    found: dict[str, dict[str, str]] = json.loads(told.text())
    return found
