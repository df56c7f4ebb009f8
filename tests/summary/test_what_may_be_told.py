"""A report holds what may be told to its audience and nothing else, in any format and language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from facilitator.method import items
from tests.summary.readback import everywhere, where
from tests.summary.story import Arena, Story

CANARY = "Zeventien paarse kanaries"


def recorded(a: Arena) -> int:
    return a.record(CANARY, cat="goed", release=False)


def held(a: Arena) -> int:
    return recorded(a)


def held_by_the_guard(a: Arena) -> int:
    return a.record(CANARY, cat="goed", release=False, flags=[f"{items.HOLD}phone"])


def hidden(a: Arena) -> int:
    n = a.release(recorded(a))
    a.lead("hide", items=[n])
    return n


def returned(a: Arena) -> int:
    n = a.release(recorded(a))
    a.lead("send_back", {"reason": CANARY}, items=[n])
    return n


def hidden_and_then_merged(a: Arena) -> int:
    n = hidden(a)
    a.lead("merge", items=[n], into=a.record("Iets anders.", cat="goed"))
    return n


def withdrawn(a: Arena) -> int:
    a.go("ka8")
    n = a.say(a.outside[0], "gehoord", CANARY)
    a.done(a.outside[0], "withdraw", item=n)
    return n


def wiped_by_time(a: Arena) -> int:
    n = a.release(recorded(a))
    a.lead("end")
    a.house("retain", what="released")
    return n


def put_aside_as_a_card(a: Arena) -> int:
    a.lead("again", {"reason": "Nog een ronde."}, phase="ka2", left=a.now.id)
    n: int = a.done(a.table[0], "card", {"text": CANARY}, phase=a.now.id).extra["item"]
    return n


def an_edit_that_waits(a: Arena) -> int:
    a.go("ka8")
    n = a.say(a.outside[0], "gehoord", "Eerst dit.")
    a.done(a.outside[0], "edit", {"text": CANARY}, item=n)
    return n


def said_in_a_round(a: Arena) -> int:
    a.lead("again", {"reason": "Nog een rondje."}, phase="ka2", left=a.now.id)
    return a.record(CANARY)


def a_correction_that_waits(a: Arena) -> int:
    n = a.record("Zo zei ik het.", cat="goed")
    a.go("ka5")
    return a.say(a.table[0], "correctie", CANARY, target=n, release=False)


WITHHELD = [
    held,
    held_by_the_guard,
    hidden,
    returned,
    hidden_and_then_merged,
    withdrawn,
    wiped_by_time,
    put_aside_as_a_card,
    said_in_a_round,
    an_edit_that_waits,
    a_correction_that_waits,
]
CAN_BE_RELEASED = [held, held_by_the_guard, hidden, returned, an_edit_that_waits, a_correction_that_waits]


def name(way: Callable[[Arena], int]) -> str:
    return way.__name__


@pytest.mark.parametrize("way", WITHHELD, ids=name)
def test_what_is_withheld_stands_nowhere(way: Callable[[Arena], int]) -> None:
    a = Arena()
    way(a)
    assert not where(CANARY, a.s)


@pytest.mark.parametrize("way", CAN_BE_RELEASED, ids=name)
def test_the_same_words_stand_everywhere_in_the_house_once_they_are_released(
    way: Callable[[Arena], int],
) -> None:
    a = Arena()
    a.release(way(a), despite=True)
    assert where(CANARY, a.s, "internal") == set(everywhere(a.s, "internal"))


def test_a_key_statement_stands_in_every_report() -> None:
    a = Arena()
    a.release(recorded(a))
    assert where(CANARY, a.s) == set(everywhere(a.s))


def test_a_parked_question_is_only_counted() -> None:
    def take_questions(script: dict[str, Any]) -> None:
        script["phases"][0] |= {"write": ["participant"], "options": {"questions": True}}

    story = Story("ophaalronde", change=take_questions)
    story.done(story.join("participant"), "park", {"text": CANARY}, phase=story.now.id)
    assert not where(CANARY, story.s)
    counted = where("Er is 1 vraag geparkeerd voor later; daarvan afgehandeld: 0.", story.s)
    assert counted == {place for place in everywhere(story.s) if place[0] == "internal" and place[2] == "nl"}


def test_ka_h6_a_corrected_statement_stands_only_in_its_corrected_form() -> None:
    a = Arena()
    n = a.record("Zo zei ik het niet.", cat="goed")
    a.go("ka5")
    a.say(a.table[0], "correctie", "Zo bedoel ik het.", target=n)
    assert where("Zo bedoel ik het.", a.s) == set(everywhere(a.s))
    assert not where("Zo zei ik het niet.", a.s)


def test_ka_h6_a_statement_whose_correction_waits_does_not_leave_the_house() -> None:
    a = Arena()
    n = a.record("Zo zei ik het misschien.", cat="goed")
    a.go("ka5")
    correction = a.say(a.table[0], "correctie", "Nee, anders.", target=n, release=False)
    inside = set(everywhere(a.s, "internal"))
    assert where("Zo zei ik het misschien.", a.s) == inside
    assert where("een verbetering van de tafel wacht nog", a.s) == {p for p in inside if p[2] == "nl"}
    a.lead("hide", items=[correction])
    assert where("Zo zei ik het misschien.", a.s) == set(everywhere(a.s))


def test_a_wording_that_the_facilitator_replaced_stands_nowhere() -> None:
    a = Arena()
    n = a.record("Met een naam erin.", cat="goed")
    a.lead("amend", {"text": "Zonder naam."}, item=n)
    assert where("Zonder naam.", a.s) == set(everywhere(a.s))
    assert not where("Met een naam erin.", a.s)


def test_ka_h7_a_quote_stays_in_the_house_while_there_is_no_consent() -> None:
    a = Arena()
    n = a.record("Letterlijk zo gezegd.", cat="goed", quote=True)
    assert where("Letterlijk zo gezegd.", a.s) == set(everywhere(a.s, "internal"))
    a.lead("amend", {"text": "Letterlijk zo gezegd."}, item=n, quote=False)
    assert where("Letterlijk zo gezegd.", a.s) == set(everywhere(a.s))


def test_ka_h7_what_somebody_typed_is_read_by_those_who_were_there_and_not_by_everyone() -> None:
    a = Arena()
    a.go("ka8")
    a.say(a.outside[0], "gehoord", "Ik hoorde iets nieuws.")
    story = Story("ophaalronde")
    story.go("vraag")
    story.say(story.join("participant"), "antwoord", "Ik hoorde iets nieuws.")
    for s in (a.s, story.s):
        assert where("Ik hoorde iets nieuws.", s) == set(everywhere(s, "internal", "shareable"))


def test_a_reason_in_which_the_guard_found_something_stands_nowhere() -> None:
    for flags, places in (((), 1), ((f"{items.HOLD}phone",), 0)):
        a = Arena()
        gates = ["heard"]
        a.lead("next", {"override": CANARY}, left=a.now.id, overrides=gates, flags=flags)
        assert bool(where(CANARY, a.s)) == bool(places)
        assert not where(CANARY, a.s, "shareable", "public")


def test_nobody_who_works_the_session_is_named_and_no_code_or_secret_stands_there() -> None:
    a = Arena(contact="Bel Petra", table_code="WILG42")
    a.record("Een gewone regel.", cat="goed")
    for secret in ("Petra", "WILG42", "K7M2QX", "hash-of-console"):
        assert not where(secret, a.s)


def test_ka_h5_no_taps_and_no_counts_stand_beside_statements() -> None:
    a = Arena()
    for _ in range(37):
        a.lead("tally", seat=1)
    n = a.record("Een gewone regel.", cat="goed")
    a.go("ka5")
    a.done(a.table[0], "confirm", phase=a.now.id, item=n)
    before = everywhere(a.s)
    a.done(a.table[1], "confirm", phase=a.now.id, item=n)
    assert everywhere(a.s) == before
    assert not where("37", a.s)


def test_ka_h8_the_sentence_is_there_and_no_percentage() -> None:
    a = Arena()
    a.record("Een gewone regel.", cat="goed")
    assert where("Deze arena is niet representatief.", a.s) == {
        place for place in everywhere(a.s) if place[2] == "nl"
    }
    assert where("This arena is not representative.", a.s) == {
        place for place in everywhere(a.s) if place[2] == "en"
    }
    assert not where("%", a.s)
