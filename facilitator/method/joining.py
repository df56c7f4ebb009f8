"""Coming in, sitting down, being helped, leaving: everything about who is in the room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from facilitator.method.acts import Act, Context, Key, N, Undoable, kind_of, verb
from facilitator.method.contributing import touch_item
from facilitator.method.outcome import Refusal
from facilitator.method.people import CONSOLE, FACE_ROLE, WRITERS, Person
from facilitator.method.script import Role
from facilitator.method.session import Link, Session

if TYPE_CHECKING:
    from facilitator.method.activities.base import AnyKind
    from facilitator.method.cursor import Instance

Face = Literal["console", "board", "helper", "scribe"]


def seat_refusal(s: Session, role: Role, seat: int | None, *, sitting: int = 0) -> Refusal | None:
    """Why nobody can sit down there now (KA-0); ``sitting``: who is in that ring and only changes seats."""
    open_until = s.course.of(role.join_until) if role.join_until and not sitting else []
    if any(i.state in {"closed", "settled"} for i in open_until):
        return Refusal("ring_closed")
    if role.seats is None:
        return None if seat is None else Refusal("unknown_seat")
    if seat is None:
        return None if s.people.free_seat(role.code, role.seats) else Refusal("ring_full")
    if not 1 <= seat <= role.seats:
        return Refusal("unknown_seat")
    holder = s.people.at_seat(role.code, seat)
    return None if holder is None or holder.p == sitting else Refusal("seat_taken", args={"seat": seat})


def offered(s: Session, sector: str, role: str) -> bool:
    """Whether who has this role may choose that sector; none at all is always allowed."""
    found = next((x for x in s.script.sectors if x.code == sector), None)
    return not sector or (found is not None and (not found.roles or role in found.roles))


def sit(s: Session, person: Person, code: str, seat: int | None) -> None:
    """Give a person a role of the script and, where the ring has seats, a seat."""
    role = next(r for r in s.script.roles if r.code == code)
    free = s.people.free_seat(role.code, role.seats) if role.seats is not None else None
    person.role = role.code
    person.seat = seat if seat is not None else free
    touch_person(s, person)


def touch_person(s: Session, person: Person) -> None:
    """Mark everything that shows who is in the room."""
    s.touch(f"me/{person.p}", f"people/{person.p}", "hall", "gate", "acks", "tally", "rooms")
    if s.main.course.now is not None and kind_of(s.main.course.now.phase.kind).counts_people:
        s.touch("phase")
    # An action says where its owner comes from.
    for item in s.items.values():
        if item.deed is not None and item.deed.owner == person.p:
            touch_item(s, item)


@verb
class Join(Act):
    """One tap on *Doe mee*. The table code was checked at the door; ``coded`` says that it was right."""

    DO = "join"
    HOUSE = True
    role: Key
    seat: N | None = None
    sector: Key = ""
    coded: bool = False
    pledged: bool = False

    def refuse(self, c: Context) -> Refusal | None:
        """Door closed, ended, unknown role, wrong code, no pledge, seat taken."""
        role = c.s.script.role(self.role)
        if c.s.ended is not None:
            return Refusal("ended")
        if not c.s.door:
            return Refusal("door_closed", again=True)
        if role is None:
            return Refusal("unknown_role")
        if role.needs_code and not self.coded:
            return Refusal("wrong_table_code")
        if role.pledge is not None and not self.pledged:
            return Refusal("pledge_missing")
        if not offered(c.s, self.sector, role.code):
            return Refusal("malformed")
        return seat_refusal(c.s, role, self.seat)

    def apply(self, c: Context) -> dict[str, Any]:
        """A new person, in a ring, on a seat where the ring has seats."""
        person = c.s.people.add(c.seq, self.role)
        person.sector = self.sector
        sit(c.s, person, self.role, self.seat)
        return {"p": person.p}


@verb
class Enter(Act):
    """A browser exchanged the secret of a capability link for a cookie of its own."""

    DO = "enter"
    HOUSE = True
    link: N

    def refuse(self, c: Context) -> Refusal | None:
        """A link that is unknown or was revoked opens nothing."""
        link = c.s.links.get(self.link)
        if link is None:
            return Refusal("no_access")
        return Refusal("link_revoked") if link.revoked else None

    def apply(self, c: Context) -> dict[str, Any]:
        """A new member of staff (or a board)."""
        link = c.s.links[self.link]
        lead = "workshop_lead" if link.group else "facilitator"
        person = c.s.people.add(c.seq, lead if link.face == "console" else FACE_ROLE[link.face])
        person.link, person.group, person.since = str(link.n), link.group, c.seq
        c.s.touch(f"people/{person.p}")
        return {"p": person.p}


@verb
class Leave(Act):
    """A participant goes; the seat is free again."""

    DO = "leave"
    BASIC = True

    def apply(self, c: Context) -> dict[str, Any]:
        """The number stays known, the place is free."""
        c.me.removed = True
        touch_person(c.s, c.me)
        return {}


@verb
class Describe(Act):
    """The sector a person is shown as; an attribute for balance and reporting, never for ranking."""

    DO = "describe"
    sector: Key

    def has_floor(self, kind: AnyKind, now: Instance, role: str) -> bool:
        """Also while something is only shown: people are still settling in."""
        return kind.settling or super().has_floor(kind, now, role)

    def refuse(self, c: Context) -> Refusal | None:
        """Only a sector that the script offers to who has this role."""
        return None if offered(c.s, self.sector, c.me.role) else Refusal("malformed")

    def apply(self, c: Context) -> dict[str, Any]:
        """Remember it; earlier contributions keep what they were sent with."""
        c.me.sector = self.sector
        touch_person(c.s, c.me)
        return {}


@verb
class BringIn(Act):
    """The scribe makes a place for somebody without a phone."""

    DO = "bring_in"
    STAFF = WRITERS
    role: Key
    seat: N | None = None
    sector: Key = ""

    def refuse(self, c: Context) -> Refusal | None:
        """The same places as for everyone."""
        role = c.s.script.role(self.role)
        if c.s.ended is not None:
            return Refusal("ended")
        if self.sector and self.sector not in {x.code for x in c.s.script.sectors}:
            return Refusal("malformed")
        return Refusal("unknown_role") if role is None else seat_refusal(c.s, role, self.seat)

    def apply(self, c: Context) -> dict[str, Any]:
        """A person without a device."""
        person = c.s.people.add(c.seq, self.role)
        person.device, person.sector, person.group = False, self.sector, c.me.group
        sit(c.s, person, self.role, self.seat)
        return {"p": person.p}


class OnPerson(Act):
    """An act of the console on one participant."""

    STAFF = CONSOLE
    person: N

    def refuse(self, c: Context) -> Refusal | None:
        """There must be such a participant."""
        person = c.s.people.get(self.person)
        return None if person and not person.staff and not person.removed else Refusal("unknown_person")

    def target(self, c: Context) -> Person:
        """The participant. Only after ``refuse``."""
        person = c.s.people.get(self.person)
        if person is None:
            raise LookupError(self.person)
        return person


@verb
class Move(OnPerson):
    """To another ring or seat; between rings only before the table starts to talk (KA-0)."""

    DO = "move"
    role: Key
    seat: N | None = None

    def refuse(self, c: Context) -> Refusal | None:
        """Rings are frozen once the freezing phase was entered; a seat in the own ring is not."""
        role = c.s.script.role(self.role)
        refusal = super().refuse(c)
        if refusal or role is None:
            return refusal or Refusal("unknown_role")
        person = self.target(c)
        if person.role != self.role and c.s.script.freeze and c.s.course.visited(c.s.script.freeze):
            return Refusal("rings_frozen")
        return seat_refusal(c.s, role, self.seat, sitting=person.p if person.role == role.code else 0)

    def apply(self, c: Context) -> dict[str, Any]:
        """Sit down elsewhere."""
        sit(c.s, self.target(c), self.role, self.seat)
        return {}


@verb
class Remove(OnPerson):
    """The console takes a person out of the session; the phone says so calmly."""

    DO = "remove"

    def apply(self, c: Context) -> dict[str, Any]:
        """The place is free; what was contributed stays with the session."""
        person = self.target(c)
        person.removed = True
        touch_person(c.s, person)
        return {}


class Pair(Act):
    """An act on two numbers that are, or become, one person."""

    STAFF = CONSOLE
    WHOLE = True
    ABOUT = ()
    from_: N
    into: N

    def refuse(self, c: Context) -> Refusal | None:
        """Two different participants who are both there."""
        a, b = c.s.people.get(self.from_), c.s.people.get(self.into)
        if a is None or b is None or a.p == b.p:
            return Refusal("unknown_person")
        return Refusal("unknown_person") if a.staff or b.staff or a.removed or b.removed else None

    def unite(self, c: Context, gone: int, kept: int) -> dict[str, Any]:
        """Everything of ``gone`` is from now on of ``kept``."""
        old, new = c.s.people.get(gone), c.s.people.get(kept)
        if old is None or new is None:
            raise LookupError(gone)
        old.same_as, new.device = new.p, old.device or new.device
        new.acked |= old.acked
        new.group, new.wishes = new.group or old.group, new.wishes or old.wishes
        c.s.hand_over(old.p, new.p)
        for item in c.s.items.values():
            item.confirmed = {new.p if p == old.p else p for p in item.confirmed}
            item.consent_by = new.p if item.consent_by == old.p else item.consent_by
            if item.deed is not None:
                item.deed.thumbs = {new.p if p == old.p else p for p in item.deed.thumbs}
                item.deed.owner = new.p if item.deed.owner == old.p else item.deed.owner
        for now in c.s.course.every:
            kind_of(now.phase.kind).unite(now, old.p, new.p)
        for parked in c.s.parked.values():
            parked.author = new.p if parked.author == old.p else parked.author
        for (p, act_id), outcome in list(c.s.done.items()):
            if p == old.p:
                c.s.done.setdefault((new.p, act_id), outcome)
        c.s.touch("*")
        return {"p": new.p}


@verb
class SamePerson(Pair):
    """Somebody joined twice: ``from_`` becomes ``into``, with seat, role and words of ``into`` kept."""

    DO = "same_person"

    def apply(self, c: Context) -> dict[str, Any]:
        """Both devices are one person from now on."""
        return self.unite(c, self.from_, self.into)


@verb
class HandOver(Pair):
    """A dead phone: whoever holds the new phone ``into`` takes the seat and words of ``from_``."""

    DO = "hand_over"

    def apply(self, c: Context) -> dict[str, Any]:
        """The new device means the old person; the number of the old person stays."""
        return self.unite(c, self.into, self.from_)


@verb
class Door(Act):
    """Open or close the door for newcomers."""

    DO = "door"
    STAFF = CONSOLE
    WHOLE = True
    on: bool

    def apply(self, c: Context) -> dict[str, Any]:
        """Whoever is in stays in."""
        self._set(c, self.on)
        return {}

    def trace(self, c: Context) -> tuple[bool]:
        """How it stands."""
        return (c.s.door,)

    def take_back(self, c: Context, done: Undoable) -> None:
        """As it stood."""
        self._set(c, done.before[0])

    def _set(self, c: Context, on: bool) -> None:
        c.s.door = on
        c.s.touch("door", "session")


@verb
class MakeLink(Act):
    """A new capability link; the door made the secret and hands over only its hash."""

    DO = "link"
    STAFF = CONSOLE
    WHOLE = True
    face: Face
    group: Key = ""
    hash: Key = ""

    def refuse(self, c: Context) -> Refusal | None:
        """The hash comes from the door, never from the wire; a room has to be there."""
        if self.group and self.group not in c.s.groups:
            return Refusal("unknown_group")
        return None if self.hash else Refusal("malformed")

    def apply(self, c: Context) -> dict[str, Any]:
        """Remember the hash under the next number."""
        n = len(c.s.links) + 1
        c.s.links[n] = Link(n, self.face, self.hash, group=self.group)
        c.s.touch("links")
        return {"link": n, "hash": self.hash}


@verb
class Revoke(Act):
    """A link and all who came in by it lose their access at once."""

    DO = "revoke"
    STAFF = CONSOLE
    WHOLE = True
    link: N

    def refuse(self, c: Context) -> Refusal | None:
        """Not the link by which one came in oneself: a console must not lock itself out."""
        link = c.s.links.get(self.link)
        if link is None or link.revoked:
            return Refusal("no_access")
        return Refusal("own_link") if c.me.link == str(self.link) else None

    def apply(self, c: Context) -> dict[str, Any]:
        """Remove everyone who came in by it."""
        c.s.links[self.link].revoked = True
        for person in c.s.people.all.values():
            if person.link == str(self.link):
                person.removed = True
                c.s.touch(f"people/{person.p}", f"me/{person.p}")
        c.s.touch("links")
        return {}
