"""The plainest session in a browser: one question to everyone, and what came in."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.halls import Hall
from tests.browser.screens import Board

pytestmark = pytest.mark.xdist_group("ophaalronde")

FIRST, SECOND, THIRD = "Meer tijd voor elkaar.", "Een vaste dag per week.", "Minder formulieren."
EDITED = "Veel minder formulieren."
KEPT_BACK = "koperwiek"


def test_what_everyone_writes_comes_back_as_a_harvest(gathering: Hall) -> None:
    gathering.open()
    for scene in (welcome, writing, second_thoughts, harvest):
        scene(gathering)
        gathering.keeps_its_secrets()


def test_a_face_that_fails_leaves_the_question_on_the_board(gathering: Hall) -> None:
    board = Board(gathering.visitors, 1920, 1080)
    broken = "export function Board() { throw new Error('kapot'); }"
    board.page.route(
        "**/activities/present/board.js", lambda r: r.fulfill(body=broken, content_type="text/javascript")
    )
    with board.page.expect_event("pageerror"):
        board.page.goto(f"{gathering.address}/board#{gathering.secret('board')}", wait_until="commit")
    expect(board.page.get_by_role("heading", name="Welkom")).to_be_visible()
    gathering.forgive("kapot")


def welcome(e: Hall) -> None:
    """One place for everyone: no choice, no code, no sector."""
    for name, lang in (("one", "nl-NL"), ("two", "en-GB")):
        phone = e.phone(name, lang)
        phone.page.goto(e.address)
        expect(phone.page.locator("input[type=radio], select")).to_have_count(0)
        phone.page.get_by_role("button", name=re.compile("^(Doe mee|Join)$")).click()
        phone.reads(re.compile("Je doet mee.|You have joined."), "h1")
    e.board.reads(re.compile(r"2\s+in de zaal"), "main.board")
    e.scribe.button("Laat binnen").click()
    e.board.reads(re.compile(r"3\s+in de zaal"), "main.board")
    e.scribe.reads("Binnen. Deze persoon doet nu mee.", ".bring-in")
    whose_line_it_is(e, asked=False)
    e.console.reads("Welkom, de QR-code en hoeveel mensen er zijn.", ".on-board-words")
    e.console.page.get_by_role("button", name="Naar De vraag").click()
    expect(e.console.page.locator(".course-row--now b")).to_have_text("De vraag")
    # Enter is the row's, as its button says, and not once more the button's that the mouse pressed.
    expect(e.console.page.locator("button:focus")).to_have_count(0)
    whose_line_it_is(e, asked=True)
    expect(e.scribe.page.get_by_role("radio", name="de zaal", exact=True)).to_be_checked()
    e.scribe.button("Laat binnen").click()
    e.scribe.reads("Binnen. Je schrijft nu voor deze persoon.", ".bring-in")
    expect(e.scribe.page.get_by_role("radio").last).to_be_checked()
    for nothing_to_choose in ("Stoel", "Sector", "Plek"):
        expect(e.scribe.page.get_by_label(nothing_to_choose)).to_have_count(0)
    e.console.asks("w", "zonder telefoon")
    expect(e.console.button("dubbel").first).to_be_visible()
    expect(e.console.button("andere plek")).to_have_count(0)
    e.console.press("Escape")


def whose_line_it_is(e: Hall, *, asked: bool) -> None:
    """Who is in without a phone always stands there; one chooses among them where lines are written."""
    side = e.scribe.page.locator(".scribe-side section")
    expect(side.get_by_text("deelnemer").first).to_be_visible()
    for part in (side.get_by_text("Wat je nu opschrijft, is van:"), side.get_by_text("de zaal", exact=True)):
        expect(part).to_be_visible(visible=asked)
    expect(side.get_by_role("radio")).to_have_count(2 if asked else 0)


def writing(e: Hall) -> None:
    """Several at once go on the board; one is reworded first, one stays behind."""
    one, two = e.phones["one"], e.phones["two"]
    for text in (FIRST, SECOND):
        one.write(text)
        one.stands(text, "Ontvangen")
    two.reads("Anonymous: nobody sees who wrote this.")
    for text in (THIRD, f"Buurvrouw {KEPT_BACK} weet er meer van."):
        two.write(text, "Send in")
        two.stands(text, "Received")
    e.only(KEPT_BACK, "two", "console", "scribe")
    e.console.choose(FIRST)
    e.console.press("Shift+ArrowDown")
    expect(e.console.page.locator(".row--picked")).to_have_count(2)
    e.console.insist("Enter", lambda ms: expect(e.console.row(SECOND)).to_have_count(0, timeout=ms))
    expect(e.console.row(FIRST)).to_have_count(0)
    e.console.choose(THIRD)
    e.console.press("e")
    edit = e.console.page.locator(".edit textarea")
    expect(edit).to_be_focused()
    e.console.page.keyboard.type(EDITED)
    e.console.press("Enter")
    e.console.release(EDITED)
    e.board.shows(EDITED)
    two.stands(EDITED, "reworded by the facilitator")
    two.reads(f"You wrote: {THIRD}", ".rows")


def second_thoughts(e: Hall) -> None:
    """U takes the last act back; who erases everything is off the board at once."""
    e.console.undo(EDITED)
    e.board.misses(EDITED)
    e.console.release(EDITED)
    e.board.shows(EDITED)
    e.console.onward("Oogst", "We ronden af.")
    e.board.shows(FIRST, SECOND, EDITED)
    one_is_put_forward(e)
    one = e.phones["one"]
    one.page.get_by_text("Over deze bijeenkomst").click()
    one.button("Wis alles wat ik instuurde").click()
    one.button("Ja, wis alles").click()
    for text in (FIRST, SECOND):
        e.board.misses(text)
        expect(one.row(text)).to_have_count(0)


def one_is_put_forward(e: Hall) -> None:
    """Enter shows it alone, 0 gives the others back."""
    e.console.choose(FIRST)
    e.console.insist(
        "Enter", lambda ms: expect(e.board.page.locator("body")).not_to_contain_text(SECOND, timeout=ms)
    )
    e.board.shows(FIRST)
    e.console.press("0")
    e.board.shows(FIRST, SECOND, EDITED)


def harvest(e: Hall) -> None:
    """A board that was away comes back to the harvest; what was erased is nowhere."""
    e.board.page.reload()
    e.board.shows("Dit kwam er binnen", EDITED)
    whose_line_it_is(e, asked=False)
    e.board.misses(FIRST)
    e.phones["two"].reads(EDITED)
    stored = e.house.bytes()
    assert EDITED.encode() in stored
    assert FIRST.encode() not in stored
