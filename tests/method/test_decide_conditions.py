"""What the minority needs never disappears, and is voted on anew; how a decision ends (DD-H5, H6, H8)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.voting import TEXT, Table


def weighing(t: Table) -> list[int]:
    t.proposed().vote(12, 2)
    items = t.answered("condition", "condition")
    t.ok(t.console, "to_weighing", phase=t.now)
    return items


# -- DD-H5: conditions never disappear ----------------------------------------------------------------


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
