"""What people do with their own words, and what the scribe writes down for the room."""

from __future__ import annotations

from typing import Any

from facilitator.method.acts import (
    Act,
    CodeOrNone,
    Context,
    Key,
    N,
    Said,
    TextRule,
    here,
    kind_of,
    mine,
    rule_here,
    verb,
)
from facilitator.method.along import drop, of_person
from facilitator.method.clusters import kin
from facilitator.method.cursor import Instance
from facilitator.method.items import HOLD, Item
from facilitator.method.outcome import Refusal
from facilitator.method.people import STAFF, WRITERS
from facilitator.method.session import Session


def touch_item(s: Session, item: Item) -> None:
    """Mark everything that shows an item."""
    s.touch(f"item/{item.n}", f"mine/{item.author}/{item.n}", f"me/{item.author}", "gate", "board", "rooms")
    current = (place.course.now for place in s.places)
    if any(now is not None and kind_of(now.phase.kind).counts_sources for now in current):
        s.touch("phase")
    if item.into is not None:
        # The card that it was merged into may carry its mark, or that of one merged into this.
        touch_item(s, s.items[item.into])
    if item.deed is not None and item.deed.owner is not None:
        s.touch(f"me/{item.deed.owner}")
    if item.released_at is not None:
        s.touch(*(key for o in kin(s, item) for key in (f"item/{o.n}", f"mine/{o.author}/{o.n}")))
    if item.seat is not None:
        s.touch(*(f"me/{person.p}" for person in s.people.present() if person.seat == item.seat))


def clear(flags: tuple[str, ...]) -> bool:
    """True when the guard at the door had nothing to say."""
    return not any(f.startswith(HOLD) for f in flags)


def add(c: Context, now: Instance, author: int, type_: str, cat: str = "", target: int | None = None) -> Item:
    """A new contribution with the next number; released at once only where the script says so.

    ``release = "auto"`` and ``"scribe"`` let it through when the guard has nothing to say, and do with it
    what *Op het bord zetten* does; only what somebody chose for the board by hand stays there.
    """
    person = c.s.people.get(author)
    item = Item(
        n=len(c.s.items) + 1,
        phase=now.id,
        author=author,
        type=type_,
        cat=cat,
        state="held",
        at=c.at,
        versions=[c.version("scribe" if c.me.staff else "writer")],
        target=target,
        sector=person.sector if person and not person.staff else "",
        by_scribe=c.me.staff,
    )
    c.s.put(item)
    free = now.phase.release == "auto" or (now.phase.release == "scribe" and item.by_scribe)
    kind = kind_of(now.phase.kind)
    if free and clear(c.flags) and not kind.private(item) and kind.may_release(c.s, now, c.at):
        kind.release(c.s, item, c.at)
        if focuses(c.s, item) and not c.s.board.by_hand:
            c.s.show(item.n, by_hand=False)
    touch_item(c.s, item)
    return item


def focuses(s: Session, item: Item) -> bool:
    """Whether a release of this item takes the board: one of the current phase, where one stands alone."""
    now = s.now
    current = now is not None and item.phase == now.id and kind_of(now.phase.kind).focuses(now)
    return current and item.state == "released"


def forget(s: Session, item: Item) -> None:
    """Take an item back for good: its texts go, and so does every wording it gave to another item.

    A wording that another gave to it stays with the other; what was merged into it is itself again.
    """
    take_back(s, item)
    for other in [o for o in s.items.values() if o.into == item.n and o.state == "merged"]:
        if not item.drop({v.seq for v in other.versions}):
            other.state, other.into = "held", None
            touch_item(s, other)
    s.blank |= item.blank()
    drop_reason(s, item)
    item.state, item.explain = "withdrawn", False
    off_board(s, item)


def take_back(s: Session, item: Item) -> None:
    """Take what an item gave (a correction's wordings, a mark) out of the item that it gave it to."""
    target = s.items.get(item.into) if item.into is not None else None
    if target is not None:
        target.drop({v.seq for v in item.versions})
        touch_item(s, target)


def drop_reason(s: Session, item: Item) -> None:
    """Forget why an item was sent back; its text is wiped unless another item was sent back with it."""
    reason, item.reason, item.reason_code = item.reason, None, ""
    if reason is not None and all(o.reason is None or o.reason.seq != reason.seq for o in s.items.values()):
        s.blank.add(reason.seq)


def no_longer_quoted(s: Session, item: Item) -> None:
    """Its speaker takes the consent back: as if the answer had been *liever niet* (P9, KA-H7)."""
    item.consent, item.consent_hash = "no", ""
    touch_item(s, item)


def off_board(s: Session, item: Item) -> None:
    """An item can no longer be the one that the board shows at its largest."""
    s.unshow(item.n)
    touch_item(s, item)


@verb
class Ack(Act):
    """*Begrepen*: one has read what the phase shows."""

    DO = "ack"
    BASIC = True
    phase: Key

    def refuse(self, c: Context) -> Refusal | None:
        """Only a phase that was there."""
        return None if c.s.course.get(self.phase) else Refusal("unknown_phase")

    def apply(self, c: Context) -> dict[str, Any]:
        """Counted, never listed by name."""
        c.me.acked.add(self.phase)
        c.s.touch(f"me/{c.me.p}", "acks", "gate")
        return {}


@verb
class Withdraw(Act):
    """Take an own contribution back: off the board, out of the report, its text wiped.

    For who has no phone, whoever writes for the room does it (methods §0.7: it always works, for everyone).
    """

    DO = "withdraw"
    BASIC = True
    item: N

    def refuse(self, c: Context) -> Refusal | None:
        """Only one's own, or what stands in the name of somebody without a phone."""
        item = mine(c, self.item)
        if not isinstance(item, Refusal):
            return None
        given = c.s.items.get(self.item)
        return None if given is not None and _speaks_for(c, given.author) else item

    def apply(self, c: Context) -> dict[str, Any]:
        """The number stays, the words go."""
        forget(c.s, c.s.items[self.item])
        return {}


