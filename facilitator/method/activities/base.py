"""What every activity kind offers the house: one vertical slice behind one small interface.

An *audience* is ``board``, ``console``, ``helper``, ``scribe`` or ``phone/<role>``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from facilitator.method.acts import TextRule
from facilitator.method.reporting import told
from facilitator.method.script import Choice, Gate, Phase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.method.blocks import AnyBlock, Relation
    from facilitator.method.cursor import Instance
    from facilitator.method.gates import Standing
    from facilitator.method.items import Item
    from facilitator.method.outcome import Refusal
    from facilitator.method.people import Person
    from facilitator.method.reporting import Reporter
    from facilitator.method.session import Session

Options = TypeVar("Options", bound=msgspec.Struct)


class Kind(Generic[Options]):
    """The base of the activity kinds; a kind overrides what it deviates in (methods §7.2)."""

    name: str = ""
    settling: bool = False
    """True where nothing is asked yet and people may still say where they come from."""
    counts_sources: bool = False
    """Whether what its screens show follows from the items of its sources, such as how many there are."""
    counts_people: bool = False
    """Whether what its screens show follows from who is there, such as how full a theme is."""
    asks: bool = False
    """Whether the prompt of such a phase is a question to the room, one the report repeats."""

    exported: bool = True
    """Whether what is said in such a phase goes into reports; where not, it is only counted there."""

    def __init__(self, options: type[Options]) -> None:
        self.struct = options
        self._read: dict[int, tuple[Phase, Options]] = {}

    def read(self, options: dict[str, Any]) -> Options:
        """The kind's options of a phase. Raises msgspec.ValidationError with a path."""
        return msgspec.convert(options, self.struct)

    def options(self, phase: Phase) -> Options:
        """The kind's options of a compiled phase, read once."""
        known = self._read.get(id(phase))
        if known is None or known[0] is not phase:
            known = self._read[id(phase)] = (phase, self.read(phase.options))
        return known[1]

    def writers(self, now: Instance) -> frozenset[str]:
        """The roles that may send something in this phase."""
        return frozenset(now.phase.write) | now.invited

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """What the screens of this kind need beyond the common envelope."""
        return {}

    def shows(self, s: Session, now: Instance, item: Item, audience: str) -> bool:
        """Whether a board or phone gets this item while the phase is current."""
        return False

    def sealed(self, s: Session, now: Instance, item: Item) -> bool:
        """Whether an item of this pass is still hidden from everyone, the console included."""
        return False

    def private(self, item: Item) -> bool:
        """Whether an item is for the facilitators' eyes only, and never becomes part of the yield."""
        return False

    def stays(self, item: Item) -> bool:
        """Whether an item never disappears: it cannot be hidden, sent back or merged away (DD-H5)."""
        return False

    def explains(self, now: Instance) -> bool:
        """Whether a writer can mark a contribution of this pass as one to explain aloud (DD-2)."""
        return False

    def takes_questions(self, now: Instance) -> bool:
        """Whether who may write can park a question in this phase."""
        return False

    def bound(self, s: Session, now: Instance) -> Refusal | None:
        """Why one cannot go back from this pass now."""
        return None

    def voting(self, now: Instance) -> Refusal | None:
        """Why nothing may end the session now: ballots lie in an open box."""
        return None

    def unite(self, now: Instance, gone: int, kept: int) -> None:
        """Two numbers became one person: what was chosen under ``gone`` is of ``kept``, and counts once."""

    def forget(self, now: Instance) -> None:
        """Drop every text that the kind itself keeps of this pass; their log entries are wiped."""

    def arranges(self, item: Item) -> bool:
        """Whether an item only arranges others: it is no contribution, and is never missed in a report."""
        return False

    def may_release(self, s: Session, now: Instance, at: int) -> bool:
        """Whether items of this pass may go to the board yet."""
        return True

    def focuses(self, now: Instance) -> bool:
        """Whether the board shows one item at its largest, so that a released one becomes it."""
        return False

    def extra_gates(self, now: Instance) -> tuple[Gate, ...]:
        """Gates that follow from the kind's own options."""
        return ()

    def standing(self, s: Session, now: Instance) -> list[Standing]:
        """What stands between this phase and the next by the kind's own rules."""
        return []

    def personal(self, s: Session, now: Instance, person: Person) -> dict[str, Any]:
        """What one participant gets of this phase and no other does."""
        return {}

    def details(self, s: Session, item: Item) -> dict[str, Any]:
        """What an item of this kind shows beyond its words, to everyone who may see it."""
        return {}

    def text_rule(self, s: Session, now: Instance, type_: str) -> TextRule:
        """The rule for texts of this type in this phase."""
        return TextRule()

    def release(self, s: Session, item: Item, at: int) -> None:
        """What releasing an item of this kind does."""
        item.release(at)

    def awaits_asking(self, s: Session, now: Instance) -> bool:
        """True while the phase may not close on an empty yield without *gevraagd, niet genoemd*."""
        return False

    def counts_turns(self, s: Session, now: Instance) -> tuple[str, ...]:
        """The roles without seats of which it is counted how many had their turn; see ``turns``."""
        return ()

    def cats(self, phase: Phase) -> tuple[Choice, ...]:
        """The categories that an item of this phase can have."""
        return ()

    def yields(self, item: Item) -> bool:
        """Whether later phases may choose from it: not from what only stands beside the yield."""
        return True

    def of_the_room(self, item: Item) -> bool:
        """Whether these are words of the room; else they are somebody's own, to others a quote."""
        return item.by_scribe

    def relation(self, now: Instance, item: Item) -> Relation:
        """What an item of this pass is to the one it is about."""
        return "reaction"

    def notes(self, r: Reporter, item: Item) -> tuple[str, ...]:
        """Sentences that belong with an item of this kind wherever it stands in the report."""
        return ()

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """What these passes (at least one) yielded, for the report; None where there never is anything.

        With ``codes`` only the items of these categories or types, in one list that may be empty.
        """
        return tuple(told(r, r.found(passes, codes))) or None


AnyKind = Kind[Any]
