"""The verbs of ``commit``: propose, take on, arrange, find helpful, and when the table hears back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from facilitator.method.acts import Act, Context, Day, Key, N, Said, TextRule, Undoable, here, rule_here, verb
from facilitator.method.contributing import add, touch_item
from facilitator.method.items import HAS, Deed, Item
from facilitator.method.outcome import Refusal
from facilitator.method.people import CONSOLE, WRITERS

if TYPE_CHECKING:
    from facilitator.method.cursor import Instance
    from facilitator.method.session import Session

KIND = "commit"
ACTION = "actie"


def columns(now: Instance) -> set[str]:
    """The codes of the columns of a phase."""
    return {c["code"] for c in now.phase.options.get("columns", ())}


class Drawn(Act):
    """What a proposal and a note of the scribe have in common. ``owner``: a name or function, in words."""

    SAID = ("text", "owner", "reason", "how")
    phase: Key
    column: Key
    due: Day = ""
    text: Said = ""
    owner: Said = ""
    reason: Said = ""
    how: Said = ""

    def must_say(self) -> tuple[str, ...]:
        """What is to be done."""
        return ("text",)

    def text_rule(self, c: Context) -> TextRule:
        """As the phase says."""
        return rule_here(c, ACTION)

    def refuse(self, c: Context) -> Refusal | None:
        """In the current phase, in a column that it has."""
        now = here(c, self.phase, KIND)
        if isinstance(now, Refusal):
            return now
        return None if self.column in columns(now) else Refusal("malformed")

    def draw(self, c: Context, author: int) -> Item:
        """The new item with its deed."""
        now = here(c, self.phase, KIND)
        if isinstance(now, Refusal):
            raise LookupError(self.phase)
        item = add(c, now, author, ACTION)
        item.deed = Deed(column=self.column, due=self.due)
        for name in ("owner", "reason", "how"):
            if self.has(c, name):
                item.deed.write(name, c.version("scribe" if c.me.staff else "writer", name))
        return item

    def has(self, c: Context, name: str) -> bool:
        """Whether that text came along; the door notes it as a flag, since the fold reads no text."""
        return f"{HAS}{name}" in c.flags


@verb
class Propose(Drawn):
    """Somebody with the floor proposes an action; ``mine``: *Ik neem dit op me*."""

    DO = "propose"
    KIND = KIND
    mine: bool = False

    def has_floor(self, kind: Any, now: Instance, role: str) -> bool:
        """Those who write, not those who only give a thumb."""
        return role in now.phase.write or role in now.invited

    def apply(self, c: Context) -> dict[str, Any]:
        """Held; with oneself as owner it is accepted at once."""
        item = self.draw(c, c.me.p)
        if item.deed is not None and self.mine:
            item.deed.owner, item.deed.accepted = c.me.p, True
        return {"item": item.n}


@verb
class NoteAction(Drawn):
    """The scribe or the console writes an action down; ``person``: whose phone is asked to take it on."""

    DO = "note_action"
    STAFF = WRITERS
    person: N | None = None

    def refuse(self, c: Context) -> Refusal | None:
        """An owner with a number must be there."""
        return super().refuse(c) or _unknown(c.s, self.person)

    def apply(self, c: Context) -> dict[str, Any]:
        """An action of the room."""
        item = self.draw(c, c.me.p)
        if item.deed is not None:
            item.deed.owner = self.person
            _ask(c.s, self.person)
        return {"item": item.n}


def _unknown(s: Session, p: int | None) -> Refusal | None:
    person = s.people.get(p) if p is not None else None
    known = p is None or (person is not None and not person.staff and not person.removed)
    return None if known else Refusal("unknown_person")


def _ask(s: Session, p: int | None) -> None:
    if p is not None:
        s.touch(f"me/{p}")


class OnAction(Act):
    """An act on one action of the current phase."""

    item: N

    def refuse(self, c: Context) -> Refusal | None:
        """It must be there, in a phase that is still current."""
        item = c.s.items.get(self.item)
        if item is None or item.deed is None or item.state in {"withdrawn", "merged"}:
            return Refusal("unknown_item")
        return None if c.s.now is not None and item.phase == c.s.now.id else Refusal("closed")

    def deed(self, c: Context) -> Deed:
        """The action's own fields. Only after ``refuse``."""
        item = c.s.items[self.item]
        if item.deed is None:
            raise LookupError(self.item)
        touch_item(c.s, item)
        return item.deed


