"""*Maak ongedaan*: the own last act, made as it was; never what somebody else did since."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from facilitator.method import acts
from tests.support.cases import Cast
from tests.support.play import Play, blanked, digests, fold

STAFF = ("board", "console", "helper", "scribe", "phone/outer")


def seen(play: Play) -> dict[str, Any]:
    """What staff and the outer ring see, but for what a clock says."""
    return {audience: play.view(audience) for audience in STAFF}


@pytest.fixture
def cast() -> Cast:
    return Cast()


ACTS: dict[str, Callable[[Any, Play, int], Any]] = {
    "release": lambda n, p, by: p.ok(by, "release", items=[n], despite=True),
    "send_back": lambda n, p, by: p.ok(by, "send_back", items=[n], reason="een naam"),
    "hide": lambda n, p, by: p.ok(by, "hide", items=[n]),
    "amend": lambda n, p, by: p.ok(by, "amend", item=n, text="anders", quote=True),
    "merge": lambda n, p, by: p.ok(by, "merge", items=[n], into=n + 1),
    "mark": lambda n, p, by: p.ok(by, "mark", items=[n, n + 1], mark="mening"),
    "blank": lambda _, p, by: p.ok(by, "blank", on=True),
    "show_qr": lambda _, p, by: p.ok(by, "show_qr", on=True),
    "light": lambda _, p, by: p.ok(by, "light", mode="day"),
    "page": lambda _, p, by: p.ok(by, "page", to=3),
    "door": lambda _, p, by: p.ok(by, "door", on=False),
    "extend": lambda _, p, by: p.ok(by, "extend", minutes=2),
}


@pytest.mark.parametrize("do", sorted(ACTS))
@pytest.mark.parametrize("shown", [False, True], ids=["held", "on the board"])
def test_what_was_done_last_is_as_it_was(cast: Cast, do: str, shown: bool) -> None:
    if do == "release" and shown:
        return
    play = cast.free().play
    n, _ = play.say(cast.cor, flags=["hold:mail"]), play.say(cast.dee)
    if shown:
        play.ok(cast.console, "release", items=[n], despite=True)
    before = seen(play)
    ACTS[do](n, play, cast.console)
    assert seen(play) != before
    assert play.ok(cast.console, "undo") == {"undid": do}
    assert seen(play) == before


def test_a_shown_item_is_shown_again(cast: Cast) -> None:
    play = cast.free().play
    a, b = play.say(cast.cor), play.say(cast.dee)
    play.ok(cast.helper, "focus", item=a)
    play.ok(cast.helper, "focus", item=b)
    play.ok(cast.helper, "undo")
    assert play.s.board.focus == a
    play.ok(cast.cor, "withdraw", item=a)
    play.ok(cast.helper, "focus", item=None)
    play.ok(cast.helper, "focus", item=b)
    play.ok(cast.cor, "erase")
    play.ok(cast.helper, "undo")
    assert play.s.board.focus is None


def test_a_tap_is_one_less_also_when_another_tapped_since(cast: Cast) -> None:
    play = cast.talk().play
    for by in (cast.console, cast.scribe):
        play.ok(by, "tally", seat=1)
    play.ok(cast.console, "undo")
    assert play.s.now is not None
    assert play.s.now.tally == {1: 1}


def test_a_correction_leaves_the_statement_that_it_went_into(cast: Cast) -> None:
    play = cast.check().play
    n = cast.correct()
    before = seen(play)
    play.ok(cast.console, "release", items=[n])
    assert play.s.items[cast.statement].corrected
    play.ok(cast.console, "undo")
    assert seen(play) == before
    assert play.s.items[n].state == "held"


def test_going_on_is_taken_back_with_the_reason_that_was_given_for_it(cast: Cast) -> None:
    play = cast.talk().play
    play.next(cast.console, "heard")
    reason = play.s.seq
    play.ok(cast.console, "undo")
    assert play.now == "talk#1"
    assert play.s.now is not None
    assert play.s.now.state == "open"
    assert play.s.overrides == []
    assert reason in play.s.blank


def test_going_on_is_not_taken_back_once_somebody_wrote_there(cast: Cast) -> None:
    play = cast.check().play
    play.next(cast.console)
    play.say(cast.cor)
    assert play.no(cast.console, "undo") == "consumed"
    assert play.now == "free#1"


def test_more_than_one_act_is_taken_back_the_last_one_first(cast: Cast) -> None:
    play = cast.free().play
    n = play.say(cast.cor)
    for do in ("hide", "blank", "door"):
        ACTS[do](n, play, cast.console)
    assert [play.ok(cast.console, "undo")["undid"] for _ in range(3)] == ["door", "blank", "hide"]
    assert play.no(cast.console, "undo") == "consumed", "that one was going on, and somebody wrote there"


def test_each_takes_back_the_own_acts_only(cast: Cast) -> None:
    play = cast.free().play
    n = play.say(cast.cor)
    play.ok(cast.helper, "hide", items=[n])
    assert play.no(cast.scribe, "undo") == "nothing_to_undo"
    assert play.no(cast.cor, "undo") == "not_allowed"
    play.ok(cast.helper, "undo")
    assert play.no(cast.helper, "undo") == "nothing_to_undo"


@pytest.mark.parametrize("do", ["hide", "blank", "door", "amend"])
def test_what_another_changed_since_is_left_alone(cast: Cast, do: str) -> None:
    play = cast.free().play
    other = play.staff("console")
    n = play.say(cast.cor)
    ACTS[do](n, play, cast.console)
    {
        "hide": lambda: play.ok(other, "release", items=[n]),
        "blank": lambda: play.ok(other, "blank", on=False),
        "door": lambda: play.ok(other, "door", on=True),
        "amend": lambda: play.ok(other, "amend", item=n, text="nog anders"),
    }[do]()
    before = seen(play)
    assert play.no(cast.console, "undo") == "stale"
    assert seen(play) == before


def test_of_many_those_that_changed_since_stay_as_they_are(cast: Cast) -> None:
    play = cast.free().play
    a, b = play.say(cast.cor), play.say(cast.dee)
    play.ok(cast.console, "hide", items=[a, b])
    play.ok(cast.dee, "withdraw", item=b)
    play.ok(cast.console, "undo")
    assert play.s.items[a].state == "released"
    assert play.s.items[b].state == "withdrawn"


def test_what_came_back_anew_from_its_writer_is_not_taken_back(cast: Cast) -> None:
    play = cast.free().play
    n = play.say(cast.cor)
    play.ok(cast.console, "send_back", items=[n], reason="een naam")
    play.ok(cast.cor, "edit", item=n, text="zonder naam")
    assert play.no(cast.console, "undo") == "stale"


def test_sent_back_twice_it_waits_in_the_queue_since_the_first_reason_is_gone(cast: Cast) -> None:
    play = cast.free().play
    n = play.say(cast.cor)
    for reason in ("een naam", "nog steeds"):
        play.ok(cast.console, "send_back", items=[n], reason=reason)
    play.ok(cast.console, "undo")
    assert play.s.items[n].state == "held"


def test_the_words_of_an_amendment_that_was_taken_back_are_wiped(cast: Cast) -> None:
    play = cast.talk().play
    play.ok(cast.console, "amend", item=cast.statement, text="dit was het niet")
    seq = play.s.seq
    play.ok(cast.console, "undo")
    assert seq in play.s.blank


def test_once_words_are_gone_for_good_nothing_brings_them_back(cast: Cast) -> None:
    play = cast.free().play
    play.ok(cast.console, "hide", items=[play.say(cast.cor)])
    play.ok(cast.console, "end")
    play.ok(0, "retain", what="unreleased")
    assert play.no(cast.console, "undo") == "ended"


def test_taking_back_hangs_on_no_words() -> None:
    cast = Cast()
    play = cast.free().play
    n = play.say(cast.cor, flags=["hold:mail"])
    play.ok(cast.console, "amend", item=n, text="anders")
    play.ok(cast.console, "send_back", items=[n], reason="een naam")
    for _ in range(2):
        play.ok(cast.console, "undo")
    again, outcomes = fold(blanked(play.entries, play.s.blank))
    assert outcomes == play.outcomes
    assert digests(again) == digests(play.s)


def test_twenty_acts_are_kept_and_no_more(cast: Cast) -> None:
    play = cast.free().play
    for i in range(30):
        play.ok(cast.console, "blank", on=i % 2 == 0)
    for _ in range(20):
        play.ok(cast.console, "undo")
    assert play.no(cast.console, "undo") == "nothing_to_undo"


def test_undo_is_a_verb_of_the_queue_and_the_scribe() -> None:
    roles = {"facilitator", "co_facilitator", "workshop_lead", "helper", "scribe"}
    assert roles == acts.verbs()["undo"].STAFF
