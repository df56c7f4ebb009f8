"""What may stand in a report, for whom. There is one rule and every part of the report asks it.

Source: methods §0.3 and §8 (only what was released), KA-H6 (only the corrected form), KA-H7 (quotes leave
the building only with consent).
"""

from __future__ import annotations

from typing import Literal

from facilitator.guard import small_numbers
from facilitator.method.acts import confined, kind_of
from facilitator.method.blocks import Relation
from facilitator.method.items import Item
from facilitator.method.session import Session
from facilitator.method.views.room import who
from facilitator.summary.report import Audience

Reason = Literal[
    "guard",
    "held",
    "returned",
    "hidden",
    "withdrawn",
    "private",
    "round",
    "wiped",
    "merged",
    "consent",
    "correction",
]
"""Why a contribution is left out. ``merged`` is no loss: it stands under another number."""


def relation(s: Session, item: Item) -> Relation:
    """What a contribution is to the one it is about."""
    instance = s.course.get(item.phase)
    return "reaction" if instance is None else kind_of(instance.phase.kind).relation(instance, item)


def arranges(s: Session, item: Item) -> bool:
    """Whether it is a group of contributions and none itself: it stands in its own section or nowhere."""
    instance = s.course.get(item.phase)
    return instance is not None and kind_of(instance.phase.kind).arranges(item)


class Printable:
    """The rule for one audience of one session."""

    def __init__(self, s: Session, audience: Audience) -> None:
        self.s = s
        self.audience = audience
        self._disputed = {
            item.target
            for item in s.items.values()
            if item.state in {"held", "returned"} and relation(s, item) == "correction"
        }

    def why_not(self, item: Item) -> Reason | None:
        """Why this contribution may not be printed, or None when it may."""
        if item.state == "withdrawn":
            return "withdrawn"
        if self._private(item):
            return "private"
        if not self._exported(item):
            return "round"
        if item.state == "held":
            return "guard" if item.held_by_guard else "held"
        if item.state != "released":
            return item.state
        shown = item.on_board
        if shown is None or not shown.text:
            return "wiped"
        return None if self.audience == "internal" else self._outside(item)

    def disputed(self, item: Item) -> bool:
        """Whether the table wrote a correction that nobody released yet (KA-H6)."""
        return item.n in self._disputed

    def sector(self, item: Item) -> str:
        """The code of the sector that may stand beside it, or nothing.

        Never where who said it asked for *zonder sector* (KA-H7). Outside the house only where it points at a
        group: in every ring where that sector sits, it sits with enough people. In public never.
        """
        code = who(self.s, item) if item.consent != "no_sector" else ""
        if self.audience == "internal" or not code:
            return code
        counts: dict[str, int] = {}
        for person in self.s.people.present():
            if person.sector == code:
                counts[person.role] = counts.get(person.role, 0) + 1
        large = bool(counts) and min(counts.values()) >= small_numbers.PEOPLE
        return code if large and self.audience == "shareable" else ""

    def _private(self, item: Item) -> bool:
        instance = self.s.course.get(item.phase)
        if instance is None:
            return True
        return confined(instance, item) or kind_of(instance.phase.kind).sealed(self.s, instance, item)

    def _exported(self, item: Item) -> bool:
        """What is said in a round belongs to that moment (methods §7.3)."""
        phase = self.s.phase_of(item)
        return phase is None or kind_of(phase.kind).exported

    def _of_the_room(self, item: Item) -> bool:
        instance = self.s.course.get(item.phase)
        return instance is not None and kind_of(instance.phase.kind).of_the_room(item)

    def _outside(self, item: Item) -> Reason | None:
        """What stays in the house: quotes, what the table disputes; from the public also what people typed.

        The scribe's lines are key statements, and so is what a theme brings. Somebody's own words are a quote
        to whoever was not there.
        """
        own_words = item.quote or (self.audience == "public" and not self._of_the_room(item))
        if item.consent == "no" or (own_words and not item.consented):
            return "consent"
        return "correction" if self.disputed(item) else None
