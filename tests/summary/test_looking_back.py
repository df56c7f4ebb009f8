"""The review of an evening: two questions in their order, and where the promises of that evening stand."""

from __future__ import annotations

import pytest

from facilitator import summary
from facilitator.method.outcome import Outcome
from facilitator.words import Words
from tests.summary.story import Story

NAME = "klantarena-nabespreking"
THERE = "http://zaal.test/EVENNG/report.html"


@pytest.fixture
def story() -> Story:
    return Story(NAME, after="EVENNG", url="http://zaal.test")


@pytest.mark.parametrize("audience", summary.AUDIENCES)
def test_the_internal_report_leads_to_what_was_promised_that_evening(
    story: Story, audience: summary.Audience
) -> None:
    inside = audience == "internal"
    for name in ("md", "json", "html"):
        told = summary.write(summary.build(story.s, audience, "nl"), name).decode()
        assert (THERE in told) is inside, name
        assert (Words("nl").say("report-after") in told) is inside, name
    page = summary.write(summary.build(story.s, "internal", "nl"), "html").decode()
    assert f'<a href="{THERE}">' in page


def test_a_session_that_looks_back_on_none_has_no_such_line() -> None:
    told = summary.write(
        summary.build(Story(NAME, url="http://zaal.test").s, "internal", "nl"), "md"
    ).decode()
    assert Words("nl").say("report-after") not in told


def test_what_we_set_to_work_on_comes_after_what_it_did_with_us(story: Story) -> None:
    phone = story.house("join", role="listener").extra["p"]
    story.act(story.console, "next", left="welkom#1")

    def say(type_: str) -> Outcome:
        return story.act(phone, "say", {"text": "Verzonnen."}, phase="terug#1", type=type_)

    first = say("slag")
    assert first.refusal is not None
    assert first.refusal.code == "locked_question"
    assert say("gedaan").ok
    assert say("slag").ok
