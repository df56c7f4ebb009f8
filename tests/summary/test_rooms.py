"""Groups that went apart: the report tells of each what its own room yielded (OT-H5)."""

from __future__ import annotations

from facilitator.method.blocks import Heading, Statements, Table
from facilitator.summary import build
from facilitator.summary.report import Report
from tests.support.rooms import Rooms
from tests.support.scripts import gather, phase


def worked() -> tuple[Rooms, dict[str, int]]:
    """Each room said one thing and weighed it."""
    rooms = Rooms(
        gather("ideas", release="auto"),
        phase("weigh", "prioritise", write=["outer"], source=["ideas"], options={"dots": 2}),
    ).go()
    said = {group: rooms.play.say_in(rooms.people[group][0], f"uit {group}") for group in rooms.people}
    for group, people in rooms.people.items():
        rooms.next(group)
        rooms.play.ok(people[0], "dot", phase=rooms.here(group), item=said[group], n=1)
        rooms.play.ok(rooms.lead[group], "close")
    return rooms, said


def under(report: Report, key: str) -> list[str | list[int]]:
    """The headings of a section and, between them, the numbers that stand there."""
    found: list[str | list[int]] = []
    for block in next(s for s in report.sections if s.key == key).blocks:
        if isinstance(block, Heading):
            found.append(block.text)
        elif isinstance(block, Statements):
            found.append([item.n for item in block.items])
        elif isinstance(block, Table):
            found.append([int(row[0]) for row in block.rows])
    return found


def test_each_group_has_its_own_part_while_they_are_apart_and_after() -> None:
    rooms, said = worked()
    for _ in range(2):
        report = build(rooms.play.s, "internal", "nl")
        for key in ("ideas", "weigh"):
            assert under(report, key) == ["regels", [said["regels"]], "zorg", [said["zorg"]]]
        rooms.play.to(rooms.console, "harvest")


def test_the_rooms_themselves_are_no_section() -> None:
    rooms, _ = worked()
    keys = [s.key for s in build(rooms.play.s, "internal", "nl").sections]
    assert "apart" not in keys
    assert {"ideas", "weigh"} <= set(keys)
