"""A question added in the middle is a question like the others, for that pass, until its words must go."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator import summary
from tests.support.cases import Cast

HOW = "En hoe nu verder?"


@pytest.fixture
def cast() -> Cast:
    return Cast().free()


def ask(c: Cast, text: str = HOW) -> str:
    """Add a question; returns its type."""
    type_: str = c.play.ok(c.console, "ask", phase=c.play.now, text=text)["type"]
    return type_


def questions(c: Cast, audience: str) -> list[dict[str, Any]]:
    """What an audience is asked."""
    found: list[dict[str, Any]] = c.play.view(audience)["phase"]["face"]["questions"]
    return found


def test_it_stands_below_the_others_on_every_screen_and_is_answered_like_them(cast: Cast) -> None:
    before = len(questions(cast, "console"))
    type_ = ask(cast)
    for audience in ("console", "board", "phone/outer"):
        asked = questions(cast, audience)
        assert len(asked) == before + 1
        assert asked[-1]["label"] == {"nl": HOW, "en": HOW}
    n = cast.play.say(cast.cor, "Samen.", type_)
    assert cast.play.item(n) is not None
    assert cast.play.view("console")["script"]["rows"][3]["state"] == "now"


def test_its_answers_stand_under_it_in_the_report(cast: Cast) -> None:
    cast.play.say(cast.dee, "Een idee.")
    cast.play.say(cast.cor, "Samen.", ask(cast))
    told = summary.write(summary.build(cast.play.s, "internal", "nl"), "md").decode()
    assert told.index("Een idee.") < told.index(HOW) < told.index("Samen.")


def test_an_answer_to_a_question_that_nobody_added_is_refused(cast: Cast) -> None:
    assert cast.play.no(cast.cor, "say", phase=cast.play.now, type="extra-1", text="x") == "malformed"


def test_three_more_and_no_further(cast: Cast) -> None:
    assert [ask(cast) for _ in range(3)] == ["extra-1", "extra-2", "extra-3"]
    assert cast.play.no(cast.console, "ask", phase=cast.play.now, text=HOW) == "enough_questions"


def test_what_the_guard_would_hold_goes_to_no_phone(cast: Cast) -> None:
    refused = cast.play.no(
        cast.console, "ask", phase=cast.play.now, text="Bel je 06-12345678?", flags=["hold:phone"]
    )
    assert refused == "question_guarded"
    assert cast.play.s.seq in cast.play.s.blank


@pytest.mark.parametrize("place", ["talk", "check"])
def test_only_where_questions_stand_open_to_be_answered_in_writing(place: str) -> None:
    cast = getattr(Cast(), place)()
    assert cast.play.no(cast.console, "ask", phase=cast.play.now, text=HOW) == "not_now"


def test_not_once_the_phase_is_closed_and_by_nobody_but_who_leads(cast: Cast) -> None:
    for by in (cast.helper, cast.scribe):
        assert cast.play.no(by, "ask", phase=cast.play.now, text=HOW) == "not_allowed"
    assert cast.play.no(cast.console, "ask", phase="talk#1", text=HOW) == "closed"
    cast.play.ok(cast.console, "close")
    assert cast.play.no(cast.console, "ask", phase=cast.play.now, text=HOW) == "closed"


def test_it_is_taken_back_while_nobody_answered(cast: Cast) -> None:
    before = questions(cast, "phone/outer")
    ask(cast)
    cast.play.ok(cast.console, "undo")
    assert questions(cast, "phone/outer") == before
    cast.play.say(cast.cor, "Samen.", ask(cast))
    assert cast.play.no(cast.console, "undo") == "stale"


def test_another_pass_begins_without_it(cast: Cast) -> None:
    before = len(questions(cast, "console"))
    ask(cast)
    cast.play.ok(cast.console, "again", phase="free", left=cast.play.now, reason="nog eens")
    assert len(questions(cast, "console")) == before


def test_its_words_go_with_the_last_term(cast: Cast) -> None:
    ask(cast)
    cast.forget()
    assert HOW not in str([cast.play.view(a) for a in ("console", "board", "phone/outer")])
    assert any(e.seq in cast.play.s.blank for e in cast.play.entries if e.do == "ask")
