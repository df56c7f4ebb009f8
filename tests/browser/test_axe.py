"""axe finds nothing (WCAG 2.0 to 2.2, A and AA): on every page, in every phase, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from facilitator.method.reading import read
from facilitator.settings import scripts_dir
from facilitator.words import LANGS, Lang, Words
from tests.browser import axe
from tests.browser.beside import Beside, beside
from tests.browser.conftest import HALL, Visitors
from tests.browser.moments import MOMENTS, THANKS, act, come_to
from tests.browser.tongues import Both, address, began, both, profile, stands
from tests.server.evening import Evening, evening
from tests.server.house import House

pytestmark = pytest.mark.xdist_group("axe")
STAFF = ("board", "console", "scribe", "helper")
ENGLISH = tuple(f"{name} en" for name in (*STAFF, "inner", "outer"))
"""They show what those in Dutch show."""
SHEETS = {"w": "people", "k": "links", "r": "report", "y": "follow", "j": "ask", "?": "keys", "x": "pin"}
"""Keys of the console that open a sheet."""


@dataclass
class Looked:
    """An evening as it goes, and its pages: a name such as ``board nl`` → the page."""

    beside: Beside
    evening: Evening
    pages: dict[str, Page]

    def of(self, face: str) -> Iterator[tuple[Lang, Page]]:
        """The pages of one face in each language."""
        for lang in LANGS:
            yield lang, self.pages[f"{face} {lang}"]


def in_both(context: BrowserContext, name: str, url: str) -> dict[str, Page]:
    """A page in each language, by names such as ``board nl``; that in Dutch comes last, and lies on top."""
    return {f"{name} {lang}": began(context, f"{url}?lang={lang}") for lang in reversed(LANGS)}


@contextmanager
def opened(house: House, visitors: Visitors) -> Iterator[Looked]:
    """An evening with all its pages: second tabs, in each language, of screens and phones that are in."""
    with beside(evening(house)) as (aside, e):
        aside.do(e.fill(1, 1))
        pages: dict[str, Page] = {}
        desk = profile(visitors, house, "nl", 1280, *(e.staff[face].cookie for face in STAFF))
        for face in STAFF:
            pages |= in_both(desk, face, f"{address(house, e)}/{face}")
        for ring, phone in (("inner", e.inner[0]), ("outer", e.outer[0])):
            pages |= in_both(profile(visitors, house, "nl", 390, phone.cookie), ring, address(house, e))
        yield Looked(aside, e, pages)


def test_axe_finds_nothing_in_any_phase_in_any_language(house: House, visitors: Visitors) -> None:
    found = []
    with opened(house, visitors) as looked:
        for key in MOMENTS:
            looked.beside.do(come_to(looked.evening, key))
            shows(looked, key)
            for face, text in looked.beside.do(act(looked.evening, key)).items():
                for _, page in looked.of(face):
                    expect(page.locator("body")).to_contain_text(text)
            found += [f"{key}, {line}" for line in axe.findings(looked.pages, twins=ENGLISH)]
            if key == "ka6":
                found += sheets(looked)
        found += the_end(looked)
    assert not found, "\n".join(found)


def shows(looked: Looked, key: str) -> None:
    """Each page has come to this phase, and what one does there can be seen."""
    moment = MOMENTS[key]
    for lang, page in looked.of("board"):
        stands(page, lang, moment.board)
        expect(page.locator(".layer--old")).to_have_count(0)
    for lang, page in looked.of("inner"):
        stands(page, lang, moment.inner, *moment.inner_does)
    for lang, page in looked.of("outer"):
        stands(page, lang, moment.outer, *moment.outer_does)
    staff_shows(looked, key)


def staff_shows(looked: Looked, key: str) -> None:
    """The script tells how the phase is called; the way on is there, and what the helper may do."""
    phases = [phase for phase in read(scripts_dir() / "klantarena.toml").phases if phase.key in MOMENTS]
    at = [phase.key for phase in phases].index(key)
    for lang, page in looked.of("console"):
        expect(page.locator("[aria-current=step] b")).to_have_text(
            getattr(phases[at].short or phases[at].title, lang)
        )
        for after in phases[at + 1 : at + 2]:
            onward = Words(lang).say("console-next", title=getattr(after.short or after.title, lang))
            expect(page.get_by_role("button", name=re.compile(re.escape(onward)))).to_be_visible()
    for lang, page in looked.of("scribe"):
        stands(page, lang, (phases[at].title.nl, phases[at].title.en), both("scribe-bring-in-do"))
    for lang, page in looked.of("helper"):
        stands(page, lang, both("console-on-board"))
        expect(page.get_by_role("button", name=Words(lang).say("console-key-keys"))).to_be_visible()


def sheets(looked: Looked) -> list[str]:
    """Every sheet that a key of the console opens."""
    found = []
    consoles = {f"console {lang}": page for lang, page in looked.of("console")}
    for key, name in SHEETS.items():
        for page in consoles.values():
            page.keyboard.press(key)
            expect(page.locator("dialog h2").first).to_be_visible()
        if name == "links":
            for made, (lang, page) in enumerate(looked.of("console"), 1):
                draws_a_link(page, Words(lang), len(STAFF) + made)
        found += [f"sheet {name}, {line}" for line in axe.findings(consoles, "dialog", ENGLISH)]
        for page in consoles.values():
            page.keyboard.press("Escape")
            expect(page.locator("dialog")).to_have_count(0)
    return found


def draws_a_link(page: Page, words: Words, standing: int) -> None:
    """A new link, as a picture for somebody's camera. ``standing``: how many there are then.

    The sheet stands in the middle: it moves by the line that the new link gets in the list.
    """
    page.get_by_role("button", name=words.say("console-link-helper")).click()
    expect(page.locator(".linked li")).to_have_count(standing)
    page.get_by_role("button", name=words.say("console-link-qr-show")).click()
    picture = page.get_by_role("img", name=words.say("console-link-qr"))
    expect(picture).to_be_visible()
    assert picture.evaluate("async (image) => (await image.decode(), image.naturalWidth > 0)")


def the_end(looked: Looked) -> list[str]:
    """All pages once it is over."""
    e = looked.evening
    ack = looked.beside.do(e.console.act("end"))
    assert ack["ok"], ack
    for face in ("inner", "outer", "board"):
        for lang, page in looked.of(face):
            stands(page, lang, THANKS)
    for lang, page in looked.of("console"):
        stands(page, lang, both("console-script"), both("console-report-title"))
    return [f"the end, {line}" for line in axe.findings(looked.pages, twins=ENGLISH)]


def test_axe_finds_nothing_on_the_other_pages(house: House, visitors: Visitors) -> None:
    """What one meets before the evening, after it, and where something is not as it should be."""
    with beside(evening(house)) as (aside, e):
        aside.do(e.fill(1, 1))
        aside.do(e.go("ka5"))
        aside.do(e.console.act("set_pin", pin=PIN))
        found = []
        shut = aside.do(shut_one(e))
        desks = [profile(visitors, house, "nl", 1280, cookie) for cookie in (e.console.cookie, shut)]
        stranger = profile(visitors, house, "nl", 390)
        for n, lang in enumerate(LANGS):
            pages = strangers(stranger, house, e, lang)
            for desk, ways in zip(desks, (ORGANISER, LOCKED), strict=True):
                pages |= {
                    name: began(desk, f"{address(house, e)}/{way}lang={lang}") for name, way in ways.items()
                }
            for name, heading in HEADINGS.items():
                expect(pages[name].get_by_role("heading", name=heading[n]).first).to_be_visible()
            assert pages.keys() == HEADINGS.keys()
            found += [f"{lang}, {line}" for line in axe.findings(pages, twins=pages if n else ())]
    said_no = ("404 (NOT FOUND)", "409 (CONFLICT)", "403 (FORBIDDEN)")
    forgiven = [line for line in visitors.trouble if any(said in line for said in said_no)]
    assert len(forgiven) == REFUSED * len(LANGS)
    visitors.trouble[:] = [line for line in visitors.trouble if line not in forgiven]
    assert not found, "\n".join(found)


HEADINGS: dict[str, Both] = {
    "home": both("phone-enter-title"),
    "unknown code": ("Deze code kennen we niet", "We do not know this code"),
    "join": ("Verzonnen", "Verzonnen"),
    "join refused": ("Verzonnen", "Verzonnen"),
    "no link": both("console-enter-how-title"),
    "consent": both("phone-withdraw-title"),
    "consent refused": ("Deze code kennen we niet", "We do not know this code"),
    "no such page": ("Deze pagina is er niet.", "This page does not exist."),
    "pre-flight": both("preflight-title"),
    "report": ("Verslag KlantArena", "Report of the client arena"),
    "letter": both("report-letter-thanks"),
    "locked": both("console-locked-title"),
    "locked report": ("Deze console zit op slot.", "This console is locked."),
}
"""Each page that is no screen of the evening, by its first heading."""
PIN = "2468"
REFUSED = 5
"""So many of them come with a status that says no."""


ORGANISER = {"pre-flight": "preflight?", "report": "report.html?", "letter": "letter.html?hear=2027-05-20&"}
"""What who has the console may read."""
LOCKED = {"locked": "console?", "locked report": "report.html?"}
"""What a console on which nobody sits gives: itself, and whatever else one asks with its cookie."""


def strangers(context: BrowserContext, house: House, e: Evening, lang: Lang) -> dict[str, Page]:
    """The pages of who has no cookie yet."""
    home = f"http://{HALL}:{house.port}"
    ways = {
        "home": "/?",
        "unknown code": "/ZZZZZZ?",
        "join": f"/{e.code}?",
        "join refused": f"/{e.code}?",
        "no link": f"/{e.code}/console?",
        "consent": "/intrekken?",
        "consent refused": f"/intrekken?session={e.code}&",
        "no such page": "/a/b/c?",
    }
    pages = {name: began(context, f"{home}{way}lang={lang}") for name, way in ways.items()}
    pages["join refused"].locator("input[name=role][value=inner]").check()
    pages["join refused"].locator("form button").last.click()
    expect(pages["join refused"].locator("#why")).not_to_be_empty()
    pages["consent refused"].locator("#code").fill("AAAABBBB")
    pages["consent refused"].locator("form button").click()
    return pages


async def shut_one(e: Evening) -> str:
    """Another console comes in and locks itself; returns its cookie."""
    console = await e.enter("console")
    assert (await console.act("lock"))["ok"]
    return console.cookie


def test_axe_sees_what_is_wrong(house: House, visitors: Visitors) -> None:
    """The look is not blind: a picture and a button without words, and grey letters on white."""
    page = profile(visitors, house, "nl", 390).new_page()
    page.goto(f"http://{HALL}:{house.port}/")
    assert axe.findings({"home": page}) == []
    page.evaluate("""() => {
      const [picture, button, words] = ["img", "button", "p"].map((name) => document.createElement(name));
      words.textContent = "Nauwelijks te lezen";
      words.style.color = "#ccc";
      picture.src = "/static/mark.svg";
      document.querySelector("main").append(picture, button, words);
    }""")
    found = "\n".join(axe.findings({"home": page}))
    assert [rule for rule in ("image-alt", "button-name", "color-contrast") if rule not in found] == []
