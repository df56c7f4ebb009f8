"""A real Chromium for the tests of the screens, in a hall without https.

The pages are opened on ``http://zaal.test:<port>``: on 127.0.0.1 a browser has abilities (``randomUUID``,
secure cookies, …) that it lacks on a laptop's address in a hall, and hides their absence.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Playwright,
    sync_playwright,
)

from tests.browser.halls import Hall
from tests.server.house import House, some_port

HALL = "zaal.test"
CHROMIUMS = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)
"""The first that is there: the same engine, at half the work where it draws no windows."""
FLAGS = (
    f"--host-resolver-rules=MAP {HALL} 127.0.0.1, MAP * ~NOTFOUND",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass
class Visitors:
    """Opens profiles (a phone, a board, a console) and remembers what went wrong in any of them.

    ``trouble`` holds script errors, lines a page wrote to the console as errors (a breach of the content
    security policy is one, a request to another host than the hall, which this browser cannot find, is too).
    It must be empty when the test ends; a test that causes trouble on purpose looks at it and clears it.
    """

    browser: Browser
    contexts: list[BrowserContext] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)

    def profile(
        self, width: int = 390, height: int = 844, lang: str = "nl-NL", touch: bool = False
    ) -> BrowserContext:
        """A browser profile of its own, ``width`` × ``height`` CSS pixels: no cookies, nothing stored yet."""
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, locale=lang, has_touch=touch, reduced_motion="reduce"
        )
        self.contexts.append(context)
        context.on("page", self._watch)
        return context

    def page(self, width: int = 390, height: int = 844, lang: str = "nl-NL") -> Page:
        """One page in a profile of its own."""
        return self.profile(width, height, lang).new_page()

    def close(self) -> None:
        """End every profile."""
        for context in self.contexts:
            context.close()

    def _watch(self, page: Page) -> None:
        page.on("pageerror", lambda error: self.trouble.append(f"{page.url}: {error}"))
        page.on("console", self._line)

    def _line(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.trouble.append(f"{message.location.get('url', '')}: {message.text}")


@pytest.fixture(scope="session")
def chromium_path() -> str | None:
    """The system's Chromium; None where Playwright's own is used (``make test`` sees to one of them)."""
    return next(filter(None, map(shutil.which, CHROMIUMS)), None)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Playwright's driver, one a worker."""
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def browser(playwright: Playwright, chromium_path: str | None) -> Iterator[Browser]:
    """One headless Chromium a worker, to which ``zaal.test`` is this machine."""
    chromium = playwright.chromium.launch(executable_path=chromium_path, args=list(FLAGS))
    yield chromium
    chromium.close()


@pytest.fixture
def visitors(browser: Browser) -> Iterator[Visitors]:
    """Fresh profiles for one test, which fails when a page met trouble nobody asked for."""
    crowd = Visitors(browser)
    yield crowd
    crowd.close()
    assert not crowd.trouble, "\n".join(crowd.trouble)


@pytest.fixture(scope="session")
def hall_name() -> str:
    """The host name of the hall; with a port it makes an address that is not a secure context."""
    return HALL


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A real server, whose phones come by the name of the hall."""
    port = some_port()
    one = House(tmp_path_factory.mktemp("hall"), port=port, extra=("--url", f"http://{HALL}:{port}"))
    one.start()
    try:
        yield one
    finally:
        one.stop()
    assert "Traceback" not in one.complaints(), one.complaints()


@pytest.fixture
def arena(house: House, visitors: Visitors) -> Hall:
    """A KlantArena that nobody is in yet."""
    return Hall(visitors, house, house.new("klantarena"), HALL)


@pytest.fixture
def gathering(house: House, visitors: Visitors) -> Hall:
    """An ophaalronde that nobody is in yet."""
    return Hall(visitors, house, house.new("ophaalronde"), HALL)
