"""Dividing people over groups: everyone once, seats held, wishes honoured, sectors mixed (OT-0, OT-S1)."""

from __future__ import annotations

from collections import Counter
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.method.balancing import FIRST, Seeker, balanced

CODES = ("regels", "dossier", "zorg")
SECTORS = ("", "aanbieder", "toegang")


@st.composite
def crowds(draw: st.DrawFn, most: int = 24) -> tuple[list[Seeker], dict[str, int | None]]:
    """Some people with wishes, and some groups with seats."""
    codes = CODES[: draw(st.integers(1, len(CODES)))]
    wish = st.lists(st.sampled_from(codes), max_size=2, unique=True).map(tuple)
    drawn = draw(st.lists(st.tuples(st.sampled_from(SECTORS), wish), max_size=most))
    seats = {code: draw(st.none() | st.integers(0, 8)) for code in codes}
    return [Seeker(p, sector, wishes) for p, (sector, wishes) in enumerate(drawn, 1)], seats


def room(seats: dict[str, int | None], n: int) -> int:
    """How many seats there are in all."""
    return sum(n if left is None else left for left in seats.values())


def loss(seekers: list[Seeker], places: dict[int, str]) -> int:
    """What all lose together."""
    return sum(x.cost(places[x.p]) for x in seekers)


@given(crowds())
def test_everyone_is_placed_once_and_no_seat_is_given_twice(
    crowd: tuple[list[Seeker], dict[str, int | None]],
) -> None:
    seekers, seats = crowd
    places = balanced(seekers, seats, {})
    assert sorted(places) == [x.p for x in seekers]
    sizes = Counter(places.values())
    over = {code: sizes[code] - left for code, left in seats.items() if left is not None}
    if room(seats, len(seekers)) >= len(seekers):
        assert all(more <= 0 for more in over.values())
    else:
        assert max(over.values()) - min(over.values()) <= 1, "too many people are spread evenly"


@settings(max_examples=60, deadline=None)
@given(crowds(most=6))
def test_no_other_division_within_the_seats_honours_more_wishes(
    crowd: tuple[list[Seeker], dict[str, int | None]],
) -> None:
    """Compared with every division there is."""
    seekers, seats = crowd
    if room(seats, len(seekers)) < len(seekers):
        return
    best = min(
        loss(seekers, dict(zip((x.p for x in seekers), row, strict=True)))
        for row in product(seats, repeat=len(seekers))
        if all(left is None or row.count(code) <= left for code, left in seats.items())
    )
    assert loss(seekers, balanced(seekers, seats, {})) == best


@given(crowds())
def test_the_same_crowd_is_always_divided_alike(crowd: tuple[list[Seeker], dict[str, int | None]]) -> None:
    seekers, seats = crowd
    assert balanced(seekers, seats, {}) == balanced(seekers, dict(seats), {})


def test_all_get_their_first_choice_where_it_fits() -> None:
    seekers = [Seeker(p, "aanbieder", (CODES[p % 3], CODES[(p + 1) % 3])) for p in range(1, 28)]
    places = balanced(seekers, dict.fromkeys(CODES, 9), {})
    assert loss(seekers, places) == FIRST * len(seekers)


def test_ot_s1_who_has_no_wish_is_mixed_and_spread() -> None:
    seekers = [Seeker(p, "aanbieder" if p <= 8 else "toegang") for p in range(1, 17)]
    places = balanced(seekers, dict.fromkeys(CODES[:2], None), {})
    by_group = Counter((places[x.p], x.sector) for x in seekers)
    assert set(by_group.values()) == {4}


def test_ot_s1_those_who_are_there_already_count() -> None:
    there = {"regels": ["aanbieder"] * 4, "dossier": ["toegang"] * 4}
    seekers = [Seeker(p, "aanbieder" if p <= 4 else "toegang") for p in range(1, 9)]
    places = balanced(seekers, {"regels": None, "dossier": None}, there)
    assert {places[x.p] for x in seekers if x.sector == "aanbieder"} == {"dossier"}


def test_mixing_costs_nobody_a_wish() -> None:
    seekers = [Seeker(p, "aanbieder", ("regels",)) for p in (1, 2)]
    seekers += [Seeker(p, "toegang", ("dossier",)) for p in (3, 4)]
    assert loss(seekers, balanced(seekers, dict.fromkeys(CODES, None), {})) == 0


def test_without_groups_nobody_is_placed() -> None:
    assert balanced([Seeker(1)], {}, {}) == {}
