"""What was put to whom: alternatives before a vote (DD-H2), rooms that hear nothing of each other (OT-H3)."""

from __future__ import annotations

from typing import Any

from facilitator.method.recognition import recognised_all
from tests.support.play import Play
from tests.support.rooms import Rooms
from tests.support.scripts import cluster, gather, recognise, script


class Spread:
    """Alternatives, and a pass in which they are put to the group."""

    def __init__(self, *between: dict[str, Any], over: str = "no") -> None:
        ask = gather("no", release="auto", is_alternative=True)
        self.play = Play(script(ask, *between, recognise("spread", over, arm=True), gather("after")))
        self.lead, self.ann = self.play.staff(), self.play.join()
        self.early = self.play.say(self.ann)

    def missing(self, *by: str) -> list[int]:
        return [item.n for item in recognised_all(self.play.s, ["no"], by)]


def test_dd_h2_an_alternative_is_spread_once_its_pass_has_opened_even_if_nobody_recognised_it() -> None:
    p = Spread()
    assert p.missing() == p.missing("spread") == [p.early]
    p.play.next(p.lead)
    assert p.missing() == [p.early]
    p.play.ok(p.lead, "open")
    assert p.missing() == p.missing("spread") == []
    assert p.missing("elsewhere") == [p.early]


def test_dd_h2_what_came_on_the_board_after_the_pass_was_not_spread() -> None:
    p = Spread()
    held = p.play.say(p.ann, flags=["hold:phone"])
    p.play.to(p.lead, "spread")
    p.play.ok(p.lead, "close")
    assert p.missing() == []
    p.play.ok(p.lead, "release", items=[held], despite=True)
    assert p.missing() == [held]
    p.play.ok(p.lead, "again", phase="spread", left=p.play.now, reason="er kwam iets bij")
    p.play.ok(p.lead, "open")
    assert p.missing() == []


def test_dd_h2_an_alternative_in_a_group_is_spread_with_its_group() -> None:
    p = Spread(cluster("groups", "no", name_required=False), over="groups")
    p.play.to(p.lead, "spread")
    assert p.missing() == []


class Workshops:
    """Two rooms with an idea each; one of them has recognised its own."""

    def __init__(self) -> None:
        ideas = gather("ideas", release="auto", identity="anonymous")
        self.rooms = Rooms(ideas, recognise("known", "ideas")).go()
        self.play = self.rooms.play
        self.said = {group: self.say(group) for group in ("regels", "zorg")}
        self.rooms.next("zorg")

    def say(self, group: str) -> int:
        said = {"type": "idee", "text": f"idee van {group}"}
        who = self.rooms.people[group][0]
        n: int = self.play.ok(who, "say", phase=self.rooms.here(group), **said)["item"]
        return n

    def tap(self, group: str, item: int) -> str:
        who = self.rooms.people[group][1]
        here = {"phase": self.rooms.here(group), "stance": "herken"}
        refusal = self.play.enter(who, "recognise", item=item, **here).refusal
        return refusal.code if refusal else ""


def test_ot_h3_a_room_recognises_its_own_ideas_and_hears_nothing_of_another() -> None:
    w = Workshops()
    assert w.tap("zorg", w.said["regels"]) == "other_room"
    assert w.tap("zorg", w.said["zorg"]) == ""
    w.play.ok(w.rooms.lead["zorg"], "close")
    face = w.play.view("board/zorg")["phase"]["face"]
    assert [(row["item"], row["some"]) for row in face["results"]] == [(w.said["zorg"], 1)]
    for audience in ("board", "console", "board/regels", "console/regels", "phone/inner/regels"):
        assert "'herken': 1" not in str(w.play.view(audience)), audience
    assert "'herken': 1" in str(w.play.view("console/zorg"))


def test_dd_h2_a_pass_in_one_room_spreads_nothing_of_another() -> None:
    w = Workshops()
    assert [item.n for item in recognised_all(w.play.s, ["ideas"])] == [w.said["regels"]]
    w.rooms.next("regels")
    assert recognised_all(w.play.s, ["ideas"]) == []
