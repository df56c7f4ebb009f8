"""What changed between two texts: readable, and nothing lost on either side."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from facilitator.method.differing import difference

WORDS = st.lists(st.sampled_from(["wij", "bellen", "elke", "week", "terug.", "\n", "  ", "é"]), max_size=12)
TEXTS = st.one_of(st.text(max_size=40), WORDS.map(" ".join))


@given(old=TEXTS, new=TEXTS)
@example(old="", new="")
@example(old="een twee", new=" een\ttwee ")
def test_joining_the_pieces_gives_both_texts_back(old: str, new: str) -> None:
    pieces = difference(old, new)
    assert "".join(text for op, text in pieces if op != "del") == new
    assert "".join(text for op, text in pieces if op != "add") == old
    assert all(text for _, text in pieces)
    assert all(one[0] != other[0] for one, other in pairwise(pieces))


@pytest.mark.parametrize(
    ("old", "new", "pieces"),
    [
        ("Wij bellen terug.", "Wij bellen terug.", [("same", "Wij bellen terug.")]),
        ("Wij bellen.", "Wij bellen. Elke week.", [("same", "Wij bellen."), ("add", " Elke week.")]),
        (
            "Wij bellen elke week.",
            "Wij bellen elke maand.",
            [("same", "Wij bellen elke"), ("del", " week."), ("add", " maand.")],
        ),
    ],
)
def test_whole_words_change_and_nothing_around_them(
    old: str, new: str, pieces: list[tuple[str, str]]
) -> None:
    assert difference(old, new) == pieces
