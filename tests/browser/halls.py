"""A session in the browser: its screens, and the words that only some of them may hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from playwright.sync_api import Page

from tests.browser.screens import Board, Console, Phone, Screen, Scribe
from tests.server.house import House, Json

if TYPE_CHECKING:
    from tests.browser.conftest import Visitors


@dataclass
class Hall:
    """One session on a real server. ``secrets``: a word → the screens that may hold it, for now."""

    visitors: Visitors
    house: House
    made: Json
    host: str
    phones: dict[str, Phone] = field(default_factory=dict)
    secrets: dict[str, set[str]] = field(default_factory=dict)
    tabs: dict[str, Page] = field(default_factory=dict)
    """Second tabs of the staff, in English."""
    found: list[str] = field(default_factory=list)
    """What axe found on the way."""
    board: Board = field(init=False)
    console: Console = field(init=False)
    scribe: Scribe = field(init=False)

    @property
    def address(self) -> str:
        """Where phones go: a name and plain http, so no secure context."""
        return f"http://{self.host}:{self.house.port}/{self.made['code']}"

    @property
    def staff(self) -> dict[str, Screen]:
        """The three staff screens by name."""
        return {"board": self.board, "console": self.console, "scribe": self.scribe}

    def open(self) -> None:
        """The staff screens, by their links."""
        self.board = Board(self.visitors, 1920, 1080)
        self.console = Console(self.visitors, 1280, 800)
        self.scribe = Scribe(self.visitors, 1280, 800)
        for face, screen in self.staff.items():
            screen.page.goto(f"{self.address}/{face}#{self.secret(face)}", wait_until="commit")
        for face, screen in self.staff.items():
            screen.page.locator("html[data-ready=true]").wait_for()
            assert self.secret(face) not in screen.page.url

    def secret(self, face: str) -> str:
        """What the link of a face ends with."""
        return str(self.made["links"][face]).partition("#")[2]

    def phone(self, name: str, lang: str = "nl-NL", width: int = 390) -> Phone:
        """A phone in somebody's hand, not in yet."""
        self.phones[name] = Phone(self.visitors, self.address, lang, width)
        return self.phones[name]

    def only(self, word: str, *names: str) -> None:
        """From now on these screens hold this word, and no others may."""
        self.secrets[word] = set(names)

    def told(self, *words: str) -> None:
        """Everyone may know them now."""
        for word in words:
            del self.secrets[word]

    def keeps_its_secrets(self) -> None:
        """Nobody else holds them or was ever sent them: by the page's whole source and by its frames."""
        known = {name: screen.knows() for name, screen in (self.staff | self.phones).items()}
        for word, who in self.secrets.items():
            holders = {name for name, all_of_it in known.items() if word in all_of_it}
            assert holders <= who, f"{word} is held by {holders - who}"
            assert holders & who, f"nobody holds {word}: this look is blind"

    def forgive(self, *expected: str) -> None:
        """The browser complained of what this test did on purpose: exactly that is forgotten."""
        for words in expected:
            found = [line for line in self.visitors.trouble if words in line]
            self.visitors.trouble[:] = [line for line in self.visitors.trouble if words not in line]
            assert found, f"nobody complained of {words}"
