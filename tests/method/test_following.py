"""*Persoonlijk nagesprek* (KA-S3): a name on the console and nowhere else; how many in the report."""

from __future__ import annotations

import pytest

from facilitator import summary
from facilitator.hall.retention import DAY, due
from facilitator.words import Words
from tests.support.cases import Cast
from tests.support.play import Play, audiences

NAME = "Noor Bakker (verzonnen)"


@pytest.fixture
def play() -> Play:
    cast = Cast()
    cast.talk()
    cast.play.ok(cast.console, "follow_up", text=NAME)
    return cast.play


def lead(play: Play) -> int:
    """Who leads."""
    return next(p.p for p in play.s.people.all.values() if p.role == "facilitator")


def test_only_a_console_reads_who_follows_something_up(play: Play) -> None:
    assert play.view("console")["follow/1"] == {"n": 1, "text": NAME, "done": False}
    for audience in audiences(play.s):
        assert (NAME in str(play.view(audience))) is (audience == "console"), audience


def test_it_is_ticked_and_unticked(play: Play) -> None:
    for done in (True, False):
        play.ok(lead(play), "followed", follow_up=1, done=done)
        assert play.view("console")["follow/1"]["done"] is done
    assert play.no(lead(play), "followed", follow_up=2) == "unknown_item"


def test_a_name_written_by_mistake_is_taken_back_unless_the_talk_was_held(play: Play) -> None:
    play.ok(lead(play), "followed", follow_up=1)
    assert play.no(lead(play), "undo") == "stale"
    play.ok(lead(play), "followed", follow_up=1, done=False)
    play.ok(lead(play), "undo")
    assert "follow/1" not in play.view("console")


@pytest.mark.parametrize("audience", summary.AUDIENCES)
def test_the_internal_report_tells_how_many_and_no_report_tells_who(play: Play, audience: str) -> None:
    play.ok(lead(play), "followed", follow_up=1)
    for name in ("html", "md", "json"):
        built = summary.build(play.s, next(a for a in summary.AUDIENCES if a == audience), "nl")
        told = summary.write(built, name).decode()
        assert NAME not in told
        counted = Words("nl").say("report-follow-ups", n=1, done=1)
        assert (counted in told) is (audience == "internal")


def terms(play: Play, at: int) -> list[str]:
    """The terms that are over then."""
    return [draft.data["what"] for draft in due(play.s, at)]


def test_without_a_date_of_feedback_names_go_with_the_people(play: Play) -> None:
    play.ok(lead(play), "end")
    ended = play.s.ended or 0
    assert "follow_up" not in terms(play, ended + DAY - 1)
    assert "follow_up" in terms(play, ended + DAY)


def test_with_a_date_they_go_thirty_days_after_it_also_when_all_else_is_gone(play: Play) -> None:
    play.s.feedback_on = "2023-12-20"
    play.ok(lead(play), "end")
    feedback = 1_703_030_400_000
    for what in ("people", "unreleased", "released"):
        play.ok(0, "retain", what=what)
    assert play.view("console")["follow/1"]["text"] == NAME
    assert terms(play, feedback + 30 * DAY - 1) == []
    assert terms(play, feedback + 30 * DAY) == ["follow_up"]
    play.ok(0, "retain", what="follow_up")
    assert "follow/1" not in play.view("console")
    seq = next(e.seq for e in play.entries if e.do == "follow_up")
    assert seq in play.s.blank
    assert play.no(lead(play), "follow_up", text=NAME) == "ended"


def test_a_session_without_such_talks_has_no_term_for_them() -> None:
    cast = Cast()
    cast.play.ok(cast.console, "end")
    assert "follow_up" not in terms(cast.play, (cast.play.s.ended or 0) + 400 * DAY)
