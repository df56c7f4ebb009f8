"""Contributions: what somebody said, in which versions, and what became of it (methods §7.1)."""

from dataclasses import dataclass, field
from typing import Literal

State = Literal["held", "released", "returned", "hidden", "withdrawn", "merged"]
Hand = Literal["writer", "facilitator", "table", "scribe"]

HAS = "has:"
"""Prefix of a flag by which the door says that a further text came along; the fold reads no text."""
HOLD = "hold:"
"""Prefix of a flag by which the guard at the door holds a text; the rest names what it found."""


@dataclass(slots=True)
class Version:
    """One wording. ``text`` is None once it was wiped; ``seq`` is the log entry that holds it.

    ``released``: somebody let it be shown (it may have been replaced or taken off since).
    """

    seq: int
    text: str | None
    at: int
    by: Hand
    flags: tuple[str, ...] = ()
    released: bool = False


@dataclass(slots=True)
class Deed:
    """What makes an item an action: its column, its owner, its date. ``due``: YYYY-MM-DD or nothing.

    ``owner``: the number of who takes it on; ``owner_name``: in words, where the owner has no phone here.
    """

    column: str
    due: str = ""
    owner: int | None = None
    accepted: bool = False
    owner_name: Version | None = None
    reason: Version | None = None
    how: Version | None = None
    thumbs: set[int] = field(default_factory=set)

    def owned(self, accept: bool) -> bool:
        """Whether somebody has it; with ``accept`` a person with a phone must have said so."""
        return self.owner_name is not None or (self.owner is not None and (self.accepted or not accept))

    def write(self, name: str, version: Version) -> set[int]:
        """Set the owner's name, the reason or how the table hears back; returns the entry it replaces."""
        if name == "owner":
            return self.name(version)
        before: Version | None = getattr(self, name)
        setattr(self, name, version)
        return {before.seq} if before is not None else set()

    def name(self, owner: Version | None) -> set[int]:
        """Who does it in words, or no longer in words; returns the entry it replaces."""
        before, self.owner_name = self.owner_name, owner
        return {before.seq} if before is not None else set()

    def texts(self) -> list[Version]:
        """Every text it has."""
        return [v for v in (self.owner_name, self.reason, self.how) if v is not None]

    def blank(self) -> set[int]:
        """Drop every text; returns the log entries that held them."""
        for version in self.texts():
            version.text = None
        return {version.seq for version in self.texts()}


@dataclass(slots=True)
class Condition:
    """What somebody in the minority needs to come along (methods 3b, DD-7). ``number``: 1 for V1.

    ``round``: the vote it answers to. ``outcome``: added, adapted or refused; it never disappears (DD-H5).
    ``why``: what is in the no. ``come``: whether its owner said *zo kan ik mee*; None: not asked yet.
    """

    number: int
    round: int
    outcome: str = ""
    reason: Version | None = None
    why: Version | None = None
    come: bool | None = None

    @property
    def code(self) -> str:
        """As it stands on the board: V1."""
        return f"V{self.number}"

    def texts(self) -> list[Version]:
        """Every text it has beside the item's own."""
        return [v for v in (self.reason, self.why) if v is not None]

    def blank(self) -> set[int]:
        """Drop every text; returns the log entries that held them."""
        for version in self.texts():
            version.text = None
        return {version.seq for version in self.texts()}


@dataclass(slots=True)
class Message:
    """What makes an item a message: why, what would solve it, and for whom it is (OT-5g, OT-8).

    ``to``: the numbers of its destinations; ``contact``: in words, whom one can ask; ``feedback_on``: the day
    (YYYY-MM-DD) on which the group hears what became of it, or nothing.
    """

    to: list[int] = field(default_factory=list)
    feedback_on: str = ""
    why: Version | None = None
    solution: Version | None = None
    contact: Version | None = None

    def write(self, name: str, version: Version) -> set[int]:
        """Set why, solution or contact; returns the entry whose text it replaces."""
        before: Version | None = getattr(self, name)
        setattr(self, name, version)
        return {before.seq} if before is not None else set()

    def texts(self) -> list[Version]:
        """Every text it has."""
        return [v for v in (self.why, self.solution, self.contact) if v is not None]

    def blank(self) -> set[int]:
        """Drop every text; returns the log entries that held them."""
        for version in self.texts():
            version.text = None
        return {version.seq for version in self.texts()}


