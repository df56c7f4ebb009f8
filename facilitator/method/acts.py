"""Acts: what a person can do, as bounded structs that know when they are refused and what they do.

One class is one verb. Everything the fold may branch on stands in ordinary fields; free text stands in
the fields named in ``SAID`` and travels apart from them. ``refuse`` is asked twice: at the door, as a
courtesy, and by the fold, which decides.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, TypeVar

import msgspec

from facilitator.method.items import Hand, Version
from facilitator.method.outcome import Refusal
from facilitator.method.people import Person
from facilitator.method.script import T

if TYPE_CHECKING:
    from facilitator.method.activities.base import AnyKind
    from facilitator.method.cursor import Instance
    from facilitator.method.items import Item
    from facilitator.method.session import Session

NOTHING = T("", "")

ActId = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
Key = Annotated[str, msgspec.Meta(max_length=64)]
CodeOrNone = Annotated[str, msgspec.Meta(pattern=r"^([a-z][a-z0-9_-]{0,39})?\Z")]
"""A code of the script (``script.Code``), or nothing. No free text comes in where the guard does not look."""
Said = Annotated[str, msgspec.Meta(max_length=5000)]
"""Free text as it may come in; each phase has its own, lower limit that the door applies."""
N = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
Token = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{24}\Z")]
"""What a phone makes for one secret vote, 96 random bits; nobody but that phone knows whose it is."""
_MONTHS = r"(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8])"
_LEAP = r"(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29"
# Exact, for a day that no calendar has would stand in the way of every report.
_DAY = rf"^((?!0000)(\d{{4}}-({_MONTHS})|{_LEAP}))?\Z"
Day = Annotated[str, msgspec.Meta(pattern=_DAY, max_length=10)]
"""A day of the calendar as YYYY-MM-DD, or nothing."""
Ns = Annotated[list[N], msgspec.Meta(min_length=1, max_length=500)]


@dataclass(slots=True)
class Context:
    """Where and when an act happens. ``said`` is None when its text has been wiped since."""

    s: Session
    by: int
    at: int
    seq: int = 0
    flags: tuple[str, ...] = ()
    said: dict[str, str] | None = None

    @property
    def who(self) -> Person | None:
        """The person who acts, or None for the house itself."""
        return self.s.people.get(self.by)

    @property
    def me(self) -> Person:
        """The person who acts. Only to be used where ``refuse`` has made sure that there is one."""
        who = self.who
        if who is None:
            raise LookupError(self.by)
        return who

    @property
    def now(self) -> Instance:
        """The current pass. Only to be used where ``refuse`` has made sure that there is one."""
        now = self.s.now
        if now is None:
            raise LookupError("no phase")
        return now

    def version(self, hand: Hand, name: str = "text") -> Version:
        """The wording that this act brings, under the field ``name``."""
        text = None if self.said is None else self.said.get(name, "")
        return Version(self.seq, text, self.at, hand, self.flags)


@dataclass(slots=True)
class Undoable:
    """An act that took effect and can be taken back: pictures of what it changed, from before and after."""

    act: Act
    seq: int
    before: Any
    after: Any


class TextRule(msgspec.Struct, frozen=True):
    """What the door checks of a text: the longest it may be (characters), and which nudges to look for."""

    max_chars: int = 200
    nudge: str = ""


class Act(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """The base of every verb. ``STAFF``: which staff roles may; empty = participants."""

    id: ActId

    DO: ClassVar[str] = ""
    KIND: ClassVar[str] = ""
    SAID: ClassVar[tuple[str, ...]] = ()
    STAFF: ClassVar[frozenset[str]] = frozenset()
    BASIC: ClassVar[bool] = False
    """A basic right: always works, whatever the phase (methods §0.7)."""
    WHEN_LOCKED: ClassVar[bool] = False
    """Works from a console that is locked."""
    HOUSE: ClassVar[bool] = False
    """Done by the house itself; never accepted from the wire."""
    UNSIGNED: ClassVar[bool] = False
    """The log does not say who did it: looked at for the person at the door, appended with by 0."""
    ROLL: ClassVar[str] = ""
    """A ballot: it goes into the box and never into the log. The log gets this verb, which says who voted."""
    TALLY: ClassVar[str] = ""
    """Closes a box; the log gets this verb, with the counts and the tokens that are asked why."""
    INNER: ClassVar[bool] = False
    """What came out of a box; never accepted from the wire, and never refused for want of a right."""
    WHOLE: ClassVar[bool] = False
    """Concerns the whole session: not for who runs one room."""
    OWN: ClassVar[bool] = False
    """Concerns only the own screen: works wherever one stands."""
    ABOUT: ClassVar[tuple[str, ...]] = ("item", "items", "target", "into", "from_")
    """The fields that name contributions; one of another room is refused (OT-H3)."""

    def has_floor(self, kind: AnyKind, now: Instance, role: str) -> bool:
        """Whether the phase lets this role do it: those who may write may (KA-H1)."""
        return role in kind.writers(now)

    def must_say(self) -> tuple[str, ...]:
        """The text fields that may not stay empty; the door looks, since the fold reads no text."""
        return self.SAID

    def text_rule(self, c: Context) -> TextRule:
        """How long its text may be and what to nudge about; the door applies it."""
        return TextRule(max_chars=500)

    def refuse(self, c: Context) -> Refusal | None:
        """Why this act cannot be done now, or None."""
        return None

    def apply(self, c: Context) -> dict[str, Any]:
        """Do it; returns what the ack adds."""
        raise TypeError(type(self).__name__)

    def box(self) -> str:
        """The box that a ballot goes into, or that is closed."""
        raise TypeError(type(self).__name__)

    def ballot(self) -> tuple[str, str]:
        """The token and the choice of a ballot."""
        raise TypeError(type(self).__name__)

    def asked(self) -> frozenset[str]:
        """The choices whose tokens the tally names, so that they can be asked why."""
        raise TypeError(type(self).__name__)

    def veil(self) -> str:
        """What an unsigned act has in the place of a person: from it derives its id in the log."""
        raise TypeError(type(self).__name__)

    def trace(self, c: Context) -> Any:
        """A picture of what it changes, made before and after; None: it cannot be taken back.

        Two pictures are equal when nothing changed in between. A picture holds no text.
        """
        return None

    def overtaken(self, c: Context, done: Undoable) -> Refusal | None:
        """Why it can no longer be taken back: what it changed was changed again since."""
        return None if self.trace(c) == done.after else Refusal("stale")

    def take_back(self, c: Context, done: Undoable) -> None:
        """Make it as it was. Only after ``overtaken``."""
        raise TypeError(type(self).__name__)

    def data(self) -> dict[str, Any]:
        """The act without its id and its text: what the log's envelope keeps."""
        fields: dict[str, Any] = msgspec.to_builtins(self)
        return {k: v for k, v in fields.items() if k != "id" and k not in self.SAID}

    def said(self) -> dict[str, str]:
        """The free text of the act by field, empty fields left out."""
        return {name: text for name in self.SAID if (text := getattr(self, name))}


