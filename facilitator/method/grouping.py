"""Who is in which group: choosing a theme, dividing, moving, and stepping into a room (OT-0, OT-4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from facilitator.method.acts import (
    NOTHING,
    Act,
    CodeOrNone,
    Context,
    Key,
    Said,
    TextRule,
    Undoable,
    here,
    verb,
)
from facilitator.method.balancing import Seeker, balanced
from facilitator.method.contributing import clear
from facilitator.method.joining import OnPerson, touch_person
from facilitator.method.outcome import Refusal
from facilitator.method.people import CONSOLE, LEADS, Person
from facilitator.method.script import PARALLEL, Group
from facilitator.method.session import Session

if TYPE_CHECKING:
    from facilitator.method.activities.base import AnyKind
    from facilitator.method.cursor import Instance

ASSIGN = "assign"
LABEL_CHARS = 60
MOST_GROUPS = 30
Seats = Annotated[int, msgspec.Meta(ge=0, le=500)]


def place(s: Session, person: Person, group: str, seq: int) -> None:
    """Put somebody in a group (empty: in none). Their screen is that of the group from now on."""
    person.group, person.since = group, seq
    touch_person(s, person)
    s.touch("phase", "room")


def members(s: Session, group: str) -> list[Person]:
    """The participants of a group."""
    return [x for x in s.people.present() if x.group == group]


def seats_left(s: Session, group: Group) -> int | None:
    """How many may still come in; None: any number."""
    return max(0, group.seats - len(members(s, group.code))) if group.seats else None


def seekers(s: Session) -> list[Seeker]:
    """Who has no group yet."""
    return [Seeker(x.p, x.sector, x.wishes) for x in s.people.present() if x.group not in s.groups]


def proposal(s: Session) -> dict[int, str]:
    """A group for everyone who has none, by number."""
    seats = {group.code: seats_left(s, group) for group in s.groups.values()}
    return balanced(seekers(s), seats, {code: [x.sector for x in members(s, code)] for code in s.groups})


def begun(s: Session) -> bool:
    """Whether the groups went apart already: from then on they are as they are."""
    return bool(s.rooms)


@verb
class ChooseGroup(Act):
    """First and second choice of a theme. Who comes when the groups are apart is placed at once.

    Without a choice that still has room it becomes the smallest group that has.
    """

    DO = "choose_group"
    phase: Key
    first: CodeOrNone = ""
    second: CodeOrNone = ""

    def has_floor(self, kind: AnyKind, now: Instance, role: str) -> bool:
        """Where themes are chosen those who may, and later everyone who has none."""
        return kind.name == PARALLEL or super().has_floor(kind, now, role)

    def refuse(self, c: Context) -> Refusal | None:
        """Groups that are there, for somebody who has none."""
        now = here(c, self.phase)
        if isinstance(now, Refusal):
            return now
        if now.phase.kind not in {ASSIGN, PARALLEL}:
            return Refusal("not_now")
        if not {self.first, self.second} <= {"", *c.s.groups} or not c.s.groups:
            return Refusal("unknown_group")
        return Refusal("placed") if c.me.group else None

    def apply(self, c: Context) -> dict[str, Any]:
        """Remember it; late, go in."""
        c.me.wishes = tuple(dict.fromkeys(code for code in (self.first, self.second) if code))
        c.s.touch(f"me/{c.me.p}", "phase", "gate")
        if c.now.phase.kind == PARALLEL:
            place(c.s, c.me, self._free(c.s, c.me.wishes), c.seq)
        return {"group": c.me.group}

    def _free(self, s: Session, wishes: tuple[str, ...]) -> str:
        free = [group.code for group in s.groups.values() if seats_left(s, group) != 0]
        wanted = next((code for code in wishes if code in free), "")
        return wanted or min(free or s.groups, key=lambda code: len(members(s, code)))


class Placing(Act):
    """An act that gives people another group, and can be taken back while nobody changed since."""

    STAFF = CONSOLE
    WHOLE = True

    def trace(self, c: Context) -> dict[int, str]:
        """Everyone's group."""
        return {x.p: x.group for x in c.s.people.present()}

    def overtaken(self, c: Context, done: Undoable) -> Refusal | None:
        """Once those whom it moved are elsewhere."""
        moved = self._moved(done)
        same = all(c.s.group_of(p) == done.after[p] for p in moved)
        return None if moved and same else Refusal("stale")

    def take_back(self, c: Context, done: Undoable) -> None:
        """Each to the group before."""
        for p in self._moved(done):
            person = c.s.people.get(p)
            if person is not None:
                place(c.s, person, done.before[p], c.seq)

    def _moved(self, done: Undoable) -> list[int]:
        return [p for p, group in done.before.items() if done.after.get(p, group) != group]


