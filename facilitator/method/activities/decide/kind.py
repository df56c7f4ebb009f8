"""``decide`` · *Besluiten met de minderheid*: the only kind that decides (methods §7.3, kind 10)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from facilitator.method.activities.base import Kind
from facilitator.method.activities.decide import face, report
from facilitator.method.activities.decide.chances import voters
from facilitator.method.activities.decide.course import ENDINGS
from facilitator.method.activities.decide.matter import CONDITION, SUGGESTION, UNEASE, chain, matter
from facilitator.method.activities.decide.options import Options
from facilitator.method.activities.frame import framed
from facilitator.method.acts import TextRule, register
from facilitator.method.blocks import AnyBlock
from facilitator.method.cursor import Instance
from facilitator.method.gates import Standing
from facilitator.method.items import Item
from facilitator.method.outcome import Refusal
from facilitator.method.people import WORKING, Person
from facilitator.method.reporting import Reporter
from facilitator.method.session import Session

TYPES = frozenset({CONDITION, UNEASE, SUGGESTION})
MID_WAY = frozenset({"asking_no", "weighing", "amending"})
"""States that cannot be left by going back: somebody was asked, and is owed an outcome (DD-H5)."""


class Decide(Kind[Options]):
    """A proposal, votes that nobody can follow to a person, conditions that never disappear."""

    name = "decide"
    counts_people = True
    counts_sources = True

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """What this audience may know of the decision."""
        o = self.options(now.phase)
        found = face.everyone(s, now, o)
        if audience.startswith("phone/"):
            role = audience.removeprefix("phone/")
            number = found["round"] or 1
            return found | {
                "may_vote": role in framed(s, o.frame).voters,
                "box": f"{now.id}/{number}",
                "max_chars": o.max_chars,
            }
        vote = matter(now).vote
        found["voted_n"] = len(vote.voted) if vote is not None else 0
        return found | (face.working(s, now, o, audience) if audience in WORKING else {})

    def shows(self, s: Session, now: Instance, item: Item, audience: str) -> bool:
        """Released conditions of every linked pass; what still grates, and suggestions, of this one."""
        if item.on_board is None or item.type not in TYPES:
            return False
        here = {one.id for one in chain(s, now)} if item.condition is not None else {now.id}
        voting = framed(s, self.options(now.phase).frame).voters
        return item.phase in here and (audience == "board" or audience.removeprefix("phone/") in voting)

    def stays(self, item: Item) -> bool:
        """A condition never disappears (DD-H5)."""
        return item.condition is not None

    def details(self, s: Session, item: Item) -> dict[str, Any]:
        """The code of a condition, and what became of it."""
        found = item.condition
        if found is None:
            return {}
        shown = {
            "code": found.code,
            "round": found.round,
            "outcome": found.outcome,
            "reason": (found.reason.text or "") if found.reason is not None else "",
            "why": (found.why.text or "") if found.why is not None else "",
        }
        return {"condition": shown}

    def personal(self, s: Session, now: Instance, person: Person) -> dict[str, Any]:
        """Whether one is on the roll. Nothing of this changes by voting or answering (DD-H7)."""
        vote = matter(now).vote
        if vote is None:
            return {"on_roll": person in voters(s, self.options(now.phase))}
        return {"on_roll": any(s.people.get(p) is person for p in vote.roll)}

    def text_rule(self, s: Session, now: Instance, type_: str) -> TextRule:
        """The length of a condition; who thinks along adds, and does not persuade (DD-S2)."""
        return TextRule(self.options(now.phase).max_chars, "addition" if type_ == SUGGESTION else "")

    def standing(self, s: Session, now: Instance) -> list[Standing]:
        """One goes on once it ended: by a decision, or put aside."""
        state = matter(now).state
        if state == "voting":
            return [Standing("vote_open", "hard")]
        return [] if state in ENDINGS else [Standing("undecided", "hard")]

    def bound(self, s: Session, now: Instance) -> Refusal | None:
        """Not while a vote is open, nor while conditions wait for an outcome."""
        state = matter(now).state
        if state in MID_WAY:
            return Refusal("decide_open")
        return self.voting(now)

    def voting(self, now: Instance) -> Refusal | None:
        """The ballots lie in the box until the vote is closed."""
        return Refusal("vote_open") if matter(now).state == "voting" else None

    def forget(self, now: Instance) -> None:
        """The wordings of the proposal."""
        for proposal in matter(now).proposals:
            proposal.words.text = None

    def notes(self, r: Reporter, item: Item) -> tuple[str, ...]:
        """What became of a condition, wherever it stands."""
        return report.notes(r, item)

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """The whole way to the decision, and what was decided."""
        return report.blocks(r, passes, self.options(passes[-1].phase), codes)


DECIDE = Decide(Options)
register(DECIDE)
