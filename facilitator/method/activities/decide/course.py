"""The course of a decision: which state follows which (methods §7.3, kind 10). Pure: numbers in, a state out.

framed → proposing → voting → asking_no → weighing → amending → voting … → one of the endings
"""

from __future__ import annotations

from typing import Literal, get_args

State = Literal[
    "framed",
    "proposing",
    "voting",
    "asking_no",
    "weighing",
    "amending",
    "decided",
    "enriched_majority",
    "advice_given",
    "parked",
    "undercurrent",
]
STATES: tuple[State, ...] = get_args(State)
ENDINGS: frozenset[State] = frozenset(
    {"decided", "enriched_majority", "advice_given", "parked", "undercurrent"}
)
PUT_ASIDE: frozenset[State] = frozenset({"parked", "undercurrent"})
"""Endings without a decision: the facilitator may choose them whenever no vote is open (DD-10)."""

TRANSITIONS: dict[State, frozenset[State]] = {
    "framed": frozenset({"proposing"}),
    "proposing": PUT_ASIDE | {"voting"},
    "voting": frozenset({"decided", "advice_given", "asking_no", "proposing"}),
    "asking_no": PUT_ASIDE | {"weighing", "enriched_majority", "advice_given"},
    "weighing": PUT_ASIDE | {"amending", "enriched_majority", "advice_given"},
    "amending": PUT_ASIDE | {"voting"},
    **{ending: frozenset() for ending in ENDINGS},
}


def moved(state: State, to: State) -> State:
    """The next state. Raises ValueError for a step that the method does not know."""
    if to not in TRANSITIONS[state]:
        raise ValueError(f"{state} -> {to}")
    return to


def after_vote(yes: int, roll: int, *, decides: bool) -> State:
    """What a closed vote leads to; ``decides``: False where the group only gives advice.

    All yes: done. A majority: the others are asked what they need. Else the proposal falls.
    """
    if yes == roll:
        return "decided" if decides else "advice_given"
    return "asking_no" if 2 * yes > roll else "proposing"


def after_asking(conditions: int, *, last: bool) -> State:
    """All answered. Without a condition there is nothing to weigh; after the last round nothing to amend."""
    return "weighing" if conditions or last else "amending"


def after_weighing(open_conditions: int, *, last: bool) -> State:
    """Each condition has its outcome: the text is amended, and voted again (DD-H6)."""
    return "weighing" if open_conditions or last else "amending"
