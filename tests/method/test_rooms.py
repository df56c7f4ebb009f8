"""OT-H3: while the groups are apart, nothing of one room is in another or in the plenary."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import Any

import msgspec
import pytest

from facilitator.method import acts
from facilitator.method.people import LOCKED, joined
from tests.support.moves import MOVES, plan
from tests.support.play import STAFF_VIEWS, Play, audiences, digests, fold
from tests.support.play import view as seen
from tests.support.rooms import Rooms

CANARY = "kanarie-in-de-zorg"
FACES = (*(face for face in STAFF_VIEWS if face != LOCKED), "phone/inner", "phone/outer")
OTHERS = (*FACES, *(joined(face, "regels") for face in FACES))
OWN = tuple(joined(face, "zorg") for face in FACES)


def told(play: Play, audience: str) -> str:
    """Everything that a screen of this audience holds, as text."""
    return msgspec.json.encode(play.view(audience)).decode()


def holding(play: Play, audiences: tuple[str, ...]) -> list[str]:
    return [audience for audience in audiences if CANARY in told(play, audience)]


def frozen(play: Play) -> dict[str, dict[str, Any]]:
    """Every view of the other room, and of the plenary but for the map and the gate: how far each room is."""
    views = {a: seen(play.s, a) for a in OTHERS}
    for view in (view for a, view in views.items() if not a.endswith("/regels")):
        for key in ("rooms", "gate"):
            view.pop(key, None)
    return views


def speak(rooms: Rooms) -> list[int]:
    """In the room of care somebody does all there is to do, in phase after phase, and it all says canary."""
    play, (cor, ann), lead = rooms.play, rooms.people["zorg"], rooms.lead["zorg"]
    said: list[int] = []

    def here() -> dict[str, str]:
        return {"phase": rooms.here("zorg"), "text": CANARY}

    said.append(play.ok(cor, "say", type="idee", **here())["item"])
    play.ok(lead, "ask", **here())
    play.ok(lead, "follow_up", text=CANARY)
    rooms.next("zorg")
    play.ok(cor, "dot", phase=rooms.here("zorg"), item=said[0], n=2)
    rooms.next("zorg")
    said.append(play.ok(rooms.scribe["zorg"], "record", seat=2, **here())["item"])
    play.ok(lead, "release", items=said[-1:])
    play.ok(ann, "unsaid", **here())
    play.ok(rooms.scribe["zorg"], "tally", seat=2)
    rooms.next("zorg")
    play.ok(cor, "answer", **here())
    play.ok(ann, "card", **here())
    rooms.next("zorg")
    play.ok(cor, "park", **here())
    rooms.next("zorg")
    made = {"column": "direct", "owner": CANARY, "flags": ["has:owner"], "due": "2027-03-29"}
    said.append(play.ok(cor, "propose", **made, **here())["item"])
    play.ok(lead, "release", items=said[-1:])
    play.ok(lead, "focus", item=said[-1])
    return said


def test_ot_h3_what_is_said_in_a_room_is_in_no_view_of_another_nor_of_the_plenary() -> None:
    rooms = Rooms().go()
    before = frozen(rooms.play)
    said = speak(rooms)
    assert holding(rooms.play, OTHERS) == []
    others = [f"me/{p}" for p in rooms.people["regels"]]
    assert holding(rooms.play, tuple(others)) == []
    assert frozen(rooms.play) == before, "not even a count"
    assert set(holding(rooms.play, OWN)) >= {"board/zorg", "console/zorg", "helper/zorg", "scribe/zorg"}
    assert f"item/{said[0]}" in rooms.play.view("console/zorg")


def test_ot_h3_together_again_the_plenary_has_the_yields_and_no_room_has_raw_cards_of_another() -> None:
    rooms = Rooms().go()
    said = speak(rooms)
    held = rooms.play.ok(rooms.people["zorg"][0], "propose", phase=rooms.here("zorg"), column="direct",
                         text=CANARY, owner="x", flags=["has:owner"], due="2027-03-29")["item"]  # fmt: skip
    for _ in range(5):
        rooms.next("regels")
    rooms.play.to(rooms.console, "harvest")
    assert rooms.play.item(said[0], "board") is not None
    assert rooms.play.item(said[0], "board/regels") is not None
    assert rooms.play.item(held, "console") is not None
    assert rooms.play.item(held, "console/zorg") is not None
    assert rooms.play.item(held, "console/regels") is None
    assert "parked/1" in rooms.play.view("console")
    assert "parked/1" not in rooms.play.view("console/regels")


@pytest.mark.parametrize("seed", range(3))
def test_ot_h3_whatever_a_room_does_nothing_changes_elsewhere(seed: int) -> None:
    """Every verb, at random, by everyone in the room of care; the other views are compared whole."""
    random, rooms, done = Random(seed), Rooms().go(), Counter[str]()
    play = rooms.play
    near = [rooms.lead["zorg"], rooms.scribe["zorg"], *rooms.people["zorg"]]
    verbs = [do for do, cls in acts.verbs().items() if not cls.HOUSE and do not in {"leave", "remove"}]
    for p in rooms.people["regels"]:
        play.say_in(p)
    before = frozen(play)
    for _ in range(150):
        do = random.choice(verbs)
        with play.s.inside("zorg"):
            _, fields = plan(play, do, random)
        staff = acts.verbs()[do].STAFF
        fit = [p for p in near if play.s.people.all[p].role in (staff or {"inner", "outer"})]
        took = play.enter(random.choice(fit or near), do, **fields).ok
        done[do] += took
        if took and do in {"bring_in", "describe", "ack", "move"}:
            before = {a: v | _about_people(play, a) for a, v in before.items()}
        now = frozen(play)
        assert changed(before, now) == [], (do, fields)
    assert len([do for do, n in done.items() if n]) > 12, "too little happened"
    assert digests(fold(play.entries)[0]) == digests(play.s)


def changed(before: dict[str, dict[str, Any]], now: dict[str, dict[str, Any]]) -> list[tuple[str, str]]:
    """Each key of each audience that is not what it was."""
    return [(a, k) for a in now for k in now[a] | before[a] if now[a].get(k) != before[a].get(k)]


def _about_people(play: Play, audience: str) -> dict[str, Any]:
    """What the plenary does know: who is there. No other room does."""
    if audience.endswith("/regels"):
        return {}
    view = play.view(audience)
    return {k: v for k, v in view.items() if k in {"hall", "acks"} or k.startswith("people/")}


def test_ot_h3_a_room_reaches_nothing_of_another_by_its_number() -> None:
    rooms = Rooms().go()
    play, lead = rooms.play, rooms.lead["zorg"]
    other = play.say_in(rooms.people["regels"][0])
    own = play.say_in(rooms.people["zorg"][0])
    for do, fields in (
        ("release", {"items": [other]}),
        ("hide", {"items": [own, other]}),
        ("merge", {"items": [own], "into": other}),
        ("focus", {"item": other}),
        ("amend", {"item": other, "text": "anders"}),
    ):
        assert play.no(lead, do, **fields) == "other_room"
        assert play.no(rooms.console, do, **fields) == "other_room", (
            "the plenary neither, while they are apart"
        )
    assert play.no(lead, "remove", person=rooms.people["regels"][0]) == "unknown_person"
    play.ok(rooms.people["regels"][0], "withdraw", item=other)


def test_a_room_sees_its_own_people_and_links_of_nobody() -> None:
    rooms = Rooms().go()
    view = rooms.play.view("console/regels")
    seen = {int(k.split("/")[1]) for k in view if k.startswith("people/")}
    assert seen == {rooms.lead["regels"], rooms.scribe["regels"], *rooms.people["regels"]}
    assert "links" not in view
    assert [ring["filled"] for ring in view["hall"]["rings"]] == [1, 1]
    assert [ring["filled"] for ring in rooms.play.view("console")["hall"]["rings"]] == [2, 2]


def test_every_audience_of_a_group_has_its_own_course_board_and_items() -> None:
    rooms = Rooms().go()
    play = rooms.play
    rooms.next("zorg")
    play.ok(rooms.lead["zorg"], "blank", on=True)
    assert play.view("board/zorg")["phase"]["id"] == "weigh@zorg#1"
    assert play.view("board/regels")["phase"]["id"] == "ideas@regels#1"
    assert play.view("board")["phase"]["id"] == "apart#1"
    blank = {g: play.view(f"board{g}")["board"]["blank"] for g in ("", "/zorg", "/regels")}
    assert blank == {"": False, "/zorg": True, "/regels": False}
    assert play.view(f"me/{rooms.people['zorg'][0]}")["me"]["face"] == {"mine": None}
    assert play.view(f"me/{rooms.people['regels'][0]}")["me"]["face"] == {}
    assert play.view("board/zorg")["room"]["group"] == "zorg"
    assert len(audiences(play.s)) == len(set(audiences(play.s)))


def test_the_plenary_has_a_map_of_the_rooms() -> None:
    rooms = Rooms().go()
    play = rooms.play
    play.ok(
        rooms.people["zorg"][0], "say", phase=rooms.here("zorg"), type="idee", text="x", flags=["hold:mail"]
    )
    console, board = play.view("console")["rooms"]["rows"], play.view("board")["rooms"]["rows"]
    assert [(r["group"], r["people"], r["waiting"]) for r in console] == [("regels", 2, 0), ("zorg", 2, 1)]
    assert [sorted(r) for r in board] == [["group", "label", "people", "phase", "seats", "track"]] * 2
    assert console[0]["phase"]["key"] == "ideas"
    assert "rooms" not in play.view("console/zorg")
    assert "rooms" not in play.view("phone/outer")


def test_every_move_of_the_walk_is_a_verb() -> None:
    assert set(MOVES) == set(acts.verbs())
