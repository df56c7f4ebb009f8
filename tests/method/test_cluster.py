"""``cluster``: groups of cards that a person makes; no card is lost, none lies in two (OT-5c, OT-H4)."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.method.activities.cluster import Options
from facilitator.method.acts import kind_of
from facilitator.method.clustering import room_of
from facilitator.method.clusters import yielded
from tests.support.play import Play, blanked, digests, fold
from tests.support.scripts import cluster, freely, gather, phase, question, script

TEXTS = (
    "Ik krijg niemand aan de telefoon",
    "Telefoons gaan over",
    "Te veel formulieren",
    "Regels geven rust",
)


class Table:
    """Four cards of two people, on the table of who leads."""

    def __init__(self, *more: Any, texts: tuple[str, ...] = TEXTS, **options: Any) -> None:
        self.play = Play(script(freely(), cluster("groups", "free", write=["outer"], **options), *more))
        self.lead, self.scribe = self.play.staff(), self.play.staff("scribe")
        self.ann, self.bo = self.play.join(), self.play.join("inner")
        self.cards = [self.play.say(self.bo if n % 2 else self.ann, text) for n, text in enumerate(texts)]
        self.play.to(self.lead, "groups")

    def new(self, *cards: int, by: int = 0, **fields: Any) -> int:
        """A group of these cards, by their place in the row; returns its number. Flags as the door's."""
        flags = [*fields.pop("flags", ()), *(["has:text"] if "text" in fields else [])]
        made = {"items": [self.cards[i] for i in cards], "flags": flags, **fields}
        n: int = self.do("cluster_new", by=by, **made)["item"]
        return n

    def do(self, verb: str, by: int = 0, **fields: Any) -> dict[str, Any]:
        """An act of who leads, in the current pass where it needs one."""
        return self.play.ok(by or self.lead, verb, **self._here(verb), **fields)

    def no(self, verb: str, by: int = 0, **fields: Any) -> str:
        return self.play.no(by or self.lead, verb, **self._here(verb), **fields)

    def no_undo(self) -> str:
        return self.play.no(self.lead, "undo")

    def _here(self, verb: str) -> dict[str, str]:
        return {} if verb in {"cluster_name", "cluster_dissolve", "undo"} else {"phase": self.play.now}

    def face(self, audience: str = "console") -> dict[str, Any]:
        found: dict[str, Any] = self.play.view(audience)["phase"]["face"]
        return found

    def groups(self, audience: str = "console") -> dict[str, list[int]]:
        """What a screen shows: the cards of each group by its name, those in none under nothing."""
        items = [v for k, v in self.play.view(audience).items() if k.startswith("item/") and "members" in v]
        standing = [i for i in items if i.get("state", "released") in {"held", "released"}]
        return {i["text"]: i["members"] for i in standing} | {"": self.face(audience)["ungrouped"]}


def test_a_group_takes_cards_wherever_they_lie_and_the_rest_stays_loose() -> None:
    t = Table()
    a, b, c, d = t.cards
    t.new(0, 1, text="bereikbaar")
    assert t.groups() == {"bereikbaar": [a, b], "": [c, d]}
    t.new(1, 2, text="papier")
    assert t.groups() == {"bereikbaar": [a], "papier": [b, c], "": [d]}


def test_the_board_and_the_phones_that_read_along_show_the_groups_and_the_others_stay_calm() -> None:
    t = Table()
    t.new(0, 1, text="bereikbaar")
    for audience in ("board", "phone/outer"):
        assert t.groups(audience) == t.groups(), audience
        assert [t.play.item(n, audience) is not None for n in t.cards] == [True] * 4, audience
    assert t.face("phone/outer")["read"]
    assert t.face("phone/inner") == {"read": False}
    assert not any(key.startswith("item/") for key in t.play.view("phone/inner"))


def test_cards_that_nobody_released_are_not_there_to_group() -> None:
    t = Table(texts=())
    assert t.face()["ungrouped"] == []
    play = Play(script(gather("free", question("idee")), cluster("groups", "free")))
    lead, p = play.staff(), play.join()
    n = play.say(p)
    play.to(lead, "groups")
    assert play.no(lead, "cluster_new", phase=play.now, items=[n]) == "unknown_item"


