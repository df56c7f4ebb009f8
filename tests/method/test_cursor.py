"""Where a session is: armed → open ⇄ paused → closed → settled, on, back and again (methods §7.2)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.play import MINUTE, Play
from tests.support.scripts import gather, listen, phase, question, script

COURSE = script(
    phase("a"),
    gather("b", arm=True),
    gather("c", question("x", target=True), source=["b"]),
    gather("d", source=["b"]),
    phase("e"),
)


@pytest.fixture
def play() -> Play:
    return Play(COURSE)


@pytest.fixture
def lead(play: Play) -> int:
    return play.staff()


def state(play: Play) -> str:
    assert play.s.now is not None
    return f"{play.now} {play.s.now.state}"


def states(play: Play) -> dict[str, str]:
    return {one.id: one.state for one in play.s.course.passes}


def test_a_phase_opens_at_once_unless_the_script_arms_it(play: Play, lead: int) -> None:
    assert state(play) == "a#1 open"
    play.next(lead)
    assert state(play) == "b#1 armed"
    assert play.view("phone/outer")["phase"]["opened"] is None
    play.ok(lead, "open")
    assert state(play) == "b#1 open"


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("", {"open", "close"}),
        ("open", {"pause", "close", "extend"}),
        ("open pause", {"resume", "close", "extend"}),
        ("open close", {"reopen"}),
        ("close", {"reopen"}),
        ("open close reopen", {"pause", "close", "extend"}),
    ],
)
def test_each_state_allows_its_own_steps(path: str, allowed: set[str]) -> None:
    steps: dict[str, dict[str, Any]] = {
        "open": {},
        "pause": {},
        "resume": {},
        "close": {},
        "extend": {"minutes": 1},
        "reopen": {"reason": "te vroeg"},
    }
    for do, fields in steps.items():
        play = Play(COURSE)
        lead = play.staff()
        play.next(lead)
        for step in path.split():
            play.ok(lead, step, **steps[step])
        outcome = play.enter(lead, do, **fields)
        assert outcome.ok is (do in allowed), do
        if outcome.refusal is not None:
            assert outcome.refusal.code == "stale"


def test_the_planned_minutes_count_from_the_opening_and_a_pause_gives_its_time_back(
    play: Play, lead: int
) -> None:
    play.next(lead)
    play.later(5 * MINUTE)
    play.ok(lead, "open")
    opened = play.at
    assert play.view("board")["phase"]["ends"] == opened + 10 * MINUTE
    play.ok(lead, "pause")
    paused = play.at
    assert play.view("board")["phase"]["paused"] == paused
    play.later(3 * MINUTE)
    play.ok(lead, "resume")
    assert play.view("board")["phase"]["ends"] == opened + 10 * MINUTE + (play.at - paused)
    play.ok(lead, "extend", minutes=-4)
    assert play.view("board")["phase"]["ends"] == opened + 6 * MINUTE + (play.at - paused) - 1000
    assert play.view("board")["phase"]["paused"] is None


def test_in_a_rehearsal_the_minutes_of_the_script_are_over_as_many_times_as_soon() -> None:
    play = Play(script(phase("a"), phase("b")), rehearsal=True, pace=20.0)
    lead = play.staff()

    def clock() -> dict[str, Any]:
        seen: dict[str, Any] = play.view("board")["phase"]
        return seen

    assert clock()["pace"] == 20
    assert clock()["ends"] - clock()["opened"] == 10 * MINUTE // 20
    play.ok(lead, "extend", minutes=4)
    assert clock()["ends"] - clock()["opened"] == 14 * MINUTE // 20
    play.ok(lead, "pause")
    play.later(MINUTE)
    play.ok(lead, "resume")
    assert clock()["ends"] - clock()["opened"] == 14 * MINUTE // 20 + MINUTE + 1000


def test_time_alone_changes_no_state(play: Play, lead: int) -> None:
    play.later(100 * MINUTE)
    play.ok(lead, "blank", on=True)
    assert state(play) == "a#1 open"


def test_next_closes_and_goes_to_the_first_phase_not_yet_entered(play: Play, lead: int) -> None:
    play.next(lead)
    assert states(play) == {"a#1": "closed", "b#1": "armed"}
    play.ok(lead, "again", phase="a", left=play.now, reason="nog eens")
    assert play.next(lead) == "c#1"


def test_a_double_tap_on_next_goes_on_once(play: Play, lead: int) -> None:
    play.next(lead)
    assert play.no(lead, "next", left="a#1") == "stale"
    assert play.now == "b#1"


def test_after_the_last_phase_there_is_no_next(play: Play, lead: int) -> None:
    play.to(lead, "e")
    assert play.no(lead, "next", left="e#1") == "last_phase"
    assert play.view("console")["gate"]["next"] is None


def test_what_a_phase_consumes_is_settled_and_cannot_be_reopened_behind_its_back(
    play: Play, lead: int
) -> None:
    play.to(lead, "b")
    assert not play.view("console")["phase"]["consumed"]
    play.next(lead)
    assert states(play) == {"a#1": "closed", "b#1": "settled", "c#1": "open"}
    assert play.s.course.consumed(play.s.course.passes[1])


def test_back_takes_a_wrong_next_back(play: Play, lead: int) -> None:
    play.to(lead, "b")
    play.next(lead)
    play.ok(lead, "back", left="c#1")
    assert states(play) == {"a#1": "closed", "b#1": "open"}
    assert play.next(lead) == "c#1"


def test_back_frees_only_what_no_other_phase_consumed(play: Play, lead: int) -> None:
    play.to(lead, "d")
    play.ok(lead, "back", left="d#1")
    assert states(play) == {"a#1": "closed", "b#1": "settled", "c#1": "open"}


def test_back_to_a_phase_that_never_opened_finds_it_armed(play: Play, lead: int) -> None:
    play.next(lead)
    play.next(lead)
    play.ok(lead, "back", left="c#1")
    assert state(play) == "b#1 armed"
    play.ok(lead, "open")
    assert state(play) == "b#1 open"


def test_back_is_refused_once_somebody_wrote_even_what_was_taken_back(play: Play, lead: int) -> None:
    p = play.join()
    play.to(lead, "b")
    n = play.say(p)
    assert play.no(lead, "back", left="b#1") == "consumed"
    play.ok(p, "withdraw", item=n)
    assert play.no(lead, "back", left="b#1") == "consumed"


def test_back_is_refused_from_the_first_phase_and_from_a_stale_screen(play: Play, lead: int) -> None:
    assert play.no(lead, "back", left="a#1") == "stale"
    play.next(lead)
    assert play.no(lead, "back", left="a#1") == "stale"


def test_back_is_refused_once_somebody_was_heard() -> None:
    play = Play(script(phase("a"), listen("b")))
    lead = play.staff()
    play.next(lead)
    play.ok(lead, "tally", seat=1)
    assert play.no(lead, "back", left="b#1") == "consumed"


def test_back_melts_the_rings_that_next_froze() -> None:
    play = Play(script(phase("a"), phase("b"), freeze="b"))
    lead, p = play.staff(), play.join()
    play.next(lead)
    assert play.no(lead, "move", person=p, role="inner") == "rings_frozen"
    play.ok(lead, "back", left="b#1")
    play.ok(lead, "move", person=p, role="inner")


def test_again_is_a_new_pass_with_its_own_items_and_yields_concatenate(play: Play, lead: int) -> None:
    p = play.join()
    play.to(lead, "b")
    first = play.say(p)
    play.next(lead)
    play.ok(lead, "again", phase="b", left="c#1", reason="er kwam nog iets op")
    assert state(play) == "b#2 armed"
    play.ok(lead, "open")
    second = play.say(p)
    assert [play.s.items[n].phase for n in (first, second)] == ["b#1", "b#2"]
    assert [i.n for i in play.s.items_of("b")] == [first, second]
    assert play.no(p, "edit", item=first, text="te laat") == "closed"
    assert states(play) == {"a#1": "closed", "b#1": "settled", "c#1": "closed", "b#2": "open"}
    assert play.view("board")["phase"]["pass"] == 2


def test_again_of_what_was_never_entered_is_refused(play: Play, lead: int) -> None:
    for key in ("c", "nergens"):
        assert play.no(lead, "again", phase=key, left="a#1", reason="x") == "unknown_phase"
    assert play.no(lead, "again", phase="a", left="b#1", reason="x") == "stale"


def test_again_from_a_settled_pass_leaves_it_settled(play: Play, lead: int) -> None:
    play.to(lead, "b")
    play.ok(lead, "again", phase="b", left="b#1", reason="opnieuw")
    play.next(lead)
    assert states(play)["b#2"] == "settled"
    play.ok(lead, "again", phase="b", left="c#1", reason="opnieuw")
    play.ok(lead, "again", phase="c", left="b#3", reason="opnieuw")
    assert states(play)["b#3"] == "settled"


def test_the_reasons_are_kept(play: Play, lead: int) -> None:
    play.ok(lead, "close")
    play.ok(lead, "reopen", reason="te vroeg")
    play.ok(lead, "again", phase="a", left="a#1", reason="nog een keer")
    kept = [(o.phase, o.rules, o.reason.text) for o in play.s.overrides]
    assert kept == [("a#1", ("reopened",), "te vroeg"), ("a#2", ("again",), "nog een keer")]


def test_the_end_closes_the_phase_and_is_said_once(play: Play, lead: int) -> None:
    play.ok(lead, "end")
    assert state(play) == "a#1 closed"
    assert play.view("phone/outer")["session"]["ended"] == play.at
    assert play.no(lead, "end") == "ended"
    assert play.no(0, "lapse") == "ended"


def test_a_session_that_lapses_has_ended(play: Play) -> None:
    play.ok(0, "lapse")
    assert play.s.ended == play.at


def test_terms_count_only_from_an_end(play: Play) -> None:
    assert play.no(0, "retain", what="released") == "not_now"


def test_a_session_begins_once(play: Play) -> None:
    again = play.entries[0]
    assert play.no(0, "begin", **again.data) == "stale"


def test_the_board_starts_clean_in_each_phase_but_stays_blank_and_light(play: Play, lead: int) -> None:
    for do, fields in (("show_qr", {"on": True}), ("page", {"to": 3}), ("blank", {"on": True})):
        play.ok(lead, do, **fields)
    play.ok(lead, "light", mode="day")
    assert play.view("board")["board"] == {
        "blank": True,
        "qr": True,
        "light": "day",
        "page": 3,
        "focus": None,
    }
    play.next(lead)
    assert play.view("board")["board"] == {
        "blank": True,
        "qr": False,
        "light": "day",
        "page": 0,
        "focus": None,
    }


def test_the_course_on_the_console(play: Play, lead: int) -> None:
    play.next(lead)
    rows = play.view("console")["script"]["rows"]
    assert [(r["key"], r["state"], r["passes"]) for r in rows] == [
        ("a", "past", 1),
        ("b", "now", 1),
        ("c", "next", 0),
        ("d", "later", 0),
        ("e", "later", 0),
    ]
    assert rows[0]["took_ms"] == 2000


def test_a_role_that_the_phase_names_can_be_invited_and_sent_away_again() -> None:
    play = Play(script(gather("a", write=("outer",), invite=["inner"]), gather("b", write=("outer",))))
    lead, p = play.staff(), play.join("inner")
    assert play.no(p, "say", phase="a#1", type="idee", text="x") == "not_your_turn"
    play.ok(lead, "invite", role="inner", on=True)
    assert play.view("phone/inner")["phase"]["face"]["write"]
    play.say(p)
    play.ok(lead, "invite", role="inner", on=False)
    assert play.no(p, "say", phase="a#1", type="idee", text="x") == "not_your_turn"
    assert play.no(lead, "invite", role="outer", on=True) == "not_allowed"
    play.ok(lead, "invite", role="inner", on=True)
    play.next(lead)
    assert play.no(p, "say", phase="b#1", type="idee", text="x") == "not_your_turn"


def test_a_screen_that_looks_at_another_phase_is_told(play: Play, lead: int) -> None:
    p = play.join()
    play.to(lead, "b")
    assert play.no(p, "say", phase="a#1", type="idee", text="x") == "closed"
    assert play.no(p, "say", phase="zz#1", type="idee", text="x") == "unknown_phase"
    assert play.no(p, "ack", phase="zz#1") == "unknown_phase"
