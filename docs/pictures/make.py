"""Makes the pictures: ``python docs/pictures/make.py [FOLDER]``.

Starts a server on a folder of its own, lets invented people play an evening, and writes ``evening.png``
beside this file. With a FOLDER it also writes every screen at every moment there: the tool for looking.
Words after FOLDER choose the moments by how their names begin: ``make.py out ka5 ka6``.
Needs what the tests need (``make test`` installs it).
"""

from __future__ import annotations

import asyncio
import base64
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
from playwright.async_api import Browser, BrowserContext, Page, async_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from story import Story

from tests.browser.conftest import CHROMIUMS, FLAGS
from tests.server.evening import STAFF, Evening
from tests.server.house import House

HERE = Path(__file__).resolve().parent
ADDRESS = "http://arena.voorbeeld"
"""What the invented board says one must open; the browser finds this machine there."""
THEME = "Samenwerking in de eerste 1000 dagen"
NOTES = ("Bericht terug aan de huisarts: wie doet dat bij ons?", "Vaders iets vragen.")
README_MOMENT = "ka8"
README_WIDTH = 1600


@dataclass(frozen=True)
class Shot:
    """One screen one looks at: whose it is, how large, in which language, by day or by night."""

    name: str
    face: str
    width: int
    height: int
    lang: str = "nl"
    dark: bool = False
    whole: bool = False
    """A phone scrolls: the whole page is on the picture."""


SHOTS = (
    Shot("board", "board", 1920, 1080),
    Shot("board-en", "board", 1280, 720, lang="en"),
    Shot("console", "console", 1280, 800),
    Shot("console-night", "console", 1280, 800, dark=True),
    Shot("console-en", "console", 1280, 800, lang="en"),
    Shot("scribe", "scribe", 1280, 800),
    Shot("inner", "inner", 390, 844, whole=True),
    Shot("inner-320-en", "inner", 320, 640, lang="en", whole=True),
    Shot("outer", "outer", 390, 844, whole=True),
    Shot("outer-night", "outer", 390, 844, dark=True, whole=True),
    Shot("outer-320", "outer", 320, 640, whole=True),
    Shot("outer-en", "outer", 390, 844, lang="en", whole=True),
)
DOOR = (
    Shot("phone", "", 390, 844, whole=True),
    Shot("phone-320-en", "", 320, 640, lang="en", whole=True),
    Shot("phone-night", "", 390, 844, dark=True, whole=True),
)
README = {
    "board": (Shot("board", "board", 978, 550), 1.0),
    "inner": (Shot("inner", "inner", 390, 844), 550 / 844),
    "outer": (Shot("outer", "outer", 390, 844), 550 / 844),
    "console": (Shot("console", "console", 1534, 640), 1.0),
}
"""Each screen as large as it stands on the sheet, so that nothing is scaled afterwards."""


