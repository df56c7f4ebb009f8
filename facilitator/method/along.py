"""*Ik denk mee over dit onderwerp* (OT-8): a name and a mail address, given by choice, for who takes it on.

Only the console reads them, and the report inside the house; they go 30 days after the feedback (§8.5).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from facilitator.method.acts import Act, Context, Key, N, Said, TextRule, here, kind_of, verb
from facilitator.method.items import Version
from facilitator.method.outcome import Refusal
from facilitator.method.people import Person
from facilitator.method.routes import Interest
from facilitator.method.session import Session

KIND = "handover"
CHARS = 100


@verb
class ThinkAlong(Act):
    """Leave a name and an address with a message, or take them back: ``on`` false."""

    DO = "think_along"
    KIND = KIND
    SAID = ("name", "mail")
    phase: Key
    item: N
    on: bool = True
    name: Said = ""
    mail: Said = ""

    def must_say(self) -> tuple[str, ...]:
        """Both, or nothing."""
        return self.SAID if self.on else ()

    def text_rule(self, c: Context) -> TextRule:
        """Room for a name and an address."""
        return TextRule(CHARS)

    def refuse(self, c: Context) -> Refusal | None:
        """On a message that this person can read."""
        now = here(c, self.phase, KIND)
        if isinstance(now, Refusal):
            return now
        item = c.s.items.get(self.item)
        shown = item is not None and kind_of(KIND).shows(c.s, now, item, f"phone/{c.me.role}")
        return None if shown else Refusal("unknown_item")

    def apply(self, c: Context) -> dict[str, Any]:
        """Once for each message: the last one counts."""
        drop(c.s, [i for i in of_person(c.s, c.me) if i.item == self.item])
        if self.on:
            n = c.s.routes = c.s.routes + 1
            texts = c.version("writer", "name"), c.version("writer", "mail")
            c.s.interests[n] = Interest(n, self.item, c.me.p, *texts)
        c.s.touch("phase", f"me/{c.me.p}")
        return {}


def of_person(s: Session, person: Person) -> list[Interest]:
    """What one thinks along about, whichever of a merged person's numbers it came under."""
    found = ((one, s.people.get(one.p)) for one in s.interests.values())
    return [one for one, who in found if who is not None and who.p == person.p]


def drop(s: Session, some: list[Interest]) -> None:
    """Forget names and addresses for good."""
    for one in some:
        s.blank |= {version.seq for version in one.texts()}
        del s.interests[one.n]
        who = s.people.get(one.p)
        s.touch("phase", *([f"me/{who.p}"] if who is not None else []))


def told_by(s: Session) -> Iterator[Version]:
    """Every name and address that is still kept."""
    for one in s.interests.values():
        yield from one.texts()


def forget_interests(s: Session) -> None:
    """The term is over; how many there were stays for the report."""
    for version in told_by(s):
        version.text = None
        s.blank.add(version.seq)
    s.touch("phase")
