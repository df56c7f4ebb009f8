"""``prioritise``: scarce votes that are hidden until it closes; a weight, never a decision (methods §7.3)."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.method.activities.prioritise import Options
from facilitator.method.acts import kind_of
from tests.support.play import Play
from tests.support.scripts import cluster, freely, phase, script


class Choice:
    """Some ideas, and a choice among them by two people."""

    def __init__(self, method: str = "dots", ideas: int = 4, **options: Any) -> None:
        fields = {"write": ["outer"], "source": ["free"], "options": {"method": method, **options}}
        self.play = Play(script(freely(), phase("pick", "prioritise", **fields)))
        self.lead = self.play.staff()
        self.ann, self.bo, self.inner = self.play.join(), self.play.join(), self.play.join("inner")
        self.ideas = [self.play.say(self.ann, f"idee {n}") for n in range(ideas)]
        self.play.to(self.lead, "pick")

    def face(self, audience: str) -> dict[str, Any]:
        found: dict[str, Any] = self.play.view(audience)["phase"]["face"]
        return found

    def mine(self, p: int) -> Any:
        return self.play.view(f"me/{p}")["me"]["face"]["mine"]

    def dot(self, p: int, n: int, item: int = 0) -> str:
        """Give dots; returns the code of the refusal, or nothing."""
        refusal = self.play.enter(p, "dot", phase=self.play.now, item=self.ideas[item], n=n).refusal
        return refusal.code if refusal else ""

    def weights(self) -> list[tuple[int, int]]:
        """Weight and people per idea, after it closed."""
        self.play.ok(self.lead, "close")
        return [(w["weight"], w["people"]) for w in self.face("board")["weights"]]


@pytest.mark.parametrize(("voted", "weight"), [("both", 1), ("gone", 2)])
def test_who_joined_twice_votes_once(voted: str, weight: int) -> None:
    """The vote of the number that stays counts; where it has none, that of the other is its own now."""
    c = Choice()
    assert c.dot(c.ann, 2) == ""
    if voted == "both":
        assert c.dot(c.bo, 1) == ""
    c.play.ok(c.lead, "same_person", from_=c.ann, into=c.bo)
    assert c.mine(c.bo) == {str(c.ideas[0]): weight}
    assert c.weights()[0] == (weight, 1)


@pytest.mark.parametrize(("ideas", "dots"), [(1, 2), (8, 2), (9, 3), (16, 4), (40, 5)])
def test_a_person_has_a_quarter_of_the_items_in_dots_at_least_two_and_at_most_five(
    ideas: int, dots: int
) -> None:
    assert Choice(ideas=ideas).face("phone/outer")["dots"] == dots


def test_a_script_may_say_how_many_dots_there_are() -> None:
    assert Choice(dots=3).face("phone/outer")["dots"] == 3


def test_dots_are_scarce_and_may_be_moved() -> None:
    c = Choice(dots=3, max_per_item=2)
    assert [c.dot(c.ann, 2), c.dot(c.ann, 3), c.dot(c.ann, 2, 1)] == ["", "dots_used", "dots_used"]
    assert [c.dot(c.ann, 1, 1), c.dot(c.ann, 0), c.dot(c.ann, 2, 2)] == ["", "", ""]
    assert c.mine(c.ann) == {str(c.ideas[0]): 0, str(c.ideas[1]): 1, str(c.ideas[2]): 2}
    assert c.weights() == [(0, 0), (1, 1), (2, 1), (0, 0)]


def test_nothing_of_the_outcome_is_told_before_it_closes() -> None:
    c = Choice()
    c.dot(c.ann, 2)
    for audience in ("board", "console", "helper", "scribe", "phone/outer", "phone/inner"):
        assert "weights" not in c.face(audience), audience
    assert c.face("console")["voters"] == 1
    assert "voters" not in c.face("phone/outer")
    assert c.mine(c.bo) is None


def test_who_chose_what_is_never_told() -> None:
    c = Choice()
    c.dot(c.ann, 2)
    c.dot(c.bo, 1)
    assert c.weights() == [(3, 2), (0, 0), (0, 0), (0, 0)]
    for audience in ("board", "console", "phone/outer", f"me/{c.bo}"):
        assert "votes" not in str(c.play.view(audience))


def test_an_order_weighs_from_its_end_and_what_is_left_out_weighs_nothing() -> None:
    c = Choice("rank", ideas=3)
    first, second, third = c.ideas
    c.play.ok(c.ann, "rank", phase=c.play.now, items=[second, first])
    c.play.ok(c.bo, "rank", phase=c.play.now, items=[third, second, first])
    c.play.ok(c.bo, "rank", phase=c.play.now, items=[first])
    assert c.mine(c.bo) == [first]
    assert c.weights() == [(2, 2), (2, 1), (0, 0)]


def test_an_order_names_each_item_once_and_only_what_can_be_chosen() -> None:
    c = Choice("rank")
    assert c.play.no(c.ann, "rank", phase=c.play.now, items=[c.ideas[0]] * 2) == "malformed"
    assert c.play.no(c.ann, "rank", phase=c.play.now, items=[99]) == "unknown_item"


def test_much_for_little_weighs_most() -> None:
    c = Choice("impact_effort", ideas=3)
    for item, impact, effort in zip(c.ideas, (3, 2, 1), (1, 2, 3), strict=True):
        c.play.ok(c.ann, "place", phase=c.play.now, item=item, impact=impact, effort=effort)
    assert [weight for weight, _ in c.weights()] == [5, 3, 1]


def test_a_vote_of_another_method_is_no_vote() -> None:
    c = Choice("rank")
    assert c.dot(c.ann, 1) == "malformed"
    assert c.play.no(c.ann, "place", phase=c.play.now, item=c.ideas[0], impact=3, effort=1) == "malformed"


def test_who_does_not_choose_reads_nothing_and_sends_nothing() -> None:
    c = Choice()
    assert c.dot(c.inner, 1) == "not_your_turn"
    assert not any(key.startswith("item/") for key in c.play.view("phone/inner"))
    assert sum(key.startswith("item/") for key in c.play.view("phone/outer")) == 4


def test_after_it_closed_no_vote_changes() -> None:
    c = Choice()
    c.play.ok(c.lead, "close")
    assert c.dot(c.ann, 1) == "closed"


def test_what_is_hidden_can_no_longer_be_chosen_and_weighs_nothing() -> None:
    c = Choice()
    c.dot(c.ann, 2)
    c.play.ok(c.lead, "hide", items=[c.ideas[0]])
    assert c.dot(c.bo, 1) == "unknown_item"
    assert c.weights() == [(0, 0)] * 3


def test_the_defaults_are_those_of_the_method() -> None:
    assert kind_of("prioritise").read({}) == Options("dots", 0, 2, 0)


def test_a_group_is_chosen_in_the_place_of_its_cards_and_a_loose_card_by_itself() -> None:
    fields = {"write": ["outer"], "source": ["groups"], "options": {"method": "dots"}}
    play = Play(script(freely(), cluster("groups", "free"), phase("pick", "prioritise", **fields)))
    lead, ann = play.staff(), play.join()
    cards = [play.say(ann, f"kaart {n}") for n in range(3)]
    play.to(lead, "groups")
    made = play.ok(lead, "cluster_new", phase=play.now, items=cards[:2], text="samen", flags=["has:text"])[
        "item"
    ]
    play.to(lead, "pick")
    shown = {int(key.removeprefix("item/")) for key in play.view("phone/outer") if key.startswith("item/")}
    assert shown == {made, cards[2]}
    assert play.no(ann, "dot", phase=play.now, item=cards[0], n=1) == "unknown_item"
    play.ok(ann, "dot", phase=play.now, item=made, n=2)
    play.ok(lead, "close")
    weights = play.view("board")["phase"]["face"]["weights"]
    assert [(w["n"], w["weight"]) for w in weights] == [(cards[2], 0), (made, 2)]
