"""How a session begins, and what the house itself forgets in time (methods §8.5)."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from facilitator.method import rooms
from facilitator.method.acts import Act, Context, kind_of, verb
from facilitator.method.along import forget_interests, told_by
from facilitator.method.asking import forget_questions
from facilitator.method.contributing import drop_reason, forget, touch_item
from facilitator.method.cursor import Course
from facilitator.method.following import forget_names
from facilitator.method.items import Item
from facilitator.method.outcome import Refusal
from facilitator.method.places import Place
from facilitator.method.routing import forget_route
from facilitator.method.script import Script
from facilitator.method.session import Link, Meta, Session


@verb
class Begin(Act):
    """Entry 1: the whole compiled script, the options and the facts of this session.

    ``links``: face → hash of the secret, for the first links that the organiser gets.
    """

    DO = "begin"
    HOUSE = True
    script: Script
    options: dict[str, Any]
    meta: Meta
    links: dict[str, str] = msgspec.field(default_factory=dict)

    def refuse(self, c: Context) -> Refusal | None:
        """A session begins once."""
        return Refusal("stale") if c.s.course.passes else None

    def apply(self, c: Context) -> dict[str, Any]:
        """Take it all in and enter the first phase."""
        c.s.script, c.s.options, c.s.meta = self.script, self.options, self.meta
        c.s.main = Place(Course(self.script.playable(self.options), pace=self.meta.pace))
        c.s.groups = {group.code: group for group in self.script.groups}
        for face, digest in self.links.items():
            n = len(c.s.links) + 1
            c.s.links[n] = Link(n, face, digest)
        first = c.s.course.following
        if first is not None:
            rooms.enter(c.s, first, c.at)
        c.s.touch("*")
        return {}


@verb
class Lapse(Act):
    """Nobody ended the session and nothing happened for 24 h after its planned end (methods §0.7)."""

    DO = "lapse"
    HOUSE = True

    def refuse(self, c: Context) -> Refusal | None:
        """Once."""
        return Refusal("ended") if c.s.ended is not None else None

    def apply(self, c: Context) -> dict[str, Any]:
        """As if the facilitator had ended it now."""
        c.s.end(c.at)
        return {}


@verb
class Retain(Act):
    """A term is over: what may no longer be kept goes. ``what`` says which of the terms of §8.5."""

    DO = "retain"
    HOUSE = True
    what: Literal["people", "unreleased", "released", "follow_up"]

    def refuse(self, c: Context) -> Refusal | None:
        """Terms count from the end of a session."""
        return None if c.s.ended is not None else Refusal("not_now")

    def apply(self, c: Context) -> dict[str, Any]:
        """``people``: nobody is known any more (the hall drops the tokens). ``released``: no text stays."""
        c.s.retained.add(self.what)
        if self.what == "follow_up":
            forget_names(c.s)
            forget_interests(c.s)
        if self.what in {"people", "follow_up"}:
            return {}
        for item in [i for i in c.s.items.values() if not _is_kept(c.s, i)]:
            forget(c.s, item)
        for item in c.s.items.values():
            drop_reason(c.s, item)
            if item.state != "withdrawn":
                c.s.blank |= item.settle()
            touch_item(c.s, item)
        for parked in c.s.parked.values():
            parked.version.text = None
            c.s.blank.add(parked.version.seq)
            c.s.touch(f"parked/{parked.n}")
        if self.what == "released":
            _blank_all(c.s)
        return {}


def _is_kept(s: Session, item: Item) -> bool:
    """Released, or part of what is: a correction of it, or a contribution that was merged into it."""
    while item.state == "merged" and item.into is not None:
        item = s.items[item.into]
    return item.state == "released"


def _blank_all(s: Session) -> None:
    forget_questions(s)
    forget_route(s)
    for item in s.items.values():
        item.blank()
    for instance in s.course.every:
        kind_of(instance.phase.kind).forget(instance)
    for version in (*(o.reason for o in s.overrides), *s.names.values()):
        version.text = None
    s.touch("*" if s.names else "phase")
    # Who follows something up, or thinks along, has a term of its own, which may be longer (methods §8.5).
    longer = {f.version.seq for f in s.follow_ups.values()} | {v.seq for v in told_by(s)}
    s.blank |= s.spoken - longer
