"""Groups at the hall: links of a room, the views one gets, moving while connected, who is counted where."""

from __future__ import annotations

import pytest

from facilitator.hall import HallError, Who
from facilitator.hall.presence import Presence
from tests.support.house import House, Session
from tests.support.scripts import GROUPS, apart, phase, script


class Workshops(Session):
    """A session with two rooms, its console, and somebody in each room."""

    def __init__(self, house: House) -> None:
        super().__init__(house, script(phase("hello"), apart("apart"), phase("after"), groups=GROUPS))
        self.console = self.who(self.enter("console"), "console")
        self.cor, self.dee = (self.who(self.joined()) for _ in range(2))
        for who, group in ((self.cor, "zorg"), (self.dee, "regels")):
            self.ok(self.console, "move_group", person=who.p, group=group)

    def come(self, face: str, group: str) -> Who:
        """Somebody by the link of a room."""
        act = {"id": self.new_id(), "do": "link", "face": face, "group": group}
        outcome, told = self.hall.act(self.console, act)
        assert outcome.ok, outcome
        return self.who(self.hall.enter(self.code, face, told["secret"]), face)


@pytest.fixture
def rooms(house: House) -> Workshops:
    return Workshops(house)


def test_a_link_of_a_room_opens_that_room_only(rooms: Workshops) -> None:
    for face in ("console", "board", "scribe", "helper"):
        who = rooms.come(face, "zorg")
        assert rooms.room.audiences(who.p) == (f"{face}/zorg",)
    lead = rooms.s.people.get(rooms.come("console", "zorg").p)
    assert lead is not None
    assert (lead.role, lead.group) == ("workshop_lead", "zorg")
    assert rooms.no(rooms.console, "link", face="board", group="weg") == "unknown_group"


def test_a_link_of_a_room_does_not_open_another_face(rooms: Workshops) -> None:
    act = {"id": rooms.new_id(), "do": "link", "face": "console", "group": "zorg"}
    _, told = rooms.hall.act(rooms.console, act)
    with pytest.raises(HallError) as error:
        rooms.hall.enter(rooms.code, "board", told["secret"])
    assert error.value.code == "no_access"


def test_a_phone_has_the_view_of_its_group_and_its_own(rooms: Workshops) -> None:
    assert rooms.room.audiences(rooms.cor.p) == ("phone/outer/zorg", f"me/{rooms.cor.p}")
    rooms.ok(rooms.console, "move_group", person=rooms.cor.p, group="regels")
    assert rooms.room.audiences(rooms.cor.p) == ("phone/outer/regels", f"me/{rooms.cor.p}")


def test_a_screen_knows_its_view_without_the_group(rooms: Workshops) -> None:
    patch = rooms.room.view("phone/outer/zorg")
    assert patch["of"] == "phone/outer"
    assert patch["set"]["room"]["group"] == "zorg"


def test_what_a_screen_had_before_it_changed_rooms_counts_for_nothing(rooms: Workshops) -> None:
    before = rooms.s.seq
    assert rooms.room.since(rooms.cor.p) < before
    rooms.ok(rooms.console, "move_group", person=rooms.cor.p, group="regels")
    assert rooms.room.since(rooms.cor.p) == rooms.s.seq > before


def test_the_door_looks_from_the_room_of_who_acts(rooms: Workshops) -> None:
    rooms.to(rooms.console, "apart")
    outcome = rooms.act(rooms.cor, "say", phase="ideas@zorg#1", type="idee", text="uit de zorg")
    assert outcome.ok
    assert rooms.no(rooms.dee, "say", phase="ideas@zorg#1", type="idee", text="mag niet") == "closed"
    before = rooms.s.seq
    other = rooms.come("console", "regels")
    entered = rooms.s.seq
    assert rooms.no(other, "hide", items=[outcome.extra["item"]]) == "other_room"
    assert entered > before
    assert rooms.s.seq == entered, "a plain refusal stays off the disk"


def test_presence_is_counted_per_room_while_the_groups_are_apart(rooms: Workshops) -> None:
    lead, presence = rooms.come("console", "zorg"), Presence()
    for n, who in enumerate((rooms.console, lead, rooms.cor, rooms.dee)):
        presence.enter(str(n), who.p)
    assert presence.count(rooms.s, "zorg")["here"] == 2, "together everyone counts"
    assert presence.count(rooms.s)["consoles"] == 2
    rooms.to(rooms.console, "apart")
    room, plenary = presence.count(rooms.s, "zorg"), presence.count(rooms.s)
    assert (room["here"], room["known"], room["consoles"]) == (1, 1, 1)
    assert (plenary["here"], plenary["consoles"]) == (2, 1)
    assert {g: r["consoles"] for g, r in presence.rooms(rooms.s).items()} == {"regels": 0, "zorg": 1}
    rooms.ok(rooms.console, "step_into", group="zorg")
    assert presence.count(rooms.s, "zorg")["consoles"] == 2, "who leads that room sees that somebody came"
    assert presence.count(rooms.s)["consoles"] == 0
    assert presence.rooms(rooms.s)["zorg"]["consoles"] == 1


def test_who_leads_the_session_and_steps_into_a_room_is_not_that_rooms_lead(rooms: Workshops) -> None:
    presence = Presence()
    presence.enter("plenary", rooms.console.p)
    rooms.to(rooms.console, "apart")
    rooms.ok(rooms.console, "step_into", group="zorg")
    assert presence.rooms(rooms.s)["zorg"]["consoles"] == 0
    presence.enter("own", rooms.come("console", "zorg").p)
    assert presence.rooms(rooms.s)["zorg"]["consoles"] == 1


def test_who_is_where_outlives_a_restart(rooms: Workshops) -> None:
    rooms.to(rooms.console, "apart")
    rooms.ok(rooms.cor, "say", phase="ideas@zorg#1", type="idee", text="uit de zorg")
    before = {a: rooms.room.view(a)["set"] for a in ("board", "board/zorg", "board/regels", "console/zorg")}
    rooms.house.again()
    assert {a: rooms.room.view(a)["set"] for a in before} == before
    assert rooms.room.audiences(rooms.cor.p)[0] == "phone/outer/zorg"