_verbs: dict[str, type[Act]] = {}
A = TypeVar("A", bound=type[Act])


def verb(cls: A) -> A:
    """Register a verb under its ``DO``; a name that is taken is a mistake of the programmer."""
    if cls.DO in _verbs:
        raise ValueError(cls.DO)
    _verbs[cls.DO] = cls
    return cls


def verbs() -> dict[str, type[Act]]:
    """Every verb by name: the union that the rooms and the kinds declared."""
    return dict(_verbs)


def parse(payload: dict[str, Any]) -> Act:
    """Make an act of what came over the wire.

    Raises KeyError for a verb that is unknown (or the house's own) and msgspec.ValidationError for
    fields that are unknown, missing, of another type or out of bounds.
    """
    fields = dict(payload)
    cls = _verbs[str(fields.pop("do", ""))]
    if cls.HOUSE or cls.INNER:
        raise KeyError(cls.DO)
    return msgspec.convert(fields, cls)


def rebuild(do: str, act_id: str, data: dict[str, Any]) -> Act:
    """Make the act of a log entry again; its text fields stay empty (the fold does not read them)."""
    return msgspec.convert({"id": act_id, **data}, _verbs[do])


def refuse(act: Act, c: Context) -> Refusal | None:
    """Decide whether an act may be done: rights first (methods §7.2, KA-H1), then its own conditions."""
    return _rights(act, c) or _elsewhere(act, c) or act.refuse(c)


