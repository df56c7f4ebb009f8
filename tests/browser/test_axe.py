"""axe finds nothing (WCAG 2.0 to 2.2, A and AA) on pages that are no screen of an evening."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from facilitator.words import LANGS, Lang
from tests.browser import axe
from tests.browser.beside import beside
from tests.browser.conftest import HALL, Visitors
from tests.browser.tongues import Both, address, both, profile
from tests.server.evening import Evening, evening
from tests.server.house import House

pytestmark = pytest.mark.xdist_group("axe")
PIN = "2468"
SAID_NO = ("404 (NOT FOUND)", "409 (CONFLICT)", "403 (FORBIDDEN)")
REFUSED = 5
"""So many of the pages come with a status that says no."""
HEADINGS: Mapping[str, Both] = {
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
ORGANISER = {"pre-flight": "preflight?", "report": "report.html?", "letter": "letter.html?hear=2027-05-20&"}
"""What who has the console may read."""
LOCKED = {"locked": "console?", "locked report": "report.html?"}
"""What a console on which nobody sits gives: itself, and whatever else one asks with its cookie."""


def test_axe_finds_nothing_on_the_other_pages(house: House, visitors: Visitors) -> None:
    """What one meets before the evening, after it, and where something is not as it should be."""
    with beside(evening(house)) as (aside, e):
        aside.do(e.fill(1, 1))
        aside.do(e.go("ka5"))
        aside.do(e.console.act("set_pin", pin=PIN))
        shut = aside.do(shut_one(e))
        desks = [profile(visitors, house, "nl", 1280, cookie) for cookie in (e.console.cookie, shut)]
        stranger = profile(visitors, house, "nl", 390).new_page()
        found = []
        for n, lang in enumerate(LANGS):
            seen = set()
            for name, page in chain(strangers(stranger, house, e, lang), at_a_desk(desks, house, e, lang)):
                expect(page.get_by_role("heading", name=HEADINGS[name][n]).first).to_be_visible()
                found += axe.findings({f"{name} {lang}": page}, twins=[f"{name} {lang}"] * n)
                seen.add(name)
            assert seen == HEADINGS.keys()
    forgiven = [line for line in visitors.trouble if any(said in line for said in SAID_NO)]
    assert len(forgiven) == REFUSED * len(LANGS)
    visitors.trouble[:] = [line for line in visitors.trouble if line not in forgiven]
    assert not found, "\n".join(found)


def strangers(page: Page, house: House, e: Evening, lang: Lang) -> Iterator[tuple[str, Page]]:
    """What who has no cookie yet meets, one after the other."""

    def go(way: str) -> None:
        page.goto(f"http://{HALL}:{house.port}{way}lang={lang}")

    for name, way in (("home", "/?"), ("unknown code", "/ZZZZZZ?"), ("join", f"/{e.code}?")):
        go(way)
        yield name, page
    page.locator("input[name=role][value=inner]").check()
    page.locator("form button").last.click()
    expect(page.locator("#why")).not_to_be_empty()
    yield "join refused", page
    for name, way in (
        ("no link", f"/{e.code}/console?"),
        ("no such page", "/a/b/c?"),
        ("consent", "/intrekken?"),
    ):
        go(way)
        yield name, page
    go(f"/intrekken?session={e.code}&")
    page.locator("#code").fill("AAAABBBB")
    page.locator("form button").click()
    yield "consent refused", page


def at_a_desk(
    desks: list[BrowserContext], house: House, e: Evening, lang: Lang
) -> Iterator[tuple[str, Page]]:
    """What the organiser reads, and what a locked console gives; a tab each, for a screen that is on."""
    for desk, ways in zip(desks, (ORGANISER, LOCKED), strict=True):
        page = desk.new_page()
        for name, way in ways.items():
            page.goto(f"{address(house, e)}/{way}lang={lang}")
            yield name, page
        page.close()


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