def test_a_card_moves_to_another_group_and_back_to_the_loose_ones() -> None:
    t = Table()
    one, two = t.new(0, 1, text="een"), t.new(2, text="twee")
    t.do("cluster_move", item=t.cards[0], into=two)
    assert t.groups() == {"een": [t.cards[1]], "twee": [t.cards[0], t.cards[2]], "": [t.cards[3]]}
    t.do("cluster_move", item=t.cards[0], into=0)
    t.do("cluster_move", item=t.cards[1], into=0)
    assert t.groups() == {"een": [], "twee": [t.cards[2]], "": [t.cards[0], t.cards[1], t.cards[3]]}
    assert t.no("cluster_move", item=t.cards[0], into=99) == "unknown_item"
    assert t.no("cluster_move", item=one, into=two) == "unknown_item", "a group is no card here"


def test_groups_join_under_the_name_of_the_one_that_stays_and_the_other_number_leads_to_it() -> None:
    t = Table()
    one, two = t.new(0, text="een"), t.new(1, 2, text="twee")
    t.do("cluster_join", from_=one, into=two)
    assert t.groups() == {"twee": t.cards[:3], "": t.cards[3:]}
    assert (t.play.s.items[one].state, t.play.s.items[one].into) == ("merged", two)
    assert t.no("cluster_join", from_=one, into=two) == "unknown_item"


def test_part_of_a_group_goes_on_alone_but_never_all_of_it() -> None:
    t = Table()
    one = t.new(0, 1, 2, text="alles")
    assert t.no("cluster_split", item=one, items=t.cards[:3]) == "same_item"
    assert t.no("cluster_split", item=one, items=[t.cards[3]]) == "unknown_item"
    two = t.do("cluster_split", item=one, items=t.cards[:1])["item"]
    t.do("cluster_name", item=two, text="deel")
    assert t.groups() == {"alles": t.cards[1:3], "deel": t.cards[:1], "": t.cards[3:]}


def test_a_group_that_is_dissolved_leaves_its_cards_loose() -> None:
    t = Table()
    one = t.new(0, 1, text="een")
    t.do("cluster_dissolve", item=one)
    assert t.groups() == {"": t.cards}
    assert t.no("cluster_dissolve", item=one) == "unknown_item"
    assert t.play.item(one, "board") is None


@pytest.mark.parametrize(
    ("verb", "fields", "code"),
    [
        ("cluster_new", {"items": [1, 1]}, "same_item"),
        ("cluster_new", {"items": [99]}, "unknown_item"),
        ("cluster_move", {"item": 5, "into": 5}, "same_item"),
        ("cluster_join", {"from_": 5, "into": 5}, "same_item"),
        ("cluster_join", {"from_": 5, "into": 1}, "unknown_item"),
        ("cluster_split", {"item": 1, "items": [1]}, "unknown_item"),
        ("cluster_split", {"item": 5, "items": [1, 1]}, "same_item"),
        ("cluster_name", {"item": 1, "text": "x"}, "unknown_item"),
        ("cluster_dissolve", {"item": 99}, "unknown_item"),
    ],
)
def test_what_is_the_same_or_not_there_is_refused(verb: str, fields: dict[str, Any], code: str) -> None:
    t = Table()
    assert t.new(0, 1) == 5
    assert t.no(verb, **fields) == code


def test_nothing_lies_across_rooms() -> None:
    assert [room_of(p) for p in ("ot5c@regels#1", "ot5c#2", "")] == ["regels", "", ""]
    t = Table()
    one = t.new(1, text="hier")
    t.play.s.items[t.cards[0]].phase = "free@elders#1"
    assert t.no("cluster_move", item=t.cards[0], into=one) == "other_room"
    t.play.s.items[one].phase = "groups@elders#1"
    assert t.no("cluster_move", item=t.cards[1], into=one) == "other_room"
    assert t.no("cluster_name", item=one, text="daar") == "other_room"


def test_who_groups_is_who_the_script_says() -> None:
    t = Table()
    assert t.no("cluster_new", by=t.scribe, items=[]) == "not_allowed"
    assert t.no("cluster_new", by=t.ann, items=[]) == "not_allowed"
    for who in ("scribe", "tables"):
        t = Table(who=who)
        assert t.new(0, by=t.scribe)
        assert t.no("cluster_new", by=t.play.staff("helper"), items=[]) == "not_allowed"


def test_once_the_phase_is_closed_or_left_nothing_moves_any_more() -> None:
    t = Table(phase("after"))
    one = t.new(0, text="een")
    t.play.ok(t.lead, "close")
    assert t.no("cluster_dissolve", item=one) == "closed"
    there = t.play.now
    t.play.to(t.lead, "after")
    assert t.play.no(t.lead, "cluster_move", phase=there, item=t.cards[0], into=0) == "closed"
    assert t.no("cluster_name", item=one, text="te laat") == "closed"


