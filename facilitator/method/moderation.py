"""The queue: nothing typed reaches the board unseen unless the script says ``release: auto``."""

from __future__ import annotations

from typing import Any

from facilitator.method.acts import (
    Act,
    CodeOrNone,
    Context,
    N,
    Ns,
    Said,
    TextRule,
    Undoable,
    kind_of,
    rule_here,
    verb,
)
from facilitator.method.contributing import clear, drop_reason, focuses, off_board, take_back, touch_item
from facilitator.method.items import Item
from facilitator.method.outcome import Refusal
from facilitator.method.people import CONSOLE, QUEUE
from facilitator.method.session import Session
from facilitator.method.undoing import OnSome, showable

OPEN_STATES = frozenset({"held", "released", "returned", "hidden"})


class OnItems(OnSome):
    """An act on some contributions, one or many at once."""

    STAFF = QUEUE
    items: Ns

    def about(self) -> list[int]:
        """Those that were named."""
        return self.items

    def refuse(self, c: Context) -> Refusal | None:
        """At least one that is still there and not sealed, while there is a report to finish."""
        if too_late(c.s):
            return Refusal("ended")
        return None if self.chosen(c) else Refusal("unknown_item")

    def chosen(self, c: Context) -> list[Item]:
        """Those of the items that can be acted on; withdrawn and merged ones are passed over."""
        found = (c.s.items.get(n) for n in dict.fromkeys(self.items))
        return [i for i in found if i is not None and i.state in OPEN_STATES and not _sealed(c, i)]


def too_late(s: Session) -> bool:
    """Whether what was not released is gone: from then on nothing can become unreleased or get new words."""
    return bool(s.retained & {"unreleased", "released"})


def _sealed(c: Context, item: Item) -> bool:
    instance = c.s.course.get(item.phase)
    if instance is None:
        return True
    kind = kind_of(instance.phase.kind)
    return kind.private(item) or kind.sealed(c.s, instance, item)


def _stay(c: Context, items: list[Item]) -> Refusal | None:
    """Some contributions never disappear, whatever one thinks of them (DD-H5)."""
    phases = ((i, c.s.phase_of(i)) for i in items)
    staying = any(phase is not None and kind_of(phase.kind).stays(i) for i, phase in phases)
    return Refusal("condition_stays") if staying else None


def _card(c: Context, item: Item) -> bool:
    """For the facilitators' eyes, and still there."""
    instance = c.s.course.get(item.phase)
    return item.state == "held" and instance is not None and kind_of(instance.phase.kind).private(item)


def _free(item: Item, despite: bool) -> bool:
    return item.releasable and (despite or not item.held_by_guard)


def _unreleased(c: Context, item: Item) -> bool:
    phase = c.s.phase_of(item)
    return phase is not None and phase.release == "none"


def _silent(c: Context, item: Item) -> bool:
    instance = c.s.course.get(item.phase)
    return instance is not None and not kind_of(instance.phase.kind).may_release(c.s, instance, c.at)


@verb
class Release(OnItems):
    """*Op het bord zetten*. What the guard holds stays, unless a person looked and says ``despite``."""

    DO = "release"
    despite: bool = False

    def refuse(self, c: Context) -> Refusal | None:
        """Nothing to release, or only what the guard holds."""
        refusal, chosen = super().refuse(c), self.chosen(c)
        if refusal is not None:
            return refusal
        if self.despite and len(chosen) > 1:
            return Refusal("one_at_a_time")
        if any(_unreleased(c, i) for i in chosen):
            return Refusal("not_for_board")
        if any(_silent(c, i) for i in chosen):
            return Refusal("silent")
        if not any(_free(i, self.despite) for i in chosen):
            held = any(i.releasable and i.held_by_guard for i in chosen)
            return Refusal("guarded" if held else "already")
        return None

    def apply(self, c: Context) -> dict[str, Any]:
        """Release what is free; the ack names what stayed behind."""
        left = []
        for item in self.chosen(c):
            if not _free(item, self.despite):
                left += [item.n] if item.releasable else []
                continue
            drop_reason(c.s, item)
            instance = c.s.course.get(item.phase)
            if instance is not None:
                kind_of(instance.phase.kind).release(c.s, item, c.at)
            if focuses(c.s, item):
                c.s.show(item.n)
            touch_item(c.s, item)
        return {"left": left}