@dataclass
class Eyes:
    """Opens the screens of an evening and keeps them: what was typed on a phone stays there."""

    browser: Browser
    evening: Evening
    contexts: dict[Shot, BrowserContext] = field(default_factory=dict)

    def cookie(self, face: str) -> str:
        """The cookie of a staff screen, or of the first phone of a ring."""
        e = self.evening
        if face in STAFF:
            return e.staff[face].cookie
        phones = {"inner": e.inner, "outer": e.outer}.get(face, [])
        return phones[0].cookie if phones else ""

    async def context(self, shot: Shot, scale: float) -> BrowserContext:
        """The profile of this screen."""
        if shot not in self.contexts:
            self.contexts[shot] = await self.browser.new_context(
                viewport={"width": shot.width, "height": shot.height},
                locale={"nl": "nl-NL", "en": "en-GB"}[shot.lang],
                color_scheme="dark" if shot.dark else "light",
                device_scale_factor=scale,
                reduced_motion="reduce",
            )
        context = self.contexts[shot]
        name, _, value = self.cookie(shot.face).partition("=")
        if value:
            await context.add_cookies([{"name": name, "value": value, "url": self.evening.house.url}])
            await context.add_cookies([{"name": name, "value": value, "url": self.address}])
        return context

    @property
    def address(self) -> str:
        """Where the screens go."""
        return f"{ADDRESS}:{self.evening.house.port}"

    async def look(self, shot: Shot, path: str | None = None, scale: float = 1.0) -> bytes:
        """A picture of the screen as it is now."""
        context = await self.context(shot, scale)
        page = context.pages[0] if context.pages else await context.new_page()
        staff = shot.face if shot.face in STAFF else ""
        where = f"/{self.evening.code}/{staff}".rstrip("/") if path is None else path
        await page.goto(f"{self.address}{where}")
        await page.locator("html[data-ready], h1").first.wait_for(state="attached")
        if shot.face == "outer":
            await self.note(page)
        await page.evaluate("document.fonts.ready")
        return await page.screenshot(full_page=shot.whole)

    async def note(self, page: Page) -> None:
        """Whoever listens writes two notes, once."""
        save = page.get_by_role("button", name="Bewaar op deze telefoon").or_(
            page.get_by_role("button", name="Keep on this phone")
        )
        tags = page.locator(".tag")
        if await tags.count() == 0 or await page.locator(".rows .line--dotted").count():
            return
        for text, tag in zip(NOTES, (3, 0), strict=True):
            await page.locator("textarea").fill(text)
            await tags.nth(tag).click()
            await save.click()

    async def write(self, moment: str, folder: Path) -> None:
        """Every screen at this moment."""
        shots = DOOR if moment == "lobby-empty" else ()
        for shot in shots:
            folder.joinpath(f"{moment}-{shot.name}-code.png").write_bytes(await self.look(shot, "/"))
            folder.joinpath(f"{moment}-{shot.name}-join.png").write_bytes(await self.look(shot))
        for shot in SHOTS:
            if self.cookie(shot.face):
                folder.joinpath(f"{moment}-{shot.name}.png").write_bytes(await self.look(shot))


async def compose(eyes: Eyes) -> bytes:
    """Board, console and two phones on one sheet."""
    page = await eyes.browser.new_page(viewport={"width": README_WIDTH, "height": 400})
    sheet = (HERE / "evening.html").read_text("utf-8")
    for name, (shot, scale) in README.items():
        picture = base64.b64encode(await eyes.look(shot, scale=scale)).decode()
        sheet = sheet.replace(f"{name}.png", f"data:image/png;base64,{picture}")
    await page.set_content(sheet)
    return await page.screenshot(full_page=True)


@asynccontextmanager
async def opened(house: House) -> AsyncIterator[Evening]:
    """A session with its staff in."""
    made = house.ask(
        "new",
        script="klantarena",
        folder=str(house.data),
        theme=THEME,
        host="JGZ Westerkust (verzonnen)",
        contact="Noor Bakker (verzonnen), bij de deur",
        expected={"outer": 40},
    )
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
        evening = Evening(house, made, http, str(house.health()["build"]))
        try:
            for face in STAFF:
                evening.staff[face] = await evening.enter(face)
            yield evening
        finally:
            for screen in evening.screens:
                await screen.close()


async def play(house: House, folder: Path | None, only: tuple[str, ...]) -> None:
    """The whole evening, with a look at each moment."""
    flags = [*FLAGS, f"--host-resolver-rules=MAP {ADDRESS.partition('//')[2]} 127.0.0.1"]
    path = next(filter(None, map(shutil.which, CHROMIUMS)), None)
    async with async_playwright() as driver, opened(house) as evening:
        browser = await driver.chromium.launch(executable_path=path, args=flags)
        eyes = Eyes(browser, evening)
        async for moment in Story(evening).moments():
            if folder is not None and moment.startswith(only or ("",)):
                await eyes.write(moment, folder)
            if moment == README_MOMENT:
                (HERE / "evening.png").write_bytes(await compose(eyes))
                if folder is None:
                    break
        await browser.close()


def main() -> None:
    """Make the picture of the README; with a folder, all of them."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as own:
        house = House(Path(own), extra=("--url", ADDRESS))
        house.start()
        try:
            asyncio.run(play(house, folder, tuple(sys.argv[2:])))
        finally:
            house.stop()


if __name__ == "__main__":
    main()
