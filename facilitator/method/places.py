"""Where people are: the plenary, and while a ``parallel`` phase is current the room of each group.

``inside`` says who looks; everything else answers for the place where that one is (docs/decisions/0008).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from facilitator.method.cursor import Course, Instance
from facilitator.method.items import Version
from facilitator.method.people import People, Person
from facilitator.method.script import PARALLEL, Group, Phase, T, flat


@dataclass(slots=True)
class Board:
    """What the console put on the projector. ``light``: auto (the phase decides) or day.

    ``by_hand``: a person chose what is at its largest; what is released by itself does not push that away.
    """

    blank: bool = False
    qr: bool = False
    light: str = "auto"
    page: int = 0
    focus: int | None = None
    by_hand: bool = False


@dataclass(slots=True)
class Place:
    """Where people are together: a course through the phases, and the board that shows it."""

    course: Course
    board: Board = field(default_factory=Board)


@dataclass(slots=True)
class Whereabouts:
    """The part of a session's state that knows the plenary, the rooms and who is in which."""

    main: Place = field(default_factory=lambda: Place(Course(())))
    """The plenary."""
    rooms: dict[str, Place] = field(default_factory=dict)
    """By group, its course through the phases of ``parallel``; made when such a phase is entered."""
    groups: dict[str, Group] = field(default_factory=dict)
    names: dict[str, Version] = field(default_factory=dict)
    """What the console calls a group, where that is not what the script calls it."""
    scope: str = ""
    """The group of who acts or looks; empty for the plenary. Set by ``inside`` alone."""
    bound: str | None = None
    """The group whose pass is told about, whatever phase is current. Set by ``telling`` alone."""
    people: People = field(default_factory=People)

    @contextmanager
    def inside(self, group: str) -> Iterator[None]:
        """Answer for who belongs to this group; empty: for the plenary."""
        before, self.scope = self.scope, group
        try:
            yield
        finally:
            self.scope = before

    @contextmanager
    def telling(self, now: Instance) -> Iterator[None]:
        """Answer as in the room to which this pass belongs, also after the rooms came together again."""
        before, self.bound = self.bound, now.group
        try:
            yield
        finally:
            self.bound = before

    def group_of(self, p: int) -> str:
        """The group of a person by number; empty where there is none."""
        person = self.people.get(p)
        return person.group if person is not None else ""

    @property
    def apart(self) -> Instance | None:
        """The pass of ``parallel`` during which the groups are apart, or None."""
        now = self.main.course.now
        return now if now is not None and now.phase.kind == PARALLEL else None

    @property
    def rooms_ahead(self) -> bool:
        """Whether the groups are apart, or will be: on the way through the main course as it is written."""
        course = self.main.course
        if course.now is None:
            return any(phase.kind == PARALLEL for phase in course.phases)
        keys = [phase.key for phase in course.phases]
        left = course.phases[keys.index(course.now.phase.key) :] if course.now.phase.key in keys else ()
        return any(phase.kind == PARALLEL for phase in left)

    @property
    def turn(self) -> str:
        """The group whose turn it is where groups go one by one: everyone is in its room. Else empty."""
        apart = self.apart
        return apart.own.get("turn", "") if apart is not None else ""

    @property
    def room(self) -> str:
        """The group in whose room one stands; empty in plenary."""
        if self.bound is not None:
            return self.bound
        if not self.rooms:  # asked for every line of every screen: most evenings have none
            return ""
        apart = self.apart
        code = "" if apart is None else apart.own.get("turn") or self.scope
        return code if code in self.rooms else ""

    @property
    def here(self) -> Place:
        """The place where one stands."""
        room = self.room
        return self.rooms[room] if room else self.main

    @property
    def places(self) -> list[Place]:
        """Every place where people are now."""
        return [self.main, *(self.rooms.values() if self.apart is not None else ())]

    def reads(self, group: str) -> bool:
        """Whether what belongs to a group may be read from where one stands (OT-H3).

        While the groups are apart a room reads its own and the plenary reads none; where they go one by one
        everyone is in every room.
        """
        return not group or self.apart is None or bool(self.turn) or group == self.room

    @property
    def course(self) -> Course:
        """The course of the place where one stands."""
        return self.here.course

    @property
    def board(self) -> Board:
        """The board of the place where one stands."""
        return self.here.board

    @board.setter
    def board(self, board: Board) -> None:
        self.here.board = board

    def present(self, role: str = "") -> Iterator[Person]:
        """Participants who are where one stands (of one role): those of the group, in plenary all."""
        room = "" if self.turn else self.room
        for person in self.people.present(role):
            if not room or person.group == room:
                yield person

    def count(self, role: str = "") -> int:
        """How many participants are where one stands (of one role)."""
        return sum(1 for _ in self.present(role))

    def label_of(self, group: str) -> T:
        """What a group is called, in both languages."""
        name, known = self.names.get(group), self.groups.get(group)
        if name is not None and name.text:
            return T(name.text, name.text)
        return known.label if known is not None else T("", "")

    @property
    def phases(self) -> tuple[Phase, ...]:
        """Every phase that may be entered, those of the groups' courses too, in script order."""
        return tuple(flat(self.main.course.phases))