@verb
class SendBack(OnItems):
    """*Terug naar schrijver*, with a standard reply or a reason in own words."""

    DO = "send_back"
    SAID = ("reason",)
    reason_code: CodeOrNone = ""
    reason: Said = ""

    def must_say(self) -> tuple[str, ...]:
        """A reason in words, unless a standard reply says it."""
        return () if self.reason_code else self.SAID

    def refuse(self, c: Context) -> Refusal | None:
        """Not what never disappears; nor once it is over, for its writer can mend nothing any more."""
        if c.s.ended is not None:
            return Refusal("ended")
        return super().refuse(c) or _stay(c, self.chosen(c))

    def apply(self, c: Context) -> dict[str, Any]:
        """Off the board, back in the writer's hands."""
        for item in self.chosen(c):
            drop_reason(c.s, item)
            item.state, item.reason_code = "returned", self.reason_code
            item.reason = c.version("facilitator", "reason")
            off_board(c.s, item)
        return {}


@verb
class Hide(OnItems):
    """Keep it off the board and out of the report; the writer may ask why."""

    DO = "hide"

    def refuse(self, c: Context) -> Refusal | None:
        """Not what never disappears."""
        return super().refuse(c) or _stay(c, self.chosen(c))

    def apply(self, c: Context) -> dict[str, Any]:
        """Hidden; it can still be released later."""
        for item in self.chosen(c):
            item.state = "hidden"
            off_board(c.s, item)
        return {}


@verb
class Hold(OnItems):
    """Take a release, a hiding or a return back: it waits in the queue again."""

    DO = "hold"

    def refuse(self, c: Context) -> Refusal | None:
        """Nothing that was decided."""
        return super().refuse(c) or (None if any(map(_decided, self.chosen(c))) else Refusal("unknown_item"))

    def chosen(self, c: Context) -> list[Item]:
        """Also corrections: releasing one put its words into the statement."""
        items = (c.s.items.get(n) for n in dict.fromkeys(self.items))
        taken = [i for i in items if i is not None and i.state == "merged" and i.into == i.target]
        return [*super().chosen(c), *(i for i in taken if not _sealed(c, i))]

    def apply(self, c: Context) -> dict[str, Any]:
        """Off the board and out of the report until it is released; a correction leaves its statement."""
        for item in filter(_decided, self.chosen(c)):
            take_back(c.s, item)
            drop_reason(c.s, item)
            item.state, item.into = "held", None
            off_board(c.s, item)
        return {}


def _decided(item: Item) -> bool:
    return item.state != "held"


@verb
class Amend(OnSome):
    """Another wording by the facilitator; both versions are kept (KA-5)."""

    DO = "amend"
    STAFF = CONSOLE | {"scribe"}
    SAID = ("text",)
    item: N
    text: Said = ""
    quote: bool | None = None

    def about(self) -> list[int]:
        """The one."""
        return [self.item]

    def text_rule(self, c: Context) -> TextRule:
        """As the phase says for this type."""
        return rule_here(c, c.s.items[self.item].type if self.item in c.s.items else "")

    def refuse(self, c: Context) -> Refusal | None:
        """The scribe only amends the scribe's own lines."""
        if too_late(c.s):
            return Refusal("ended")
        item = c.s.items.get(self.item)
        if item is None or item.state not in OPEN_STATES or _sealed(c, item):
            return Refusal("unknown_item")
        return Refusal("not_allowed") if c.me.role == "scribe" and not item.by_scribe else None

    def apply(self, c: Context) -> dict[str, Any]:
        """A released item shows the new wording at once, unless the guard holds it."""
        item = c.s.items[self.item]
        version = c.version("scribe" if c.me.role == "scribe" else "facilitator")
        item.reword(version, shown=clear(c.flags))
        item.quote = item.quote if self.quote is None else self.quote
        touch_item(c.s, item)
        return {}


