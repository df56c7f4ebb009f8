"""What the screens of a decision tell, and what they never do (DD-H7); the proposal and its words."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.play import blanked, digests, fold
from tests.support.voting import TEXT, Table, token


def weighing(t: Table) -> list[int]:
    t.proposed().vote(12, 2)
    items = t.answered("condition", "condition")
    t.ok(t.console, "to_weighing", phase=t.now)
    return items


# -- DD-H7: nobody can see who voted what ---------------------------------------------------------------


def test_dd_h7_while_a_vote_is_open_no_screen_has_a_count_of_what() -> None:
    t = Table().proposed()
    t.open()
    t.votes(10, 3, 1)
    for audience in ("board", "console", "scribe", "phone/outer", f"me/{t.voters[0]}"):
        shown = json.dumps(t.view(audience))
        assert '"yes"' not in shown
        assert '"nee"' not in shown
    assert t.face("board")["voted_n"] == 14
    assert "voted_n" not in t.face("phone/outer")


def test_dd_h7_after_closing_the_room_sees_yes_and_not_yet_and_the_console_the_split() -> None:
    t = Table().proposed()
    t.vote(10, 3, 1)
    for audience in ("board", "phone/outer"):
        (row,) = t.face(audience)["rounds"]
        known = {"phase": "dd6#1", "round": 1, "version": 1, "yes": 10, "not_yet": 4, "by_hand": False}
        assert row == known
        assert t.face(audience)["asking"] == {"open": True}
    (row,) = t.face("console")["rounds"]
    assert (row["nee"], row["weet_niet"], row["not_voted"]) == (3, 1, 0)


@pytest.mark.parametrize(
    ("yes", "no", "shown"),
    [
        (13, 1, ("most", "few")),
        (12, 2, ("most", "few")),
        (11, 3, (11, 3)),
        (14, 0, (14, 0)),
        (1, 13, ("few", "most")),
    ],
)
def test_dd_h7_soften_small_tells_neither_side_of_a_small_number(
    yes: int, no: int, shown: tuple[Any, Any]
) -> None:
    t = Table(soften_small=True).proposed()
    t.vote(yes, no)
    for audience in ("board", "phone/outer"):
        (row,) = t.face(audience)["rounds"]
        assert (row["yes"], row["not_yet"]) == shown
    (row,) = t.face("console")["rounds"]
    assert (row["yes"], row["not_yet"]) == (yes, no)


def test_dd_h7_all_views_are_the_same_whichever_voter_answered() -> None:
    """The door looks at the person; what it appends is nobody's. The hall has its own test."""
    t = Table().proposed()
    t.vote(10, 3, 1)
    before = [t.view(f"me/{p}") for p in t.voters]
    t.answer(2)
    assert t.entries[-1].by == 0
    assert t.face()["asking"]["answered_n"] == 1
    assert [t.view(f"me/{p}") for p in t.voters] == before


def test_dd_h7_a_small_group_is_told_so_and_may_vote_by_hand() -> None:
    assert Table(8).proposed().face()["small"] is False
    t = Table(7).proposed()
    assert (t.face()["small"], t.face()["may_hand"]) == (True, True)
    t.open(by_hand=True)
    assert t.no(t.voters[0], "vote", phase=t.now, round=1, token=token(1), choice="ja") == "by_hand"
    assert t.no(t.console, "hand_vote", phase=t.now, round=1, ja=7, nee=1, weet_niet=0) == "too_many"
    t.ok(t.console, "hand_vote", phase=t.now, round=1, ja=5, nee=1, weet_niet=1)
    assert t.face("board")["rounds"][0]["by_hand"] is True
    n = t.ok(t.scribe, "note_answer", phase=t.now, round=1, answer="condition", text="hardop")["item"]
    assert t.face()["asking"]["answered_n"] == 1
    t.ok(t.scribe, "note_answer", phase=t.now, round=1, answer="come_along")
    assert t.no(t.scribe, "note_answer", phase=t.now, round=1, answer="come_along") == "too_many"
    t.ok(t.console, "release", items=[n])
    t.ok(t.console, "to_weighing", phase=t.now)


def test_a_large_group_votes_by_phone_unless_the_script_or_a_missing_phone_says_otherwise() -> None:
    t = Table(8).proposed()
    assert t.no(t.console, "open_vote", phase=t.now, round=1, by_hand=True) == "not_now"
    t.ok(t.scribe, "bring_in", role="outer")
    assert t.face()["may_hand"] is True
    always = Table(8, open_vote=True).proposed()
    always.open()
    assert always.face()["by_hand"] is True


# -- the box and the phase -----------------------------------------------------------------------------


def test_nothing_leaves_a_vote_that_is_open() -> None:
    t = Table().proposed()
    t.open()
    for do, fields in (("again", {"phase": "dd3"}), ("back", {}), ("end", {})):
        left = {} if do == "end" else {"left": t.now}
        assert t.no(t.console, do, **fields, **left) == "vote_open"
    assert t.gates(t.console, "next", left=t.now) == {"vote_open"}


def test_a_double_tap_opens_one_vote() -> None:
    t = Table().proposed()
    t.open()
    assert t.no(t.console, "open_vote", phase=t.now, round=1) == "not_now"
    t.close(t.votes(7, 7))
    t.ok(t.console, "formulate", phase=t.now, text="Anders, vanaf mei.")
    assert t.no(t.console, "open_vote", phase=t.now, round=1) == "stale"


