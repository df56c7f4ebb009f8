"""A session played by hand: entries as a log would store them, folded at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from facilitator.hall.screens import digest
from facilitator.log import Entry
from facilitator.method import acts, views
from facilitator.method.acts import kind_of
from facilitator.method.outcome import Outcome
from facilitator.method.people import FACE_ROLE, LOCKED, joined
from facilitator.method.script import Script
from facilitator.method.session import Session

START = 1_700_000_000_000
MINUTE = 60_000
STAFF_VIEWS = ("board", "console", "console/locked", "helper", "scribe")


class Play:
    """Appends entries to a list and folds them. ``at`` goes up a second with each entry."""

    def __init__(self, script: Script, options: dict[str, Any] | None = None, **facts: Any) -> None:
        self.s = Session()
        self.entries: list[Entry] = []
        self.outcomes: list[Outcome] = []
        self.at = START
        meta = {"code": "K7M2QX", "table_code": "1234", **facts}
        chosen = script.defaults() | (options or {})
        data = {"script": msgspec.to_builtins(script), "options": chosen, "meta": meta}
        links = {face: f"hash-{face}" for face in FACE_ROLE}
        assert self.enter(0, "begin", **data, links=links).ok

    # -- one entry ---------------------------------------------------------------------------------

    def enter(self, by: int, do: str, *, id: str = "", flags: Iterable[str] = (), **fields: Any) -> Outcome:
        """Append one act; its text fields go into ``said``, as the door would have them."""
        said = {name: fields.pop(name) for name in acts.verbs()[do].SAID if name in fields}
        self.at += 1000
        seq = len(self.entries) + 1
        entry = Entry(seq, self.at, id or f"act-{seq}", by, do, plain(fields), tuple(flags), said)
        return self.take(entry)

    def take(self, entry: Entry) -> Outcome:
        """Append an entry as it is."""
        self.entries.append(entry)
        self.outcomes.append(self.s.apply(entry))
        return self.outcomes[-1]

    def ok(self, by: int, do: str, **fields: Any) -> dict[str, Any]:
        """An act that must take effect; returns what the ack adds."""
        outcome = self.enter(by, do, **fields)
        assert outcome.refusal is None, f"{do}: {outcome.refusal}"
        return outcome.extra

    def no(self, by: int, do: str, **fields: Any) -> str:
        """An act that must be refused; returns the code."""
        outcome = self.enter(by, do, **fields)
        assert outcome.refusal is not None, f"{do} took effect"
        return outcome.refusal.code

    def later(self, ms: int) -> None:
        """Let time pass."""
        self.at += ms

    # -- people ------------------------------------------------------------------------------------

    def join(self, role: str = "outer", **fields: Any) -> int:
        """A newcomer who did all that the door asks; returns the number."""
        p: int = self.ok(0, "join", role=role, coded=True, pledged=True, **fields)["p"]
        return p

    def staff(self, face: str = "console") -> int:
        """Somebody who came in by the first link of that face."""
        link = next(n for n, link in self.s.links.items() if link.face == face)
        p: int = self.ok(0, "enter", link=link)["p"]
        return p

    # -- the course --------------------------------------------------------------------------------

    @property
    def now(self) -> str:
        """The current pass."""
        assert self.s.now is not None
        return self.s.now.id

    def next(self, by: int, *overrides: str) -> str:
        """*Volgende*, with a reason for these SOFT rules; returns the pass that was entered."""
        reason = {"override": "Het kan zo."} if overrides else {}
        self.ok(by, "next", left=self.now, overrides=overrides, **reason)
        return self.now

    def to(self, by: int, key: str) -> str:
        """On to a phase, over every SOFT gate, opening what is armed; returns the pass."""
        while self.s.now is not None and self.s.now.phase.key != key:
            self.next(by, *soft_rules(self.s))
        if self.s.now is not None and self.s.now.state == "armed":
            self.ok(by, "open")
        return self.now

    # -- words -------------------------------------------------------------------------------------

    def say(self, by: int, text: str = "woorden", type: str = "idee", **fields: Any) -> int:
        """A contribution to the current phase; returns its number."""
        n: int = self.ok(by, "say", phase=self.now, type=type, text=text, **fields)["item"]
        return n

    def say_in(self, by: int, text: str = "woorden", type: str = "idee", **fields: Any) -> int:
        """A contribution where this person is; returns its number."""
        with self.s.inside(self.s.group_of(by)):
            here = self.s.place
        n: int = self.ok(by, "say", phase=here, type=type, text=text, **fields)["item"]
        return n

    def record(self, by: int, text: str = "opgeschreven", **fields: Any) -> int:
        """A line of the scribe; returns its number."""
        n: int = self.ok(by, "record", phase=self.now, text=text, **fields)["item"]
        return n

    # -- what is seen ------------------------------------------------------------------------------

    def view(self, audience: str) -> dict[str, Any]:
        """The whole view of an audience as a screen gets it."""
        found: dict[str, Any] = plain(view(self.s, audience))
        return found

    def item(self, n: int, audience: str = "console") -> dict[str, Any] | None:
        """One contribution as an audience sees it."""
        found: dict[str, Any] | None = self.view(audience).get(f"item/{n}")
        return found

    def mine(self, p: int, n: int) -> dict[str, Any]:
        """An own contribution on its writer's phone."""
        found: dict[str, Any] = self.view(f"me/{p}")[f"mine/{n}"]
        return found


def soft_rules(s: Session) -> list[str]:
    """Every SOFT rule of the current phase, of the script and of the kind itself."""
    if s.now is None:
        return []
    own = kind_of(s.now.phase.kind).standing(s, s.now)
    script = [gate.rule for gate in s.now.phase.gates if gate.strength == "soft"]
    return script + [found.rule for found in own if found.strength == "soft"]


def plain(value: Any) -> Any:
    """A value as it is after a stay on disk."""
    return msgspec.json.decode(msgspec.json.encode(value))


def view(s: Session, audience: str) -> dict[str, Any]:
    """The whole view of an audience as plain values."""
    built: dict[str, Any] = msgspec.to_builtins(views.full(s, audience))
    return built


def audiences(s: Session) -> list[str]:
    """Every audience there can be: staff, rings, each of every group, and everyone under every number."""
    rings = [f"phone/{role.code}" for role in s.script.roles]
    faces = [*(view for view in STAFF_VIEWS if view != LOCKED), *rings]
    in_rooms = [joined(face, group) for group in s.groups for face in faces]
    return [*STAFF_VIEWS, *rings, *in_rooms, *(f"me/{p}" for p in s.people.all)]


def digests(s: Session) -> dict[str, str]:
    """The fingerprint of every view."""
    return {audience: digest(view(s, audience)) for audience in audiences(s)}


def fold(entries: Sequence[Entry]) -> tuple[Session, list[Outcome]]:
    """A session from its log, and what each entry did."""
    s = Session()
    return s, [s.apply(entry) for entry in entries]


def blanked(entries: Sequence[Entry], seqs: Iterable[int]) -> list[Entry]:
    """The log after these entries were wiped."""
    gone = set(seqs)
    return [msgspec.structs.replace(e, said=None) if e.seq in gone and e.said else e for e in entries]
