"""``release = "none"``: what is written there is for who leads, and goes nowhere (methods §7.2)."""

from __future__ import annotations

import pytest

from facilitator.method import gates
from facilitator.summary.printable import Printable
from facilitator.summary.report import AUDIENCES
from tests.support.play import Play
from tests.support.scripts import gather, listen, phase, question, script

WAITING = [{"rule": "queue_empty", "strength": "hard"}, {"rule": "corrections", "strength": "hard"}]


@pytest.fixture
def play() -> Play:
    return Play(script(gather("a", release="none", board="list", see="live", gates=WAITING), phase("b")))


def test_nothing_of_such_a_phase_can_be_released(play: Play) -> None:
    lead, helper, p = play.staff(), play.staff("helper"), play.join()
    n = play.say(p, "binnenskamers")
    for by in (lead, helper):
        assert play.no(by, "release", items=[n]) == "not_for_board"
        assert play.no(by, "release", items=[n], despite=True) == "not_for_board"
        assert play.no(by, "focus", item=n) == "unknown_item"
    assert play.s.items[n].state == "held"


def test_who_leads_reads_it_and_the_queue_of_the_others_does_not_have_it(play: Play) -> None:
    lead, p = play.staff(), play.join()
    n = play.say(p, "binnenskamers")
    row = play.item(n)
    assert row is not None
    assert (row["text"], row["private"]) == ("binnenskamers", True)
    for audience in ("board", "helper", "scribe", "phone/outer", "phone/inner"):
        assert "binnenskamers" not in str(play.view(audience)), audience
    assert play.mine(p, n)["text"] == "binnenskamers"
    assert play.next(lead) == "b#1"


def test_a_scribe_reads_the_own_lines_but_no_private_card() -> None:
    play = Play(script(listen("a", release="none", unsaid=["inner"])))
    scribe, p = play.staff("scribe"), play.join("inner")
    n = play.record(scribe, "opgeschreven")
    play.ok(p, "unsaid", phase="a#1", text="niemand zegt het")
    assert play.item(n, "scribe") is not None
    assert play.item(n, "helper") is None
    assert "niemand zegt het" not in str(play.view("scribe"))


def test_what_no_one_can_release_keeps_no_gate_shut(play: Play) -> None:
    play.say(play.join())
    assert play.s.now is not None
    assert gates.warnings(play.s, play.s.now) == []
    fix = question("correctie", target=True, correction=True)
    asked = Play(script(listen("t"), gather("a", fix, source=["t"], release="none", gates=WAITING)))
    lead = asked.staff()
    n = asked.record(lead)
    asked.ok(lead, "release", items=[n])
    asked.next(lead)
    asked.say(asked.join(), type="correctie", target=n)
    assert asked.s.now is not None
    assert gates.warnings(asked.s, asked.s.now) == []


def test_it_stands_in_no_report(play: Play) -> None:
    n = play.say(play.join())
    for audience in AUDIENCES:
        assert Printable(play.s, audience).why_not(play.s.items[n]) == "private"


def test_a_group_that_was_made_there_is_not_on_the_board_either() -> None:
    raw = phase("c", "cluster", source=["a"], write=["outer"], release="none")
    play = Play(script(gather("a"), raw))
    lead, p = play.staff(), play.join()
    n, m = play.say(p), play.say(p)
    play.ok(lead, "release", items=[n, m])
    play.next(lead)
    made = play.ok(lead, "cluster_new", phase=play.now, items=[n, m])
    play.ok(lead, "cluster_name", item=made["item"], text="samen")
    assert "samen" not in str(play.view("board"))
