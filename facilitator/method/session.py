"""The state of a session, and the pure fold that makes it from the log (*a session is a log*).

``Session.apply(entry)`` decides, in log order, what an entry does. It may change the state it owns, and
nothing else: same entries, same state. It never looks at free text to decide anything, so a log whose
texts were wiped folds to the same course of events.

Where one is depends on who looks: while a ``parallel`` phase is current each group has a course and a board
of its own. ``inside(group)`` says who looks; ``course``, ``now``, ``board``, ``items_of`` and ``present``
answer for the place where that group is (docs/decisions/0008).
"""

from dataclasses import dataclass, field
from typing import Annotated, Any, Protocol

import msgspec

from facilitator.method import acts
from facilitator.method.cursor import Instance
from facilitator.method.items import Item, Version
from facilitator.method.outcome import Outcome, Refusal
from facilitator.method.places import Whereabouts
from facilitator.method.routes import Destination, Interest, Shield
from facilitator.method.script import Phase, Script


class EntryLike(Protocol):
    """What the fold needs of a log entry; ``facilitator.log.Entry`` fits (the method imports no log).

    ``said`` is None when there was text and it has been wiped.
    """

    @property
    def seq(self) -> int:
        """Its place in the log, from 1."""

    @property
    def at(self) -> int:
        """When the log took it, ms since the epoch; never decreases."""

    @property
    def id(self) -> str:
        """Made by whoever did it; takes effect once per person."""

    @property
    def by(self) -> int:
        """The person's number; 0 is the house."""

    @property
    def do(self) -> str:
        """The verb."""

    @property
    def data(self) -> dict[str, Any]:
        """What the fold may branch on."""

    @property
    def flags(self) -> tuple[str, ...]:
        """The door's verdicts on the text."""

    @property
    def said(self) -> dict[str, str] | None:
        """The free text by field."""


class Meta(msgspec.Struct, frozen=True):
    """What the organiser filled in for this session. ``begins``: ms since the epoch, or None.

    ``after``: the code of the session that this one looks back on.
    """

    code: str
    theme: str = ""
    host: str = ""
    contact: str = ""
    url: str = ""
    begins: int | None = None
    keep_days: Annotated[int, msgspec.Meta(ge=0, le=3650)] = 30
    expected: dict[str, int] = {}
    table_code: str = ""
    rehearsal: bool = False
    pace: Annotated[float, msgspec.Meta(gt=0)] = 1.0
    seed: int = 0
    after: str = ""


@dataclass(slots=True)
class Link:
    """A capability link: its face and the hash of its secret (the secret itself is never kept).

    ``group``: it opens the face of that group's room only.
    """

    n: int
    face: str
    hash: str
    revoked: bool = False
    group: str = ""


@dataclass(slots=True)
class Parked:
    """A question that was parked for later."""

    n: int
    phase: str
    author: int
    version: Version
    done: bool = False


@dataclass(slots=True)
class FollowUp:
    """Somebody who will talk with somebody else afterwards: who does, never about what (KA-S3)."""

    n: int
    version: Version
    done: bool = False
    group: str = ""
    """In whose room it was written down."""


@dataclass(slots=True)
class Override:
    """A SOFT gate that the facilitator passed, with the reason as said."""

    phase: str
    rules: tuple[str, ...]
    reason: Version


CALM = "/calm"
"""Stands behind a key that changed in nothing but a count: it can wait for the next tick."""
UNDO_MOST = 20
"""How many acts of one person can be taken back, the last one first."""
EMPTY = Script(key="", title=acts.NOTHING, summary=acts.NOTHING, roles=(), phases=())