@dataclass(slots=True)
class Item:
    """One contribution. ``n`` is its number in the session, the one people follow on paper.

    ``shown`` is the index of the version that the board may show, or -1 before the first release.
    """

    n: int
    phase: str
    author: int
    type: str
    cat: str
    state: State
    at: int
    versions: list[Version]
    target: int | None = None
    sector: str = ""
    seat: int | None = None
    by_scribe: bool = False
    quote: bool = False
    alternative: bool = False
    explain: bool = False
    """Its writer wants to say something about it aloud; a screen tells that, and never who (DD-2)."""
    shown: int = -1
    released_at: int | None = None
    mark: str = ""
    reason_code: str = ""
    reason: Version | None = None
    into: int | None = None
    corrected: bool = False
    confirmed: set[int] = field(default_factory=set)
    deed: Deed | None = None
    message: Message | None = None
    members: list[int] = field(default_factory=list)
    """The numbers of the cards in a cluster, lowest first; ``clusters`` says which of them still count."""
    condition: Condition | None = None
    consent: str = ""
    """yes, no or no_sector, once the person in whose name it stands said so (KA-H7)."""
    consent_by: int | None = None
    """The number of who said so; the seat may be somebody else's by now."""
    consent_hash: str = ""
    """Hash of the code by which that can be taken back (P9)."""

    @property
    def consented(self) -> bool:
        """Whether who said it lets it leave the building (KA-H7)."""
        return self.consent in {"yes", "no_sector"}

    @property
    def last(self) -> Version:
        """The newest wording, released or not."""
        return self.versions[-1]

    @property
    def on_board(self) -> Version | None:
        """The wording that may be shown, or None. A released item keeps it while an edit waits."""
        return self.versions[self.shown] if self.state == "released" and self.shown >= 0 else None

    @property
    def pending(self) -> bool:
        """True when a newer wording waits behind the released one."""
        return self.state == "released" and self.shown < len(self.versions) - 1

    @property
    def waits(self) -> bool:
        """True when the facilitator still has something to decide about it."""
        return self.state == "held" or self.pending

    @property
    def releasable(self) -> bool:
        """True when releasing it would change something."""
        return self.waits or self.state in {"hidden", "returned"}

    @property
    def held_by_guard(self) -> tuple[str, ...]:
        """What the guard found in the newest wording, such as ``phone`` or ``postcode``."""
        return tuple(f.removeprefix(HOLD) for f in self.last.flags if f.startswith(HOLD))

    def release(self, at: int) -> None:
        """Let the newest wording be shown."""
        if self.released_at is None:
            self.released_at = at
        self.state, self.last.released = "released", True
        self.point()

    def reword(self, version: Version, *, shown: bool) -> None:
        """Add a wording; ``shown`` lets it replace the released one at once."""
        version.released = shown and self.state == "released"
        self.versions.append(version)
        self.point()

    def blank(self) -> set[int]:
        """Drop every wording; return the log entries whose text must go with it."""
        for version in self.versions:
            version.text = None
        own = set[int]().union(*(part.blank() for part in self._parts()))
        return {version.seq for version in self.versions} | own

    def settle_down(self) -> set[int]:
        """Forget wordings that were never released; return the log entries that held them.

        An entry that also brought a reason or an owner that still stands goes with those.
        """
        return self.drop({v.seq for v in self.versions if not v.released}) - self.bound()

    def bound(self) -> set[int]:
        """The log entries that hold a text that still stands."""
        own = [text for part in self._parts() for text in part.texts()]
        return {v.seq for v in (*self.versions, *own)}

    def _parts(self) -> list[Deed | Message | Condition]:
        """What it has beyond its own words."""
        return [part for part in (self.deed, self.message, self.condition) if part is not None]

    def settle(self) -> set[int]:
        """Forget wordings that went no further; the last one of a merged item stays behind the kept item."""
        kept = self.last if self.state == "merged" else None
        return self.drop({v.seq for v in self.versions if not v.released and v is not kept}) - self.bound()

    def drop(self, seqs: set[int]) -> set[int]:
        """Forget the wordings of these log entries; returns those that it had."""
        found = {v.seq for v in self.versions} & seqs
        self.versions = [v for v in self.versions if v.seq not in found]
        self.corrected = any(v.by == "table" for v in self.versions)
        self.point()
        return found

    def point(self) -> None:
        """Never at a wording that nobody released, whatever came or went around it."""
        self.shown = max((i for i, v in enumerate(self.versions) if v.released), default=-1)
