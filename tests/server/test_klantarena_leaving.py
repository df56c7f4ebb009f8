"""KA-H7 and KA-H8: what leaves the building, in the reports that an organiser downloads from a server."""

from __future__ import annotations

from functools import partial

from facilitator.guard import small_numbers
from facilitator.rehearsal.screen import Screen
from facilitator.summary import FORMATS
from tests.server.evening import Evening, play
from tests.server.house import House
from tests.server.reading import TEXTS, reports, statements, words

CHOICES = ("yes", "no_sector", "no")
FREE, BARE, KEPT, SILENT = QUOTES = ("Merels fluiten.", "Mezen kloppen.", "Uilen roepen.", "Reigers wachten.")
"""What the first four at the table said, by what they choose; the last chooses nothing."""
ENOUGH = small_numbers.PEOPLE
"""So many of one sector, and it points at nobody."""
SENTENCE = {"nl": "Deze arena is niet representatief.", "en": "This arena is not representative."}
SECTOR = "kraamzorg"
LETTERS = [f"letter.{kind}?lang={lang}" for kind in TEXTS for lang in SENTENCE]
"""What the table gets."""


async def quoted(e: Evening) -> dict[str, int]:
    """An evening with a quote of each of four seats; text → number. It stands at the check-out."""
    await e.go("ka3")
    seats = [phone.key("me")["seat"] for phone in e.inner]
    said = {
        text: await e.record(text, cat="goed", seat=seat, quote=True)
        for text, seat in zip(QUOTES, seats, strict=False)
    }
    await e.release(*said.values())
    await e.go("ka9")
    assert (await e.console.here("feedback_on", day="2027-05-20"))["ok"]
    await e.go("ka10")
    return said


async def choose(phone: Screen, item: int, choice: str) -> str:
    """What its speaker lets us do with a quote; returns the code to take that back."""
    await phone.until(partial(_asked, phone))
    ack = await phone.here("consent", item=item, choice=choice)
    assert ack["ok"], ack
    return str(ack.get("secret", ""))


def _asked(phone: Screen) -> bool:
    return bool(phone.key("me")["face"].get("quotes"))


async def leaves(e: Evening, audience: str) -> dict[str, str]:
    """The quotes that leave the building for these readers, with what stands beside them as the speaker."""
    return {row["text"]: row["sector"] for row in (await statements(e, audience)).values()}


def test_ka_h7_a_quote_leaves_the_building_with_consent_and_at_most_its_sector(server: House) -> None:
    async def scene(e: Evening) -> None:
        said = await quoted(e)
        for audience in ("shareable", "public"):
            assert await leaves(e, audience) == {}
        codes = [
            await choose(phone, said[text], choice)
            for phone, text, choice in zip(e.inner, QUOTES, CHOICES, strict=False)
        ]
        assert await leaves(e, "shareable") == {FREE: SECTOR, BARE: ""}
        assert await leaves(e, "public") == {FREE: "", BARE: ""}
        for way in [*reports("shareable", "public"), *LETTERS]:
            told = await words(e, way)
            assert (FREE in told, BARE in told, KEPT in told, SILENT in told) == (True, True, False, False)
        await taken_back(e, codes[0])

    play(server, scene, inner=ENOUGH, table=ENOUGH)


async def taken_back(e: Evening, code: str) -> None:
    """What somebody takes back afterwards, with the code on paper, leaves no more."""
    form = {"session": e.code, "code": code}
    async with e.http.post(f"{e.house.url}/intrekken", data=form) as page:
        assert page.status == 200
    for audience in ("shareable", "public"):
        assert await leaves(e, audience) == {BARE: ""}
    for way in reports("shareable", "public", kinds=["pdf"])[:2]:
        told = await words(e, way)
        assert (FREE in told, BARE in told) == (False, True)


def test_ka_h7_who_spoke_stands_in_no_report(server: House) -> None:
    """In the house one reads the sector; a seat, a number or a name stands nowhere."""

    async def scene(e: Evening) -> None:
        said = await quoted(e)
        await choose(e.inner[0], said[FREE], "yes")
        told = await statements(e, "internal")
        assert {told[n]["sector"] for n in said.values()} == {SECTOR}
        for way in reports():
            text = (await words(e, way)).lower()
            found = [word for word in ("stoel ", "seat ", "deelnemer ", "participant ") if word in text]
            assert found == [], way

    play(server, scene, inner=4)


def test_ka_h8_every_export_says_that_it_is_not_representative(server: House) -> None:
    async def scene(e: Evening) -> None:
        await e.go("ka4")
        for n in (1, 2, 3):
            await e.release(await e.record(f"Uitspraak {n}.", cat="beter", sector=SECTOR))
        await e.go("ka8")
        assert FORMATS.keys() - TEXTS == {"pdf"}
        for way in [*reports(), *reports("internal", kinds=["pdf"]), *LETTERS]:
            told = await words(e, way)
            assert SENTENCE[way[-2:]] in told, way
            assert "%" not in told, way
            assert "de partners vinden" not in told.lower(), way
            assert "procent" not in told, way

    play(server, scene)
