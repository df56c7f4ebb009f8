"""What the screens get of a decision. Who voted is counted; what they voted stands in totals (DD-H7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facilitator.guard.small_numbers import SOFT_MOST
from facilitator.method.activities.decide.before import standing_before
from facilitator.method.activities.decide.chances import (
    endings,
    few_voters,
    is_last,
    may_hand,
    next_round,
    voters,
)
from facilitator.method.activities.decide.course import ENDINGS
from facilitator.method.activities.decide.hints import hints
from facilitator.method.activities.decide.matter import (
    NO,
    UNSURE,
    YES,
    Matter,
    Round,
    conditions,
    linked,
    matter,
    on_roll,
    proposals,
    used,
)
from facilitator.method.activities.decide.record import record
from facilitator.method.differing import difference
from facilitator.method.script import Choice, T

if TYPE_CHECKING:
    from facilitator.method.activities.decide.options import Options
    from facilitator.method.cursor import Instance
    from facilitator.method.session import Session

YES_BUT = Choice("ja_maar", T("Ja, maar", "Yes, but"))
"""A mark in the queue for what persuades instead of listening (DD-S2)."""


def softened(n: int, other: int) -> int | str:
    """A total beside another one. Where either is small neither is told: the roll stands on the board."""
    small, mine = min(n, other), n <= other
    if not 0 < small <= SOFT_MOST:
        return n
    return "few" if mine else "most"


def everyone(s: Session, now: Instance, o: Options) -> dict[str, Any]:
    """What is the same on every screen."""
    m = matter(now)
    told = record(s, now)
    return {
        "state": m.state,
        "round": used(s, now),
        "next_round": next_round(s, now, o),
        "max_rounds": o.max_rounds,
        "proposal": proposal(s, now),
        "roll_n": roll_n(s, now, o),
        "by_hand": m.vote is not None and m.vote.by_hand,
        "soften": o.soften_small,
        "small": few_voters(s, o),
        "rounds": [totals(row, soften=o.soften_small) for row in rounds(s, now)],
        "asking": {"open": m.state == "asking_no"},
        "decision": told.public() if told is not None and m.state in ENDINGS else None,
    }


def working(s: Session, now: Instance, o: Options, at_most: str) -> dict[str, Any]:
    """What who works the session sees besides: the split, how many were asked, what may be done."""
    m = matter(now)
    last = proposals(s, now)[-1:]
    words = last[0].words.text or "" if last else ""
    return {
        "rounds": [totals(row) | split(row[1]) for row in rounds(s, now)],
        "asking": {"open": m.state == "asking_no"} | asking(m),
        "offers": endings(s, now, o) if at_most == "console" else [],
        "must_conclude": m.state in {"proposing", "asking_no", "weighing"} and is_last(s, now, o),
        "blocked": standing_before(s, o) if m.state in {"framed", "proposing"} else [],
        "nudges": hints(words, last[0].evaluation_on) if last and m.fresh else [],
        "may_hand": may_hand(s, o),
        "conditions": came(s, now),
        "proposal_max": o.proposal_max,
        "max_chars": o.max_chars,
        "marks": [YES_BUT],
        "scribe": at_most == "scribe",
    }


def proposal(s: Session, now: Instance) -> dict[str, Any] | None:
    """The newest version, with what changed since the one before, and since the first (``whole``)."""
    known = proposals(s, now)
    if not known:
        return None
    text = known[-1].words.text or ""
    before = known[-2].words.text or "" if len(known) > 1 else ""
    return {
        "version": known[-1].version,
        "text": text,
        "evaluation_on": known[-1].evaluation_on,
        "diff": difference(before, text) if before else [],
        "whole": difference(known[0].words.text or "", text) if before else [],
    }


def roll_n(s: Session, now: Instance, o: Options) -> int:
    """How many are on the roll of the open or last vote; before the first: how many would be."""
    vote = matter(now).vote
    if vote is None:
        return len(voters(s, o))
    return on_roll(s, vote) if vote.counts is None else vote.size


Row = tuple["Instance", Round]


def rounds(s: Session, now: Instance) -> list[Row]:
    """Every closed vote of the linked passes, with its pass."""
    return [(one, v) for one in linked(s, now) for v in matter(one).rounds if v.counts is not None]


def totals(row: Row, *, soften: bool = False) -> dict[str, Any]:
    """*ja* and *nog niet*: what everyone in the room may see of a vote."""
    one, vote = row
    yes, not_yet = vote.of(YES), vote.not_yet
    return {
        "phase": one.id,
        "round": vote.number,
        "version": vote.version,
        "yes": softened(yes, not_yet) if soften else yes,
        "not_yet": softened(not_yet, yes) if soften else not_yet,
        "by_hand": vote.by_hand,
    }


def split(vote: Round) -> dict[str, Any]:
    """No and *I do not know yet* apart, and who did not vote: for the console and the export."""
    return {
        "nee": vote.of(NO),
        "weet_niet": vote.of(UNSURE),
        "not_voted": vote.not_voted,
        "roll": vote.size,
    }


def asking(m: Matter) -> dict[str, int]:
    """How far the private question is: counts only."""
    vote = m.vote
    if vote is None or vote.counts is None:
        return {"answered_n": 0, "of_n": 0, "left_n": 0}
    return {"answered_n": vote.answered, "of_n": vote.not_yet, "left_n": vote.left}


def came(s: Session, now: Instance) -> list[dict[str, Any]]:
    """The conditions of the chain, with whether their owners can come along now."""
    rows = ((i.n, i.condition) for i in conditions(s, now))
    said = {None: "", True: "yes", False: "not_yet"}
    return [
        {"n": n, "code": found.code, "round": found.round, "outcome": found.outcome, "come": said[found.come]}
        for n, found in rows
        if found is not None
    ]
