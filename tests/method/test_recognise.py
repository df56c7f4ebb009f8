"""``recognise``: one tap per item, counted for nobody by name; never a ranking (methods §7.3)."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from facilitator import summary
from facilitator.guard.small_numbers import band
from facilitator.method.activities.recognise import Options
from facilitator.method.acts import kind_of
from tests.support.play import Play, audiences, fold, view
from tests.support.scripts import choice, cluster, freely, recognise, script


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

    def told(self, audience: Any) -> str:
        """The report, as one text."""
        if self.play.s.ended is None:
            self.play.ok(self.lead, "end")
        return repr(summary.build(self.play.s, audience, "nl").sections)

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


def test_where_several_may_stand_each_is_counted_and_the_base_is_the_people() -> None:
    p = Put(multi=True)
    assert [p.tap(0, "herken deels"), p.tap(1, "deels"), p.tap(2, "geen_zicht")] == [""] * 3
    row = p.closed()[0]
    assert row["counts"] == {"herken": 1, "deels": 2, "niet": 0, "geen_zicht": 1}
    assert (row["n"], row["some"]) == (2, 2)
    assert p.face("phone/inner")["multi"]


@pytest.mark.parametrize(
    ("stance", "multi", "code"),
    [
        ("herken deels", False, "malformed"),
        ("herken deels", True, ""),
        ("deels deels", True, "malformed"),
        ("herken geen_zicht", True, "malformed"),
        ("herken liefde", True, "malformed"),
        ("", True, ""),
    ],
)
def test_several_stances_stand_together_only_where_the_script_says_so(
    stance: str, multi: bool, code: str
) -> None:
    assert Put(multi=multi).tap(0, stance) == code


@pytest.mark.parametrize(("stance", "code"), [("liefde", "malformed"), ("herken", "")])
def test_only_stances_of_the_phase_are_taken(stance: str, code: str) -> None:
    assert Put().tap(0, stance) == code


def test_only_what_is_put_to_the_group_can_be_recognised() -> None:
    p = Put()
    p.play.ok(p.lead, "hide", items=[p.ideas[2]])
    assert p.tap(0, "herken", 2) == "unknown_item"


def test_what_is_released_while_people_tap_comes_on_their_phones_and_can_be_tapped() -> None:
    p = Put()
    p.play.ok(p.lead, "hide", items=[p.ideas[2]])
    assert p.play.item(p.ideas[2], "phone/outer") is None
    p.play.ok(p.lead, "release", items=[p.ideas[2]])
    assert p.play.item(p.ideas[2], "phone/outer")
    assert p.face("phone/outer")["items"] == p.ideas
    assert p.tap(0, "herken", 2) == ""


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
    told = {"gemeente": {"n": 5, "band": "broad"}, "kraamzorg": {"n": 5, "band": "partly"}}
    assert large.closed()[0]["split"] == told
    assert "split" not in large.face("board")["results"][0]


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


@pytest.mark.parametrize("audience", ["shareable", "public"])
def test_outside_the_house_each_band_has_its_base_and_no_small_one_is_exact(audience: Any) -> None:
    p = Put(people=6)
    for who in range(6):
        p.tap(who, "herken" if who else "geen_zicht")
        p.tap(who, "niet" if who < 4 else "geen_zicht", 1)
    text = p.told(audience)
    assert f"({p.ideas[0]}, 'breed', 5)" in text
    assert f"({p.ideas[1]}, 'besproken', '< 5')" in text


def test_the_report_tells_backgrounds_apart_only_to_those_who_were_there() -> None:
    p = Put(people=10, split_by="sector")
    for who in range(10):
        p.tap(who, "herken" if who % 2 else "niet")
    told = {audience: p.told(audience) for audience in ("internal", "shareable", "public")}
    assert "'label gemeente', 'breed', 5" in told["internal"]
    assert "'label gemeente', 'breed', 5" in told["shareable"]
    assert "label gemeente" not in told["public"]


def test_a_person_who_joined_twice_taps_once() -> None:
    p = Put(people=3)
    p.tap(0, "herken")
    p.tap(1, "niet")
    p.tap(1, "deels", 1)
    first, second = p.people[:2]
    p.play.ok(p.lead, "same_person", from_=second, into=first)
    assert p.face("console")["people"] == 1
    mine = {str(p.ideas[0]): "herken", str(p.ideas[1]): "deels"}
    assert p.play.view(f"me/{first}")["me"]["face"]["mine"] == mine
    p.tap(0, "", 1)
    rows = p.closed()
    assert [(row["counts"]["herken"], row["n"]) for row in rows] == [(1, 1), (0, 0), (0, 0)]


def test_whoever_says_later_where_they_come_from_counts_there_on_every_screen() -> None:
    p = Put(people=9, split_by="sector", hide_until_closed=False)
    late = p.play.join()
    for who in (*p.people, late):
        p.play.ok(who, "recognise", phase=p.play.now, item=p.ideas[0], stance="herken")
    assert p.face("console")["results"][0]["split"] is None
    p.play.s.dirty.clear()
    p.play.ok(late, "describe", sector="gemeente")
    assert p.face("console")["results"][0]["split"]["gemeente"] == {"n": 5, "band": "broad"}
    assert "phase" in p.play.s.dirty


def test_hidden_or_not_the_outcome_is_what_a_second_process_makes_of_the_log() -> None:
    p = Put(people=4, hide_until_closed=False, show="bands")
    for who in range(4):
        p.tap(who, "herken")
    assert p.face("board")["results"][0] == {"item": p.ideas[0], "band": "discussed"}
    other, _ = fold(p.play.entries)
    for audience in audiences(p.play.s):
        assert view(other, audience) == view(p.play.s, audience)


def test_the_bands_may_be_others() -> None:
    p = Put(people=6, band_thresholds={"little": 1, "broad": 9, "of": 10})
    for who in range(6):
        p.tap(who, "herken" if who else "niet")
    assert [row["band"] for row in p.closed()] == ["partly", "discussed", "discussed"]


@pytest.mark.parametrize(
    ("options", "wrong"),
    [
        ({"stances": [choice("herken"), choice("niet")]}, "recognising: deels"),
        ({"recognising": ["herken", "geen_zicht"]}, "recognising: geen_zicht"),
        ({"no_view": "geenzicht"}, "no_view: geenzicht"),
        ({"band_thresholds": {"little": 3, "broad": 2}}, "little <= broad <= of"),
    ],
)
def test_a_stance_that_would_be_counted_wrongly_is_a_mistake_in_the_script(
    options: dict[str, Any], wrong: str
) -> None:
    with pytest.raises(msgspec.ValidationError, match=wrong):
        kind_of("recognise").read(options)


def test_the_defaults_are_those_of_the_method() -> None:
    o = kind_of("recognise").read({})
    assert o == Options()
    assert [one.code for one in o.stances] == ["herken", "deels", "niet", "geen_zicht"]
    assert (o.no_view, o.order, o.hide_until_closed) == ("geen_zicht", "random", True)


def test_a_group_is_recognised_as_one_and_its_cards_can_be_read_with_it() -> None:
    play = Play(script(freely(), cluster("groups", "free"), recognise("known", "groups")))
    lead, ann = play.staff(), play.join()
    cards = [play.say(ann, f"kaart {n}") for n in range(3)]
    play.to(lead, "groups")
    made = play.ok(lead, "cluster_new", phase=play.now, items=cards[:2], text="samen", flags=["has:text"])
    play.to(lead, "known")
    tap = {"phase": play.now, "stance": "herken"}
    assert play.no(ann, "recognise", item=cards[0], **tap) == "unknown_item"
    for n in (made["item"], cards[2]):
        play.ok(ann, "recognise", item=n, **tap)
    group = play.item(made["item"], "phone/outer")
    assert group is not None
    assert group["members"] == cards[:2]
    assert all(play.item(n, "phone/outer") for n in cards)
    play.ok(lead, "hide", items=[cards[0]])
    assert play.item(cards[0], "phone/outer") is None
    play.ok(lead, "close")
    results = play.view("board")["phase"]["face"]["results"]
    assert [row["item"] for row in results] == [cards[2], made["item"]]
