"""The frame of a decision: what is fixed, who decides, who votes (DD-0, DD-H9)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.play import blanked, digests, fold
from tests.support.voting import FRAMED, Table


def missing(t: Table) -> list[str]:
    found: list[str] = t.face()["missing"]
    return found


def fill(t: Table, **fields: Any) -> None:
    texts = {name for name in ("question", "frame", "by_whom", "early") if name in fields}
    t.ok(t.console, "frame", phase=t.now, flags=[f"has:{name}" for name in texts], **fields)


def test_dd_h9_each_field_may_come_alone_and_all_four_are_needed() -> None:
    t = Table(3)
    assert missing(t) == ["question", "frame", "kind"]  # who writes, votes, until somebody says otherwise
    for fields in ({"question": "Wat?"}, {"frame": "Dit ligt vast."}, {"kind": "besluit"}):
        assert t.no(t.console, "next", left=t.now) == "gate_hard"
        fill(t, **fields)
    assert (missing(t), t.face()["complete"]) == ([], True)
    assert (t.face()["question"], t.face()["frame"]) == ("Wat?", "Dit ligt vast.")
    t.next(t.console)


def test_advice_also_says_who_decides_and_when() -> None:
    t = Table(3).framed(kind="advies")
    assert missing(t) == ["by_whom", "on"]
    fill(t, by_whom="Het bestuur", on="2027-02-01")
    assert missing(t) == []
    assert Table(3).framed(kind="raadpleging").face()["complete"] is True


def test_a_decision_that_was_taken_already_is_not_asked_without_a_reason() -> None:
    t = Table(3).framed(taken=True)
    refusal = t.enter(t.console, "next", left=t.now).refusal
    assert refusal is not None
    assert refusal.code == "gate_soft"
    assert t.face()["offers"] == ["informeren", "uitvoeringsvraag"]
    t.framed(taken=False)
    assert t.face()["offers"] == []
    t.framed(taken=True)
    t.next(t.console, "already_taken")


def test_everyone_reads_the_frame_and_knows_with_how_many_they_vote() -> None:
    t = Table(3).framed(voters=["outer"])
    for audience in ("board", "phone/outer", "phone/inner", "console"):
        face = t.face(audience)
        assert (face["question"], face["voters"], face["voters_n"]) == (FRAMED["question"], ["outer"], 3)
    assert "taken" not in t.face("board")
    t.ok(t.voters[0], "leave")
    assert t.face("board")["voters_n"] == 2


def test_a_question_about_the_frame_is_parked() -> None:
    t = Table(3).framed()
    assert t.face("phone/outer")["parks"] is True
    n = t.ok(t.voters[0], "park", phase=t.now, text="Wie zegt dat het vastligt?")["parked"]
    assert t.view("console")[f"parked/{n}"]["text"] == "Wie zegt dat het vastligt?"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"voters": ["niemand"]}, "unknown_role"),
        ({"question": "Jansen?", "flags": ["has:question", "hold:name"]}, "look_first"),
        ({"phase": "dd6#1"}, "unknown_phase"),
        ({"on": "morgen"}, "malformed"),
        ({"kind": "loting"}, "malformed"),
    ],
)
def test_what_does_not_belong_in_a_frame_is_refused(fields: dict[str, Any], code: str) -> None:
    t = Table(3)
    assert t.no(t.console, "frame", **{"phase": t.now, **fields}) == code


def test_a_participant_does_not_fill_in_the_frame() -> None:
    t = Table(3)
    assert t.no(t.voters[0], "frame", phase=t.now, kind="besluit") == "not_allowed"


def test_words_that_were_replaced_are_wiped_and_the_frame_stays_complete_after_every_wipe() -> None:
    t = Table(3)
    fill(t, question="Wat?", frame="Dit.", kind="besluit")
    first = len(t.entries)
    fill(t, question="Wat dan?")
    assert first not in t.s.blank  # the other words of that entry still stand
    fill(t, frame="Dat.")
    assert first in t.s.blank
    t.ok(t.console, "end")
    t.ok(0, "retain", what="released")
    assert (t.face()["complete"], t.face()["question"]) == (True, "")
    assert digests(fold(blanked(t.entries, t.s.blank))[0]) == digests(t.s)
