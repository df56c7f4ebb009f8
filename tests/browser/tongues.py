"""Pages in both languages: profiles with the cookies of a screen that is in, and what they show."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page, expect

from facilitator.words import LANGS, LOCALES, Lang, Words
from tests.browser.conftest import HALL, Visitors
from tests.server.evening import Evening
from tests.server.house import House

Both = tuple[str, str]
"""In Dutch and in English."""


def address(house: House, e: Evening) -> str:
    """Where phones go; a face behind a slash is a screen."""
    return f"http://{HALL}:{house.port}/{e.code}"


def profile(visitors: Visitors, house: House, lang: Lang, width: int, *cookies: str) -> BrowserContext:
    """A browser in this language that was let in before."""
    context = visitors.profile(width, 844, LOCALES[lang])
    for cookie in cookies:
        name, _, value = cookie.partition("=")
        context.add_cookies([{"name": name, "value": value, "url": f"http://{HALL}:{house.port}"}])
    return context


def began(context: BrowserContext, url: str) -> Page:
    """A page that is on its way."""
    page = context.new_page()
    page.goto(url, wait_until="commit")
    return page


def stands(page: Page, lang: Lang, heading: Both, *buttons: Both) -> None:
    """The heading and the buttons are there to be seen."""
    at = LANGS.index(lang)
    expect(page.get_by_role("heading", name=heading[at], exact=True).first).to_be_visible()
    for button in buttons:
        expect(page.get_by_role("button", name=button[at], exact=True).first).to_be_visible()


def both(name: str, **values: str | int) -> Both:
    """A sentence of the house in the two languages."""
    return Words("nl").say(name, **values), Words("en").say(name, **values)