@verb
class Merge(OnItems):
    """Two contributions that say the same: one goes on, the other stays readable behind it."""

    DO = "merge"
    STAFF = CONSOLE
    into: N

    def refuse(self, c: Context) -> Refusal | None:
        """Not with itself, not across phases, not with what is gone."""
        if too_late(c.s):
            return Refusal("ended")
        into = c.s.items.get(self.into)
        if into is None or into.state not in OPEN_STATES or _sealed(c, into):
            return Refusal("unknown_item")
        others = [i for i in self.chosen(c) if i.n != self.into]
        if not others or len(others) != len(set(self.items)):
            return Refusal("merge_self" if self.into in self.items else "unknown_item")
        if any(i.phase != into.phase for i in others):
            return Refusal("merge_phase")
        return _stay(c, others)

    def apply(self, c: Context) -> dict[str, Any]:
        """Nothing is lost: the merged ones keep their text and lead to the kept one."""
        for item in self.chosen(c):
            item.state, item.into = "merged", self.into
            off_board(c.s, item)
        return {}


@verb
class Unmerge(Act):
    """Take a merge back."""

    DO = "unmerge"
    STAFF = CONSOLE
    item: N

    def refuse(self, c: Context) -> Refusal | None:
        """Only what was merged."""
        if too_late(c.s):
            return Refusal("ended")
        item = c.s.items.get(self.item)
        return None if item is not None and item.state == "merged" else Refusal("unknown_item")

    def apply(self, c: Context) -> dict[str, Any]:
        """Back in the queue; a correction leaves the statement that it corrected."""
        item = c.s.items[self.item]
        take_back(c.s, item)
        item.state, item.into = "held", None
        touch_item(c.s, item)
        return {}


@verb
class Mark(OnItems):
    """A mark for the facilitators' own use, such as *verdediging* (KA-6)."""

    DO = "mark"
    mark: CodeOrNone

    def chosen(self, c: Context) -> list[Item]:
        """Those who lead mark a private card too: as touched upon."""
        found = super().chosen(c)
        if c.me.role not in CONSOLE:
            return found
        private = [i for n in dict.fromkeys(self.items) if (i := c.s.items.get(n)) and _card(c, i)]
        return found + private

    def apply(self, c: Context) -> dict[str, Any]:
        """The same mark again takes it off."""
        for item in self.chosen(c):
            item.mark = "" if item.mark == self.mark else self.mark
            touch_item(c.s, item)
        return {}


@verb
class Focus(Act):
    """Which released item the board shows at its largest; null takes it off."""

    DO = "focus"
    STAFF = QUEUE
    item: N | None = None

    def refuse(self, c: Context) -> Refusal | None:
        """Only what is released."""
        if self.item is None:
            return None
        item = c.s.items.get(self.item)
        return None if item is not None and item.on_board is not None else Refusal("unknown_item")

    def apply(self, c: Context) -> dict[str, Any]:
        """Show it."""
        c.s.show(self.item)
        return {}

    def trace(self, c: Context) -> tuple[str, int | None]:
        """Which one it is, in which pass."""
        return (c.s.place, c.s.board.focus)

    def take_back(self, c: Context, done: Undoable) -> None:
        """The one before, if it may still be shown."""
        _, focus = done.before
        c.s.show(focus if showable(c.s, focus) else None)


@verb
class Settle(Act):
    """A parked question was dealt with."""

    DO = "settle"
    STAFF = CONSOLE
    parked: N
    done: bool = True

    def refuse(self, c: Context) -> Refusal | None:
        """There must be such a question, and not in another room."""
        kept = c.s.parked.get(self.parked)
        asked = c.s.course.get(kept.phase) if kept is not None else None
        return None if asked is not None and c.s.reads(asked.group) else Refusal("unknown_item")

    def apply(self, c: Context) -> dict[str, Any]:
        """Tick it."""
        c.s.parked[self.parked].done = self.done
        c.s.touch(f"parked/{self.parked}")
        return {}
