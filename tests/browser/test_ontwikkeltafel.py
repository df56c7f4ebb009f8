"""An Ontwikkeltafel in a real Chromium: two themes from their choice to the report, and axe on the way."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from facilitator.method.activities.recognise import STANCES
from facilitator.method.reading import read
from facilitator.method.script import T, flat
from facilitator.settings import scripts_dir
from facilitator.words import Lang, Words
from tests.browser import axe
from tests.browser.beside import Beside, beside
from tests.browser.conftest import HALL, Visitors
from tests.browser.tongues import profile
from tests.server.afternoon import SECTORS, THEMES, Afternoon
from tests.server.evening import begun
from tests.server.house import House

pytestmark = pytest.mark.xdist_group("ontwikkeltafel")
PHONES = tuple(f"phone {n}" for n in range(4))
"""Two people of the first theme, then two of the second."""
FIRST, SECOND = PHONES[:2], PHONES[2:]
HALL_WIDE = ("board", "console", "phone 0")
ROOM = ("board room", "console room", "phone 1")
"""Of one theme, in English; all else is in Dutch."""
SCRIPT = read(scripts_dir() / "ontwikkeltafel.toml")
PHASES = {phase.key: phase for phase in flat(SCRIPT.phases)}
GROUPS = {group.code: group.label for group in SCRIPT.groups}
BOTTLENECK = T(**PHASES["ot5a"].options["cats"][0]["label"])
TALKS = {"ot2": ROOM[:2], "ot3": ROOM[:1], "ot3b": ()}
"""Phases in which people talk, with the screens of a room that show something else than before."""
DESTINATION = "De directies van de regio"
CARDS = ("Elke week hetzelfde formulier.", "Drie systemen voor één gezin.")
OTHER = "Na een verhuizing begint alles opnieuw."
NAME, SOLUTION = "Dubbel werk", "Eerst bellen en dan pas schrijven."
MESSAGE, FAR, COUNTER = (
    "Eén formulier voor de hele regio.",
    "Draag over in een gesprek.",
    "Regels geven ook rust.",
)
SHOTS = os.environ.get("FACILITATOR_SHOTS", "")
"""A folder for pictures of every phase; empty: none are made."""
SIZES: dict[str, ViewportSize] = {
    "board": {"width": 1920, "height": 1080},
    "console": {"width": 1280, "height": 800},
    "phone": {"width": 390, "height": 844},
}


@dataclass
class Hall:
    """The afternoon as its screens hold it, and the pages that people look at, by name."""

    beside: Beside
    a: Afternoon
    pages: dict[str, Page] = field(default_factory=dict)
    found: list[str] = field(default_factory=list)

    def look(self, moment: str, *names: str) -> None:
        """What axe finds on pages that show something new now."""
        for name in names:
            expect(self.pages[name].locator(".layer--old")).to_have_count(0)
        if SHOTS:
            for name, page in self.pages.items():
                page.screenshot(path=Path(SHOTS) / f"{moment}-{name.replace(' ', '-')}.png")
        pages = {name: self.pages[name] for name in names}
        self.found += [f"{moment}, {line}" for line in axe.findings(pages)]

    def read(self, words: str | T, *names: str) -> None:
        """These pages show these words, of the script each in its own language."""
        for name in names:
            expect(self.pages[name].locator("body")).to_contain_text(said(name, words))

    def press(self, name: str, button: str) -> None:
        """A button of a page, by what it is called or by how that begins."""
        self.pages[name].get_by_role("button", name=button).first.click()

    def onward(self, key: str) -> None:
        """Every room to this phase; the pages of the first one have come along."""
        for room in self.a.tables.values():
            self.beside.do(room.go(key))
        self.read(asks(key), "console room")
        either = re.compile("|".join(map(re.escape, (asks(key).en, PHASES[key].title.en))))
        for name in ("board room", "phone 1"):
            expect(self.pages[name].locator("body")).to_contain_text(either)


def lang(name: str) -> Lang:
    """The language of a page."""
    return "en" if name in ROOM else "nl"


def said(name: str, words: str | T) -> str:
    """What the script says on that page; what somebody typed is the same in each language."""
    if isinstance(words, str):
        return words
    return words.en if name in ROOM else words.nl


def house_says(name: str, sentence: str, **values: str | int) -> str:
    """A sentence of the house, by its name, as that page says it."""
    return Words(lang(name)).say(sentence, **values)


def asks(key: str) -> T:
    """What a phase asks."""
    prompt = PHASES[key].prompt
    assert prompt, key
    return prompt


@contextmanager
def opened(house: House, visitors: Visitors) -> Iterator[Hall]:
    """Two people in each of two themes, and a page for every face."""
    with beside(begun(Afternoon, house, "ontwikkeltafel")) as (aside, a):
        hall = Hall(aside, a)
        aside.do(a.arrive(**dict.fromkeys(THEMES, 0)))
        cookies = {name: a.staff[name].cookie for name in ("board", "console")}
        for n, name in enumerate(PHONES):
            phone = aside.do(a.join("participant", sector=SECTORS[n % 2]))
            a.tables[THEMES[n // 2]].phones.append(phone)
            a.outer.append(phone)
            cookies[name] = phone.cookie
        first = a.tables[THEMES[0]]
        rooms = {"board room": first.board.cookie, "console room": first.lead.cookie}
        # One browser for the screens of a desk: what the first of its pages fetched, the others have.
        desks = [{name: cookies.pop(name) for name in HALL_WIDE[:2]}, rooms]
        for desk in (*desks, *({name: cookie} for name, cookie in cookies.items())):
            context = profile(visitors, house, "nl", 390, *desk.values())
            for name in desk:
                face = name.partition(" ")[0]
                page = hall.pages[name] = context.new_page()
                page.set_viewport_size(SIZES[face])
                where = f"http://{HALL}:{house.port}/{a.code}{'' if face == 'phone' else f'/{face}'}"
                page.goto(f"{where}?lang={lang(name)}", wait_until="commit")
        yield hall


def test_two_themes_from_their_choice_to_the_report(house: House, visitors: Visitors) -> None:
    with opened(house, visitors) as hall:
        for scene in (
            choosing,
            address,
            in_silence,
            grouping,
            recognising,
            solutions,
            messages,
            harvest,
            weighing,
            handing_over,
            the_organiser_reads,
        ):
            scene(hall)
    assert not hall.found, "\n".join(hall.found)


def choosing(hall: Hall) -> None:
    """OT-0: each phone asks for a theme, the console divides."""
    hall.look("ot0", *HALL_WIDE)
    for name, theme in zip(PHONES, ("regels", "regels", "dossier", "dossier"), strict=True):
        page = hall.pages[name]
        page.locator(f"label:has(input[name=first][value={theme}])").click()
        hall.press(name, house_says(name, "assign-send"))
        hall.read(house_says(name, "assign-chosen"), name)
    hall.press("console", "Verdeel (4)")
    for names, theme in zip((FIRST, SECOND), THEMES, strict=True):
        for name in names:
            expect(hall.pages[name].locator("#title")).to_have_text(said(name, GROUPS[theme]))
    hall.look("ot0-divided", *HALL_WIDE)


def address(hall: Hall) -> None:
    """OT-1 to OT-3: to whom it goes; talks, stories, what is recognised."""
    a = hall.a
    hall.beside.do(a.go("ot1"))
    console = hall.pages["console"]
    console.get_by_placeholder("Nieuwe bestemming").or_(console.get_by_label("Nieuwe bestemming")).first.fill(
        DESTINATION
    )
    hall.press("console", "Zet erbij")
    hall.read(DESTINATION, "board", "phone 0")
    a.to = 1
    hall.look("ot1", *HALL_WIDE)
    for key, rooms in TALKS.items():
        hall.beside.do(a.go(key))
        hall.read(asks(key), "board", "console", "board room")
        hall.read(house_says("console room", "console-away-title"), "console room")
        hall.look(key, *HALL_WIDE, *rooms)


def in_silence(hall: Hall) -> None:
    """OT-5a, OT-5b: everyone writes, and nobody else sees it."""
    hall.beside.do(hall.a.go("ot5"))
    for name in PHONES:
        hall.read(house_says(name, "gather-silent", n=5), name)
    for name, text in zip(PHONES[:3], (*CARDS, OTHER), strict=True):
        page = hall.pages[name]
        page.get_by_text(said(name, BOTTLENECK), exact=True).click()
        page.locator("textarea").first.fill(text)
        hall.press(name, house_says(name, "phone-field-button"))
        hall.read(house_says(name, "phone-mine-received"), name)
    hall.read(CARDS[0], "console room")
    for name in ("board room", "board", "console", *PHONES[1:]):
        expect(hall.pages[name].locator("body")).not_to_contain_text(CARDS[0])
    hall.look("ot5a", *ROOM, *HALL_WIDE[:2])
    hall.onward("ot5b")
    for room in hall.a.tables.values():
        hall.beside.do(room.release(*(i["n"] for i in room.lead.items())))
    hall.look("ot5b", *ROOM)


def grouping(hall: Hall) -> None:
    """OT-5c, by keyboard alone: two cards in hand, laid in a new group, which gets a name."""
    hall.onward("ot5c")
    desk = hall.pages["console room"]
    hall.read(CARDS[1], "console room", "board room")
    desk.locator(".card-take").first.focus()
    for key in ("Space", "ArrowDown", "Space", "ArrowRight"):
        desk.keyboard.press(key)
    hall.look("ot5c-in-hand", "console room")
    desk.keyboard.press("Enter")
    desk.get_by_label(house_says("console room", "cluster-name-field")).fill(NAME)
    desk.keyboard.press("Enter")
    hall.read(NAME, "board room", *FIRST)
    expect(hall.pages["board"].locator("body")).not_to_contain_text(NAME)
    hall.look("ot5c", *ROOM)


def recognising(hall: Hall) -> None:
    """OT-5d: one tap a group."""
    hall.onward("ot5d")
    for name in FIRST:
        hall.press(name, said(name, STANCES[0].label))
        hall.read(house_says(name, "recognise-left", n=0), name)
    hall.look("ot5d", *ROOM)


def solutions(hall: Hall) -> None:
    """OT-5e, OT-5f: what we can do ourselves, and a dot for it."""
    hall.onward("ot5e")
    hall.look("ot5e", *ROOM)
    room = hall.a.tables[THEMES[0]]
    hall.beside.do(room.say(SOLUTION, type="oplossing_zelf"))
    hall.read(SOLUTION, "board room")
    hall.onward("ot5f")
    hall.press("phone 1", house_says("phone 1", "prioritise-more", text=SOLUTION))
    hall.read(house_says("phone 1", "prioritise-left", n=1), "phone 1")
    hall.look("ot5f", *ROOM)


def messages(hall: Hall) -> None:
    """OT-5g: a message with an address; what was also heard; the other room asked for it in vain."""
    hall.onward("ot5g")
    desk, (first, second) = hall.pages["console room"], hall.a.tables.values()
    done = house_says("console room", "console-room-waits")
    expect(desk.locator("body")).not_to_contain_text(done)
    hall.look("ot5g-empty", *ROOM)
    hall.beside.do(first.note(MESSAGE, why="Het kost een dag.", solution="Spreek er één af.", to=[1]))
    hall.read(MESSAGE, "console room", "board room")
    counter = hall.pages["phone 1"]
    hall.press("phone 1", house_says("phone 1", "messages-go-ook_gehoord"))
    counter.locator("textarea").first.fill(COUNTER)
    hall.press("phone 1", house_says("phone 1", "phone-field-button"))
    hall.read(COUNTER, "console room")
    held = hall.beside.do(first.heard("ook_gehoord"))
    hall.beside.do(first.release(*held))
    hall.read(COUNTER, "board room")
    hall.read(done, "console room")
    hall.beside.do(second.note(FAR, why="Nu vier keer.", solution="Praat.", to=[1]))
    hall.beside.do(second.did("no_counter_voice"))
    expect(desk.locator("body")).not_to_contain_text(FAR)
    expect(hall.pages["board"].locator("body")).not_to_contain_text(MESSAGE)
    hall.look("ot5g", *ROOM)


def harvest(hall: Hall) -> None:
    """OT-6: the themes one by one, with what was said against them."""
    hall.beside.do(hall.a.go("ot6"))
    hall.read(MESSAGE, "board")
    hall.read(COUNTER, "board", "board room")
    hall.look("ot6", *HALL_WIDE, "board room")
    hall.pages["console"].keyboard.press("g")
    hall.read(FAR, "board")
    expect(hall.pages["board"].locator(".layer--old")).to_have_count(0)
    hall.look("ot6-second", "board", "console")


def weighing(hall: Hall) -> None:
    """OT-7: dots, hidden until it closes; a weight and no decision."""
    hall.beside.do(hall.a.go("ot7"))
    for name in PHONES:
        hall.press(name, house_says(name, "prioritise-more", text=MESSAGE[:10]))
    hall.look("ot7", *HALL_WIDE)
    hall.press("console", "Sluit en toon")
    hall.read("geen besluit", "board")
    hall.look("ot7-closed", *HALL_WIDE)


def handing_over(hall: Hall) -> None:
    """OT-8, OT-9: where it goes and when one hears; who thinks along; goodbye."""
    a = hall.a
    hall.beside.do(a.go("ot8"))
    hall.pages["phone 0"].get_by_role("button", name="Ik denk mee over").first.click()
    hall.look("ot8-empty", *HALL_WIDE)
    for item in a.board.items():
        known = {"item": item["n"], "day": "2027-05-20", "contact": "de regisseur"}
        hall.beside.do(a.console.act("address", **known))
    hall.read("20 mei", "board")
    hall.look("ot8", *HALL_WIDE)
    hall.beside.do(a.go("ot9"))
    hall.look("ot9", *HALL_WIDE)


def the_organiser_reads(hall: Hall) -> None:
    """The yield as a page, and the cover note on one sheet."""
    page, base = hall.pages["console"].context.new_page(), hall.a.code
    page.goto(f"http://{HALL}:{hall.a.house.port}/{base}/report.html?audience=shareable")
    expect(page.locator("h1")).to_have_text("Opbrengst Ontwikkeltafel")
    told = page.locator("body").inner_text()
    assert [said for said in (MESSAGE, FAR, COUNTER, NAME, SOLUTION, DESTINATION) if said not in told] == []
    hall.pages = {"console report": page}
    hall.look("report", "console report")
    page.goto(f"http://{HALL}:{hall.a.house.port}/{base}/cover.html")
    note = page.locator("body").inner_text()
    assert [said for said in (MESSAGE, FAR, DESTINATION, "20 mei 2027") if said not in note] == []
    assert COUNTER not in note
    for sheet in ("report", "cover"):
        page.goto(f"http://{HALL}:{hall.a.house.port}/{base}/{sheet}.html?audience=shareable&lang=en")
        expect(page.locator("html")).to_have_attribute("lang", "en")
    hall.look("cover", "console report")