def _rights(act: Act, c: Context) -> Refusal | None:
    if act.HOUSE:
        return None if c.by == 0 else Refusal("not_allowed")
    if act.INNER or (act.UNSIGNED and c.by == 0):
        return None  # looked at for the person before it went into the box, or became unsigned
    who = c.who
    if who is None or (who.removed and (who.staff or not act.BASIC)):
        return Refusal("gone")
    if who.locked and not act.WHEN_LOCKED:
        return Refusal("console_locked")
    if act.BASIC:
        return None
    if act.STAFF:
        return _housed(act, c, who) if who.role in act.STAFF else Refusal("not_allowed")
    return _floor(act, c, who)


def _housed(act: Act, c: Context, who: Person) -> Refusal | None:
    """Who works in one room works there, while it is a room; what concerns everyone is for the plenary."""
    if not who.housed or act.OWN:
        return None
    if act.WHOLE:
        return Refusal("not_allowed")
    return None if c.s.room == who.group else Refusal("not_your_room")


def _elsewhere(act: Act, c: Context) -> Refusal | None:
    """What is in another room is out of reach, whoever knows its number (OT-H3). Basic rights always work."""
    if act.HOUSE or act.BASIC or c.s.apart is None:
        return None
    for n in _named(act):
        item = c.s.items.get(n)
        instance = c.s.course.get(item.phase) if item is not None else None
        if instance is not None and not c.s.reads(instance.group):
            return Refusal("other_room")
    person = c.s.people.get(getattr(act, "person", None) or 0)
    away = person is not None and not person.staff and c.s.room and not c.s.turn
    return Refusal("unknown_person") if away and person and person.group != c.s.room else None


def _named(act: Act) -> list[int]:
    given = [getattr(act, name, None) for name in act.ABOUT]
    rows = [value if isinstance(value, list) else [value] for value in given]
    return [n for row in rows for n in row if isinstance(n, int)]


def _floor(act: Act, c: Context, who: Person) -> Refusal | None:
    """A participant writes only where the phase gives that role the floor, while it is open."""
    if who.staff:
        return Refusal("not_allowed")
    if c.s.ended is not None:
        return Refusal("ended")
    now = c.s.now
    if now is None:
        return Refusal("not_now", again=True)
    if act.KIND and now.phase.kind != act.KIND:
        return Refusal("not_now")
    if not act.has_floor(kind_of(now.phase.kind), now, who.role):
        return Refusal("not_your_turn")
    closed = {"armed": Refusal("armed", again=True), "paused": Refusal("paused", again=True)}
    return None if now.state == "open" else closed.get(now.state, Refusal("closed"))


def here(c: Context, phase: str, kind: str = "") -> Instance | Refusal:
    """The current pass, if the screen that acts was looking at it."""
    now = c.s.now
    if now is None:
        return Refusal("not_now", again=True)
    if now.id != phase:
        return Refusal("closed" if c.s.course.get(phase) else "unknown_phase")
    if kind and now.phase.kind != kind:
        return Refusal("not_now")
    return now


def mine(c: Context, n: int) -> Item | Refusal:
    """An own contribution."""
    item = c.s.items.get(n)
    if item is None or item.author != c.me.p:
        return Refusal("not_yours")
    return item


def kind_of(name: str) -> AnyKind:
    """The activity kind with this name. Raises KeyError when there is none."""
    return _kinds[name]


def confined(now: Instance, item: Item) -> bool:
    """Whether an item never leaves the facilitators' eyes: by its kind, or as its phase releases nothing."""
    return now.phase.release == "none" or kind_of(now.phase.kind).private(item)


def register(kind: AnyKind) -> AnyKind:
    """Add an activity kind to the house."""
    _kinds[kind.name] = kind
    return kind


def kinds() -> dict[str, AnyKind]:
    """Every activity kind by name."""
    return dict(_kinds)


_kinds: dict[str, AnyKind] = {}


def rule_here(c: Context, type_: str) -> TextRule:
    """The text rule of the current phase for this type of contribution."""
    now = c.s.now
    return TextRule() if now is None else kind_of(now.phase.kind).text_rule(c.s, now, type_)
