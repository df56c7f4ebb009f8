"""Who is in the room: rings, seats, the table code, frozen rings, merged and moved people (KA-0)."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.method.people import People
from tests.support.play import Play
from tests.support.scripts import RINGS, choice, gather, phase, role, script, t

RING = script(
    phase("a"),
    phase("b"),
    gather("c"),
    phase("d"),
    freeze="b",
    roles=[{**RINGS[0], "join_until": "c"}, RINGS[1], role("guest")],
)


@pytest.fixture
def play() -> Play:
    return Play(RING)


@pytest.fixture
def lead(play: Play) -> int:
    return play.staff()


def me(play: Play, p: int) -> dict[str, Any]:
    found: dict[str, Any] = play.view(f"me/{p}")["me"]
    return found


def ring(play: Play, role: str, audience: str = "board") -> dict[str, Any]:
    return next(r for r in play.view(audience)["hall"]["rings"] if r["role"] == role)


# -- coming in -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"role": "inner", "pledged": True}, "wrong_table_code"),
        ({"role": "outer", "coded": True}, "pledge_missing"),
        ({"role": "nobody", "coded": True, "pledged": True}, "unknown_role"),
        ({"role": "facilitator", "coded": True, "pledged": True}, "unknown_role"),
        ({"role": "inner", "coded": True, "seat": 0}, "unknown_seat"),
        ({"role": "inner", "coded": True, "seat": 5}, "unknown_seat"),
        ({"role": "outer", "pledged": True, "seat": 1}, "unknown_seat"),
        ({"role": "guest", "sector": "elders"}, "malformed"),
    ],
)
def test_a_join_is_refused_where_it_lacks_something(play: Play, fields: dict[str, Any], code: str) -> None:
    assert play.no(0, "join", **fields) == code
    assert play.s.people.count() == 0


def test_a_sector_of_one_ring_is_not_chosen_by_another() -> None:
    sectors = [{**choice("kraamzorg"), "roles": ["inner"]}, choice("gemeente")]
    play = Play(script(phase("a"), sectors=sectors))
    forged = {"role": "outer", "pledged": True, "sector": "kraamzorg"}
    assert play.no(0, "join", **forged) == "malformed"
    outer, inner = play.join("outer", sector="gemeente"), play.join("inner", sector="kraamzorg")
    assert play.no(outer, "describe", sector="kraamzorg") == "malformed"
    play.ok(inner, "describe", sector="gemeente")
    assert me(play, outer)["sector"] == me(play, inner)["sector"] == "gemeente"


def test_seats_are_given_from_the_lowest_and_a_chosen_one_is_kept(play: Play) -> None:
    seats = [me(play, play.join("inner", seat=seat))["seat"] for seat in (2, None, None, None)]
    assert seats == [2, 1, 3, 4]
    assert play.no(0, "join", role="inner", coded=True) == "ring_full"
    assert me(play, play.join("outer"))["seat"] is None


def test_a_seat_that_is_taken_says_which(play: Play) -> None:
    play.join("inner", seat=2)
    outcome = play.enter(0, "join", role="inner", coded=True, seat=2)
    assert outcome.refusal is not None
    assert (outcome.refusal.code, outcome.refusal.args) == ("seat_taken", {"seat": 2})


def test_who_leaves_gives_the_seat_back(play: Play) -> None:
    p = play.join("inner", seat=2)
    play.ok(p, "leave")
    assert me(play, p)["gone"]
    assert play.join("inner", seat=2) != p


def test_a_closed_door_keeps_newcomers_out_for_now(play: Play, lead: int) -> None:
    play.ok(lead, "door", on=False)
    assert play.view("phone/outer")["session"]["door"] is False
    assert play.view("console")["door"] == {"open": False}
    outcome = play.enter(0, "join", role="guest")
    assert outcome.refusal is not None
    assert (outcome.refusal.code, outcome.refusal.again) == ("door_closed", True)
    play.ok(lead, "door", on=True)
    play.join("guest")


def test_nobody_comes_in_after_the_end(play: Play, lead: int) -> None:
    play.ok(lead, "end")
    assert play.no(0, "join", role="guest") == "ended"
    assert play.no(lead, "bring_in", role="guest") == "ended"


def test_an_empty_seat_may_be_taken_with_the_code_until_its_phase_closes(play: Play, lead: int) -> None:
    play.to(lead, "c")
    late = play.join("inner")
    assert me(play, late)["seat"] == 1
    play.ok(lead, "pause")
    play.join("inner")
    play.ok(lead, "resume")
    play.next(lead)
    assert play.no(0, "join", role="inner", coded=True) == "ring_closed"
    assert play.no(lead, "bring_in", role="inner") == "ring_closed"
    play.join("outer")


def test_what_a_newcomer_may_do_follows_from_the_ring_not_from_the_hour(play: Play, lead: int) -> None:
    play.to(lead, "c")
    play.say(play.join("outer"))


# -- moving ----------------------------------------------------------------------------------------


def test_the_console_moves_people_between_rings_until_they_are_frozen(play: Play, lead: int) -> None:
    p = play.join("outer")
    play.ok(lead, "move", person=p, role="inner", seat=3)
    assert (me(play, p)["role"], me(play, p)["seat"]) == ("inner", 3)
    play.ok(lead, "move", person=p, role="outer")
    assert (me(play, p)["role"], me(play, p)["seat"]) == ("outer", None)
    play.next(lead)
    assert play.no(lead, "move", person=p, role="inner") == "rings_frozen"


def test_a_seat_in_the_own_ring_is_never_frozen(play: Play, lead: int) -> None:
    p, other = play.join("inner", seat=1), play.join("inner", seat=2)
    for key in ("b", "c", "d"):
        play.to(lead, key)
        play.ok(lead, "move", person=p, role="inner", seat=4)
        play.ok(lead, "move", person=p, role="inner", seat=4)
        assert play.no(lead, "move", person=p, role="inner", seat=2) == "seat_taken"
        play.ok(lead, "move", person=p, role="inner", seat=1)
    assert me(play, other)["seat"] == 2


@pytest.mark.parametrize("do", ["move", "remove"])
def test_the_console_acts_on_participants_who_are_there(play: Play, lead: int, do: str) -> None:
    gone = play.join("guest")
    play.ok(gone, "leave")
    more = {"role": "outer"} if do == "move" else {}
    for p in (gone, lead, 99):
        assert play.no(lead, do, person=p, **more) == "unknown_person"
    if do == "move":
        assert play.no(lead, do, person=play.join("guest"), role="nobody") == "unknown_role"


def test_who_is_removed_is_out_of_every_count_and_the_words_stay(play: Play, lead: int) -> None:
    p = play.join("inner")
    play.to(lead, "c")
    n = play.say(p)
    assert ring(play, "inner")["filled"] == 1
    play.ok(lead, "remove", person=p)
    assert ring(play, "inner") | {"label": None} == {
        "role": "inner",
        "label": None,
        "form": "arc",
        "seats": 4,
        "lit": False,
        "expected": None,
        "filled": 0,
        "taken": [],
    }
    assert me(play, p)["gone"]
    assert f"people/{p}" not in play.view("console")
    assert play.item(n) is not None


def test_the_scribe_makes_a_place_for_somebody_without_a_phone(play: Play) -> None:
    scribe = play.staff("scribe")
    p = play.ok(scribe, "bring_in", role="inner", seat=2, sector="gemeente")["p"]
    assert play.view("scribe")[f"people/{p}"] == {
        "p": p,
        "role": "inner",
        "seat": 2,
        "sector": "gemeente",
        "device": False,
        "staff": False,
    }
    assert play.view("console")["acks"]["of"] == 0
    assert play.no(scribe, "bring_in", role="nobody") == "unknown_role"
    assert play.no(scribe, "bring_in", role="inner", seat=2) == "seat_taken"
    assert play.no(scribe, "bring_in", role="inner", sector="elders") == "malformed"


# -- sectors ---------------------------------------------------------------------------------------


def test_a_sector_is_one_of_the_script_and_can_be_taken_back(play: Play) -> None:
    p = play.join("guest")
    play.ok(p, "describe", sector="gemeente")
    assert me(play, p)["sector"] == "gemeente"
    assert play.no(p, "describe", sector="elders") == "malformed"
    play.ok(p, "describe", sector="")
    assert me(play, p)["sector"] == ""


def test_earlier_words_keep_the_sector_they_were_sent_with(play: Play, lead: int) -> None:
    p = play.join("outer", sector="gemeente")
    play.to(lead, "c")
    first = play.say(p)
    play.ok(p, "describe", sector="kraamzorg")
    second = play.say(p)
    assert [play.s.items[n].sector for n in (first, second)] == ["gemeente", "kraamzorg"]


# -- one person, two numbers -----------------------------------------------------------------------


def two(play: Play, lead: int) -> tuple[int, int, list[int]]:
    a, b = play.join("inner", seat=1), play.join("outer", sector="gemeente")
    play.ok(a, "ack", phase="a#1")
    play.to(lead, "c")
    return a, b, [play.say(p) for p in (a, b)]


def test_who_joined_twice_keeps_the_place_of_the_second_and_the_words_of_both(play: Play, lead: int) -> None:
    a, b, items = two(play, lead)
    assert play.ok(lead, "same_person", from_=a, into=b) == {"p": b}
    assert (me(play, b)["role"], me(play, b)["acked"]) == ("outer", ["a#1"])
    assert me(play, b)["sent"] == {"c#1": {"idee": 2}}
    assert [play.mine(b, n)["n"] for n in items] == items
    assert play.view(f"me/{a}") == {}
    assert ring(play, "inner")["filled"] == 0


def test_who_takes_a_dead_phone_over_gets_its_seat_and_words(play: Play, lead: int) -> None:
    a, b, items = two(play, lead)
    assert play.ok(lead, "hand_over", from_=a, into=b) == {"p": a}
    assert (me(play, a)["role"], me(play, a)["seat"]) == ("inner", 1)
    assert [play.mine(a, n)["n"] for n in items] == items
    assert play.view(f"me/{b}") == {}


@pytest.mark.parametrize("verb", ["same_person", "hand_over"])
def test_under_either_number_one_acts_as_the_one_person(play: Play, lead: int, verb: str) -> None:
    a, b, items = two(play, lead)
    kept = play.ok(lead, verb, from_=a, into=b)["p"]
    for by, n in zip((a, b), items, strict=True):
        play.ok(by, "edit", item=n, text="anders")
    new = play.say(a)
    assert play.s.items[new].author == kept
    written = play.record(play.staff("scribe"), person=b)
    assert play.mine(kept, written)["n"] == written
    for n in (*items, new, written):
        play.ok(b, "withdraw", item=n)


def test_a_chain_of_merges_leads_to_one_person(play: Play, lead: int) -> None:
    a, b, _ = two(play, lead)
    c = play.join("outer")
    play.ok(lead, "same_person", from_=a, into=b)
    play.ok(lead, "same_person", from_=a, into=c)
    assert [play.s.people.get(p) is play.s.people.all[c] for p in (a, b, c)] == [True] * 3
    assert me(play, c)["sent"] == {"c#1": {"idee": 2}}
    assert play.no(lead, "same_person", from_=a, into=b) == "unknown_person"


@pytest.mark.parametrize("verb", ["same_person", "hand_over"])
def test_only_two_participants_who_are_there_become_one(play: Play, lead: int, verb: str) -> None:
    p, gone = play.join("guest"), play.join("guest")
    play.ok(gone, "leave")
    for a, b in ((p, p), (p, 99), (99, p), (p, lead), (lead, p), (p, gone), (gone, p)):
        assert play.no(lead, verb, from_=a, into=b) == "unknown_person"


def test_a_merged_person_has_a_phone_if_one_of_both_had(play: Play, lead: int) -> None:
    without = [play.ok(lead, "bring_in", role="guest")["p"] for _ in range(3)]
    phone = play.join("guest")
    play.ok(lead, "same_person", from_=without[0], into=without[1])
    assert not play.s.people.all[without[1]].device
    play.ok(lead, "hand_over", from_=without[1], into=phone)
    assert play.s.people.all[without[1]].device
    play.ok(lead, "same_person", from_=without[1], into=without[2])
    assert play.s.people.all[without[2]].device


def test_an_act_done_once_stays_done_after_a_merge(play: Play, lead: int) -> None:
    a, b, _ = two(play, lead)
    first = play.enter(a, "say", id="same", phase="c#1", type="idee", text="x")
    play.ok(lead, "same_person", from_=a, into=b)
    for by in (a, b):
        assert play.enter(by, "say", id="same", phase="c#1", type="idee", text="y") == first
        assert len(play.entries) in play.s.blank


def test_what_was_confirmed_and_parked_moves_along() -> None:
    play = Play(
        script(
            phase("a", write=["outer"], options={"questions": True}),
            gather("b", write=("outer",), release="auto"),
            gather("c", {"type": "klopt", "label": t("klopt"), "confirm": True}, source=["b"]),
        )
    )
    lead, a, b = play.staff(), play.join(), play.join()
    play.ok(a, "park", phase="a#1", text="x")
    play.to(lead, "b")
    n = play.say(a)
    play.to(lead, "c")
    play.ok(a, "confirm", phase="c#1", item=n)
    play.ok(lead, "same_person", from_=a, into=b)
    assert (me(play, b)["confirmed"], me(play, b)["parked"]) == ([n], 1)


def test_people_are_numbered_in_order_and_found_by_their_entry() -> None:
    people = People()
    assert [people.add(seq, "outer").p for seq in (5, 9)] == [1, 2]
    assert people.by_entry == {5: 1, 9: 2}
    assert people.get(3) is None
    assert people.at_seat("outer", 1) is None


# -- links -----------------------------------------------------------------------------------------


def test_a_link_needs_the_hash_that_the_door_makes(play: Play, lead: int) -> None:
    assert play.no(lead, "link", face="board") == "malformed"
    n = play.ok(lead, "link", face="board", hash="h")["link"]
    p = play.ok(0, "enter", link=n)["p"]
    assert play.s.people.all[p].role == "board"
    assert play.no(0, "enter", link=99) == "no_access"


def test_a_revoked_link_takes_away_everyone_who_came_by_it(play: Play, lead: int) -> None:
    n = play.ok(lead, "link", face="helper", hash="h")["link"]
    both = [play.ok(0, "enter", link=n)["p"] for _ in range(2)]
    play.ok(lead, "revoke", link=n)
    assert all(play.s.people.all[p].removed for p in both)
    assert play.no(0, "enter", link=n) == "link_revoked"
    assert play.no(lead, "revoke", link=n) == "no_access"
    assert {"n": n, "face": "helper", "revoked": True} in play.view("console")["links"]["links"]
