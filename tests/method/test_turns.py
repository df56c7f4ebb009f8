"""DD-1: in a round aloud without seats it is counted how many were heard; never who."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.words import Words
from tests.support.play import Play, digests, fold
from tests.support.scripts import listen, round_, script, shipped, t

GATE = {"rule": "heard", "role": "outer", "strength": "soft"}
CIRCLE: dict[str, Any] = {"form": "oral", "ask": [], "card": [], "quote_consent": []}


class Circle:
    """Three people without a seat who speak one after another."""

    def __init__(self, size: int = 3, **more: Any) -> None:
        floor = {"roles": ["facilitator", "outer"], "label": t("om de beurt")}
        self.play = Play(script(round_("in", speak=floor, gates=[GATE], **CIRCLE | more), listen("talk")))
        self.lead = self.play.staff()
        self.people = [self.play.join() for _ in range(size)]

    def count(self, n: int, **fields: Any) -> None:
        for _ in range(n):
            self.play.ok(self.lead, "heard", **fields)

    @property
    def heard(self) -> tuple[int, int]:
        found = self.play.view("console")["tally"]["heard"]
        return found["n"], found["of"]

    @property
    def standing(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = [w["args"] for w in self.play.view("console")["gate"]["warnings"]]
        return found


def test_dd_1_the_gate_says_how_many_were_not_heard_and_holds_once_all_were() -> None:
    circle = Circle()
    assert (circle.heard, circle.standing) == ((0, 3), [{"seats": 0, "n": 3, "of": 3}])
    assert circle.play.no(circle.lead, "next", left=circle.play.now) == "gate_soft"
    circle.count(2)
    assert (circle.heard, circle.standing) == ((2, 3), [{"seats": 0, "n": 1, "of": 3}])
    circle.count(1)
    assert (circle.heard, circle.standing) == ((3, 3), [])
    assert circle.play.next(circle.lead) == "talk#1"


def test_dd_1_a_soft_gate_is_passed_with_a_reason() -> None:
    circle = Circle()
    assert circle.play.next(circle.lead, "heard") == "talk#1"
    assert [o.rules for o in circle.play.s.overrides] == [("heard",)]


def test_dd_1_never_more_than_are_there_nor_fewer_than_nobody() -> None:
    circle = Circle(size=1)
    assert circle.play.no(circle.lead, "heard", on=False) == "none_heard"
    circle.count(1)
    assert circle.play.no(circle.lead, "heard") == "all_heard"
    circle.count(1, on=False)
    assert circle.heard == (0, 1)


def test_dd_1_who_leaves_later_does_not_raise_it_again_and_who_comes_does() -> None:
    circle = Circle()
    circle.count(3)
    circle.play.s.dirty.clear()
    circle.play.ok(circle.people[0], "leave")
    assert (circle.heard, circle.standing) == ((2, 2), [])
    assert "tally" in circle.play.s.dirty
    circle.count(1, on=False)
    assert circle.heard == (1, 2)
    circle.count(1)
    circle.play.join()
    assert (circle.heard, circle.standing) == ((2, 3), [{"seats": 0, "n": 1, "of": 3}])


def test_dd_1_it_is_counted_by_who_leads_and_seen_by_no_board_and_no_phone() -> None:
    circle = Circle()
    circle.count(1)
    for p in (circle.people[0], circle.play.staff("scribe"), circle.play.staff("helper")):
        assert circle.play.no(p, "heard") == "not_allowed"
    for audience in ("board", "phone/outer", f"me/{circle.people[0]}"):
        assert "tally" not in circle.play.view(audience)


@pytest.mark.parametrize("more", [{"form": "word"}, {"heard_ticks": False}, {"speak": None}])
def test_a_round_that_is_written_or_has_no_floor_counts_nobody(more: dict[str, Any]) -> None:
    floor = {"roles": ["outer"], "label": t("om de beurt")}
    play = Play(script(round_("in", **CIRCLE | {"speak": floor} | more)))
    lead = play.staff()
    play.join()
    assert play.no(lead, "heard") == "not_counted"
    assert "heard" not in play.view("console")["tally"]


def test_where_the_table_has_seats_they_are_ticked_and_nobody_is_counted() -> None:
    floor = {"roles": ["inner"], "label": t("de tafel")}
    play = Play(script(round_("in", speak=floor, **CIRCLE)))
    lead = play.staff()
    play.join("inner")
    assert play.no(lead, "heard") == "not_counted"
    assert play.no(lead, "heard", seat=0) == "unknown_seat"
    play.ok(lead, "heard", seat=1)


def test_outside_a_round_nobody_is_counted() -> None:
    play = Play(script(listen("talk")))
    assert play.no(play.staff(), "heard") == "not_now"


@pytest.mark.parametrize("on", [True, False])
def test_undo_takes_one_back_whatever_another_counted(on: bool) -> None:
    circle = Circle()
    other = circle.play.staff()
    circle.count(1)
    circle.play.ok(circle.lead, "heard", on=on) if on else circle.count(1, on=False)
    circle.play.ok(other, "heard")
    before = circle.heard[0]
    circle.play.ok(circle.lead, "undo")
    assert circle.heard == (before - 1 if on else before + 1, 3)


def test_undo_waits_for_nobody_in_the_next_phase() -> None:
    circle = Circle()
    circle.count(3)
    other = circle.play.staff()
    circle.play.next(other)
    assert circle.play.no(circle.lead, "undo") == "stale"


def test_going_on_to_a_round_is_not_taken_back_once_somebody_was_heard_there() -> None:
    floor = {"roles": ["outer"], "label": t("om de beurt")}
    play = Play(script(listen("talk"), round_("in", speak=floor, **CIRCLE)))
    lead, other = play.staff(), play.staff()
    play.join()
    play.next(lead)
    play.ok(other, "heard")
    assert play.no(lead, "undo") == "consumed"


def test_a_log_with_counts_folds_to_the_same() -> None:
    circle = Circle()
    circle.count(2)
    circle.count(1, on=False)
    again, outcomes = fold(circle.play.entries)
    assert outcomes == circle.play.outcomes
    assert digests(again) == digests(circle.play.s)


def test_dd_1_the_sentence_of_the_gate_tells_a_number_and_that_of_a_table_its_seats() -> None:
    dutch, english = Words("nl"), Words("en")
    assert dutch.say("errors-gate-heard", seats=0, n=5, of=14) == "Nog niet gehoord: 5 mensen van de 14."
    assert english.say("errors-gate-heard", seats=0, n=1, of=14) == "Not heard yet: 1 person of the 14."
    assert dutch.say("errors-gate-heard", seats=[1, 3], n=2) == "Nog niet gehoord: de stoelen 1 en 3."
    assert english.say("errors-gate-heard", seats=[4], n=1) == "Not heard yet: seat 4."


def test_dd_1_the_check_in_of_deep_democracy_has_the_gate() -> None:
    (gate,) = next(p for p in shipped("deep-democracy").phases if p.key == "dd1").gates
    assert (gate.rule, gate.role, gate.strength) == ("heard", "participant", "soft")
