"""What a pass of ``decide`` remembers: the proposal in its versions, the votes, and who was asked.

A vote is a number per choice. Who chose what stands nowhere: the ballots lay in the log's box and are gone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from facilitator.method.activities.decide.course import State

if TYPE_CHECKING:
    from facilitator.method.cursor import Instance
    from facilitator.method.items import Item, Version
    from facilitator.method.people import Person
    from facilitator.method.session import Session

CONDITION, UNEASE, SUGGESTION = "condition", "unease", "suggestion"
"""The types of item of a decision."""
YES, NO, UNSURE = "ja", "nee", "weet_niet"
NOT_YET = frozenset({NO, UNSURE})
"""The choices whose ballots are asked what they need: silence is not consent (DD-H4)."""
Choice = Literal["ja", "nee", "weet_niet"]
Kind = Literal["condition", "come_along", "cannot"]


@dataclass(slots=True)
class Proposal:
    """One version of the proposal. ``evaluation_on``: YYYY-MM-DD or nothing."""

    version: int
    words: Version
    evaluation_on: str


@dataclass(slots=True)
class Answer:
    """What came back on the private question. ``item``: the condition or unease that it brought, or None."""

    kind: Kind
    item: int | None = None


@dataclass(slots=True)
class Round:
    """One vote. ``roll``: who may vote, frozen at opening; ``counts`` None while it is open.

    ``size``: how many were on the roll at closing. ``answers`` by token; ``typed``: those said aloud.
    ``left``: ballots whose voter is gone (*vertrokken*).
    """

    number: int
    version: int
    roll: frozenset[int]
    by_hand: bool = False
    voted: set[int] = field(default_factory=set)
    counts: dict[str, int] | None = None
    size: int = 0
    ask: frozenset[str] = frozenset()
    answers: dict[str, Answer] = field(default_factory=dict)
    typed: list[Answer] = field(default_factory=list)
    left: int = 0

    def of(self, choice: str) -> int:
        """How many chose this; 0 while the vote is open."""
        return (self.counts or {}).get(choice, 0)

    @property
    def not_yet(self) -> int:
        """Ballots with no or *I do not know yet*: each of them is asked."""
        return self.of(NO) + self.of(UNSURE)

    @property
    def not_voted(self) -> int:
        """Places on the roll without a ballot: they count as no yes."""
        return max(0, self.size - self.of(YES) - self.not_yet)

    @property
    def majority(self) -> bool:
        """More than half of the roll."""
        return 2 * self.of(YES) > self.size

    @property
    def all_answers(self) -> list[Answer]:
        """What was answered, by phone or aloud."""
        return [*self.answers.values(), *self.typed]

    @property
    def answered(self) -> int:
        """Ballots that need no answer any more."""
        return min(self.not_yet, len(self.answers) + len(self.typed) + self.left)

    @property
    def unanswered(self) -> int:
        """Ballots that still wait for one (DD-H4)."""
        return self.not_yet - self.answered


@dataclass(slots=True)
class Matter:
    """All of one pass."""

    state: State = "framed"
    proposals: list[Proposal] = field(default_factory=list)
    rounds: list[Round] = field(default_factory=list)

    @property
    def vote(self) -> Round | None:
        """The last round, open or closed."""
        return self.rounds[-1] if self.rounds else None

    @property
    def fresh(self) -> bool:
        """Whether there is a version that was not voted on."""
        voted = self.rounds[-1].version if self.rounds else 0
        return bool(self.proposals) and self.proposals[-1].version > voted


def matter(now: Instance) -> Matter:
    """What the pass remembers."""
    found: Matter = now.own.setdefault("matter", Matter())
    return found


def chain(s: Session, now: Instance) -> list[Instance]:
    """The passes of this phase up to this one, oldest first: conditions and versions count on in them."""
    passes = s.course.of(now.phase.key)
    return passes[: passes.index(now) + 1] if now in passes else [now]


def linked(s: Session, now: Instance) -> list[Instance]:
    """The passes whose votes count together: after the undercurrent one starts anew (DD-H8)."""
    found: list[Instance] = []
    for instance in reversed(chain(s, now)):
        if found and matter(instance).state == "undercurrent":
            break
        found.insert(0, instance)
    return found


def used(s: Session, now: Instance) -> int:
    """How many rounds there were, an open one included."""
    return sum(len(matter(one).rounds) for one in linked(s, now))


def proposals(s: Session, now: Instance) -> list[Proposal]:
    """Every version of the proposal, oldest first."""
    return [p for one in chain(s, now) for p in matter(one).proposals]


def conditions(s: Session, now: Instance) -> list[Item]:
    """Every condition of the chain, by number."""
    ids = {one.id for one in chain(s, now)}
    return [i for i in s.items.values() if i.condition is not None and i.phase in ids]


def of_round(s: Session, now: Instance) -> list[Item]:
    """The conditions that answer to the last vote of this pass."""
    vote = matter(now).vote
    number = vote.number if vote is not None else 0
    mine = (i for i in conditions(s, now) if i.phase == now.id)
    return [i for i in mine if i.condition is not None and i.condition.round == number]


def unweighed(s: Session, now: Instance) -> int:
    """Conditions of the last vote without an outcome, or that nobody can read yet (DD-H5)."""
    rows = [i for i in of_round(s, now) if i.condition is not None]
    return sum(1 for i in rows if i.on_board is None or not (i.condition and i.condition.outcome))


def on_roll(s: Session, vote: Round) -> int:
    """How many are on the roll: who left before voting is off it, a ballot that lies in the box stays."""
    there = {x.p for p in vote.roll if (x := _there(s, p)) is not None}
    voted = {x.p for p in vote.voted if (x := s.people.get(p)) is not None}
    return len(vote.voted) + len(there - voted)


def _there(s: Session, p: int) -> Person | None:
    person = s.people.get(p)
    return person if person is not None and not person.removed and not person.staff else None