def test_a_second_pass_goes_on_with_the_groups_that_are_there() -> None:
    t = Table(phase("after"))
    one = t.new(0, text="een")
    t.play.to(t.lead, "after")
    t.play.ok(t.lead, "again", phase="groups", left=t.play.now, reason="nog even")
    t.new(0, 1, text="twee")
    assert t.groups() == {"een": [], "twee": t.cards[:2], "": t.cards[2:]}
    t.do("cluster_dissolve", item=one)
    assert t.groups() == {"twee": t.cards[:2], "": t.cards[2:]}


# -- names -----------------------------------------------------------------------------------------


def test_a_group_needs_a_name_that_everyone_can_read_before_the_session_goes_on() -> None:
    t = Table(phase("after"))
    one = t.new(0, 1)
    t.new()
    assert t.play.view("console")["gate"]["warnings"] == [
        {"rule": "cluster_names", "strength": "hard", "args": {"n": 1}}
    ]
    t.do("cluster_name", item=one, text="bel 06-12345678", flags=["hold:phone"])
    assert t.play.no(t.lead, "next", left=t.play.now) == "gate_hard"
    t.do("cluster_name", item=one, text="bereikbaar")
    assert t.play.next(t.lead) == "after#1"


def test_a_name_that_came_with_the_group_is_a_name_and_so_is_one_put_right_in_the_queue() -> None:
    t = Table()
    t.new(0, text="bereikbaar")
    held = t.new(1, text="van Jan", flags=["hold:name"])
    assert t.play.view("console")["gate"]["warnings"][0]["args"] == {"n": 1}
    t.play.ok(t.lead, "amend", item=held, text="bereikbaarheid")
    t.play.ok(t.lead, "release", items=[held])
    assert t.play.view("console")["gate"]["warnings"] == []


def test_a_script_may_do_without_names_and_may_want_every_card_in_a_group() -> None:
    t = Table(phase("after"), name_required=False, allow_singletons=False)
    t.new(0, 1, 2)
    assert t.play.view("console")["gate"]["warnings"] == [
        {"rule": "cluster_loose", "strength": "hard", "args": {"n": 1}}
    ]
    t.new(3)
    assert t.play.next(t.lead) == "after#1"


def test_a_name_in_which_the_guard_found_something_waits_and_its_cards_stay_on_the_board() -> None:
    t = Table()
    one = t.new(0, 1, text="van Jan", flags=["hold:name"])
    assert t.play.item(one, "board") is None
    assert t.play.item(t.cards[0], "board") is not None
    assert t.groups()["van Jan"] == t.cards[:2]
    assert t.groups("board") == {"": t.cards}
    t.do("cluster_name", item=one, text="van iedereen")
    shown = t.play.item(one, "board")
    assert shown is not None
    assert (shown["text"], shown["members"]) == ("van iedereen", t.cards[:2])
    t.do("cluster_name", item=one, text="van Piet", flags=["hold:name"])
    assert t.play.item(one, "board") == shown, "the name that stood stays until the other is looked at"


# -- what becomes of the cards ---------------------------------------------------------------------


def test_a_card_that_is_withdrawn_or_hidden_leaves_its_group() -> None:
    t = Table()
    t.new(0, 1, 2, text="alles")
    t.play.ok(t.ann, "withdraw", item=t.cards[0])
    t.play.ok(t.lead, "hide", items=[t.cards[1]])
    assert t.groups() == t.groups("board") == {"alles": [t.cards[2]], "": [t.cards[3]]}
    t.play.ok(t.lead, "undo")
    assert t.groups()["alles"] == t.cards[1:3], "what was hidden by mistake lies where it lay"


def test_a_card_that_was_hidden_does_not_come_back_into_a_group_it_was_taken_from_since() -> None:
    t = Table()
    one, two = t.new(0, 1, text="een"), t.new(2, text="twee")
    t.play.ok(t.lead, "hide", items=[one])
    assert t.groups() == {"twee": [t.cards[2]], "": [t.cards[0], t.cards[1], t.cards[3]]}
    t.do("cluster_move", item=t.cards[0], into=two)
    t.play.ok(t.lead, "release", items=[one])
    assert t.groups() == {"een": [t.cards[1]], "twee": [t.cards[0], t.cards[2]], "": [t.cards[3]]}


def test_doubles_are_merged_as_everywhere_and_the_one_that_stays_keeps_its_place() -> None:
    t = Table(merge_duplicates=True)
    assert t.face()["merge"]
    t.new(0, 1, text="bellen")
    t.play.ok(t.lead, "merge", items=[t.cards[1]], into=t.cards[0])
    assert t.groups() == {"bellen": [t.cards[0]], "": t.cards[2:]}


