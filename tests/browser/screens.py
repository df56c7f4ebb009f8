"""Screens in a browser as a test holds them: what they show, what they say to the server, what they hear."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from playwright.sync_api import BrowserContext, Locator, Page, Request, WebSocket, expect

if TYPE_CHECKING:
    from tests.browser.conftest import Visitors

PATIENCE_MS = 20_000
"""How long a condition may take on a machine that others use as well."""
TRY_MS = 800

expect.set_options(timeout=PATIENCE_MS)


@dataclass
class Wire:
    """All that pages of one browser sent (addresses, bodies, frames) and heard (frames)."""

    sent: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        """Keep everything from now on."""
        page.on("request", self._request)
        page.on("websocket", self._socket)

    def _request(self, request: Request) -> None:
        self.sent.append(f"{request.url} {request.post_data or ''}")

    def _socket(self, socket: WebSocket) -> None:
        socket.on("framesent", lambda frame: self.sent.append(str(frame)))
        socket.on("framereceived", lambda frame: self.heard.append(str(frame)))


class Screen:
    """One browser profile with one page on it; or one more page in a profile that others are in."""

    def __init__(
        self,
        visitors: Visitors,
        width: int,
        height: int,
        lang: str = "nl-NL",
        within: BrowserContext | None = None,
    ) -> None:
        self.context: BrowserContext = within or visitors.profile(width, height, lang)
        self.context.set_default_timeout(PATIENCE_MS)
        self.wire = Wire()
        self.page = self.open()
        if within:
            self.page.set_viewport_size({"width": width, "height": height})

    def open(self) -> Page:
        """Another tab."""
        page = self.context.new_page()
        self.wire.watch(page)
        return page

    def reads(self, text: str | re.Pattern[str], within: str = "body") -> None:
        """Wait until it shows this."""
        expect(self.page.locator(within).first).to_contain_text(text)

    def misses(self, text: str, within: str = "body") -> None:
        """Wait until it does not show this any more."""
        expect(self.page.locator(within).first).not_to_contain_text(text)

    def knows(self) -> str:
        """All that stands in the page or its storage now, seen or not, and all that was ever sent to it."""
        kept = "JSON.stringify(localStorage)"
        now = self.page.evaluate(f"document.documentElement.outerHTML + {kept}")
        return "\0".join((str(now), *self.wire.heard))

    def button(self, name: str) -> Locator:
        """A button by exactly its words."""
        return self.page.get_by_role("button", name=name, exact=True)


class Phone(Screen):
    """A participant's phone."""

    def __init__(
        self,
        visitors: Visitors,
        address: str,
        lang: str = "nl-NL",
        width: int = 390,
        height: int = 844,
        within: BrowserContext | None = None,
    ) -> None:
        super().__init__(visitors, width, height, lang, within)
        self.address = address

    def join(
        self, role: str, *, sector: str = "", code: str = "", seat: int = 0, pledge: bool = False
    ) -> None:
        """By the link: the form, *Doe mee*, and where one comes from."""
        self.page.goto(self.address)
        self.page.locator(f"input[name=role][value={role}]").check()
        if code:
            self.page.get_by_role("textbox", name=re.compile("Tafelcode|Table code")).fill(code)
        if seat:
            self.page.get_by_label(re.compile("Jouw stoel|Your seat")).select_option(str(seat))
        if pledge:
            self.page.locator("input[name=pledge]:visible").check()
        self.page.get_by_role("button", name=re.compile("^(Doe mee|Join)$")).click()
        self.say_sector(sector)

    def say_sector(self, sector: str) -> None:
        """The one question after joining; nothing means: rather not."""
        self.reads(re.compile("Waar werk je|Where do you work"), "h1")
        if sector:
            self.page.locator(f"input[name=sector][value={sector}]").check()
            self.page.get_by_role("button", name=re.compile("^(Ga verder|Continue)$")).click()
        else:
            self.page.get_by_role("button", name=re.compile("liever niet$|rather not say$")).click()
        expect(self.page.locator("input[name=sector]")).to_have_count(0)

    @property
    def field(self) -> Locator:
        """Where one types."""
        return self.page.locator("textarea")

    def write(self, text: str, button: str = "Stuur in") -> None:
        """Type and send."""
        self.field.fill(text)
        self.button(button).click()

    def row(self, text: str) -> Locator:
        """An own contribution."""
        return self.page.locator("ul.rows > li").filter(has_text=text)

    def stands(self, text: str, state: str) -> None:
        """Wait until an own contribution has this state, in words."""
        expect(self.row(text).locator(".state")).to_contain_text(state)

    def is_calm(self, title: str) -> None:
        """One sentence, and nothing to send with."""
        self.reads(title, "h1")
        for button in ("Stuur in", "Send in"):
            expect(self.button(button)).to_have_count(0)


