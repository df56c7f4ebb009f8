"""Apart into rooms and together again: who goes on when, who may do what, who comes late (OT-4, OT-5)."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from tests.support.moves import MOVES
from tests.support.play import Play
from tests.support.rooms import Rooms, harvest
from tests.support.scripts import apart, commit, gather, phase, script, t

WHOLE = {"end", "door", "link", "revoke", "set_pin", "move_group", "divide", "set_group"}
WHOLE |= {"same_person", "hand_over", "feedback_on"}
STEPS = (gather("ideas", release="auto"), phase("weigh", "prioritise", write=["outer"], source=["ideas"]))


def go_on(play: Play, by: int, left: str, *overrides: str) -> str:
    """*Volgende* from where one is; the code if it is refused."""
    reason = {"override": "het kan zo"} if overrides else {}
    refusal = play.enter(by, "next", left=left, overrides=overrides, **reason).refusal
    return refusal.code if refusal else ""


def test_each_room_goes_at_its_own_pace_and_waits_for_the_plenary() -> None:
    rooms = Rooms(*STEPS).go()
    rooms.next("zorg")
    assert (rooms.here("zorg"), rooms.here("regels")) == ("weigh@zorg#1", "ideas@regels#1")
    assert go_on(rooms.play, rooms.lead["zorg"], "weigh@zorg#1") == "room_waits"
    assert rooms.play.view("console/zorg")["gate"]["waits"]
    assert rooms.play.view("console/regels")["gate"]["next"]["key"] == "weigh"


def test_the_plenary_goes_on_when_every_room_with_people_reached_its_last_phase() -> None:
    rooms = Rooms(*STEPS).go()
    play = rooms.play
    assert go_on(play, rooms.console, "apart#1", "rooms_busy") == "gate_hard"
    (standing,) = play.view("console")["gate"]["warnings"]
    assert (standing["rule"], standing["args"]["groups"]) == ("rooms_unready", ["regels", "zorg"])
    rooms.next("zorg")
    rooms.next("regels")
    (standing,) = play.view("console")["gate"]["warnings"]
    assert (standing["rule"], standing["strength"]) == ("rooms_busy", "soft")
    for lead in rooms.lead.values():
        play.ok(lead, "close")
    assert go_on(play, rooms.console, "apart#1") == ""
    assert play.now == "harvest#1"


def test_a_hard_gate_of_a_rooms_last_phase_holds_the_plenary() -> None:
    rooms = Rooms(gather("ideas"), commit("deeds", feedback_on_required=False)).go()
    play = rooms.play
    rooms.next("zorg")
    rooms.next("regels")
    made = {"phase": rooms.here("zorg"), "column": "direct", "text": "zonder eigenaar"}
    n = play.ok(rooms.people["zorg"][0], "propose", **made)["item"]
    assert go_on(play, rooms.console, "apart#1", "rooms_busy") == "gate_hard"
    assert play.view("console")["gate"]["warnings"][0]["args"] == {"groups": ["zorg"], "n": 1}
    play.ok(rooms.lead["zorg"], "arrange", item=n, owner="iemand", due="2027-01-01", flags=["has:owner"])
    assert go_on(play, rooms.console, "apart#1", "rooms_busy") == ""


def test_a_gate_of_time_in_a_room_says_until_when_it_holds_the_plenary() -> None:
    rooms = Rooms(gather("ideas", min_open_s=60)).go()
    (standing,) = rooms.play.view("console")["gate"]["warnings"]
    opened = rooms.play.view("console/zorg")["phase"]["opened"]
    assert (standing["rule"], standing["until"]) == ("rooms_unready", opened + 60_000)
    rooms.play.later(60_000)
    assert go_on(rooms.play, rooms.console, "apart#1", "rooms_busy") == ""


def test_a_room_without_people_holds_nobody() -> None:
    play = Play(script(phase("hello"), apart("apart", *STEPS), groups=[{"code": "leeg", "label": t("leeg")}]))
    console = play.staff()
    play.next(console)
    assert play.view("console")["gate"]["warnings"] == []


def test_leaving_closes_what_is_open_and_back_opens_it_again() -> None:
    rooms = Rooms(*STEPS).go()
    rooms.next("zorg")
    rooms.next("regels")
    play = rooms.play
    play.ok(rooms.lead["zorg"], "close")
    play.to(rooms.console, "harvest")
    assert [play.s.rooms[g].course.passes[-1].state for g in ("regels", "zorg")] == ["closed", "closed"]
    play.ok(rooms.console, "back", left=play.now)
    assert [play.s.rooms[g].course.passes[-1].state for g in ("regels", "zorg")] == ["open", "closed"]
    assert rooms.here("regels") == "weigh@regels#1"


def test_back_from_the_rooms_only_while_nothing_happened_there() -> None:
    rooms = Rooms(*STEPS).go()
    play = rooms.play
    play.ok(rooms.console, "undo")
    assert (play.now, rooms.here("zorg")) == ("hello#1", "hello#1")
    assert play.s.course.every == play.s.main.course.passes
    rooms.go()
    play.say_in(rooms.people["zorg"][0])
    assert play.no(rooms.console, "back", left="apart#1") == "consumed"


def test_a_second_pass_of_the_rooms_has_its_own_items_and_yields_concatenate() -> None:
    rooms = Rooms(*STEPS).go()
    play = rooms.play
    first = play.say_in(rooms.people["zorg"][0])
    for group in ("zorg", "regels"):
        rooms.next(group)
    play.to(rooms.console, "harvest")
    play.ok(rooms.console, "again", phase="apart", left=play.now, reason="nog een keer")
    assert (play.now, rooms.here("zorg")) == ("apart#2", "ideas@zorg#2")
    assert play.no(rooms.lead["zorg"], "back", left="ideas@zorg#2") == "stale"
    second = play.say_in(rooms.people["zorg"][0])
    with play.s.inside("zorg"):
        assert [i.n for i in play.s.items_of("ideas")] == [first, second]
        assert play.s.course.following is not None
        assert play.s.course.following.key == "weigh"
    rooms.next("zorg")
    assert rooms.here("zorg") == "weigh@zorg#2"


def test_from_the_plenary_the_items_of_all_groups_from_a_room_its_own_and_those_of_the_plenary() -> None:
    rooms = Rooms(gather("ideas", release="auto"))
    play = rooms.play
    rooms.go()
    zorg, regels = (play.say_in(rooms.people[g][0]) for g in ("zorg", "regels"))
    assert [i.n for i in play.s.items_of("ideas")] == [zorg, regels]
    with play.s.inside("regels"):
        assert [i.n for i in play.s.items_of("ideas")] == [regels]
    play.to(rooms.console, "harvest")
    with play.s.inside("regels"):
        assert [i.n for i in play.s.items_of("ideas")] == [zorg, regels], "together again"


def test_a_room_may_go_back_a_step_of_its_own() -> None:
    rooms = Rooms(*STEPS).go()
    rooms.next("zorg")
    rooms.play.ok(rooms.lead["zorg"], "back", left="weigh@zorg#1")
    assert rooms.here("zorg") == "ideas@zorg#1"
    rooms.next("zorg")
    rooms.play.ok(rooms.lead["zorg"], "again", phase="ideas", left="weigh@zorg#1", reason="nog iets")
    assert rooms.here("zorg") == "ideas@zorg#2"
    assert rooms.play.no(rooms.lead["zorg"], "again", phase="hello", left="ideas@zorg#2") == "unknown_phase"


# -- who leads a room ------------------------------------------------------------------------------


@pytest.mark.parametrize("do", sorted(WHOLE))
def test_a_workshop_lead_is_refused_what_concerns_the_whole_session(do: str) -> None:
    rooms = Rooms(*STEPS).go()
    fields: dict[str, Any] = MOVES[do][1](rooms.play, Random(1))
    assert rooms.play.no(rooms.lead["zorg"], do, **fields) == "not_allowed"
    assert rooms.play.no(rooms.lead["zorg"], "step_into", group="regels") == "not_allowed"


def test_a_workshop_lead_leads_only_while_there_is_a_room() -> None:
    rooms = Rooms(*STEPS)
    play, lead = rooms.play, rooms.lead["zorg"]
    assert play.no(lead, "next", left=play.now) == "not_your_room"
    assert play.no(rooms.scribe["zorg"], "record", phase=play.now, text="te vroeg") == "not_your_room"
    rooms.go()
    assert play.no(lead, "next", left="apart#1") == "stale"
    play.ok(lead, "pause")
    assert play.view("board/regels")["phase"]["state"] == "open"
    assert play.view("board/zorg")["phase"]["state"] == "paused"


def test_a_workshop_lead_may_lock_the_own_console_anywhere() -> None:
    rooms = Rooms(*STEPS)
    rooms.play.ok(rooms.console, "set_pin", hash="h")
    rooms.play.ok(rooms.lead["zorg"], "lock")
    rooms.play.ok(rooms.lead["zorg"], "unlock", hash="h")


def test_the_plenary_steps_into_a_room_whose_lead_dropped_out_and_out_again() -> None:
    rooms = Rooms(*STEPS).go()
    play = rooms.play
    n = play.say_in(rooms.people["zorg"][0])
    play.ok(rooms.console, "step_into", group="zorg")
    play.ok(rooms.console, "hide", items=[n])
    play.ok(rooms.console, "next", left="ideas@zorg#1")
    assert rooms.here("zorg") == "weigh@zorg#1"
    assert play.no(rooms.console, "step_into", group="weg") == "unknown_group"
    play.ok(rooms.console, "step_into")
    assert play.no(rooms.console, "release", items=[n]) == "other_room"


def test_somebody_without_a_phone_is_brought_into_the_room_of_the_scribe() -> None:
    rooms = Rooms(*STEPS).go()
    p = rooms.play.ok(rooms.scribe["zorg"], "bring_in", role="outer")["p"]
    assert rooms.play.s.group_of(p) == "zorg"


# -- who moves and who comes late ------------------------------------------------------------------


def test_who_is_moved_writes_in_the_other_room_from_then_on() -> None:
    rooms = Rooms(*STEPS).go()
    play, p = rooms.play, rooms.people["zorg"][0]
    first = play.say_in(p)
    play.ok(rooms.console, "move_group", person=p, group="regels")
    assert play.no(p, "say", phase="ideas@zorg#1", type="idee", text="te laat") == "closed"
    second = play.say_in(p)
    phases = [play.s.items[n].phase for n in (first, second)]
    assert phases == ["ideas@zorg#1", "ideas@regels#1"]
    assert play.view("console")["rooms"]["rows"][0]["people"] == 3
    play.ok(p, "withdraw", item=first)
    play.ok(rooms.console, "undo")
    assert play.s.group_of(p) == "zorg"


def test_a_latecomer_chooses_and_is_in_at_once() -> None:
    rooms = Rooms(*STEPS).go()
    play = rooms.play
    late = play.join()
    assert play.view(f"me/{late}")["me"]["face"] == {"placed": False}
    assert [g["group"] for g in play.view("phone/outer")["phase"]["face"]["groups"]] == ["regels", "zorg"]
    assert play.no(late, "say", phase="apart#1", type="idee", text="te vroeg") == "not_now"
    assert play.ok(late, "choose_group", phase="apart#1", first="zorg")["group"] == "zorg"
    play.say_in(late)
    assert play.no(late, "choose_group", phase="ideas@zorg#1", first="regels") in {"not_your_turn", "not_now"}


def test_a_latecomer_without_a_choice_goes_to_the_smallest_room_with_seats() -> None:
    groups = [{"code": "klein", "label": t("a"), "seats": 1}, {"code": "ruim", "label": t("b")}]
    play = Play(script(phase("hello"), apart("apart", *STEPS), groups=groups))
    play.next(play.staff())

    def come(first: str) -> str:
        group: str = play.ok(play.join(), "choose_group", phase="apart#1", first=first)["group"]
        return group

    assert [come(first) for first in ("", "klein", "")] == ["klein", "ruim", "ruim"]


# -- one by one ------------------------------------------------------------------------------------


def in_turn(**options: Any) -> Rooms:
    return Rooms(*STEPS, options=options or {"turns": "one_by_one"}).go()


def test_one_by_one_everyone_is_in_the_room_whose_turn_it_is() -> None:
    rooms = in_turn()
    play = rooms.play
    assert play.now == "ideas@regels#1"
    for people in rooms.people.values():
        play.say_in(people[0])
    assert {i.phase for i in play.s.items.values()} == {"ideas@regels#1"}
    assert play.view("board")["room"]["group"] == "regels"
    assert play.view("console")["hall"]["rings"][0]["filled"] == 2
    assert "rooms" not in play.view("board")


def test_one_by_one_next_leads_through_every_group_and_on() -> None:
    rooms = in_turn()
    seen = [rooms.play.now]
    while rooms.play.now != "harvest#1":
        seen.append(rooms.play.next(rooms.console))
    assert seen == ["ideas@regels#1", "weigh@regels#1", "ideas@zorg#1", "weigh@zorg#1", "harvest#1"]
    rooms.play.ok(rooms.console, "back", left="harvest#1")
    assert rooms.play.now == "weigh@zorg#1"


def test_one_by_one_the_console_sees_the_steps_within_the_whole_course() -> None:
    rows = in_turn().play.view("console")["script"]["rows"]
    assert [(r["key"], r.get("in", ""), r["state"]) for r in rows] == [
        ("hello", "", "past"),
        ("apart", "", "now"),
        ("ideas", "apart", "now"),
        ("weigh", "apart", "next"),
        ("harvest", "", "next"),
    ]


def test_an_option_of_the_script_says_whether_it_is_one_by_one() -> None:
    when = {"one_by_one_when": [{"option": "mode", "is": "sequential"}]}
    mode = {"default": "parallel", "label": t("vorm"), "values": ["parallel", "sequential"]}
    steps = (phase("hello"), apart("apart", *STEPS, options=when), harvest())
    groups = [{"code": "zorg", "label": t("zorg")}]
    made = script(*steps, groups=groups, options={"mode": mode})
    for chosen, wanted in (("parallel", "apart#1"), ("sequential", "ideas@zorg#1")):
        play = Play(made, {"mode": chosen})
        assert play.next(play.staff()) == wanted


def test_ending_the_session_closes_every_room() -> None:
    rooms = Rooms(*STEPS).go()
    rooms.play.ok(rooms.console, "end")
    assert rooms.play.view("board/zorg")["phase"]["state"] == "closed"


def test_a_rooms_console_is_told_when_its_room_is_not_open() -> None:
    """In plenary it is refused whatever it would do: the screen offers nothing."""
    rooms = Rooms(*STEPS)
    play, lead = rooms.play, rooms.lead["zorg"]
    assert play.view("console/zorg")["gate"]["away"]
    assert "away" not in play.view("console")["gate"]
    assert play.no(lead, "pause") == "not_your_room"
    rooms.go()
    assert "away" not in play.view("console/zorg")["gate"]
    assert play.enter(lead, "pause").refusal is None


def test_where_groups_go_one_by_one_the_console_of_another_room_is_told_as_well() -> None:
    rooms = Rooms(*STEPS, options={"turns": "one_by_one"}).go()
    away = {g: rooms.play.view(f"console/{g}")["gate"].get("away", False) for g in ("regels", "zorg")}
    assert away == {"regels": False, "zorg": True}
    assert rooms.play.no(rooms.lead["zorg"], "pause") == "not_your_room"


def test_a_phone_has_its_room_until_the_rooms_came_together_and_the_rooms_screens_keep_it() -> None:
    rooms = Rooms(gather("ideas"))
    play, phone = rooms.play, "phone/outer/zorg"
    assert play.view(phone)["room"]["group"] == "zorg"
    rooms.go()
    assert play.view(phone)["room"]["group"] == "zorg"
    for lead in rooms.lead.values():
        play.ok(lead, "close")
    assert go_on(play, rooms.console, "apart#1") == ""
    assert "room" not in play.view(phone)
    for screen in ("board/zorg", "console/zorg", "scribe/zorg"):
        assert play.view(screen)["room"]["group"] == "zorg"
