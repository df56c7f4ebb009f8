"""``recognise``: one tap per item, counted for nobody by name; never a ranking (methods §7.3)."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator import summary
from facilitator.guard.small_numbers import band
from tests.support.play import Play
from tests.support.scripts import freely, recognise, script


class Put:
    """Some ideas, put to people of two sectors."""

    def __init__(self, people: int = 3, ideas: int = 3, **options: Any) -> None:
        self.play = Play(script(freely(), recognise("known", "free", **options)))
        self.lead = self.play.staff()
        sectors = ("kraamzorg", "gemeente")
        self.people = [self.play.join(sector=sectors[k % 2]) for k in range(people)]
        self.ideas = [self.play.say(self.people[0], f"idee {n}") for n in range(ideas)]
        self.play.to(self.lead, "known")

    def tap(self, who: int, stance: str, idea: int = 0) -> str:
        """Tap; returns the code of the refusal, or nothing."""
        item = self.ideas[idea]
        now = self.play.now
        refusal = self.play.enter(self.people[who], "recognise", phase=now, item=item, stance=stance).refusal
        return refusal.code if refusal else ""

    def face(self, audience: str) -> dict[str, Any]:
        found: dict[str, Any] = self.play.view(audience)["phase"]["face"]
        return found

    def closed(self, audience: str = "console") -> list[dict[str, Any]]:
        """The outcome, after it closed."""
        self.play.ok(self.lead, "close")
        found: list[dict[str, Any]] = self.face(audience)["results"]
        return found


def test_a_tap_may_be_changed_and_taken_off_until_it_closes() -> None:
    p = Put()
    assert [p.tap(0, "herken"), p.tap(0, "deels"), p.tap(1, "niet"), p.tap(1, "")] == [""] * 4
    mine = p.play.view(f"me/{p.people[0]}")["me"]["face"]["mine"]
    assert mine == {str(p.ideas[0]): "deels"}
    row = p.closed()[0]
    assert (row["counts"]["deels"], row["counts"]["niet"], row["n"], row["some"]) == (1, 0, 1, 1)
    assert p.tap(0, "herken") == "closed"


@pytest.mark.parametrize(("stance", "code"), [("liefde", "malformed"), ("herken", "")])
def test_only_stances_of_the_phase_are_taken(stance: str, code: str) -> None:
    assert Put().tap(0, stance) == code


def test_only_what_is_put_to_the_group_can_be_recognised() -> None:
    p = Put()
    p.play.ok(p.lead, "hide", items=[p.ideas[2]])
    assert p.tap(0, "herken", 2) == "unknown_item"


def test_nothing_of_the_outcome_is_shown_before_it_closes() -> None:
    p = Put()
    p.tap(0, "herken")
    for audience in ("console", "board", "scribe", "helper", "phone/outer"):
        assert "results" not in p.face(audience)
    assert p.face("console")["people"] == 1
    assert "people" not in p.face("phone/outer")


def test_no_sight_does_not_count_in_the_base() -> None:
    p = Put()
    p.tap(0, "geen_zicht")
    p.tap(1, "niet")
    row = p.closed()[0]
    assert (row["n"], row["some"], row["counts"]["geen_zicht"]) == (1, 0, 1)


def test_the_outcome_stands_by_number_and_never_by_weight() -> None:
    p = Put()
    p.tap(0, "herken", 2)
    p.tap(1, "herken", 2)
    assert [row["item"] for row in p.closed("board")] == sorted(p.ideas)


def test_each_phone_mixes_the_items_in_its_own_way_that_stays() -> None:
    p = Put(people=6)
    seeds = [p.play.view(f"me/{one}")["me"]["face"]["seed"] for one in p.people]
    assert len(set(seeds)) == len(seeds)
    assert seeds == [p.play.view(f"me/{one}")["me"]["face"]["seed"] for one in p.people]
    plain = Put(order="number")
    assert plain.play.view(f"me/{plain.people[0]}")["me"]["face"]["seed"] == 0


@pytest.mark.parametrize(
    ("some", "sight", "word"),
    [
        (4, 4, "discussed"),
        (0, 5, "little"),
        (2, 6, "partly"),
        (1, 6, "little"),
        (4, 6, "partly"),
        (5, 6, "broad"),
    ],
)
def test_bands_are_thirds_of_those_with_sight_on_it(some: int, sight: int, word: str) -> None:
    assert band(some, sight) == word


def test_the_board_can_tell_bands_or_only_that_somebody_sees_it_this_way() -> None:
    bands = Put(people=6, show="bands")
    for who in range(6):
        bands.tap(who, "herken")
    assert bands.closed("board")[0] == {"item": bands.ideas[0], "band": "broad"}
    some = Put(show="some", no_view="")
    some.tap(0, "deels")
    some.tap(0, "herken", 1)
    some.tap(1, "deels", 1)
    assert [row["some"] for row in some.closed("board")] == [None, 2, None]


def test_it_is_told_apart_by_sector_only_where_each_is_large_enough() -> None:
    small, large = Put(people=8, split_by="sector"), Put(people=10, split_by="sector")
    for p in (small, large):
        for who in range(len(p.people)):
            p.tap(who, "herken" if who % 4 else "niet")
    assert small.closed()[0]["split"] is None
    assert large.closed()[0]["split"] == {"gemeente": {"n": 5, "some": 5}, "kraamzorg": {"n": 5, "some": 2}}


def test_no_screen_tells_who_tapped_what() -> None:
    p = Put()
    p.tap(0, "herken")
    p.play.ok(p.lead, "close")
    for audience in ("console", "board", "scribe", "helper", "phone/outer", f"me/{p.people[1]}"):
        assert not p.play.view(audience).get("me", {}).get("face", {}).get("mine")
        assert "herken" not in str(p.play.view(audience).get("people/2", ""))
    assert p.play.view(f"me/{p.people[0]}")["me"]["face"]["mine"] == {str(p.ideas[0]): "herken"}


@pytest.mark.parametrize("audience", ["internal", "public"])
def test_the_report_has_its_base_and_bands_outside_the_house(audience: Any) -> None:
    p = Put(people=6)
    for who in range(6):
        p.tap(who, "herken")
    p.play.ok(p.lead, "close")
    p.play.ok(p.lead, "end")
    report = summary.build(p.play.s, audience, "nl")
    text = repr(report.sections)
    assert ("'breed'" in text) == (audience == "public")
    assert ("besproken" in text) == (audience == "public")
