"""The report in a real browser: on a small phone, and on A4 with its margin line where the looks put it."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Route

from facilitator.summary import build, write
from tests.summary.story import Arena

MM = 96 / 25.4
"""CSS pixels in a millimetre."""
EDGE = 10
"""Millimetres left of what is printed; the sheet's own margin."""


class Opens(Protocol):
    """What these tests need of ``visitors``."""

    def page(self, width: int = 390, height: int = 844, lang: str = "nl-NL") -> Page: ...


@pytest.fixture
def report() -> bytes:
    """An evening with a long sector, a correction, a question with its answer and many decisions."""
    a = Arena(rehearsal=True)
    a.record("Goed te vinden. " * 8, cat="goed", sector="jeugdverpleegkundige")
    a.go("ka4")
    better = a.record("Bel eerder.", cat="beter", sector="huisarts")
    a.go("ka5")
    a.say(a.table[0], "correctie", "Bel op tijd.", target=better)
    a.go("ka6")
    question = a.say(a.outside[0], "vraag", "Wanneer is dat?", target=better)
    a.record("Al in week twaalf.", type="antwoord", target=question)
    return write(build(a.s, "internal", "nl"), "html")


def opened(visitors: Opens, report: bytes, checkout: Path, hall_name: str, width: int) -> Page:
    """The report in a browser, its style sheets and letters from the checkout."""

    def serve(route: Route) -> None:
        path = urlsplit(route.request.url).path
        if path.startswith("/static/"):
            route.fulfill(path=checkout / path.removeprefix("/"))
        else:
            route.fulfill(body=report, content_type="text/html; charset=utf-8")

    page = visitors.page(width=width)
    page.route("**/*", serve)
    page.goto(f"http://{hall_name}/report.html")
    page.wait_for_function("document.fonts.status === 'loaded'")
    return page


def test_a_small_phone_needs_no_sideways_scroll(
    visitors: Opens, report: bytes, checkout: Path, hall_name: str
) -> None:
    page = opened(visitors, report, checkout, hall_name, 320)
    assert page.locator(".said").count() == 4
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_on_paper_the_margin_line_stands_at_fifty_millimetres(
    visitors: Opens, report: bytes, checkout: Path, hall_name: str
) -> None:
    page = opened(visitors, report, checkout, hall_name, round(180 * MM))
    page.emulate_media(media="print")
    lines = page.eval_on_selector_all(".words", "all => all.map(one => one.getBoundingClientRect().left)")
    assert len(lines) == 4
    for left in lines:
        assert left / MM + EDGE == pytest.approx(50, abs=0.5)
    sectors = page.eval_on_selector_all(".sector", "all => all.map(one => one.getBoundingClientRect())")
    assert all(box["left"] >= 0 and box["height"] < 20 for box in sectors), (
        "a sector leaves the sheet or breaks"
    )


def test_on_paper_every_sheet_begins_with_title_rehearsal_and_audience(
    visitors: Opens, report: bytes, checkout: Path, hall_name: str
) -> None:
    page = opened(visitors, report, checkout, hall_name, round(180 * MM))
    head = page.locator(".sheet-head")
    assert not head.is_visible()
    page.emulate_media(media="print")
    assert head.inner_text().split("\n") == [
        "Verslag KlantArena · Samen rond het jonge kind",
        "OEFENING",
        "intern",
    ]
    # What the printer repeats on each sheet, as it does the head of a table.
    assert head.evaluate("one => getComputedStyle(one).display") == "table-header-group"
