"""A session with two workshops beside each other, and everyone who is in them."""

from __future__ import annotations

from typing import Any

from tests.support.play import Play
from tests.support.scripts import Raw, apart, choice, commit, gather, listen, phase, round_, script, t


class Rooms:
    """Workshops with everything in them, a lead and a scribe for each, and two people in each."""

    def __init__(self, *phases: Raw, **more: Any) -> None:
        nested = phases or tuple(every_kind())
        groups = [{"code": code, "label": t(code)} for code in ("regels", "zorg")]
        steps = (phase("hello", write=["outer"]), apart("apart", *nested, **more), harvest())
        self.play = Play(script(*steps, groups=groups))
        self.console = self.play.staff()
        self.lead = {g: self.come("console", g) for g in ("regels", "zorg")}
        self.scribe = {g: self.come("scribe", g) for g in ("regels", "zorg")}
        self.people = {g: [self.play.join(), self.play.join("inner")] for g in ("regels", "zorg")}
        for group, people in self.people.items():
            for p in people:
                self.play.ok(self.console, "move_group", person=p, group=group)

    def come(self, face: str, group: str) -> int:
        """Somebody by the link of a room."""
        link = self.play.ok(self.console, "link", face=face, group=group, hash=f"{face}{group}")["link"]
        p: int = self.play.ok(0, "enter", link=link)["p"]
        return p

    def go(self) -> Rooms:
        """Everyone to the rooms."""
        self.play.next(self.console)
        return self

    def here(self, group: str) -> str:
        """The pass in which a group is."""
        with self.play.s.inside(group):
            return self.play.s.place

    def next(self, group: str) -> None:
        """The lead of a room goes on, over every SOFT gate, and opens what is armed."""
        over = {"overrides": ("heard", "queue_empty"), "override": "Het kan zo."}
        self.play.ok(self.lead[group], "next", left=self.here(group), **over)


def harvest() -> Raw:
    """The plenary sees what each room yielded."""
    return phase("harvest", source=["ideas"], options={"layout": "harvest"})


def every_kind() -> list[Raw]:
    """A phase of each kind that people write or vote in."""
    return [
        gather("ideas", release="auto", see="live", board="list"),
        phase("weigh", "prioritise", write=["inner", "outer"], source=["ideas"]),
        listen("talk", topics=[t("a")], cats=[choice("goed")], unsaid=["inner"], live_harvest="live"),
        round_("words", quote_consent=[]),
        phase("tell", write=["inner", "outer"], options={"questions": True}),
        commit("deeds", feedback_on_required=False, owner_accept=False),
    ]