@dataclass(slots=True)
class Session(Whereabouts):
    """Everything that the entries so far add up to."""

    seq: int = 0
    at: int = 0
    script: Script = EMPTY
    options: dict[str, Any] = field(default_factory=dict)
    meta: Meta = field(default_factory=lambda: Meta(code=""))
    items: dict[int, Item] = field(default_factory=dict)
    written: dict[int, list[Item]] = field(default_factory=dict)
    """By author, their items, oldest first: one has a few of the thousands that an evening yields."""
    confirmed: set[int] = field(default_factory=set)
    """The items that anybody ever confirmed."""
    parked: dict[int, Parked] = field(default_factory=dict)
    follow_ups: dict[int, FollowUp] = field(default_factory=dict)
    destinations: dict[int, Destination] = field(default_factory=dict)
    shields: dict[int, Shield] = field(default_factory=dict)
    interests: dict[int, Interest] = field(default_factory=dict)
    routes: int = 0
    """The last number that a destination, a shield or an interest got; none is given twice."""
    links: dict[int, Link] = field(default_factory=dict)
    overrides: list[Override] = field(default_factory=list)
    door: bool = True
    pin: str = ""
    """Hash of the PIN that opens a locked console; empty: there is none."""
    ended: int | None = None
    feedback_on: str = ""
    """The date (YYYY-MM-DD) on which the table hears what happened with it."""
    retained: set[str] = field(default_factory=set)
    """The terms of retention that are over: ``people``, ``unreleased``, ``released``, ``follow_up``."""
    spoken: set[int] = field(default_factory=set)
    """Log entries that took effect and brought text, for the day when none may be kept."""
    blank: set[int] = field(default_factory=set)
    """Log entries whose text must not be kept: the hall has them wiped."""
    dirty: set[str] = field(default_factory=set)
    """View keys that changed since the hall last looked; ``*`` means all of them."""
    done: dict[tuple[int, str], Outcome] = field(default_factory=dict)
    """Accepted acts by (person, id): the same ack for ever, and no effect twice. See ``known``."""

    undos: dict[int, list[acts.Undoable]] = field(default_factory=dict)
    """By person, what can be taken back, the last act last."""

    @property
    def now(self) -> Instance | None:
        """The current pass of a phase."""
        return self.course.now

    @property
    def place(self) -> str:
        """The id of the current pass; empty before the first."""
        return self.now.id if self.now is not None else ""

    def touch(self, *keys: str) -> None:
        """Mark view keys as changed."""
        self.dirty.update(keys)

    def known(self, by: int, act_id: str) -> Outcome | None:
        """What an act did that took effect, whichever of a merged person's numbers it came under."""
        return self.done.get((self._one(by), act_id))

    def _one(self, by: int) -> int:
        person = self.people.get(by)
        return by if person is None else person.p

    def show(self, n: int | None, *, by_hand: bool = True) -> None:
        """Put an item on the board at its largest, None: take it off. Marks also what stands beside it."""
        for focus in {self.board.focus, n} - {None}:
            target = self.items[focus].target if focus in self.items else None
            beside = (i.n for i in self.items.values() if i.target == focus or i.n in {focus, target})
            self.touch(*(f"item/{one}" for one in beside))
        self.board.focus, self.board.by_hand = n, by_hand and n is not None
        self.touch("board")

    def unshow(self, n: int) -> None:
        """Take an item off every board that has it at its largest."""
        for place in (self.main, *self.rooms.values()):
            if place.board.focus == n:
                place.board.focus, place.board.by_hand = None, False
                target = self.items[n].target if n in self.items else None
                beside = (i.n for i in self.items.values() if i.target == n or i.n in {n, target})
                self.touch("board", *(f"item/{one}" for one in beside))

    def items_of(self, *keys: str) -> list[Item]:
        """The items of every pass of these phases, oldest first: yields concatenate.

        In a room those of its own group and of the plenary, in plenary those of every group.
        """
        wanted = {instance.id for key in keys for instance in self.course.of(key)}
        return [item for item in self.items.values() if item.phase in wanted]

    def own(self, p: int, phase: str) -> list[Item]:
        """What one person has standing in one pass (withdrawn ones do not count)."""
        return [i for i in self.written.get(p, ()) if i.phase == phase and i.state != "withdrawn"]

    def put(self, item: Item) -> None:
        """A new item."""
        self.items[item.n] = item
        self.written.setdefault(item.author, []).append(item)

    def hand_over(self, old: int, new: int) -> None:
        """What one number wrote is from now on of another."""
        for item in (gone := self.written.pop(old, [])):
            item.author = new
        self.written[new] = sorted([*self.written.get(new, ()), *gone], key=lambda i: i.n)

    def phase_of(self, item: Item) -> Phase | None:
        """The phase in which an item was made."""
        instance = self.course.get(item.phase)
        return instance.phase if instance else None

    def end(self, at: int) -> None:
        """The session is over: input closes for good; every term of retention counts from here."""
        self.ended = at
        for place in self.places:
            if place.course.now is not None:
                place.course.now.close(at)
        self.touch("*")

    def apply(self, entry: EntryLike) -> Outcome:
        """Let one log entry take effect, once; entries come in log order, possibly more than once.

        Returns what became of it. An entry with text that has no effect is marked in ``blank``.
        """
        known = self.known(entry.by, entry.id)
        if known is not None or entry.seq <= self.seq:
            if known is not None and known.seq != entry.seq:
                self.blank.add(entry.seq)
            self.seq, self.at = max(self.seq, entry.seq), max(self.at, entry.at)
            return known or Outcome(entry.seq, Refusal("stale"))
        self.seq, self.at = entry.seq, entry.at
        outcome = self._decide(entry)
        if outcome.ok:
            self.done[(self._one(entry.by), entry.id)] = outcome
        if entry.said or entry.said is None:
            (self.spoken if outcome.ok else self.blank).add(entry.seq)
        return outcome

    def _decide(self, entry: EntryLike) -> Outcome:
        try:
            act = acts.rebuild(entry.do, entry.id, entry.data)
        except (KeyError, msgspec.ValidationError):
            return Outcome(entry.seq, Refusal("malformed"))
        context = acts.Context(self, entry.by, entry.at, entry.seq, entry.flags, entry.said)
        with self.inside(self.group_of(entry.by)):
            refusal = acts.refuse(act, context)
            if refusal is None and (act.ROLL or act.TALLY):
                refusal = Refusal("malformed")  # a ballot has no place in the log
            if refusal is not None:
                return Outcome(entry.seq, refusal)
            return Outcome(entry.seq, extra=self._do(act, context))

    def _do(self, act: acts.Act, c: acts.Context) -> dict[str, Any]:
        """Let an act take effect, and remember how to take it back."""
        before = act.trace(c)
        extra = act.apply(c)
        if before is not None:
            done = acts.Undoable(act, c.seq, before, act.trace(c))
            self.undos[c.by] = [*self.undos.get(c.by, ())[1 - UNDO_MOST :], done]
        return extra