@verb
class Divide(Placing):
    """Confirm the proposal for everyone who has no group yet."""

    DO = "divide"
    phase: Key

    def refuse(self, c: Context) -> Refusal | None:
        """While themes are chosen, and there is somebody to place."""
        now = here(c, self.phase, ASSIGN)
        if isinstance(now, Refusal):
            return now
        if not c.s.groups:
            return Refusal("unknown_group")
        return None if seekers(c.s) else Refusal("nobody_to_place")

    def apply(self, c: Context) -> dict[str, Any]:
        """By capacity, wishes and mix of sectors."""
        for p, group in proposal(c.s).items():
            person = c.s.people.get(p)
            if person is not None:
                place(c.s, person, group, c.seq)
        return {}


@verb
class MoveGroup(OnPerson, Placing):
    """Somebody to another group, or to none; also while the groups are apart: the screen follows at once."""

    DO = "move_group"
    group: Key

    def refuse(self, c: Context) -> Refusal | None:
        """A group that is there, and another than the present one."""
        refusal = super().refuse(c)
        if refusal is not None:
            return refusal
        if self.group and self.group not in c.s.groups:
            return Refusal("unknown_group")
        return Refusal("already_there") if self.target(c).group == self.group else None

    def apply(self, c: Context) -> dict[str, Any]:
        """What was written stays where it was written."""
        place(c.s, self.target(c), self.group, c.seq)
        return {}


@verb
class SetGroup(Act):
    """Rename, add (no ``group``) or take away (``on`` false) a theme, before the groups go apart."""

    DO = "set_group"
    STAFF = CONSOLE
    WHOLE = True
    SAID = ("text",)
    group: Key = ""
    seats: Seats | None = None
    on: bool = True
    text: Said = ""

    def must_say(self) -> tuple[str, ...]:
        """A new theme has a name."""
        return () if self.group else self.SAID

    def text_rule(self, c: Context) -> TextRule:
        """It stands on a button and on a board."""
        return TextRule(max_chars=LABEL_CHARS)

    def refuse(self, c: Context) -> Refusal | None:
        """One that is there, before they went apart; no name that the guard holds: nobody looks after."""
        if begun(c.s) or c.s.ended is not None:
            return Refusal("groups_begun")
        if self.group and self.group not in c.s.groups:
            return Refusal("unknown_group")
        if not self.group and (not self.on or len(c.s.groups) >= MOST_GROUPS):
            return Refusal("too_many_groups" if self.on else "unknown_group")
        return None if clear(c.flags) else Refusal("group_guarded")

    def apply(self, c: Context) -> dict[str, Any]:
        """Who was in a theme that goes has none again."""
        code = self.group or f"extra-{c.seq}"
        c.s.touch("*")
        if not self.on:
            self._away(c, code)
            return {"group": code}
        group = c.s.groups.get(code, Group(code, NOTHING))
        seats = group.seats if self.seats is None else self.seats
        c.s.groups[code] = msgspec.structs.replace(group, seats=seats)
        if not self.group or "has:text" in c.flags:
            self._rename(c, code)
        return {"group": code}

    def _rename(self, c: Context, code: str) -> None:
        before, c.s.names[code] = c.s.names.get(code), c.version("facilitator")
        c.s.blank |= {before.seq} if before is not None else set()

    def _away(self, c: Context, code: str) -> None:
        del c.s.groups[code]
        before = c.s.names.pop(code, None)
        c.s.blank |= {before.seq} if before is not None else set()
        if c.said != {}:
            c.s.blank.add(c.seq)  # a name for what goes is not kept
        for person in c.s.people.present():
            person.wishes = tuple(wish for wish in person.wishes if wish != code)
            if person.group == code:
                place(c.s, person, "", c.seq)


@verb
class StepInto(Act):
    """Who leads the session goes into a room, as when its lead dropped out; no group: back to the plenary."""

    DO = "step_into"
    STAFF = LEADS
    group: Key = ""

    def refuse(self, c: Context) -> Refusal | None:
        """A room that is there."""
        return None if not self.group or self.group in c.s.groups else Refusal("unknown_group")

    def apply(self, c: Context) -> dict[str, Any]:
        """This console is that of the room; the others there are told that it came."""
        c.me.group, c.me.since = self.group, c.seq
        c.s.touch(f"me/{c.me.p}", f"people/{c.me.p}")
        return {}