class Board(Screen):
    """The projected board."""

    def shows(self, *texts: str) -> None:
        """Wait until it shows these."""
        for text in texts:
            self.reads(text, "main.board")


class Console(Screen):
    """The facilitator's console, worked by its keys."""

    def press(self, *keys: str) -> None:
        """Keys in this order."""
        for key in keys:
            self.page.keyboard.press(key)

    def insist(self, key: str, seen: Callable[[int], None]) -> None:
        """Press until it shows: a second press too soon after the first does nothing, on purpose."""
        for patience in (TRY_MS, TRY_MS, 2 * TRY_MS, PATIENCE_MS):
            self.press(key)
            try:
                seen(patience)
            except AssertionError:
                if patience == PATIENCE_MS:
                    raise
            else:
                return

    def row(self, text: str) -> Locator:
        """A row of the queue."""
        return self.page.locator("ul.queue > li.row").filter(has_text=text)

    def choose(self, text: str) -> Locator:
        """Walk to a row with the arrows."""
        row = self.row(text)
        expect(row).to_have_count(1)
        places = self.page.locator("ul.queue > li.row")
        at, to = (
            places.evaluate_all(f"all => all.findIndex(one => {which})")
            for which in ("one.ariaCurrent === 'true'", f"one.dataset.n === '{row.get_attribute('data-n')}'")
        )
        self.press(*["ArrowDown" if to > at else "ArrowUp"] * abs(to - at))
        expect(row).to_have_attribute("aria-current", "true")
        return row

    def release(self, text: str) -> None:
        """Enter on a row: it leaves the queue, or stands on a solid line while people talk."""
        row = self.choose(text)
        waiting = row.filter(has=self.page.locator(".line--dashed, .line--back"))
        self.insist("Enter", lambda ms: expect(waiting).to_have_count(0, timeout=ms))

    def undo(self, text: str) -> None:
        """U: what was done last is in the queue again."""
        says = self.page.locator(".foot-says")
        self.insist("u", lambda ms: expect(says).to_have_text("Terug in de wachtrij.", timeout=ms))
        expect(self.row(text)).to_have_count(1)

    def hide(self, text: str) -> None:
        """H on a row."""
        row = self.choose(text)
        self.insist("h", lambda ms: expect(row).to_have_count(0, timeout=ms))

    def send_back(self, text: str, downs: int = 0) -> None:
        """T, a standard reply with the arrows, Enter."""
        row = self.choose(text)
        self.press("t")
        expect(self.page.locator("dialog input[name=code]").first).to_be_focused()
        self.press(*["ArrowDown"] * downs, "Enter")
        expect(self.page.locator("dialog")).to_have_count(0)
        expect(row).to_have_count(0)

    def onward(self, title: str, reason: str = "") -> None:
        """N; where a SOFT gate stands in the way, with a reason."""
        now = self.page.locator(".course-row--now b")
        if reason:
            override = self.page.locator("dialog input[name=override]")
            self.insist("n", lambda ms: expect(override).to_be_focused(timeout=ms))
            self.page.keyboard.type(reason)
            self.press("Enter")
            expect(now).to_have_text(title)
        else:
            self.insist("n", lambda ms: expect(now).to_have_text(title, timeout=ms))
            # On a slow machine it was pressed once more than it took: that asks what this phase still lacks.
            if self.page.locator("dialog").count():
                self.press("Escape")
        expect(self.page.locator("dialog")).to_have_count(0)

    def asks(self, key: str, words: str) -> None:
        """A key that opens a sheet with these words."""
        sheet = self.page.locator("dialog")
        self.insist(key, lambda ms: expect(sheet).to_contain_text(words, timeout=ms))

    def tap(self, seat: int) -> None:
        """S and the number of a seat that spoke."""
        self.press("s", *str(seat))
        self.reads(f"Stoel {seat} sprak.", ".foot-says")

    def hear(self, seat: int) -> None:
        """S and the number of a seat that had its turn in a round."""
        self.press("s", *str(seat))
        self.reads(f"Stoel {seat} is gehoord.", ".foot-says")


class Scribe(Screen):
    """The scribe's screen."""

    def bring_in(self, seat: int) -> None:
        """Somebody at the table without a phone."""
        self.page.locator(".bring-in select[name=seat]").select_option(str(seat))
        self.button("Laat binnen").click()
        self.reads(f"stoel {seat}", ".scribe-side")

    def record(self, text: str, category: int = 0) -> None:
        """A line, with so many categories further on; Enter."""
        line = self.page.locator(".scribe-field")
        line.fill(text)
        for _ in range(category):
            line.press("PageDown")
        line.press("Enter")
        expect(line).to_have_value("")
        expect(
            self.page.locator(".written li").filter(has_text=(text.partition(": ")[2] or text).strip('"'))
        ).to_be_visible()
