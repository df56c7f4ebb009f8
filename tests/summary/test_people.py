"""Who was there: counts, and outside the house no count or sector by which one could guess who is meant."""

from __future__ import annotations

from facilitator.method.blocks import Table
from facilitator.summary import Audience, build
from tests.summary.readback import everywhere, where
from tests.summary.story import Arena


def tables(a: Arena, audience: Audience) -> dict[str, tuple[tuple[int | str, ...], ...]]:
    sections = [s for s in build(a.s, audience, "nl").sections if s.key == "people"]
    return {b.caption: b.rows for s in sections for b in s.blocks if isinstance(b, Table)}


RINGS = "Wie er was, zonder gespreksleider en verslaglegger"


def test_in_the_house_every_ring_and_sector_is_counted() -> None:
    a = Arena()
    a.join("outer")
    assert tables(a, "internal") == {
        RINGS: (("aan tafel", 7), ("in de buitenring", 7)),
        "Sectoren aan tafel": (("verloskundige", 5), ("basisschool", 1), ("huisarts", 1)),
        "Sectoren in de buitenring": (("jeugdverpleegkundige", 6), ("niet opgegeven", 1)),
    }


def test_outside_small_sectors_are_not_counted_nor_can_be_worked_out() -> None:
    a = Arena()
    assert "Sectoren aan tafel" not in tables(a, "shareable")
    for _ in range(3):
        a.join("outer", "teammanager")
    for _ in range(3):
        a.join("outer", "jeugdverpleegkundige")
    assert tables(a, "shareable")["Sectoren in de buitenring"] == (
        ("jeugdverpleegkundige", "–"),
        ("teammanager", "< 5"),
    )


def test_in_public_nobody_is_told_apart() -> None:
    a = Arena()
    a.record("Goed te vinden.", cat="goed", sector="verloskundige")
    assert tables(a, "public") == {}
    assert not where("verloskundige", a.s, "public")


def test_a_ring_of_a_few_is_not_counted_exactly_outside() -> None:
    a = Arena()
    for p in a.outside[2:]:
        a.done(p, "leave")
    assert tables(a, "internal")[RINGS][1] == ("in de buitenring", 2)
    assert tables(a, "shareable")[RINGS][1] == ("in de buitenring", "< 5")


def test_a_sector_stands_beside_words_outside_only_where_enough_of_it_were_there() -> None:
    a = Arena()
    a.record("Goed te vinden.", cat="goed", sector="verloskundige")
    a.record("Goed te bellen.", cat="goed", sector="huisarts")
    assert where("(verloskundige)", a.s) == {("internal", "md", "nl"), ("shareable", "md", "nl")}
    assert where("(huisarts)", a.s) == {("internal", "md", "nl")}


def test_a_sector_that_is_large_in_one_ring_and_small_in_the_other_is_not_told() -> None:
    a = Arena()
    a.record("Goed te vinden.", cat="goed", sector="verloskundige")
    a.done(a.scribe, "bring_in", role="outer", sector="verloskundige")
    assert not where("(verloskundige)", a.s, "shareable")


def test_a_sector_that_the_script_does_not_know_is_not_printed() -> None:
    a = Arena()
    n = a.record("Goed te vinden.", cat="goed", sector="huisarts")
    assert where("huisarts", a.s)
    a.s.items[n].sector = "buurvrouw-petra"
    assert not where("petra", a.s)


def test_nobody_there_is_said_in_a_sentence() -> None:
    a = Arena()
    for p in (*a.table, a.teacher, a.doctor, *a.outside):
        a.done(p, "leave")
    places = {p for p in everywhere(a.s, "internal", "shareable") if p[2] == "nl"}
    assert where("Er heeft zich niemand aangemeld.", a.s) == places
