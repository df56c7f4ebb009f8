"""Sessions for the tests of the report: real entries through the real fold. All of it is invented."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from facilitator.log import Entry
from facilitator.method import reading
from facilitator.method.outcome import Outcome
from facilitator.method.script import Script
from facilitator.method.session import Session
from tests.support.play import soft_rules

SCRIPTS = Path(__file__).resolve().parent.parent.parent / "sessions"
EVENING = 1_774_803_600_000
"""29 March 2026, 17.00 UTC."""
MINUTE = 60_000
FACES = ("console", "scribe")


@cache
def shipped(script: str) -> Script:
    """A script that comes with the product; it is read once."""
    return reading.read(SCRIPTS / f"{script}.toml")


class Story:
    """A session that is told act by act. Each act comes a second after the one before.

    ``change`` may alter the script before it begins; ``meta``: what the organiser filled in.
    """

    def __init__(
        self,
        script: str,
        *,
        options: dict[str, Any] | None = None,
        change: Callable[[dict[str, Any]], None] = lambda _: None,
        **meta: Any,
    ) -> None:
        compiled = shipped(script)
        raw = msgspec.json.decode(msgspec.json.encode(compiled))
        change(raw)
        self.s = Session()
        self.at = EVENING
        facts = {"code": "K7M2QX", "theme": "Samen rond het jonge kind", "host": "Jeugd Waterland"}
        self.house(
            "begin",
            script=raw,
            options=compiled.defaults() | (options or {}),
            meta=facts | meta,
            links={face: f"hash-of-{face}" for face in FACES},
        )
        self.console = self.house("enter", link=1).extra["p"]
        self.scribe = self.house("enter", link=2).extra["p"]

    def act(self, by: int, do: str, said: dict[str, str] | None = None, **data: Any) -> Outcome:
        """One entry, whatever comes of it. ``flags`` among the data are the door's verdicts."""
        self.at += 1000
        flags = tuple(data.pop("flags", ()))
        seq = self.s.seq + 1
        entry = Entry(
            seq=seq, at=self.at, id=f"id-{seq}", by=by, do=do, data=data, flags=flags, said=said or {}
        )
        return self.s.apply(entry)

    def done(self, by: int, do: str, said: dict[str, str] | None = None, **data: Any) -> Outcome:
        """One entry that must have taken effect."""
        outcome = self.act(by, do, said, **data)
        assert outcome.ok, (do, data, outcome.refusal)
        return outcome

    def house(self, do: str, **data: Any) -> Outcome:
        """An entry of the house itself."""
        return self.done(0, do, **data)

    def join(self, role: str, sector: str = "") -> int:
        """Somebody new in a ring; returns the person's number."""
        p: int = self.house("join", role=role, sector=sector, coded=True, pledged=True).extra["p"]
        return p

    def lead(self, do: str, said: dict[str, str] | None = None, **data: Any) -> Outcome:
        """An act of the facilitator."""
        return self.done(self.console, do, said, **data)

    def go(self, key: str, minutes: int = 10) -> None:
        """Go on to a phase, ``minutes`` in each one on the way, passing every soft gate with a reason."""
        while self.now.phase.key != key:
            self.at += minutes * MINUTE
            rules = soft_rules(self.s)
            said = {"override": "We waren met minder mensen."} if rules else {}
            self.lead("next", said, left=self.now.id, overrides=rules)

    @property
    def now(self) -> Any:
        """The current pass."""
        assert self.s.now is not None
        return self.s.now

    def record(self, text: str, *, release: bool = True, **data: Any) -> int:
        """A line of the scribe, put on the board unless told otherwise; returns its number."""
        n: int = self.done(self.scribe, "record", {"text": text}, phase=self.now.id, **data).extra["item"]
        return self.release(n) if release else n

    def say(self, p: int, type_: str, text: str, *, release: bool = True, **data: Any) -> int:
        """What somebody typed, put on the board unless told otherwise; returns its number."""
        n: int = self.done(p, "say", {"text": text}, phase=self.now.id, type=type_, **data).extra["item"]
        return self.release(n) if release else n

    def release(self, n: int, *, despite: bool = False) -> int:
        """Put a contribution on the board."""
        self.lead("release", items=[n], despite=despite)
        return n


class Arena(Story):
    """A KlantArena with five midwives, a teacher and a doctor at the table and six youth nurses outside."""

    def __init__(self, **given: Any) -> None:
        super().__init__("klantarena", **given)
        self.table = [self.join("inner", "verloskundige") for _ in range(5)]
        self.teacher = self.join("inner", "basisschool")
        self.doctor = self.join("inner", "huisarts")
        self.outside = [self.join("outer", "jeugdverpleegkundige") for _ in range(6)]
        self.go("ka3")
