"""Offers by likeness of words: forms of one word meet, the name is what people wrote."""

from __future__ import annotations

import pytest

from facilitator.method.likeness import STOP, Offer, bare, offers


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("gezin", "gezinnen"),
        ("school", "scholen"),
        ("brief", "brieven"),
        ("huis", "huizen"),
        ("bellen", "gebeld"),
        ("belt", "bel"),
        ("kind", "kinderen"),
        ("telefoon", "telefoontje"),
        ("formulier", "formulieren"),
        ("duidelijk", "duidelijke"),
        ("regel", "regels"),
    ],
)
def test_forms_of_a_word_meet(one: str, other: str) -> None:
    assert set(bare(one)) & set(bare(other))
    assert offers({1: f"Over {one}", 2: f"Liever {other}"})


@pytest.mark.parametrize(("one", "other"), [("gezin", "zin"), ("tijd", "tijger"), ("zorg", "zorgen-vrij")])
def test_words_that_only_look_alike_do_not(one: str, other: str) -> None:
    assert not set(bare(one)) & set(bare(other))
    assert offers({1: one, 2: other}) == []


def test_the_name_is_the_commonest_form_as_people_wrote_it_and_never_a_stem() -> None:
    texts = {
        3: "Scholen bellen terug",
        5: "De school is dicht",
        9: "Scholen weten het",
        11: "Wie regelt dat?",
    }
    assert offers(texts) == [Offer((3, 5, 9), "scholen")]
    for offer in offers(texts):
        assert any(offer.label in text.lower() for text in texts.values())


def test_words_that_stand_in_any_text_or_in_nearly_all_tell_nothing() -> None:
    assert offers({1: "Dat is niet goed", 2: "Dat is wel goed"}) == []
    theme = {n: f"Jeugdhulp {'abcdefghij'[n] * 4}" for n in range(10)}
    assert offers(theme) == []
    assert {"the", "niet"} <= STOP


def test_a_text_is_offered_once_and_the_most_telling_first() -> None:
    texts = {
        1: "wachtlijst telefoon",
        2: "wachtlijst telefoon",
        3: "wachtlijst",
        4: "telefoon",
        5: "formulier",
    }
    found = offers(texts)
    cards = [n for offer in found for n in offer.items]
    assert len(cards) == len(set(cards))
    assert found[0].items in {(1, 2, 3), (1, 2, 4)}
    assert offers({}) == []
    assert offers({1: "alleen ik"}) == []
