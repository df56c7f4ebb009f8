"""What the simulated facilitator is told when it is too early."""

from __future__ import annotations

import pytest

from facilitator.rehearsal.desk import told
from facilitator.words import Words


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(120, "nog geen 2 minuten open."), (60, "nog geen minuut open."), (90, "nog geen 90 seconden open.")],
)
def test_a_time_is_told_in_minutes_where_they_are_whole(seconds: int, said: str) -> None:
    assert Words("nl").say("errors-gate-open_for", **told({"seconds": seconds})).endswith(said)


def test_what_is_no_time_is_told_as_it_is() -> None:
    assert told({"n": 3, "min": 5}) == {"n": 3, "min": 5}
