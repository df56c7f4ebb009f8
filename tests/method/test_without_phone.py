"""Who is there without a phone: the scribe writes for them where they are heard; it can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from tests.support.play import Play
from tests.support.scripts import shipped


@dataclass
class Table:
    """A KlantArena with one without a phone at the table and one outside it."""

    play: Play = field(default_factory=lambda: Play(shipped("klantarena")))

    def __post_init__(self) -> None:
        self.lead, self.scribe = self.play.staff(), self.play.staff("scribe")
        self.phone = self.play.join("inner", seat=1)
        self.inner = self.play.ok(self.scribe, "bring_in", role="inner", seat=2)["p"]
        for seat in (3, 4, 5):
            self.play.ok(self.scribe, "bring_in", role="inner", seat=seat)
        self.outer, *_ = [self.play.ok(self.scribe, "bring_in", role="outer")["p"] for _ in range(5)]

    def said(self, person: int, text: str = "Zo is het.", **fields: object) -> int:
        """What the scribe writes down for somebody in this phase."""
        n: int = self.play.ok(self.scribe, "record", phase=self.play.now, text=text, person=person, **fields)[
            "item"
        ]
        return n

    def refused(self, person: int, **fields: object) -> str:
        """Why the scribe cannot write that down for somebody in this phase."""
        return self.play.no(
            self.scribe, "record", phase=self.play.now, text="Zo is het.", person=person, **fields
        )


def test_ka_h1_who_listens_is_not_written_for_while_the_table_talks() -> None:
    t = Table()
    t.play.to(t.lead, "ka3")
    assert t.refused(t.outer, cat="goed") == "not_their_turn"
    assert t.said(t.inner, cat="goed")


def test_ka_h2_the_table_is_not_written_for_while_the_outer_ring_reacts() -> None:
    t = Table()
    t.play.to(t.lead, "ka8")
    assert t.refused(t.inner, type="gehoord") == "not_their_turn"
    assert t.said(t.outer, type="gehoord")


@pytest.mark.parametrize("by", ["scribe", "lead"])
def test_words_of_somebody_without_a_phone_can_be_taken_back_by_who_writes_for_them(by: str) -> None:
    t = Table()
    t.play.to(t.lead, "ka3")
    n, kept = t.said(t.inner, cat="goed"), t.said(t.inner, "Dit blijft.", cat="goed")
    t.play.ok(getattr(t, by), "withdraw", item=n)
    assert t.play.s.items[n].state == "withdrawn"
    assert t.play.s.items[n].last.text is None
    assert t.play.s.items[kept].state != "withdrawn"


def test_all_words_of_somebody_without_a_phone_can_be_erased_and_nobody_elses() -> None:
    t = Table()
    t.play.to(t.lead, "ka3")
    mine = [t.said(t.inner, text, cat="goed") for text in ("Eén.", "Twee.")]
    room = t.play.record(t.scribe, cat="goed")
    t.play.ok(t.lead, "erase", person=t.inner)
    assert [t.play.s.items[n].state for n in mine] == ["withdrawn"] * 2
    assert t.play.s.items[room].state != "withdrawn"


def test_who_has_a_phone_does_it_there() -> None:
    t = Table()
    t.play.to(t.lead, "ka3")
    n = t.said(t.phone, cat="goed")
    helper = t.play.staff("helper")
    assert t.play.no(t.scribe, "withdraw", item=n) == "not_yours"
    assert t.play.no(t.lead, "erase", person=t.phone) == "unknown_person"
    assert t.play.no(helper, "erase", person=t.inner) == "unknown_person"
    assert t.play.no(t.phone, "erase", person=t.inner) == "unknown_person"
    t.play.ok(t.phone, "withdraw", item=n)
