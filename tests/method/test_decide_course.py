"""The states of a decision: every step that the method knows, and no other (methods §7.3, kind 10)."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.method.activities.decide.course import (
    ENDINGS,
    STATES,
    TRANSITIONS,
    State,
    after_asking,
    after_vote,
    after_weighing,
    moved,
)
from tests.support.voting import Table

METHOD = {
    "framed": {"proposing"},
    "proposing": {"voting", "parked", "undercurrent"},
    "voting": {"decided", "advice_given", "asking_no", "proposing"},
    "asking_no": {"weighing", "enriched_majority", "advice_given", "parked", "undercurrent"},
    "weighing": {"amending", "enriched_majority", "advice_given", "parked", "undercurrent"},
    "amending": {"voting", "parked", "undercurrent"},
}


@pytest.mark.parametrize(("state", "to"), list(product(STATES, STATES)))
def test_a_step_is_taken_or_refused_as_the_method_says(state: State, to: State) -> None:
    if to in METHOD.get(state, set()):
        assert moved(state, to) == to
    else:
        with pytest.raises(ValueError, match=state):
            moved(state, to)


def test_nothing_follows_an_ending_and_every_state_can_be_reached() -> None:
    assert all(not TRANSITIONS[ending] for ending in ENDINGS)
    seen, todo = set[State](), {STATES[0]}
    while todo:
        state = todo.pop()
        seen.add(state)
        todo |= TRANSITIONS[state] - seen
    assert seen == set(STATES)


@given(roll=st.integers(1, 40), data=st.data())
def test_a_vote_leads_where_its_counts_say(roll: int, data: st.DataObject) -> None:
    yes = data.draw(st.integers(0, roll))
    found = after_vote(yes, roll, decides=True)
    assert (found == "decided") is (yes == roll)
    assert (found == "proposing") is (yes <= roll / 2)
    assert (found == "asking_no") is (roll / 2 < yes < roll)
    assert after_vote(roll, roll, decides=False) == "advice_given"


@pytest.mark.parametrize("n", [0, 1, 5])
def test_after_the_last_round_nothing_is_amended_any_more(n: int) -> None:
    assert after_asking(n, last=True) == after_weighing(n, last=True) == "weighing"
    assert after_asking(n, last=False) == ("weighing" if n else "amending")
    assert after_weighing(n, last=False) == ("weighing" if n else "amending")


# -- the verbs against the states ------------------------------------------------------------------


def asking(t: Table) -> None:
    t.proposed().vote(10, 3, 1)


def weighing(t: Table) -> None:
    asking(t)
    t.answered("condition", "condition", "come_along", "cannot")
    t.ok(t.console, "to_weighing", phase=t.now)


def amending(t: Table) -> None:
    weighing(t)
    for item in [i.n for i in t.s.items.values() if i.condition is not None]:
        t.weigh(item)


def ended(how: str) -> Callable[[Table], object]:
    def stage(t: Table) -> None:
        weighing(t)
        t.ok(t.console, "conclude", phase=t.now, how=how)

    return stage


STAGES: dict[str, Callable[[Table], object]] = {
    "framed": lambda t: t.ready(),
    "proposing": lambda t: t.proposed(),
    "voting": lambda t: t.proposed().open(),
    "asking_no": asking,
    "weighing": weighing,
    "amending": amending,
    "decided": lambda t: t.proposed().vote(14),
    "advice_given": lambda t: t.proposed(
        kind="advies", by_whom="x", on="2027-01-01", flags=["has:question", "has:frame", "has:by_whom"]
    ).vote(14),
    "parked": ended("parked"),
    "undercurrent": ended("undercurrent"),
}
WORKS = {
    "formulate": {"framed", "proposing"},
    "amend_proposal": {"amending"},
    "open_vote": {"proposing"},
    "counted": {"voting"},
    "answer_no": {"asking_no"},
    "note_answer": {"asking_no"},
    "left": {"asking_no"},
    "to_weighing": set[str](),
    "can_come": {"weighing", "amending"},
    "suggest": {"weighing", "amending"},
    "weigh": {"weighing", "amending"},
    "conclude": {"proposing", "asking_no", "weighing", "amending"},
}


def attempt(t: Table, do: str) -> str:
    """The verb with fields that are right where it makes sense; the code of its refusal."""
    by_nobody = {"answer_no", "can_come"}
    by = 0 if do in by_nobody else t.voters[0] if do == "suggest" else t.console
    found = [i.n for i in t.s.items.values() if i.condition is not None]
    known: dict[str, dict[str, Any]] = {
        "formulate": {"phase": t.now, "text": "x"},
        "amend_proposal": {"phase": t.now, "text": "x"},
        "open_vote": {"phase": t.now, "round": 1},
        "counted": {"phase": t.now, "round": 1, "counts": {"ja": 14}, "ask": []},
        "answer_no": {"phase": t.now, "round": 1, "token": f"{0:024x}", "answer": "come_along"},
        "note_answer": {"phase": t.now, "round": 1, "answer": "come_along"},
        "left": {"phase": t.now, "round": 1, "n": 1},
        "to_weighing": {"phase": t.now},
        "can_come": {"phase": t.now, "condition": max(found, default=1), "token": f"{1:024x}", "on": True},
        "suggest": {"phase": t.now, "condition": max(found, default=1), "text": "x"},
        "weigh": {"condition": max(found, default=1), "outcome": "added"},
        "conclude": {"phase": t.now, "how": "parked"},
    }
    refusal = t.enter(by, do, **known[do]).refusal
    return refusal.code if refusal else ""


@pytest.mark.parametrize("state", sorted(STAGES))
@pytest.mark.parametrize("do", sorted(WORKS))
def test_each_verb_works_in_its_own_states_only(do: str, state: str) -> None:
    t = Table()
    STAGES[state](t)
    assert t.face()["state"] == state
    found = attempt(t, do)
    assert (found == "") is (state in WORKS[do]), found
    if state in ENDINGS:
        assert t.s.now is not None
        assert t.s.now.outcome == state
