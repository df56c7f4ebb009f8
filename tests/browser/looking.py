"""axe looks at every screen of a KlantArena, in every phase and both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playwright.sync_api import Page, expect

from facilitator.method.reading import read
from facilitator.settings import scripts_dir
from facilitator.words import Lang, Words
from tests.browser import axe
from tests.browser.halls import Hall
from tests.browser.moments import MOMENTS, THANKS
from tests.browser.tongues import began, both, stands

FACES = ("board", "console", "scribe", "helper", "inner", "outer")
TABS = FACES[:4]
"""In English they are second tabs. A helper has a console with fewer rights, and is there in English only."""
SHEETS = {"w": "people", "k": "links", "r": "report", "y": "follow", "j": "ask", "?": "keys", "x": "pin"}
"""Keys of the console that open a sheet."""
PHASES = [phase for phase in read(scripts_dir() / "klantarena.toml").phases if phase.key in MOMENTS]


def in_english_too(e: Hall) -> None:
    """The screens of the staff once more; below those in Dutch, for what lies on top is drawn most often."""
    for face in TABS:
        context = e.staff.get(face, e.console).context
        e.tabs[face] = began(context, f"{e.address}/{face}?lang=en#{e.secret(face)}")
    for screen in e.staff.values():
        screen.page.bring_to_front()


def of(e: Hall, face: str) -> Iterator[tuple[Lang, Page]]:
    """The pages of one face, that in Dutch first."""
    if face == "inner":
        # Who sits on the first seat has another phone after a while.
        foreign = e.phones.get("guest") or e.phones["late"]
        yield from (("nl", e.phones["table"].page), ("en", foreign.page))
    elif face == "outer":
        yield from (("nl", e.phones["listener"].page), ("en", e.phones["english"].page))
    else:
        if face in e.staff:
            yield "nl", e.staff[face].page
        yield "en", e.tabs[face]


def arrived(e: Hall, key: str) -> None:
    """Each page has come to this phase, and what one does there can be seen."""
    moment = MOMENTS[key]
    for lang, page in of(e, "board"):
        stands(page, lang, moment.board)
        expect(page.locator(".layer--old")).to_have_count(0)
    for lang, page in of(e, "inner"):
        stands(page, lang, moment.inner, *moment.inner_does)
    for lang, page in of(e, "outer"):
        stands(page, lang, moment.outer, *moment.outer_does)
    at = [phase.key for phase in PHASES].index(key)
    for lang, page in of(e, "console"):
        expect(page.locator("[aria-current=step] b")).to_have_text(_short(at, lang))
        for after in range(at + 1, len(PHASES))[:1]:
            onward = Words(lang).say("console-next", title=_short(after, lang))
            expect(page.get_by_role("button", name=re.compile(re.escape(onward)))).to_be_visible()
    for lang, page in of(e, "scribe"):
        stands(page, lang, (PHASES[at].title.nl, PHASES[at].title.en), both("scribe-bring-in-do"))
    for lang, page in of(e, "helper"):
        stands(page, lang, both("console-on-board"))
        expect(page.get_by_role("button", name=Words(lang).say("console-key-keys"))).to_be_visible()


def _short(at: int, lang: Lang) -> str:
    """What a phase is called where there is little room."""
    return str(getattr(PHASES[at].short or PHASES[at].title, lang))


def look(e: Hall, moment: str, *faces: str) -> None:
    """What axe finds on these, or on all of them, as they stand; letters have the same colours in English."""
    pages = {f"{face} {lang}": page for face in faces or FACES for lang, page in of(e, face)}
    twins = [name for name in pages if name.endswith(" en")]
    e.found += [f"{moment}, {line}" for line in axe.findings(pages, twins=twins)]


def look_at_the_sheets(e: Hall) -> None:
    """Every sheet that a key of the console opens."""
    consoles = {f"console {lang}": page for lang, page in of(e, "console")}
    for key, name in SHEETS.items():
        for page in consoles.values():
            page.bring_to_front()
            page.keyboard.press(key)
            expect(page.locator("dialog h2").first).to_be_visible()
        if name == "links":
            for made, (lang, page) in enumerate(of(e, "console"), 1):
                draws_a_link(page, Words(lang), len(TABS) + made)
        e.found += [
            f"sheet {name}, {line}" for line in axe.findings(consoles, "dialog", twins=["console en"])
        ]
        for page in consoles.values():
            page.keyboard.press("Escape")
            expect(page.locator("dialog")).to_have_count(0)
    e.console.page.bring_to_front()


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


def look_at_the_end(e: Hall) -> None:
    """All of them once it is over."""
    for face in ("inner", "outer", "board"):
        for lang, page in of(e, face):
            stands(page, lang, THANKS)
    for lang, page in of(e, "console"):
        stands(page, lang, both("console-script"), both("console-report-title"))
    look(e, "the end")
