"""A locked console is covered on the server: it is told nothing, and nothing that it sends takes effect."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.method.people import LOCKED
from tests.support.cases import Cast


@pytest.fixture
def cast() -> Cast:
    made = Cast().talk()
    made.play.ok(made.console, "set_pin", hash="of-1234")
    return made


def test_without_a_pin_nothing_is_locked_that_could_never_be_opened() -> None:
    cast = Cast()
    assert cast.play.no(cast.console, "lock") == "no_pin"


def test_nothing_that_a_locked_console_sends_takes_effect(cast: Cast) -> None:
    cast.play.ok(cast.console, "lock")
    before = cast.play.view("board")
    acts: dict[str, dict[str, Any]] = {
        "hide": {"items": [cast.statement]},
        "blank": {"on": True},
        "set_pin": {"hash": "of-9999"},
        "undo": {},
        "erase": {},
    }
    for do, fields in acts.items():
        assert cast.play.no(cast.console, do, **fields) == "console_locked", do
    assert cast.play.view("board") == before


def test_the_others_go_on(cast: Cast) -> None:
    other = cast.play.staff("console")
    cast.play.ok(cast.console, "lock")
    cast.play.ok(other, "hide", items=[cast.statement])
    cast.play.ok(cast.helper, "release", items=[cast.statement])
    cast.play.record(cast.scribe)


def test_it_opens_with_the_hash_of_this_session_and_no_other(cast: Cast) -> None:
    cast.play.ok(cast.console, "lock")
    for wrong in ("of-9999", ""):
        assert cast.play.no(cast.console, "unlock", hash=wrong) == "wrong_pin"
    cast.play.ok(cast.console, "unlock", hash="of-1234")
    cast.play.ok(cast.console, "blank", on=True)


def test_another_console_can_set_a_new_pin_or_take_it_away(cast: Cast) -> None:
    other = cast.play.staff("console")
    cast.play.ok(cast.console, "lock")
    cast.play.ok(other, "set_pin", hash="of-5678")
    assert cast.play.no(cast.console, "unlock", hash="of-1234") == "wrong_pin"
    cast.play.ok(other, "set_pin")
    cast.play.ok(cast.console, "blank", on=True)


def test_a_pin_that_anybody_could_read_never_gets_into_the_log(cast: Cast) -> None:
    assert cast.play.no(cast.console, "set_pin", pin="1234", hash="h") == "malformed"
    assert cast.play.no(cast.console, "unlock", pin="1234", hash="of-1234") == "malformed"


def test_a_locked_console_is_told_the_name_of_the_session_and_nothing_of_what_was_said(cast: Cast) -> None:
    told = cast.play.view(LOCKED)
    assert set(told) == {"session", "lock"}
    assert told["lock"] == {"pin": True, "locked": True}
    assert "of-1234" not in str([cast.play.view(a) for a in ("console", LOCKED, "helper", "scribe", "board")])


def test_helper_and_scribe_lock_nothing(cast: Cast) -> None:
    for by in (cast.helper, cast.scribe, cast.ann):
        assert cast.play.no(by, "lock") in {"not_allowed", "not_your_turn"}
        assert "lock" not in cast.play.view("helper")