@verb
class Arrange(OnAction):
    """Column, owner, date, reason of an action: what the gate asks for."""

    DO = "arrange"
    STAFF = WRITERS
    SAID = ("owner", "reason", "how")
    column: Key = ""
    due: Day | None = None
    person: N | None = None
    owner: Said = ""
    reason: Said = ""
    how: Said = ""

    def must_say(self) -> tuple[str, ...]:
        """Nothing: each field may stay as it is."""
        return ()

    def refuse(self, c: Context) -> Refusal | None:
        """A column that the phase has, an owner who is there."""
        refusal = super().refuse(c) or _unknown(c.s, self.person)
        if refusal is not None or c.s.now is None:
            return refusal
        return None if not self.column or self.column in columns(c.s.now) else Refusal("malformed")

    def apply(self, c: Context) -> dict[str, Any]:
        """Change what was given; another owner has yet to accept. An owner has a phone here or a name."""
        deed, replaced = self.deed(c), set[int]()
        deed.column = self.column or deed.column
        deed.due = deed.due if self.due is None else self.due
        if self.person is not None and self.person != deed.owner:
            self._hand(c.s, deed, self.person)
            replaced |= deed.name(None)
        for name in self.SAID:
            if f"{HAS}{name}" in c.flags:
                replaced |= deed.write(name, c.version("facilitator", name))
        if f"{HAS}owner" in c.flags:
            self._hand(c.s, deed, None)
        # One entry may have brought several texts: it goes when the last of them is replaced.
        c.s.blank |= replaced - c.s.items[self.item].bound()
        return {}

    def _hand(self, s: Session, deed: Deed, p: int | None) -> None:
        """To somebody else, who is asked first; both phones show it."""
        _ask(s, deed.owner)
        deed.owner, deed.accepted = p, False
        _ask(s, p)


@verb
class Accept(OnAction):
    """*Ik neem dit op me*, or not after all."""

    DO = "accept"
    KIND = KIND
    on: bool = True

    def has_floor(self, kind: Any, now: Instance, role: str) -> bool:
        """Whoever was asked may answer, whatever the ring."""
        return True

    def refuse(self, c: Context) -> Refusal | None:
        """Only the owner, or who takes an action that has none."""
        refusal, item = super().refuse(c), c.s.items.get(self.item)
        if refusal is not None or item is None or item.deed is None:
            return refusal
        if item.deed.owner == c.me.p:
            return None
        if item.deed.owned(accept=False) or not self.on:
            return Refusal("not_yours")
        return self._take_up(c, item)

    def _take_up(self, c: Context, item: Item) -> Refusal | None:
        """A wish is taken up by those who promise, and only what everyone can read."""
        now = c.s.now
        if now is None or (c.me.role not in now.phase.write and c.me.role not in now.invited):
            return Refusal("not_your_turn")
        return None if item.on_board is not None else Refusal("unknown_item")

    def apply(self, c: Context) -> dict[str, Any]:
        """Taken, or free again."""
        deed = self.deed(c)
        deed.owner, deed.accepted = (c.me.p, True) if self.on else (None, False)
        c.s.touch(f"me/{c.me.p}")
        return {}


@verb
class Thumb(OnAction):
    """*Hier heb ik iets aan*: by the table, hidden until the phase closes (KA-9)."""

    DO = "thumb"
    KIND = KIND
    on: bool = True

    def has_floor(self, kind: Any, now: Instance, role: str) -> bool:
        """The roles that the script names."""
        return role in now.phase.options.get("thumbs", ())

    def refuse(self, c: Context) -> Refusal | None:
        """Only on what the person can read."""
        refusal = super().refuse(c)
        if refusal is not None:
            return refusal
        return None if c.s.items[self.item].on_board is not None else Refusal("unknown_item")

    def apply(self, c: Context) -> dict[str, Any]:
        """A set of people: twice is once."""
        thumbs = self.deed(c).thumbs
        (thumbs.add if self.on else thumbs.discard)(c.me.p)
        c.s.touch(f"me/{c.me.p}")
        return {}


@verb
class FeedbackOn(Act):
    """The date on which the table hears what happened with it."""

    DO = "feedback_on"
    STAFF = CONSOLE
    WHOLE = True
    phase: Key
    day: Day

    def refuse(self, c: Context) -> Refusal | None:
        """In the current ``commit`` phase."""
        now = here(c, self.phase, KIND)
        return now if isinstance(now, Refusal) else None

    def apply(self, c: Context) -> dict[str, Any]:
        """It stands on the board, on every phone and in the report."""
        c.s.feedback_on = self.day
        c.s.touch("*")
        return {}

    def trace(self, c: Context) -> tuple[str, str]:
        """Which day, in which pass."""
        return (c.s.place, c.s.feedback_on)

    def take_back(self, c: Context, done: Undoable) -> None:
        """The day before."""
        msgspec.structs.replace(self, day=done.before[1]).apply(c)


@verb
class EvaluationOn(Act):
    """The day on which one looks back on the decision that is recorded here (DD-9)."""

    DO = "evaluation_on"
    STAFF = WRITERS
    phase: Key
    day: Day

    def refuse(self, c: Context) -> Refusal | None:
        """In the current ``commit`` phase, where a decision is recorded."""
        now = here(c, self.phase, KIND)
        if isinstance(now, Refusal):
            return now
        return None if now.phase.options.get("decision") else Refusal("not_now")

    def apply(self, c: Context) -> dict[str, Any]:
        """It stands on the board and in the record; an empty day is that of the proposal again."""
        c.now.own["evaluation_on"] = self.day
        c.s.touch("phase", "gate")
        return {}