def test_groups_of_groups_are_told_when_a_card_far_below_goes() -> None:
    t = Table(cluster("over", "groups"))
    one = t.new(0, text="klein")
    t.play.to(t.lead, "over")
    assert t.face()["ungrouped"] == [*t.cards[1:], one]
    top = t.do("cluster_new", items=[one, t.cards[1]], text="groot")["item"]
    t.play.s.dirty.clear()
    t.play.ok(t.ann, "withdraw", item=t.cards[0])
    assert {f"item/{one}", f"item/{top}", "phase"} <= t.play.s.dirty
    assert t.groups("board") == {"groot": [t.cards[1]], "": t.cards[2:]}


def test_ot_h4_what_goes_on_is_each_group_and_each_loose_card_and_nothing_twice() -> None:
    t = Table(name_required=False)
    one = t.new(0, 1, text="bellen")
    assert [i.n for i in yielded(t.play.s, "groups")] == [*t.cards[2:], one]
    assert [i.n for i in yielded(t.play.s, "free", "groups")] == [*t.cards[2:], one]
    assert [i.n for i in yielded(t.play.s, "free")] == t.cards
    t.new(2, text="van Jan", flags=["hold:name"])
    t.new(text="leeg")
    assert [i.n for i in yielded(t.play.s, "groups")] == [*t.cards[2:], one], (
        "a name that waits hides no card"
    )


# -- taking back -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verb", "fields"),
    [
        ("cluster_new", {"items": [2, 3], "text": "nieuw"}),
        ("cluster_name", {"item": 5, "text": "anders"}),
        ("cluster_move", {"item": 1, "into": 6}),
        ("cluster_move", {"item": 3, "into": 0}),
        ("cluster_join", {"from_": 5, "into": 6}),
        ("cluster_split", {"item": 5, "items": [1]}),
        ("cluster_dissolve", {"item": 5}),
    ],
)
def test_every_act_on_groups_can_be_taken_back(verb: str, fields: dict[str, Any]) -> None:
    t = Table()
    assert (t.new(0, 1, text="een"), t.new(2, text="twee")) == (5, 6)
    before = t.groups(), t.groups("board")
    t.do(verb, **fields)
    assert (t.groups(), t.groups("board")) != before
    t.do("undo")
    assert (t.groups(), t.groups("board")) == before
    again, _ = fold(blanked(t.play.entries, t.play.s.blank))
    assert digests(again) == digests(t.play.s)


def test_what_another_did_with_the_card_since_is_not_undone_along_with_it() -> None:
    t = Table()
    other = t.play.staff()
    one, two = t.new(0, text="een"), t.new(1, text="twee")
    t.do("cluster_move", item=t.cards[2], into=one)
    t.do("cluster_move", by=other, item=t.cards[2], into=two)
    assert t.no_undo() == "stale"


def test_a_new_group_in_which_another_put_a_card_stays() -> None:
    t = Table()
    one = t.new(0, text="een")
    t.do("cluster_move", by=t.play.staff(), item=t.cards[1], into=one)
    assert t.no_undo() == "stale"
    assert t.groups()["een"] == t.cards[:2]


# -- offers ----------------------------------------------------------------------------------------


def test_offers_go_to_the_console_alone_and_only_where_the_script_wants_them() -> None:
    assert "suggestions" not in Table().face()
    t = Table(suggest=True)
    assert t.face()["suggestions"] == [{"items": t.cards[:2], "label": "telefoon"}]
    for audience in ("board", "scribe", "helper", "phone/outer", "phone/inner"):
        assert "suggestions" not in t.face(audience), audience


def test_an_offer_is_gone_once_a_person_took_it_or_its_words_are_gone() -> None:
    t = Table(suggest=True)
    assert t.face()["suggestions"]
    t.play.ok(t.ann, "withdraw", item=t.cards[0])
    assert t.face()["suggestions"] == []
    t = Table(suggest=True)
    t.new(0, 1, text="telefoon")
    assert t.face()["suggestions"] == []


def test_the_offers_are_worked_out_once_for_the_same_wordings() -> None:
    t = Table(suggest=True)
    first = t.face()["suggestions"]
    kept = t.play.s.now.own["offers"] if t.play.s.now else None
    assert t.face()["suggestions"] == first
    assert t.play.s.now is not None
    assert t.play.s.now.own["offers"] is kept
    t.play.ok(t.lead, "amend", item=t.cards[1], text="Formulieren zijn lang")
    assert t.face()["suggestions"] == [{"items": t.cards[1:3], "label": "formulieren"}]


def test_the_defaults_are_those_of_the_method() -> None:
    assert kind_of("cluster").read({}) == Options("facilitator", True, True, False, False, 80)
