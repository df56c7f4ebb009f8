"""The rules of the Ontwikkeltafel (methods 2c) that are read in its reports, as an organiser gets them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

import pytest

from facilitator.guard.small_numbers import HEARD_PEOPLE
from facilitator.summary import AUDIENCES
from facilitator.words import LANGS
from tests.server.afternoon import THEMES, Afternoon, Room, play
from tests.server.house import House, Json
from tests.server.reading import fetched, reports, words

MANY, FEW = "Eén set formulieren.", "Een gesprek bij elke overdracht."
COUNTER = "Regels geven mij ook rust."
QUOTE, SECRET = "Bij Zorg Oost vul ik alles dubbel in.", "Ik ben er helemaal klaar mee."
PLACE = "In Waterdam wacht een gezin acht weken."
NAMES = {"Zorg Oost": "een aanbieder", "Waterdam": "een gemeente"}
PARTS = ["Knelpunten", "Wat werkt al", "Groepen", "Herkend", "Oplossingen"]
PARTS += ["Boodschappen", "Citaten", "Ook gehoord"]


@dataclass
class Told:
    """The reports as they were downloaded, by where they are, and the sections of the JSON by reader."""

    texts: dict[str, str] = field(default_factory=dict)
    pages: dict[str, Json] = field(default_factory=dict)

    def of(self, audience: str, kind: str = "md", lang: str = "nl") -> str:
        """One of them."""
        return self.texts[f"report.{kind}?audience={audience}&lang={lang}"]

    def theme(self, audience: str, at: int) -> Json:
        """The part about a theme, the first or the second."""
        sections = self.pages[audience]["sections"]
        (found,) = (s for s in sections if s["key"] == f"theme-{THEMES[at]}")
        assert isinstance(found, dict)
        return found


@pytest.fixture(scope="module")
def told(server: House) -> Told:
    """One whole afternoon: the first theme has all there is, the second no dot and no counter-voice."""
    found = Told()

    async def scene(a: Afternoon) -> None:
        await a.apart()
        regels, dossier = (a.tables[group] for group in THEMES)
        await works(a, regels, MANY)
        await regels.note(COUNTER, "ook_gehoord")
        for text, consent in ((QUOTE, True), (SECRET, False)):
            await regels.note(text, "citaat", consent=consent)
        await works(a, dossier, FEW)
        await dossier.did("no_counter_voice")
        await a.go("ot7")
        liked = next(i["n"] for i in a.board.items(text=MANY))
        for phone in dossier.phones:
            assert (await phone.here("dot", item=liked, n=2))["ok"]
        await a.go("ot8")
        for item in [i["n"] for i in a.board.items()]:
            ack = await a.console.act("address", item=item, day="2027-05-20", contact="de regisseur")
            assert ack["ok"], ack
        for name, sort in zip(NAMES, ("provider", "municipality"), strict=True):
            assert (await a.console.act("shield", text=name, sort=sort))["ok"]
        await a.go("ot9")
        await download(a, found)
        released = await a.console.act("shield", line=2, free=True)
        assert released["ok"], released
        found.texts["free"] = await words(a, "report.md?audience=public&lang=nl")

    play(server, scene, regels=HEARD_PEOPLE, dossier=2)
    return found


async def works(a: Afternoon, room: Room, message: str) -> None:
    """A room from its cards to a message about a group that everyone there recognised."""
    cards = await room.cards(PLACE, "Elke week hetzelfde.")
    await room.go("ot5c")
    group = (await room.did("cluster_new", items=cards[1:], text="Dubbel werk"))["item"]
    await room.go("ot5d")
    for phone in room.phones:
        assert (await phone.here("recognise", item=group, stance="herken"))["ok"]
    await room.go("ot5g")
    await room.note(message, why="Het kost tijd.", solution="Eén regio.", to=[a.to], target=group)


async def download(a: Afternoon, found: Told) -> None:
    """Every report there is, in every format."""
    for way in [*reports(), *(f"cover.{kind}?lang={lang}" for kind in ("md", "pdf") for lang in LANGS)]:
        found.texts[way] = await words(a, way)
    for audience in AUDIENCES:
        made = await fetched(a, f"report.json?audience={audience}&lang=nl")
        found.pages[audience] = json.loads(made)


def headings(section: Json) -> list[str]:
    return [b["text"] for b in section["blocks"] if b["block"] == "heading"]


@pytest.mark.parametrize("audience", AUDIENCES)
def test_ot_h5_a_theme_without_a_dot_has_the_same_parts(audience: str, told: Told) -> None:
    first, second = ([h for h in headings(told.theme(audience, at)) if h in PARTS] for at in (0, 1))
    assert first == second
    assert first == (PARTS if audience != "public" else PARTS[-3:])
    for text in (MANY, FEW):
        assert text in told.of(audience)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_ot_h6_each_theme_says_what_was_also_heard(audience: str, told: Told) -> None:
    first, second = (json.dumps(told.theme(audience, at), ensure_ascii=False) for at in (0, 1))
    assert COUNTER in first
    assert "Geen tegengeluid gehoord. Er is hardop naar gevraagd." in second


@pytest.mark.parametrize("audience", AUDIENCES)
def test_ot_h7_a_quote_leaves_the_house_with_consent_only_and_says_no_more_than_professional(
    audience: str, told: Told
) -> None:
    quotes = [row for row in rows(told.theme(audience, 0)) if row["quote"]]
    assert (SECRET in told.of(audience)) is (audience == "internal")
    assert len(quotes) == (2 if audience == "internal" else 1)
    assert all(row["sector"] == "" and "Een professional." in row["notes"] for row in quotes), quotes


def rows(section: Json) -> list[Json]:
    return [row for b in section["blocks"] if b["block"] == "statements" for row in b["items"]]


def test_ot_h7_no_municipality_or_provider_leaves_the_house_unless_it_was_released(told: Told) -> None:
    public = [text for way, text in told.texts.items() if "public" in way]
    assert not [name for name in NAMES for text in public if name in text]
    assert QUOTE in told.of("internal")
    assert "Bij een aanbieder vul ik alles dubbel in." in told.of("public")
    assert QUOTE not in told.of("public")
    assert QUOTE in told.texts["free"]


def test_ot_h8_no_report_calls_dots_a_decision(told: Told) -> None:
    for way, text in told.texts.items():
        for found in re.finditer("besluit", text, re.IGNORECASE):
            assert text[: found.start()].split()[-1].lower() == "geen", (way, text[: found.end()][-80:])
    assert "Gewicht 4, van 2 mensen." in told.of("internal")
    assert "Weight 4" in told.of("internal", lang="en")


def test_ot_s2_often_heard_stands_with_what_ten_people_recognised_and_nowhere_else(told: Told) -> None:
    said = [json.dumps(told.theme("shareable", at), ensure_ascii=False) for at in (0, 1)]
    assert ["Een veel gehoord geluid." in text for text in said] == [True, False]
    assert ["Gehoord." in text for text in said] == [False, True]


def test_the_cover_note_asks_each_table_what_it_can_do_and_holds_no_quote(told: Told) -> None:
    for way in ("cover.md?lang=nl", "cover.pdf?lang=nl"):
        note = told.texts[way]
        assert [
            text for text in (MANY, FEW, "De directies van de regio", "20 mei 2027") if text not in note
        ] == []
        assert [text for text in (QUOTE, SECRET, PLACE, *NAMES) if text in note] == []