@verb
class Erase(Act):
    """Take back everything one ever sent. ``person``: who has no phone, for whom it is done."""

    DO = "erase"
    BASIC = True
    person: N | None = None

    def refuse(self, c: Context) -> Refusal | None:
        """One's own, or that of somebody without a phone."""
        return None if self.person is None or _speaks_for(c, self.person) else Refusal("unknown_person")

    def apply(self, c: Context) -> dict[str, Any]:
        """Every item, every parked question, and leave to quote what stands in one's name (KA-H7)."""
        person = c.s.people.get(self.person) if self.person is not None else c.me
        if person is None:
            return {}
        for item in c.s.items.values():
            if item.author == person.p:
                forget(c.s, item)
        for parked in list(c.s.parked.values()):
            if parked.author == person.p:
                c.s.blank.add(parked.version.seq)
                del c.s.parked[parked.n]
                c.s.touch(f"parked/{parked.n}", f"me/{person.p}")
        for item in c.s.items.values():
            if item.consented and item.consent_by == person.p:
                no_longer_quoted(c.s, item)
        drop(c.s, of_person(c.s, person))
        return {}


def _speaks_for(c: Context, number: int) -> bool:
    """Whether the one who acts writes for somebody who has no phone, and who is in reach here (OT-H3)."""
    person = c.s.people.get(number)
    if person is None or person.staff or person.device or c.me.role not in WRITERS:
        return False
    return not c.me.housed or person.group == c.me.group


@verb
class Edit(Act):
    """Another wording of an own contribution. A released one stays on the board until it is released.

    ``explain``: whether its writer still wants to say something about it; None leaves that as it was.
    """

    DO = "edit"
    SAID = ("text",)
    item: N
    explain: bool | None = None
    text: Said = ""

    def text_rule(self, c: Context) -> TextRule:
        """As the phase says for this type."""
        return rule_here(c, c.s.items[self.item].type if self.item in c.s.items else "")

    def refuse(self, c: Context) -> Refusal | None:
        """Only one's own, of the phase one is in, while it stands or was returned."""
        item = mine(c, self.item)
        if isinstance(item, Refusal):
            return item
        if item.state not in {"held", "returned", "released"}:
            return Refusal("closed")
        now = c.s.now
        if now is None or item.phase != now.id:
            return Refusal("closed")
        return Refusal("malformed") if self.explain and not kind_of(now.phase.kind).explains(now) else None

    def apply(self, c: Context) -> dict[str, Any]:
        """Held again; wordings that nobody released are forgotten.

        The mark is no text that somebody must read first: who takes it back has it off the board at once.
        """
        item = c.s.items[self.item]
        item.explain = item.explain if self.explain is None else self.explain
        c.s.blank |= item.settle_down()
        item.versions.append(c.version("writer"))
        if item.state == "returned":
            item.state = "held"
            drop_reason(c.s, item)
        touch_item(c.s, item)
        return {"item": item.n}


def _heard_now(now: Instance, role: str) -> bool:
    """Whether what this role says belongs here: it writes or speaks, or no participant does (KA-H1)."""
    phase = now.phase
    floor = kind_of(phase.kind).writers(now) | set(phase.speak.roles if phase.speak else ())
    return role in floor or floor <= STAFF


@verb
class Record(Act):
    """*Verslaglegger*: write down what is said, for the room or for one person without a phone."""

    DO = "record"
    STAFF = WRITERS
    SAID = ("text",)
    phase: Key
    type: CodeOrNone = "uitspraak"
    cat: CodeOrNone = ""
    sector: CodeOrNone = ""
    seat: N | None = None
    quote: bool = False
    target: N | None = None
    person: N | None = None
    text: Said = ""

    def text_rule(self, c: Context) -> TextRule:
        """As the phase says for this type."""
        return rule_here(c, self.type)

    def refuse(self, c: Context) -> Refusal | None:
        """In the current phase; for a person who is there and may speak now; on an item that exists."""
        if c.s.ended is not None:
            return Refusal("ended")
        now = here(c, self.phase)
        if isinstance(now, Refusal):
            return now
        if now.state not in {"open", "closed"}:
            return Refusal("paused" if now.state == "paused" else "armed", again=True)
        if self.target is not None and self.target not in c.s.items:
            return Refusal("unknown_item")
        if self.sector and self.sector not in {x.code for x in c.s.script.sectors}:
            return Refusal("malformed")
        if self.person is not None:
            person = c.s.people.get(self.person)
            if person is None or person.staff or person.removed:
                return Refusal("unknown_person")
            if not _heard_now(now, person.role):
                return Refusal("not_their_turn")
        return None

    def apply(self, c: Context) -> dict[str, Any]:
        """An item of the room, or of the person it is written for."""
        person = c.s.people.get(self.person) if self.person is not None else None
        author = c.me.p if person is None else person.p
        item = add(c, c.now, author, self.type, self.cat, self.target)
        item.sector = self.sector or item.sector
        item.seat, item.quote = self.seat, self.quote
        if self.seat is not None and not item.sector:
            item.sector = self._sector_at(c.s)
        # Once more: only now it is known whose seat it is, and who may be asked for consent.
        touch_item(c.s, item)
        return {"item": item.n}

    def _sector_at(self, s: Session) -> str:
        sitting = (x for x in s.present() if x.seat == self.seat)
        return next((x.sector for x in sitting), "")
