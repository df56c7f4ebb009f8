"""Groups in the report: each with its cards by number, the loose ones as well; no voice is lost."""

from __future__ import annotations

from typing import Any

from facilitator.method.blocks import Heading, Lines, Paragraph, Statements, Table
from facilitator.method.script import Script
from facilitator.summary import Report, build
from facilitator.summary.writers.shared import placed
from tests.support.play import Play
from tests.support.scripts import cluster, freely, script


class Told:
    """Three cards, two of them in a group."""

    def __init__(self, made: Script | None = None) -> None:
        self.play = Play(made or script(freely(), cluster("groups", "free")))
        self.lead = self.play.staff()
        ann = self.play.join()
        self.cards = [self.play.say(ann, text) for text in ("Niemand belt terug", "Bel mij", "Regels helpen")]
        self.play.to(self.lead, "groups")
        self.group = self.new(self.cards[:2], text="Bereikbaar", flags=["has:text"])

    def new(self, cards: list[int], **fields: Any) -> int:
        n: int = self.play.ok(self.lead, "cluster_new", phase=self.play.now, items=cards, **fields)["item"]
        return n

    def blocks(self, report: Report | None = None) -> Any:
        told = report or build(self.play.s, "internal", "nl")
        return next(s.blocks for s in told.sections if s.key == "groups")


def test_ot_h4_a_group_stands_with_its_cards_by_number_and_the_loose_ones_follow() -> None:
    t = Told()
    said, cards, title, loose = t.blocks()
    assert isinstance(said, Statements)
    assert [(one.n, one.text, one.replies) for one in said.items] == [(t.group, "Bereikbaar", ())]
    assert cards == Lines(("nr. 1: Niemand belt terug", "nr. 2: Bel mij"))
    assert title == Heading("In geen groep")
    assert loose == Lines(("nr. 3: Regels helpen",))


def test_cards_that_stand_nowhere_else_stand_in_full_under_their_group() -> None:
    chapters = [{"phases": ["groups"], "public": True}]
    t = Told(script(freely(), cluster("groups", "free"), chapters=chapters))
    report = build(t.play.s, "internal", "nl")
    said, title, loose = t.blocks(report)
    assert [reply.n for reply in said.items[0].replies] == t.cards[:2]
    assert title == Heading("In geen groep")
    assert [one.n for one in loose.items] == [t.cards[2]]
    assert placed(report) == {*t.cards, t.group}
    assert [s.key for s in report.sections] == ["groups", "account"]


def test_without_groups_the_cards_stand_there_all_the_same() -> None:
    t = Told()
    t.play.ok(t.lead, "cluster_dissolve", item=t.group)
    first, cards = t.blocks()
    assert isinstance(first, Paragraph)
    assert len(cards.lines) == 3


def test_a_group_whose_name_nobody_may_read_leaves_its_cards_among_the_loose_ones() -> None:
    t = Told()
    held = t.new(t.cards[2:], text="van Jan", flags=["has:text", "hold:name"])
    nameless = t.new(t.cards[1:2])
    report = build(t.play.s, "internal", "nl")
    _, cards, _, loose = t.blocks(report)
    assert (len(cards.lines), len(loose.lines)) == (1, 2)
    assert placed(report) == {*t.cards, t.group}
    assert held not in placed(report)
    assert nameless not in placed(report)


def test_groups_are_no_contributions_that_are_missed() -> None:
    t = Told()
    t.new([], text="leeg", flags=["has:text"])
    t.new([])
    t.play.ok(t.lead, "cluster_dissolve", item=t.group)
    account = build(t.play.s, "internal", "nl").sections[-1]
    assert Paragraph("Er is niets weggelaten.") in account.blocks


def test_the_number_of_a_group_that_joined_another_can_be_looked_up() -> None:
    t = Told()
    other = t.new(t.cards[2:], text="Rust", flags=["has:text"])
    t.play.ok(t.lead, "cluster_join", phase=t.play.now, from_=other, into=t.group)
    tables = [b for b in build(t.play.s, "internal", "nl").sections[-1].blocks if isinstance(b, Table)]
    assert tables[-1].rows == ((other, "samengevoegd", t.group),)
