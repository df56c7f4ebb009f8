"""Deciding with the minority: each rule of Deep Democracy by its name (methods 3c)."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.play import Play, blanked, digests, fold
from tests.support.scripts import deciding
from tests.support.voting import TEXT, Table, token


def gates(t: Play, by: int, do: str, **fields: Any) -> set[str]:
    """The rules that a refusal names."""
    refusal = t.enter(by, do, **fields).refusal
    assert refusal is not None, do
    assert refusal.code in {"gate_hard", "gate_soft"}, refusal
    return {gate["rule"] for gate in refusal.args["gates"]}


def to_decide(t: Table) -> Table:
    """Into the decision, over every gate there is."""
    t.to(t.console, "dd6")
    return t


# -- DD-H1, DD-H2, DD-H9: before a vote --------------------------------------------------------------


def test_dd_h1_no_vote_before_the_alternative_was_asked_for_a_minute() -> None:
    t = Table().framed()
    t.to(t.console, "dd3")
    t.say(t.voters[0], "anders", "alternatief")
    t.to(t.console, "dd4")
    to_decide(t)
    assert gates(t, t.console, "formulate", phase=t.now, text=TEXT) == {"alternatives_open"}
    assert t.face()["state"] == "framed"


def test_dd_h1_a_minute_goes_faster_in_a_rehearsal() -> None:
    t = Table.__new__(Table)
    Play.__init__(t, deciding(), rehearsal=True, pace=60.0)
    t.console, t.voters = t.staff("console"), [t.join("outer") for _ in range(3)]
    t.framed().to(t.console, "dd3")
    t.later(1000)
    t.to(t.console, "dd6")
    t.ok(t.console, "formulate", phase=t.now, text=TEXT)


def test_dd_h2_each_alternative_is_spread_before_a_vote() -> None:
    t = Table().ready()
    t.ok(t.console, "again", phase="dd3", left=t.now, reason="nieuwe stem")
    t.say(t.voters[1], "nog een alternatief", "alternatief")
    t.later(60_000)
    t.ok(t.console, "again", phase="dd6", left=t.now, reason="verder")
    t.ok(t.console, "formulate", phase=t.now, text=TEXT)
    assert gates(t, t.console, "open_vote", phase=t.now, round=1) == {"spread"}
    t.ok(t.console, "again", phase="dd4", left=t.now, reason="eerst verspreiden")
    t.ok(t.console, "again", phase="dd6", left=t.now, reason="nu wel")
    t.ok(t.console, "formulate", phase=t.now, text=TEXT)
    t.open()


def test_dd_h9_nothing_is_proposed_without_a_frame() -> None:
    t = Table()
    assert gates(t, t.console, "next", left=t.now) == {"frame_complete"}
    t.framed().asked().to(t.console, "dd4")
    to_decide(t)
    t.ok(t.console, "formulate", phase=t.now, text=TEXT)


# -- DD-H3: the roll --------------------------------------------------------------------------------


def test_dd_h3_the_roll_is_frozen_when_the_vote_opens() -> None:
    t = Table(3).proposed()
    t.open()
    late = t.join("outer")
    assert t.no(late, "vote", phase=t.now, round=1, token=token(9), choice="ja") == "not_on_roll"
    assert t.no(late, "voted", phase=t.now, round=1) == "not_on_roll"
    assert t.no(0, "voted", phase=t.now, round=1) == "gone"
    assert t.face()["roll_n"] == 3
    assert t.view(f"me/{late}")["me"]["face"] == {"on_roll": False}
    assert t.view(f"me/{t.voters[0]}")["me"]["face"] == {"on_roll": True}


def test_dd_h3_who_leads_has_no_vote() -> None:
    t = Table(3).proposed()
    t.open()
    for staff in (t.console, t.scribe, t.board):
        assert t.no(staff, "vote", phase=t.now, round=1, token=token(9), choice="ja") == "not_allowed"
    assert t.face()["roll_n"] == 3


def test_who_leaves_before_voting_goes_off_the_roll_and_a_ballot_in_the_box_stays() -> None:
    t = Table(4).proposed()
    t.open()
    counts = t.votes(3)
    t.ok(t.voters[3], "leave")
    assert t.face()["roll_n"] == 3
    t.ok(t.voters[0], "leave")
    assert (t.face()["roll_n"], t.face()["voted_n"]) == (3, 3)
    t.close(counts)
    assert t.face()["state"] == "decided"


def test_somebody_who_came_in_twice_has_one_vote() -> None:
    t = Table(4).proposed()
    t.open()
    t.votes(1)
    t.ok(t.console, "same_person", from_=t.voters[0], into=t.voters[3])
    assert t.face()["roll_n"] == 3
    fields = {"phase": t.now, "round": 1, "token": token(9), "choice": "ja"}
    assert t.no(t.voters[3], "vote", **fields) == "voted_elsewhere"


def test_a_vote_closes_with_a_reason_where_ballots_are_missing() -> None:
    t = Table(4).proposed()
    t.open()
    t.votes(3)
    assert gates(t, t.console, "close_vote", phase=t.now, round=1) == {"not_voted"}
    t.close({"ja": 3}, override="Een is gebeld.")
    row = t.face()["rounds"][0]
    assert (row["yes"], row["not_yet"], row["not_voted"]) == (3, 0, 1)
    assert t.face()["state"] == "asking_no"


def test_no_majority_goes_back_to_the_views_and_counts_on() -> None:
    t = Table().proposed()
    t.vote(7, 7)
    assert t.face()["state"] == "proposing"
    assert t.face()["next_round"] == 0
    assert t.no(t.console, "open_vote", phase=t.now, round=2) == "no_proposal"
    t.ok(t.console, "again", phase="dd4", left=t.now, reason="terug naar de beelden")
    t.ok(t.console, "again", phase="dd6", left=t.now, reason="opnieuw")
    t.ok(t.console, "formulate", phase=t.now, text="Een ander voorstel vanaf maart.")
    assert (t.face()["next_round"], t.face()["proposal"]["version"]) == (2, 2)
    assert [row["round"] for row in t.face()["rounds"]] == [1]


# -- DD-H4: everyone is asked ------------------------------------------------------------------------


def test_dd_h4_one_unanswered_ballot_of_four_stands_in_the_way_of_everything() -> None:
    t = Table().proposed()
    t.vote(10, 3, 1)
    t.answered("condition", "cannot", "come_along")
    assert t.face()["asking"] == {"open": True, "answered_n": 3, "of_n": 4, "left_n": 0}
    assert t.no(t.console, "to_weighing", phase=t.now) == "ballots_open"
    assert t.no(t.console, "conclude", phase=t.now, how="enriched_majority") == "ballots_open"
    assert gates(t, t.console, "next", left=t.now) == {"undecided"}
    t.answer(3, "come_along")
    t.ok(t.console, "to_weighing", phase=t.now)


def test_dd_h4_not_knowing_yet_is_asked_too() -> None:
    t = Table(3).proposed()
    t.vote(2, 0, 1)
    assert t.face()["asking"]["of_n"] == 1
    t.answer(0, "come_along")
    t.ok(t.console, "to_weighing", phase=t.now)
    assert t.face()["state"] == "amending"


def test_a_ballot_whose_voter_is_gone_is_marked_as_left() -> None:
    t = Table().proposed()
    t.vote(10, 4)
    t.answered("condition", "cannot", "come_along")
    assert t.no(t.console, "left", phase=t.now, round=1, n=2) == "too_many"
    t.ok(t.console, "left", phase=t.now, round=1, n=1)
    t.ok(t.console, "to_weighing", phase=t.now)


def test_a_token_answers_once_and_only_a_token_that_is_asked() -> None:
    t = Table().proposed()
    t.vote(12, 2)
    assert t.answer(0) is not None
    again = {"phase": t.now, "round": 1, "answer": "come_along"}
    assert t.no(0, "answer_no", token=token(0), **again) == "answered"
    assert t.no(0, "answer_no", token=token(7), **again) == "unknown_token"
    assert t.no(0, "answer_no", token=token(1), **{**again, "round": 2}) == "stale"


def test_words_that_no_answer_has_a_place_for_are_refused_and_not_lost() -> None:
    t = Table().proposed()
    t.vote(12, 2)
    at = {"phase": t.now, "round": 1, "token": token(0)}
    assert t.no(0, "answer_no", answer="come_along", why="x", flags=["has:why"], **at) == "malformed"
    assert t.no(0, "answer_no", answer="cannot", text="x", flags=["has:text"], **at) == "malformed"


# -- DD-H5: conditions never disappear ----------------------------------------------------------------


def weighing(t: Table) -> list[int]:
    t.proposed().vote(12, 2)
    items = t.answered("condition", "condition")
    t.ok(t.console, "to_weighing", phase=t.now)
    return items


def test_dd_h5_each_condition_has_an_outcome_and_no_has_a_reason() -> None:
    t = Table()
    first, second = weighing(t)
    assert [row["code"] for row in t.face()["conditions"]] == ["V1", "V2"]
    t.weigh(first, "added")
    assert t.face()["state"] == "weighing"
    t.weigh(second, "refused")
    assert t.face()["state"] == "amending"
    item = t.item(second, "board")
    assert item is not None
    assert item["condition"]["outcome"] == "refused"
    assert item["condition"]["reason"] == "Dat kan niet."


def test_dd_h5_a_condition_is_not_hidden_sent_back_or_merged_away() -> None:
    t = Table()
    first, second = weighing(t)
    assert t.no(t.console, "hide", items=[first]) == "condition_stays"
    assert t.no(t.console, "send_back", items=[first], reason="x") == "condition_stays"
    assert t.no(t.console, "merge", items=[first], into=second) == "condition_stays"


def test_dd_h5_what_nobody_can_read_is_not_weighed() -> None:
    t = Table().proposed()
    t.vote(13, 1)
    n = t.answer(0)
    t.ok(t.console, "to_weighing", phase=t.now)
    assert t.no(t.console, "weigh", condition=n, outcome="added") == "not_released"


def test_dd_h5_one_does_not_walk_away_from_conditions() -> None:
    t = Table()
    weighing(t)
    assert t.no(t.console, "again", phase="dd3", left=t.now, reason="terug") == "decide_open"
    assert t.no(t.console, "back", left=t.now) == "consumed"


# -- DD-H6: always a new vote --------------------------------------------------------------------------


def test_dd_h6_after_conditions_there_is_a_new_vote_even_if_all_were_refused() -> None:
    t = Table()
    for n in weighing(t):
        t.weigh(n, "refused")
    assert t.face()["state"] == "amending"
    assert "enriched_majority" not in t.face()["offers"]
    assert t.no(t.console, "conclude", phase=t.now, how="enriched_majority") == "not_offered"
    assert t.no(t.console, "open_vote", phase=t.now, round=2) == "no_proposal"
    t.amend(TEXT)
    t.vote(14)
    assert t.face()["decision"]["status"] == "unaniem"


def test_dd_h6_in_the_last_round_nothing_is_added_that_nobody_votes_on() -> None:
    t = Table(max_rounds=1)
    first, second = weighing(t)
    assert t.no(t.console, "weigh", condition=first, outcome="added") == "no_vote_left"
    assert t.no(t.console, "weigh", condition=first, outcome="adapted") == "no_vote_left"
    for n in (first, second):
        t.weigh(n, "refused")
    assert t.face()["state"] == "weighing"
    assert t.face()["offers"] == ["enriched_majority", "undercurrent", "parked"]


def test_an_outcome_can_change_and_a_condition_that_went_off_the_board_stops_the_vote() -> None:
    t = Table()
    first, second = weighing(t)
    t.weigh(first)
    t.weigh(second, "refused")
    old = t.s.items[second].condition
    assert old is not None
    assert old.reason is not None
    gone = old.reason.seq
    t.weigh(second, "adapted")
    assert gone in t.s.blank
    t.amend()
    t.ok(t.console, "hold", items=[first])
    assert t.no(t.console, "open_vote", phase=t.now, round=2) == "conditions_open"


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


# -- DD-H8: how often, and how it ends -------------------------------------------------------------------


def test_dd_h8_after_three_rounds_no_fourth_is_offered() -> None:
    t = Table().proposed()
    for _ in range(2):
        t.go_round(10, *["condition"] * 4)
        t.amend()
    t.vote(10, 4)
    items = t.answered(*["condition"] * 3, "cannot")
    t.ok(t.console, "to_weighing", phase=t.now)
    for n in items:
        t.weigh(n, "refused")
    assert (t.face()["next_round"], t.face()["must_conclude"]) == (0, True)
    assert t.face()["offers"] == ["enriched_majority", "undercurrent", "parked"]
    assert t.no(t.console, "open_vote", phase=t.now, round=4) == "not_now"
    t.ok(t.console, "conclude", phase=t.now, how="enriched_majority")
    decided = t.face()["decision"]
    assert (decided["status"], decided["version"]) == ("meerderheid_aangevuld", 3)


def test_dd_h8_rounds_count_on_in_a_linked_pass() -> None:
    t = Table().proposed()
    for n in range(3):
        t.vote(5, 9)
        if n < 2:
            t.ok(t.console, "again", phase="dd6", left=t.now, reason="ander voorstel")
            t.ok(t.console, "formulate", phase=t.now, text=f"Voorstel {n} vanaf maart.")
    assert (t.face()["round"], t.face()["must_conclude"]) == (3, True)
    assert t.face()["offers"] == ["undercurrent", "parked"]
    t.ok(t.console, "formulate", phase=t.now, text="Nog een voorstel.")
    assert t.no(t.console, "open_vote", phase=t.now, round=4) == "no_rounds_left"


def test_dd_h8_after_the_undercurrent_a_linked_decision_starts_anew() -> None:
    t = Table(max_rounds=1).proposed()
    t.vote(5, 9)
    t.ok(t.console, "conclude", phase=t.now, how="undercurrent")
    assert t.face()["decision"]["status"] == "naar_onderstroom"
    t.ok(t.console, "again", phase="dd6", left=t.now, reason="na de onderstroom")
    t.ok(t.console, "formulate", phase=t.now, text="Nu samen, vanaf april.")
    assert (t.face()["next_round"], t.face()["proposal"]["version"]) == (1, 2)
    t.vote(14)
    assert t.face()["decision"]["status"] == "unaniem"


def test_after_parking_one_does_not_get_three_new_rounds() -> None:
    t = Table(max_rounds=1).proposed()
    t.vote(5, 9)
    t.ok(t.console, "conclude", phase=t.now, how="parked")
    t.ok(t.console, "again", phase="dd6", left=t.now, reason="toch nog")
    t.ok(t.console, "formulate", phase=t.now, text="Nog eens, vanaf april.")
    assert t.no(t.console, "open_vote", phase=t.now, round=2) == "no_rounds_left"


def test_the_undercurrent_is_offered_only_where_the_script_does() -> None:
    t = Table(undercurrent_offer=False).proposed()
    assert t.face()["offers"] == ["parked"]
    assert t.no(t.console, "conclude", phase=t.now, how="undercurrent") == "not_offered"


EARLY: dict[str, Any] = {
    "early": "Na een ronde mag het ook.",
    "flags": ["has:question", "has:frame", "has:early"],
}


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("frame", [True, False])
def test_a_majority_settles_early_only_if_script_and_frame_both_say_so(script: bool, frame: bool) -> None:
    t = Table(early_settle=script).proposed(**(EARLY if frame else {}))
    t.vote(13, 1)
    t.answered("cannot")
    assert ("enriched_majority" in t.face()["offers"]) is (script and frame)


def test_a_majority_never_settles_where_the_rule_asks_for_all() -> None:
    t = Table(max_rounds=1, rule="unanimous").proposed()
    t.vote(13, 1)
    t.answered("cannot")
    assert t.face()["offers"] == ["undercurrent", "parked"]


ADVICE: dict[str, Any] = {
    "kind": "advies",
    "by_whom": "Het bestuur",
    "on": "2027-02-01",
    "flags": ["has:question", "has:frame", "has:by_whom"],
}


def test_who_may_not_decide_gives_advice() -> None:
    t = Table().proposed(**ADVICE)
    t.vote(14)
    assert t.face()["decision"]["status"] == "advies_uitgebracht"
    t = Table().proposed(**ADVICE)
    t.vote(13, 1)
    t.answered("cannot")
    assert t.face()["offers"] == ["advice_given", "undercurrent", "parked"]
    t.ok(t.console, "conclude", phase=t.now, how="advice_given")
    assert t.s.now is not None
    assert t.s.now.outcome == "advice_given"


# -- the box and the phase -----------------------------------------------------------------------------


def test_nothing_leaves_a_vote_that_is_open() -> None:
    t = Table().proposed()
    t.open()
    for do, fields in (("again", {"phase": "dd3"}), ("back", {}), ("end", {})):
        left = {} if do == "end" else {"left": t.now}
        assert t.no(t.console, do, **fields, **left) == "vote_open"
    assert gates(t, t.console, "next", left=t.now) == {"vote_open"}


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
