"""Promise 3: fold(log before a wipe, then the wipe) = fold(blanked log), for every verb."""

from __future__ import annotations

import pytest

from facilitator.method import acts
from tests.support.cases import CASES, Cast
from tests.support.play import Play, blanked, digests, fold


def test_every_verb_has_its_case() -> None:
    assert set(CASES) == {do for do, cls in acts.verbs().items() if not (cls.ROLL or cls.TALLY)}


def played(do: str) -> Play:
    cast = Cast()
    CASES[do](cast)
    return cast.play


def same_after_the_wipe(play: Play) -> None:
    wiped = blanked(play.entries, play.s.blank)
    again, outcomes = fold(wiped)
    assert outcomes == play.outcomes
    assert again.blank == play.s.blank
    assert digests(again) == digests(play.s)


@pytest.mark.parametrize("do", sorted(CASES))
def test_the_verb_of_the_case_takes_effect(do: str) -> None:
    play = played(do)
    assert any(e.do == do and o.ok for e, o in zip(play.entries, play.outcomes, strict=True))


@pytest.mark.parametrize("do", sorted(CASES))
def test_a_blanked_log_folds_to_the_same_views(do: str) -> None:
    cast = Cast()
    CASES[do](cast)
    same_after_the_wipe(cast.play)
    cast.forget()
    assert any(e.said for e in cast.play.entries if e.seq in cast.play.s.blank)
    same_after_the_wipe(cast.play)


@pytest.mark.parametrize("do", sorted(CASES))
def test_no_decision_hangs_on_what_was_said(do: str) -> None:
    play = played(do)
    _, outcomes = fold(blanked(play.entries, range(len(play.entries) + 1)))
    assert outcomes == play.outcomes


@pytest.mark.parametrize("do", sorted(CASES))
def test_once_every_term_is_over_nothing_that_was_said_is_kept(do: str) -> None:
    cast = Cast()
    CASES[do](cast)
    cast.forget()
    kept = {e.seq: e.said for e in cast.play.entries if e.said and e.seq not in cast.play.s.blank}
    assert kept == {}
