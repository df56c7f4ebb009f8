"""What may be done now: the round that may open, the endings that may be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.guard import small_numbers
from facilitator.method.activities.decide.course import ENDINGS, PUT_ASIDE, State
from facilitator.method.activities.decide.matter import matter, of_round, unweighed, used
from facilitator.method.activities.frame import framed

if TYPE_CHECKING:
    from facilitator.method.activities.decide.options import Options
    from facilitator.method.cursor import Instance
    from facilitator.method.people import Person
    from facilitator.method.session import Session


def voters(s: Session, o: Options) -> list[Person]:
    """Who votes: the participants in the roles that the frame names; never who leads (DD-H3)."""
    roles = framed(s, o.frame).voters
    return [person for person in s.people.present() if person.role in roles]


def few_voters(s: Session, o: Options) -> bool:
    """Whether a single *nog niet* is easily guessed (DD-H7)."""
    return small_numbers.small_group(len(voters(s, o)))


def may_hand(s: Session, o: Options) -> bool:
    """Whether voting by hand may be offered: by the script, in a small group, or where phones are missing."""
    return o.open_vote or few_voters(s, o) or any(not person.device for person in voters(s, o))


def rounds_left(s: Session, now: Instance, o: Options) -> int:
    """How many votes may still open (DD-H8)."""
    return max(0, o.max_rounds - used(s, now))


def is_last(s: Session, now: Instance, o: Options) -> bool:
    """Whether no vote can follow any more."""
    return rounds_left(s, now, o) == 0


def next_round(s: Session, now: Instance, o: Options) -> int:
    """The number of the vote that may open now; 0: none, or not before there is a new wording."""
    ready = matter(now).state in {"proposing", "amending"} and matter(now).fresh
    return used(s, now) + 1 if ready and rounds_left(s, now, o) else 0


def endings(s: Session, now: Instance, o: Options) -> list[State]:
    """What the facilitator may conclude with now (DD-H8, DD-10)."""
    state = matter(now).state
    if state in ENDINGS or state in {"framed", "voting"}:
        return []
    frame = framed(s, o.frame)
    found: list[State] = []
    if _settled(s, now, o) and frame.kind:
        if not frame.decides:
            found.append("advice_given")
        elif _enriched(s, o) and _allowed(s, now, o):
            found.append("enriched_majority")
    aside = PUT_ASIDE if o.undercurrent_offer else PUT_ASIDE - {"undercurrent"}
    return [*found, *sorted(aside, reverse=True)]


def _settled(s: Session, now: Instance, o: Options) -> bool:
    """A majority, every ballot answered, every condition with an outcome (DD-H4, DD-H5).

    Conditions ask for another vote as long as there can be one (DD-H6).
    """
    vote = matter(now).vote
    if vote is None or matter(now).state not in {"asking_no", "weighing"}:
        return False
    heard = vote.majority and not vote.unanswered and not unweighed(s, now)
    return heard and (is_last(s, now, o) or not of_round(s, now))


def _enriched(s: Session, o: Options) -> bool:
    """Whether a majority may settle it at all: as the script says, and the switches of this session."""
    unanimous = bool(o.unanimous_when) and all(when.holds(s.options) for when in o.unanimous_when)
    return o.rule == "majority_enriched" and not unanimous


def _allowed(s: Session, now: Instance, o: Options) -> bool:
    """Before the last round only where the script lets it and the frame says so in words."""
    early = o.early_settle and "early" in framed(s, o.frame).texts
    return is_last(s, now, o) or early
