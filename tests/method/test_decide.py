"""Deciding with the minority: each rule of Deep Democracy by its name (methods 3c)."""

from __future__ import annotations

from tests.support.play import Play
from tests.support.scripts import deciding
from tests.support.voting import TEXT, Table, token


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
    assert t.gates(t.console, "formulate", phase=t.now, text=TEXT) == {"alternatives_open"}
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
    assert t.gates(t.console, "open_vote", phase=t.now, round=1) == {"spread"}
    t.ok(t.console, "again", phase="dd4", left=t.now, reason="eerst verspreiden")
    t.ok(t.console, "again", phase="dd6", left=t.now, reason="nu wel")
    t.ok(t.console, "formulate", phase=t.now, text=TEXT)
    t.open()


def test_dd_h9_nothing_is_proposed_without_a_frame() -> None:
    t = Table()
    assert t.gates(t.console, "next", left=t.now) == {"frame_complete"}
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
    assert t.gates(t.console, "close_vote", phase=t.now, round=1) == {"not_voted"}
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
    assert t.gates(t.console, "next", left=t.now) == {"undecided"}
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
