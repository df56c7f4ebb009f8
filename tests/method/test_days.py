"""A day that no calendar has is refused at the door: it would stand in the way of every report."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.method.acts import Day

NO_DAYS = ["2027-02-29", "2027-02-30", "1900-02-29", "2027-04-31", "2027-13-01", "2027-00-10", "0000-01-01"]


@given(st.dates())
def test_every_day_of_the_calendar_passes(day: date) -> None:
    assert msgspec.convert(day.isoformat(), Day) == day.isoformat()


@pytest.mark.parametrize("year", [1900, 2000, 2027, 2028])
def test_the_last_day_of_each_month_passes_and_the_one_after_it_does_not(year: int) -> None:
    for month in range(1, 13):
        last = (date(year, month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        assert msgspec.convert(last.isoformat(), Day)
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(f"{year}-{month:02d}-{last.day + 1:02d}", Day)


@pytest.mark.parametrize("typed", [*NO_DAYS, "2027-1-1", "morgen", "2027-01-01\n"])
def test_what_is_no_day_does_not_pass(typed: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(typed, Day)
