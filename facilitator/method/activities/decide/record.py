"""The record of a decision. It is derived from what happened, and stored nowhere twice (DD-9)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from facilitator.method.activities.decide.course import State
from facilitator.method.activities.decide.matter import Proposal, Round, chain, matter, proposals

if TYPE_CHECKING:
    from facilitator.method.cursor import Instance
    from facilitator.method.session import Session

Status = Literal[
    "unaniem", "meerderheid_aangevuld", "geen_besluit_geparkeerd", "naar_onderstroom", "advies_uitgebracht"
]
STATUS: dict[State, Status] = {
    "decided": "unaniem",
    "enriched_majority": "meerderheid_aangevuld",
    "advice_given": "advies_uitgebracht",
    "parked": "geen_besluit_geparkeerd",
    "undercurrent": "naar_onderstroom",
}
SETTLED = frozenset({"unaniem", "meerderheid_aangevuld", "advies_uitgebracht"})
"""Statuses with a text that holds from now on."""


@dataclass(frozen=True, slots=True)
class Record:
    """How a decision ended. ``proposal``: the version that was voted on last; None without a vote."""

    status: Status
    instance: Instance
    proposal: Proposal | None
    last: Round | None

    @property
    def settled(self) -> bool:
        """Whether there is a decision or an advice."""
        return self.status in SETTLED

    @property
    def remaining(self) -> int:
        """Ballots of the last vote that did not come along: they are recorded with what they still miss."""
        if self.last is None:
            return 0
        return max(0, self.last.not_yet - sum(a.kind == "come_along" for a in self.last.all_answers))

    @property
    def evaluation_on(self) -> str:
        """When one looks back on it, YYYY-MM-DD; empty where the proposal did not say."""
        return self.proposal.evaluation_on if self.proposal is not None else ""

    def public(self) -> dict[str, Any]:
        """What every screen may show of it."""
        known = self.proposal
        return {
            "status": self.status,
            "text": (known.words.text or "") if known is not None else "",
            "version": known.version if known is not None else 0,
            "evaluation_on": self.evaluation_on,
        }


def record(s: Session, now: Instance) -> Record | None:
    """The record of a pass that ended; None while it goes on."""
    m = matter(now)
    status = STATUS.get(m.state)
    if status is None:
        return None
    votes = [vote for one in chain(s, now) for vote in matter(one).rounds if vote.counts is not None]
    last = votes[-1] if votes else None
    known = proposals(s, now)
    voted = next((p for p in known if last is not None and p.version == last.version), None)
    return Record(status, now, voted, last)


def looks_back(s: Session, found: Record) -> str:
    """When one looks back on it, YYYY-MM-DD: as agreed where it was recorded (DD-9), else as proposed."""
    key = found.instance.phase.key
    recording = [one for one in s.course.passes if one.phase.options.get("decision") == key]
    agreed: str = recording[-1].own.get("evaluation_on", "") if recording else ""
    return (agreed or found.evaluation_on) if found.settled else ""


def decision(s: Session, key: str) -> Record | None:
    """How the last pass of a ``decide`` phase ended."""
    passes = s.course.of(key)
    return record(s, passes[-1]) if passes and passes[-1].phase.kind == "decide" else None