def test_a_proposal_that_nobody_voted_on_is_reworded_and_its_old_words_are_wiped() -> None:
    t = Table().proposed()
    old = t.m.proposals[-1].words.seq
    t.ok(t.console, "formulate", phase=t.now, text="Beter, vanaf maart.")
    assert t.face()["proposal"]["version"] == 1
    assert old in t.s.blank


def test_words_that_the_guard_holds_go_on_the_board_only_if_somebody_looked() -> None:
    t = Table().ready()
    said = {"phase": t.now, "text": "Jansen doet het vanaf maart.", "flags": ["hold:name"]}
    assert t.no(t.console, "formulate", **said) == "look_first"
    t.ok(t.console, "formulate", despite=True, **said)


def test_additions_stand_out_on_the_board() -> None:
    t = Table()
    for n in weighing(t):
        t.weigh(n)
    t.amend(f"{TEXT} Elke maand kijken we terug.")
    pieces = t.face("board")["proposal"]["diff"]
    assert "".join(text for op, text in pieces if op != "del") == t.face("board")["proposal"]["text"]
    assert [text for op, text in pieces if op == "add"][-1].endswith("Elke maand kijken we terug.")


def test_a_proposal_without_who_when_or_evaluation_gets_a_hint() -> None:
    t = Table().proposed("Beter samenwerken.", day="")
    assert t.face()["nudges"] == ["who", "when", "evaluation"]
    t = Table().proposed()
    assert t.face()["nudges"] == []


def test_who_owns_a_condition_says_whether_it_is_enough() -> None:
    t = Table()
    first, second = weighing(t)
    at = {"phase": t.now, "condition": first, "on": True}
    assert t.no(0, "can_come", token=token(1), **at) == "unknown_token"
    t.ok(0, "can_come", token=token(0), **at)
    assert [row["come"] for row in t.face()["conditions"]] == ["yes", ""]
    assert "yes" not in json.dumps(t.item(first, "board"))
    assert second


def test_every_voter_may_suggest_for_signing_would_tell_who_voted_yes() -> None:
    t = Table()
    first, _ = weighing(t)
    for p in (t.voters[0], t.voters[-1]):
        t.ok(p, "suggest", phase=t.now, condition=first, text="zet het zo in de tekst")
    assert t.no(t.console, "suggest", phase=t.now, condition=first, text="x") == "not_allowed"


def test_what_keeps_grating_waits_in_the_queue_without_an_author() -> None:
    t = Table().proposed()
    t.vote(13, 1)
    n = t.answer(0, "cannot", why="dit wringt", flags=["has:why"])
    assert n is not None
    assert (t.s.items[n].author, t.s.items[n].state) == (0, "held")
    t.ok(t.console, "release", items=[n])
    shown = t.item(n, "board")
    assert shown is not None
    assert (shown["type"], shown["text"], shown["who"]) == ("unease", "dit wringt", "")


def test_a_decision_folds_to_the_same_screens_after_its_words_were_wiped() -> None:
    t = Table().proposed()
    t.go_round(10, *["condition"] * 4)
    t.amend()
    t.vote(14)
    for what in ("people", "unreleased", "released"):
        if t.s.ended is None:
            t.ok(t.console, "end")
        t.ok(0, "retain", what=what)
    again, _ = fold(blanked(t.entries, t.s.blank))
    assert digests(again) == digests(t.s)
    assert t.face()["decision"] == {
        "status": "unaniem",
        "text": "",
        "version": 2,
        "evaluation_on": "2027-05-01",
    }


def test_dd_s2_yes_but_can_be_marked_in_the_queue_by_its_words() -> None:
    """The queue's menu reads code and label, as it does for the marks of a script."""
    (mark,) = Table().ready().face()["marks"]
    assert mark["code"] == "ja_maar"
    assert set(mark["label"]) == {"nl", "en"}


def test_a_proposal_that_grew_shows_what_came_in_since_the_first_version() -> None:
    t = Table().proposed("Eerst.")
    t.go_round(13, "condition")
    t.amend("Eerst. Daarna.")
    t.go_round(13, "condition")
    t.amend("Eerst. Daarna. En dan.")
    found = t.face("board")["proposal"]
    assert [text for op, text in found["diff"] if op == "add"] == [" En dan."]
    assert [text for op, text in found["whole"] if op == "add"] == [" Daarna. En dan."]


# -- the scribe writes versions and conditions (methods 3a) ------------------------------------------------


def test_the_scribe_has_a_form_for_the_proposal_and_the_conditions_and_no_ending_to_choose() -> None:
    t = Table().ready()
    assert t.face("scribe")["scribe"] is True
    t.ok(t.scribe, "formulate", phase=t.now, text="Elk team doet zijn eigen vragen.", evaluation_on="")
    t.vote(12, 2)
    t.ok(t.scribe, "note_answer", phase=t.now, round=1, answer="condition", text="Dat het per week kan.")
    face = t.face("scribe")
    assert face["asking"]["answered_n"] == 1
    assert face["offers"] == []
    assert not t.face("console")["scribe"]
    assert "scribe" not in t.face("board")
