"""A team that decides, as its screens hold it, each in its own language; phones joined by the page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Locator, expect

from facilitator.words import LANGS, LOCALES, Lang
from tests.browser import axe
from tests.browser.beside import Beside, beside
from tests.browser.conftest import Visitors
from tests.browser.screens import Board, Console, Phone, Screen, Scribe
from tests.browser.tongues import Both, address, both, profile
from tests.server.deciding import PACE, SCRIPT, Team
from tests.server.evening import evening
from tests.server.house import House, Json

STAFF: dict[str, Lang] = {"board": "en", "scribe": "en", "console": "nl"}
"""The last of them lies on top: a page below another is drawn seldom, and a click on it takes long."""
PHONES: dict[str, Lang] = {"yes": "nl", "no": "nl", "turn": "en", "unsure": "en"}
"""Whoever has a phone in a browser: one says yes, one no, one changes a no into a yes, one does not know."""
SEEN = ("board", "console", "yes", "unsure")
"""Screens that differ: the other phones show what these show, but for the vote and what follows of it."""
ASIDE = 2
"""So many vote yes by the socket."""
DESK = {"board": Board, "console": Console, "scribe": Scribe}
SIZES = {"board": (1920, 1080), "console": (1280, 800), "scribe": (1280, 800)}
TOKENS = """() => Object.entries(localStorage).filter(([key]) => key.includes(":ballot:"))
  .map(([, kept]) => JSON.parse(kept).token)"""


@dataclass
class Circle:
    """``screens``: by the face of staff, or the name of a phone; ``found``: what axe found on the way."""

    aside: Beside
    team: Team
    screens: dict[str, Screen] = field(default_factory=dict)
    found: list[str] = field(default_factory=list)
    spoken: dict[str, Lang] = field(default_factory=lambda: STAFF | PHONES)
    """A screen → its language."""
    tokens: dict[str, set[str]] = field(default_factory=dict)
    """The secret of each ballot that a phone ever gave."""

    @property
    def console(self) -> Console:
        """The one that leads, worked by its keys."""
        screen = self.screens["console"]
        assert isinstance(screen, Console)
        return screen

    def said(self, face: str, words: Both | str) -> str:
        """In the language of that screen; what somebody typed is the same in each."""
        return words if isinstance(words, str) else words[LANGS.index(self.spoken[face])]

    def speak(self, face: str, lang: Lang) -> None:
        """A screen of the staff goes on in another language."""
        self.spoken[face] = lang
        page = self.screens[face].page
        page.goto(f"{page.url.partition('?')[0]}?lang={lang}", wait_until="commit")

    def read(self, words: Both | str, *faces: str) -> None:
        """Wait until these show it, each in its own language."""
        for face in faces:
            self.screens[face].reads(self.said(face, words))

    def head(self, face: str, heading: Both | str, *does: str) -> None:
        """The heading is there to be seen, and the controls: names of sentences of the house."""
        screen = self.screens[face]
        heads = screen.page.get_by_role("heading", name=self.said(face, heading), exact=True)
        expect(heads.first).to_be_visible()
        for name in does:
            expect(button(screen, self.said(face, both(name)))).to_be_visible()

    def tap(self, face: str, name: str) -> None:
        """A button by its sentence, in the language of that screen."""
        self.screens[face].button(self.said(face, both(name))).click()

    def write(self, face: str, text: str, name: str = "phone-field-button") -> None:
        """Type in the field of a phone, and send."""
        self.screens[face].page.locator("textarea").first.fill(text)
        self.tap(face, name)

    def look(self, moment: str, *faces: str) -> None:
        """What axe finds on these as they stand."""
        expect(self.screens["board"].page.locator(".layer--old")).to_have_count(0)
        pages = {face: self.screens[face].page for face in faces}
        self.found += [f"{moment}, {line}" for line in axe.findings(pages)]

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until the console that the socket has makes it true; it hears no sooner than the pages."""
        self.aside.do(self.team.e.console.until(condition))

    def vote(self, face: str, choice: str) -> None:
        """On a phone: choose, give, and it was received; the choice is out of sight."""
        phone = self.screens[face]
        phone.page.get_by_text(self.said(face, both(f"decide-choice-{choice}")), exact=True).click()
        self.tap(face, "decide-vote-give")
        self.head(face, both("decide-vote-received"), "decide-vote-change")
        expect(phone.page.get_by_role("radio")).to_have_count(0)
        self.tokens.setdefault(face, set()).update(phone.page.evaluate(TOKENS))

    def secret(self) -> None:
        """No screen holds the token of a phone, or was ever sent it; and there are tokens to look for."""
        assert {len(held) for held in self.tokens.values()} == {2}, self.tokens
        for owner, tokens in self.tokens.items():
            assert any(token in sent for token in tokens for sent in self.screens[owner].wire.sent)
            for name, screen in self.screens.items():
                known = "\0".join(screen.wire.heard) if name == owner else screen.knows()
                assert not [token for token in tokens if token in known], f"{name} knows how {owner} voted"


def button(screen: Screen, words: str) -> Locator:
    """A button by how its words begin: a key may stand behind them."""
    return screen.page.get_by_role("button", name=re.compile(f"^{re.escape(words)}")).first


@contextmanager
def gathered(house: House, visitors: Visitors) -> Iterator[Circle]:
    """Staff by their cookies; phones by the page to join, and two voters by the socket."""
    with beside(evening(house, SCRIPT, rehearsal=True, pace=PACE)) as (aside, e):
        circle = Circle(aside, Team(e))
        where = address(house, e)
        desk = profile(visitors, house, "nl", 1280, *(e.staff[face].cookie for face in DESK))
        for face, lang in STAFF.items():
            screen = circle.screens[face] = DESK[face](visitors, *SIZES[face], within=desk)
            screen.page.goto(f"{where}/{face}?lang={lang}", wait_until="commit")
        for _ in range(ASIDE):
            aside.do(circle.team.join())
        for name, lang in PHONES.items():
            phone = Phone(visitors, where, LOCALES[lang], within=profile(visitors, house, lang, 390))
            phone.page.goto(where, wait_until="commit")
            circle.screens[name] = phone
            circle.tap(name, "phone-join-button")
        yield circle


def told(face: Json) -> list[tuple[int, int, int, int]]:
    """The votes that were closed, as who leads has them: yes, no, not known, not voted."""
    return [(one["yes"], one["nee"], one["weet_niet"], one["not_voted"]) for one in face["rounds"]]
