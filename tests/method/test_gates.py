"""The gates on *Volgende*: each rule, HARD and SOFT, some only from a later moment (methods §0.6)."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.method.gates import NEEDS, RULES
from tests.support.play import Play
from tests.support.scripts import gather, listen, phase, question, recognise, script

Gate = dict[str, Any]


def course(gate: Gate, strength: str = "soft", kind: Any = phase, **more: Any) -> tuple[Play, int]:
    """A session in a phase with that gate, and who leads it."""
    facts = more.pop("facts", {})
    play = Play(script(kind("a", gates=[{**gate, "strength": strength}], **more), gather("b")), **facts)
    return play, play.staff()


def standing(play: Play) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = play.view("console")["gate"]["warnings"]
    return found


def test_every_rule_has_a_test_here() -> None:
    tested = {name.removeprefix("test_rule_") for name in globals() if name.startswith("test_rule_")}
    assert tested == set(RULES)
    assert set(NEEDS) <= set(RULES)


def test_a_hard_gate_refuses_whatever_reason_is_given() -> None:
    play, lead = course({"rule": "people", "role": "inner", "min": 1}, "hard")
    outcome = play.enter(lead, "next", left="a#1", overrides=["people"], override="toch")
    assert outcome.refusal is not None
    assert outcome.refusal.code == "gate_hard"
    assert outcome.refusal.args == {
        "gates": [{"rule": "people", "args": {"role": "inner", "n": 0, "min": 1}}]
    }
    assert len(play.entries) in play.s.blank


def test_a_soft_gate_is_passed_by_name_and_with_a_reason_that_is_kept() -> None:
    play, lead = course({"rule": "people", "role": "inner", "min": 1})
    assert play.no(lead, "next", left="a#1") == "gate_soft"
    assert play.no(lead, "next", left="a#1", overrides=["heard"], override="x") == "gate_soft"
    play.ok(lead, "next", left="a#1", overrides=["people"], override="zij komen zo")
    kept = [(o.phase, o.rules, o.reason.text) for o in play.s.overrides]
    assert kept == [("a#1", ("people",), "zij komen zo")]


def test_only_the_rules_that_were_passed_are_noted_and_a_reason_for_nothing_is_wiped() -> None:
    play, lead = course({"rule": "people", "role": "inner", "min": 1})
    play.join("inner")
    play.ok(lead, "next", left="a#1", overrides=["people"], override="toch maar")
    assert play.s.overrides == []
    assert len(play.entries) in play.s.blank


def test_hard_gates_are_told_before_soft_ones() -> None:
    gates = [
        {"rule": "people", "role": "inner", "min": 1, "strength": "soft"},
        {"rule": "people", "role": "outer", "min": 1, "strength": "hard"},
    ]
    play = Play(script(phase("a", gates=gates), phase("b")))
    outcome = play.enter(play.staff(), "next", left="a#1")
    assert outcome.refusal is not None
    assert [g["args"]["role"] for g in outcome.refusal.args["gates"]] == ["outer"]


def test_rule_people() -> None:
    play, _ = course({"rule": "people", "role": "inner", "min": 2})
    play.join("inner")
    assert standing(play) == [
        {"rule": "people", "strength": "soft", "args": {"role": "inner", "n": 1, "min": 2}}
    ]
    play.join("inner")
    assert standing(play) == []


def test_rule_people_between() -> None:
    play, _ = course({"rule": "people_between", "role": "inner", "min": 1, "max": 2})
    found = []
    for _ in range(4):
        found.append(len(standing(play)))
        play.join("inner")
    assert found == [1, 0, 0, 1]


def test_rule_at_least_as_many() -> None:
    play, _ = course({"rule": "at_least_as_many", "role": "outer", "other": "inner"})
    assert standing(play) == []
    play.join("inner")
    assert standing(play)[0]["args"] == {"role": "outer", "n": 0, "other": "inner", "m": 1}
    play.join("outer")
    assert standing(play) == []


def test_rule_acked() -> None:
    play, lead = course({"rule": "acked", "role": "outer"})
    a, b = play.join("outer"), play.join("outer")
    play.ok(lead, "bring_in", role="outer")
    assert standing(play)[0]["args"] == {"role": "outer", "n": 2, "of": 3}
    play.ok(a, "ack", phase="a#1")
    play.ok(a, "ack", phase="a#1")
    assert standing(play)[0]["args"]["n"] == 1
    play.ok(b, "leave")
    assert standing(play) == []
    assert play.view("console")["acks"] == {"n": 1, "of": 1}


@pytest.mark.parametrize(("pace", "seconds"), [(1.0, 120), (60.0, 2)])
def test_rule_open_for(pace: float, seconds: int) -> None:
    play, lead = course({"rule": "open_for", "seconds": 120}, arm=True, facts={"pace": pace})
    play.later(500_000)
    play.ok(lead, "open")
    opened = play.at
    assert standing(play)[0]["until"] == opened + seconds * 1000
    play.at = opened + seconds * 1000 - 1001
    assert play.no(lead, "next", left="a#1") == "gate_soft"
    play.at = opened + seconds * 1000 - 1000
    play.ok(lead, "next", left="a#1")
    assert play.s.overrides == []


def test_rule_heard() -> None:
    play, lead = course({"rule": "heard", "role": "inner"}, kind=listen)
    play.join("inner", seat=3)
    play.join("inner", seat=1)
    assert standing(play)[0]["args"] == {"seats": [1, 3], "n": 2}
    for seat in (1, 3):
        play.ok(lead, "tally", seat=seat)
    assert standing(play) == []
    play.ok(lead, "tally", seat=3, undo=True)
    assert standing(play)[0]["args"]["seats"] == [3]


def test_rule_queue_empty() -> None:
    play, lead = course({"rule": "queue_empty"}, kind=gather)
    p = play.join()
    n, m = play.say(p), play.say(p)
    assert standing(play)[0]["args"] == {"n": 2}
    play.ok(lead, "hide", items=[n])
    play.ok(lead, "release", items=[m])
    assert standing(play) == []
    play.ok(p, "edit", item=m, text="anders")
    assert standing(play)[0]["args"] == {"n": 1}


def test_the_queue_is_empty_of_what_nobody_can_release() -> None:
    play, _ = course({"rule": "queue_empty"}, kind=listen, unsaid=["inner"])
    play.ok(play.join("inner"), "unsaid", phase="a#1", text="niemand zegt het")
    assert standing(play) == []
    play, _ = course({"rule": "queue_empty"}, kind=gather, sealed_until="b")
    play.say(play.join())
    assert standing(play) == []


def test_rule_corrections() -> None:
    gates = [{"rule": "corrections", "strength": "soft"}]
    play = Play(
        script(
            listen("talk"),
            gather(
                "check",
                question("correctie", target=True, correction=True),
                question("los"),
                source=["talk"],
                gates=gates,
            ),
        )
    )
    lead, p = play.staff(), play.join("inner")
    statement = play.record(lead)
    play.ok(lead, "release", items=[statement])
    play.next(lead)
    play.say(p, type="los")
    assert standing(play) == []
    n = play.say(p, type="correctie", target=statement)
    assert standing(play)[0]["args"] == {"n": 1}
    play.ok(lead, "release", items=[n])
    assert standing(play) == []


@pytest.mark.parametrize("how", ["asked_none", "say"])
def test_rule_asked(how: str) -> None:
    play, lead = course({"rule": "asked"}, "hard", gather, require_ask_log=True)
    assert [w["rule"] for w in standing(play)] == ["asked", "asked"]
    assert play.no(lead, "next", left="a#1") == "gate_hard"
    if how == "say":
        play.say(play.join())
    else:
        play.ok(lead, "asked_none")
        assert play.view("console")["phase"]["face"]["asked"]
    play.next(lead)


def test_the_seconds_a_phase_must_stand_open_are_hard() -> None:
    play = Play(script(gather("a", min_open_s=60), phase("b")))
    lead = play.staff()
    assert play.no(lead, "next", left="a#1") == "gate_hard"
    play.later(60_000)
    play.next(lead)


def test_the_console_is_told_what_comes_next_and_whether_one_can_go_back() -> None:
    play, lead = course({"rule": "people", "role": "inner", "min": 0})
    assert play.view("console")["gate"] == {
        "warnings": [],
        "next": {"key": "b", "title": {"nl": "title b", "en": "title b"}},
        "back": False,
    }
    play.next(lead)
    assert play.view("console")["gate"]["back"]


def test_rule_spread() -> None:
    """DD-H2: nobody goes on while an alternative was not put to the group."""
    after = gather("after", gates=[{"rule": "spread", "strength": "hard", "phase": "no"}])
    here = recognise("spread", "no", arm=True, gates=[{"rule": "spread", "strength": "hard"}])
    play = Play(script(gather("no"), here, after, gather("last")))
    lead, ann = play.staff(), play.join()
    first, late = play.say(ann), play.say(ann)
    play.ok(lead, "release", items=[first])
    play.next(lead)
    assert play.no(lead, "next", left=play.now) == "gate_hard"
    play.ok(lead, "open")
    play.next(lead)
    play.ok(lead, "release", items=[late])
    found = play.view("console")["gate"]["warnings"]
    assert [(w["rule"], w["args"]) for w in found] == [("spread", {"n": 1})]
    assert play.no(lead, "next", left=play.now) == "gate_hard"
    play.ok(lead, "hide", items=[late])
    play.next(lead)
