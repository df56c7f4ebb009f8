"""When all of it should be over, as the console compares it with its clock."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.method.planning import MINUTE, planned_end
from tests.support.play import START, Play
from tests.support.scripts import gather, listen, phase, script, shipped

HELLO = phase("hello", minutes=20)
BEGINS = START + 3_600_000


def play(*phases: dict[str, Any], **facts: Any) -> Play:
    return Play(script(*(phases or (HELLO, listen("talk"), gather("free")))), **facts)


def test_an_arrival_lies_before_the_announced_beginning() -> None:
    assert planned_end(play(begins=BEGINS).s) == BEGINS + 20 * MINUTE


def test_without_an_arrival_the_first_phase_begins_at_the_announced_moment() -> None:
    assert planned_end(play(gather("free"), gather("more"), begins=BEGINS).s) == BEGINS + 20 * MINUTE


def test_without_an_announced_beginning_it_starts_when_the_arrival_is_left() -> None:
    evening = play()
    console = evening.staff()
    assert planned_end(evening.s) is None
    evening.later(45 * MINUTE)
    evening.next(console)
    assert planned_end(evening.s) == evening.at + 20 * MINUTE


def clock(evening: Play) -> tuple[int | None, bool]:
    """When the time of the phase is over, and whether it is the arrival."""
    now = evening.view("console")["phase"]
    return now["ends"], now["arrival"]


def opened(evening: Play) -> int:
    """When the phase opened."""
    at: int = evening.view("console")["phase"]["opened"]
    return at


def test_an_arrival_lasts_until_the_announced_beginning_however_early_the_session_was_made() -> None:
    evening = play(begins=BEGINS)
    console = evening.staff()
    assert clock(evening) == (BEGINS, True)
    evening.ok(console, "extend", minutes=2)
    assert clock(evening) == (BEGINS + 2 * MINUTE, True)
    evening.next(console)
    assert clock(evening)[1] is False


def test_without_an_announced_beginning_an_arrival_lasts_until_one_goes_on() -> None:
    evening = play()
    console = evening.staff()
    assert clock(evening) == (None, True)
    evening.later(45 * MINUTE)
    evening.to(console, "free")
    assert clock(evening) == (opened(evening) + 10 * MINUTE, False)


def test_in_a_rehearsal_an_arrival_lasts_its_minutes() -> None:
    evening = play(rehearsal=True)
    assert clock(evening) == (opened(evening) + 20 * MINUTE, True)


def test_who_begins_without_an_arrival_has_the_minutes_of_the_first_phase() -> None:
    evening = play(gather("free"), begins=BEGINS)
    evening.to(evening.staff(), "free")
    assert clock(evening) == (opened(evening) + 10 * MINUTE, False)


def test_minutes_added_to_a_phase_do_not_move_the_end_of_the_evening() -> None:
    evening = play(begins=BEGINS)
    console = evening.staff()
    evening.to(console, "free")
    before = evening.view("console")["script"]["ends"]
    evening.ok(console, "extend", minutes=10)
    assert evening.view("console")["script"]["ends"] == before


def test_in_a_rehearsal_the_planned_minutes_pass_as_fast_as_it_is_played() -> None:
    assert planned_end(play(begins=BEGINS, pace=10.0).s) == BEGINS + 2 * MINUTE


@pytest.mark.parametrize(
    ("preset", "kept"), [("default", ["ka7", "ka8", "ka9"]), ("jgz-zhw-2018", ["ka8", "ka9"])]
)
def test_the_klantarena_never_drops_reaction_and_commitments(preset: str, kept: list[str]) -> None:
    arena = shipped("klantarena")
    rows = Play(arena, arena.defaults(preset)).view("console")["script"]["rows"]
    assert [row["key"] for row in rows if row["keep"]] == kept
