"""Who is in the room: people by session-local number, their role, seat and attributes."""

from collections.abc import Iterator
from dataclasses import dataclass, field

LEADS = frozenset({"facilitator", "co_facilitator"})
"""Roles that lead the whole session (methods §0.4); either may close and move on."""
ROOM_LEAD = "workshop_lead"
CONSOLE = LEADS | {ROOM_LEAD}
"""Roles that run a console; a workshop lead only that of the own group."""
QUEUE = CONSOLE | {"helper"}
WRITERS = CONSOLE | {"scribe"}
STAFF = QUEUE | WRITERS | {"board"}
WORKING = frozenset({"console", "helper", "scribe"})
"""Audiences that work the session: they read the queue."""
LOCKED = "console/locked"
"""The audience of a console that is locked: it reads nothing of the session but its name."""
FACE_ROLE = {"console": "facilitator", "board": "board", "helper": "helper", "scribe": "scribe"}
"""The role that a capability link of each face gives; a console of one group gives ``workshop_lead``."""


def parted(audience: str) -> tuple[str, str]:
    """An audience without its group, and that group: ``phone/outer/regels`` is ``phone/outer`` of regels."""
    if audience == LOCKED or audience.startswith("me/"):
        return audience, ""
    parts = audience.split("/")
    size = 2 if parts[0] == "phone" else 1
    return "/".join(parts[:size]), "/".join(parts[size:])


def joined(base: str, group: str) -> str:
    """The audience that these are the parts of."""
    return f"{base}/{group}" if group else base


@dataclass(slots=True)
class Person:
    """One person or device. ``device`` is False for someone the scribe writes for."""

    p: int
    role: str
    seat: int | None = None
    sector: str = ""
    group: str = ""
    """The theme or table of a participant; of staff the room in which they work."""
    since: int = 0
    """The log entry by which they came into that group: what their screen knew before is of another."""
    wishes: tuple[str, ...] = ()
    """The groups that a participant asked for, the first choice first."""
    device: bool = True
    removed: bool = False
    locked: bool = False
    """A console that waits for its PIN."""
    link: str = ""
    same_as: int | None = None
    acked: set[str] = field(default_factory=set)

    @property
    def runs(self) -> bool:
        """True for whoever runs a console."""
        return self.role in CONSOLE

    @property
    def housed(self) -> bool:
        """True for whoever works in one room only: staff that came in by the link of a group."""
        return self.staff and bool(self.group) and self.role not in LEADS

    @property
    def staff(self) -> bool:
        """True for whoever works the session: they are never counted among the participants."""
        return self.role in STAFF


@dataclass(slots=True)
class People:
    """All people of a session by number; numbers are given in log order and never reused."""

    all: dict[int, Person] = field(default_factory=dict)
    by_entry: dict[int, int] = field(default_factory=dict)

    def add(self, seq: int, role: str) -> Person:
        """Give the next number to a newcomer whose joining is entry ``seq``."""
        person = Person(p=len(self.all) + 1, role=role)
        self.all[person.p] = person
        self.by_entry[seq] = person.p
        return person

    def get(self, p: int) -> Person | None:
        """The person that number means now: a merged or handed-over number leads to the kept one."""
        person = self.all.get(p)
        while person is not None and person.same_as is not None:
            person = self.all.get(person.same_as)
        return person

    def present(self, role: str = "") -> Iterator[Person]:
        """Participants who are in (of one role): not removed, not merged into another."""
        for person in self.all.values():
            if person.removed or person.same_as is not None or person.staff:
                continue
            if not role or person.role == role:
                yield person

    def count(self, role: str = "") -> int:
        """How many participants are in (of one role)."""
        return sum(1 for _ in self.present(role))

    def at_seat(self, role: str, seat: int) -> Person | None:
        """Who sits there, or None."""
        return next((x for x in self.present(role) if x.seat == seat), None)

    def free_seat(self, role: str, seats: int) -> int | None:
        """The lowest free seat of a ring with ``seats`` places, or None when it is full."""
        taken = {x.seat for x in self.present(role)}
        return next((n for n in range(1, seats + 1) if n not in taken), None)
