"""Small numbers: what is printed never lets anybody work out a count below the threshold (methods §8.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.guard import small_numbers
from facilitator.guard.small_numbers import WITHHELD, breakdown, shown

MOST = 14


@pytest.mark.parametrize(("n", "printed"), [(0, 0), (1, "< 5"), (4, "< 5"), (5, 5), (30, 30)])
def test_a_count_below_five_is_not_given_exactly(n: int, printed: int | str) -> None:
    assert shown(n) == printed


def test_an_area_needs_ten() -> None:
    assert shown(9, small_numbers.AREAS) == "< 10"
    assert shown(10, small_numbers.AREAS) == 10


def test_counts_that_are_large_enough_are_printed() -> None:
    assert breakdown([5, 0, 12]) == (5, 0, 12)


def test_a_second_count_is_withheld_where_the_total_would_give_the_first_away() -> None:
    assert breakdown([3, 9, 20]) == ("< 5", WITHHELD, 20)


def test_no_breakdown_where_nothing_protects_it() -> None:
    assert breakdown([1, 5]) is None
    assert breakdown([1, 1]) is None


def possible(printed: Sequence[int | str], total: int) -> Iterator[tuple[int, ...]]:
    """Every set of counts that somebody can think of who reads the printed ones and their total."""
    ranges = {"< 5": range(1, 5), WITHHELD: range(5, total + 1)}
    for counts in product(*(ranges[c] if isinstance(c, str) else (c,) for c in printed)):
        if sum(counts) == total:
            yield counts


@given(st.lists(st.integers(0, MOST), min_size=1, max_size=4))
def test_a_reader_who_tries_everything_cannot_narrow_down_a_small_count(counts: list[int]) -> None:
    printed = breakdown(counts)
    if printed is None:
        return
    readings = list(possible(printed, sum(counts)))
    assert tuple(counts) in readings
    for i, count in enumerate(counts):
        if 0 < count < small_numbers.PEOPLE:
            assert {reading[i] for reading in readings} == {1, 2, 3, 4}


# -- bands and words in the place of numbers ----------------------------------------------------------


@pytest.mark.parametrize(
    ("people", "tables", "often"), [(9, 2, False), (3, 3, True), (10, 1, True), (0, 0, False)]
)
def test_ot_s2_often_heard_takes_three_tables_or_ten_people(people: int, tables: int, often: bool) -> None:
    assert small_numbers.often_heard(people, tables) is often


def test_a_group_under_eight_is_small() -> None:
    assert [small_numbers.small_group(n) for n in (0, 7, 8)] == [True, True, False]


def test_dd_4_one_person_alone_is_not_counted_aloud() -> None:
    assert [small_numbers.several(n) for n in (0, 1, 2)] == [False, False, True]


@pytest.mark.parametrize(("some", "word"), [(0, "little"), (3, "partly"), (9, "partly"), (10, "broad")])
def test_a_client_may_own_other_bands(some: int, word: str) -> None:
    assert small_numbers.band(some, 10, little=(1, 10), broad=(9, 10)) == word
    assert small_numbers.band(some, small_numbers.RECOGNISED - 1) == "discussed"


def test_how_often_is_a_word_and_no_count() -> None:
    assert small_numbers.FREQUENCIES == ("few_times", "monthly", "weekly")
