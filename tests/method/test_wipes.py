"""Promise 3: fold(log before a wipe, then the wipe) = fold(blanked log), for every verb."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from facilitator.log import Entry
from facilitator.method import acts
from facilitator.method.outcome import Outcome
from tests.support.cases import CASES, Cast
from tests.support.play import Play, blanked, digests, fold


def test_every_verb_has_its_case() -> None:
    assert set(CASES) == {do for do, cls in acts.verbs().items() if not (cls.ROLL or cls.TALLY)}


@dataclass
class Told:
    """The story of a verb as it was told: what it left in the log, and what everyone saw of it."""

    do: str
    entries: list[Entry]
    outcomes: list[Outcome]
    blank: set[int]
    views: dict[str, str]

    @classmethod
    def of(cls, do: str, play: Play) -> Told:
        return cls(do, list(play.entries), list(play.outcomes), set(play.s.blank), digests(play.s))


@pytest.fixture(scope="module", params=sorted(CASES))
def stories(request: pytest.FixtureRequest) -> tuple[Told, Told]:
    """For each verb its story, and the same when everyone took back and every term was over."""
    cast = Cast()
    CASES[request.param](cast)
    before = Told.of(request.param, cast.play)
    cast.forget()
    return before, Told.of(request.param, cast.play)


def same_after_the_wipe(told: Told) -> None:
    again, outcomes = fold(blanked(told.entries, told.blank))
    assert outcomes == told.outcomes
    assert again.blank == told.blank
    assert digests(again) == told.views


def test_the_verb_of_the_case_takes_effect(stories: tuple[Told, Told]) -> None:
    told, _ = stories
    assert any(e.do == told.do and o.ok for e, o in zip(told.entries, told.outcomes, strict=True))


def test_a_blanked_log_folds_to_the_same_views(stories: tuple[Told, Told]) -> None:
    told, forgotten = stories
    same_after_the_wipe(told)
    assert any(e.said for e in forgotten.entries if e.seq in forgotten.blank)
    same_after_the_wipe(forgotten)


def test_no_decision_hangs_on_what_was_said(stories: tuple[Told, Told]) -> None:
    told, _ = stories
    _, outcomes = fold(blanked(told.entries, range(len(told.entries) + 1)))
    assert outcomes == told.outcomes


def test_once_every_term_is_over_nothing_that_was_said_is_kept(stories: tuple[Told, Told]) -> None:
    _, forgotten = stories
    kept = {e.seq: e.said for e in forgotten.entries if e.said and e.seq not in forgotten.blank}
    assert kept == {}
