"""An evening as people live it: four phones, a board, a console and a scribe, from arrival to report."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import expect

from tests.browser.first_half import (
    BETTER,
    CARD,
    CORRECTED,
    FREE,
    GOOD,
    HIDDEN,
    KEPT,
    LEFT,
    NOTE,
    PROMOTED,
    WISH,
    a_phone_dies_and_one_comes_late,
    every_screen_comes_back,
    harvest,
    nobody_begins_too_early,
    rules_and_check_in,
    the_ring_comes_in,
    the_table_comes_in,
    what_can_be_better,
    what_goes_well,
)
from tests.browser.halls import Hall
from tests.browser.looking import arrived, in_english_too, look, look_at_the_end, look_at_the_sheets
from tests.summary.readback import read_sheets

pytestmark = pytest.mark.xdist_group("klantarena")

QUESTION = "Wat zou er in een korte brief moeten staan?"
ANSWER = "Alleen wat er is afgesproken."
HEARD, TOUCHED, PLAN = "Dat bellen helpt.", "Het woord te lang.", "Ik kort de brief in."
PROMISE, DUE = "Elke brief is voortaan één bladzij.", "2027-03-29"
ALOUD = "We leggen elke brief eerst aan een ouder voor."
BSN = "111222333"
TAKEN_BACK = "gors"
"""What its writer took back."""


def test_an_evening_holds_what_was_said_and_shows_only_what_may_be_shown(arena: Hall) -> None:
    arena.open()
    in_english_too(arena)
    for scene in (
        the_table_comes_in,
        the_ring_comes_in,
        nobody_begins_too_early,
        rules_and_check_in,
        what_goes_well,
        every_screen_comes_back,
        what_can_be_better,
        a_phone_dies_and_one_comes_late,
        harvest,
        a_phone_at_twice_the_size,
        a_question_comes_back_and_is_asked_better,
        answer_and_withdrawal,
        look_at_the_sheets,
        swap_and_first_reaction,
        a_phone_without_network,
        the_rest_of_the_reaction,
        somebody_promises,
        goodbye,
        the_end,
        the_organiser_reads,
        what_the_disk_holds,
    ):
        scene(arena)
        arena.keeps_its_secrets()
    assert not arena.found, "\n".join(arena.found)


def a_phone_at_twice_the_size(e: Hall) -> None:
    """On 195 pixels a long word breaks, and nobody scrolls aside to read who sees it."""
    large = e.phone("large", width=195)
    large.join("outer", sector="jeugdverpleegkundige", pledge=True)
    large.reads("Gaat goed", "main")
    large.page.get_by_role("button", name=CORRECTED).click()
    large.reads("jeugdverpleegkundige", ".sees")
    assert large.page.evaluate("document.documentElement.scrollWidth") <= 195
    e.phones.pop("large").context.close()


def a_question_comes_back_and_is_asked_better(e: Hall) -> None:
    """The guard holds a telephone number; the console sends it back with a reason; the writer mends it."""
    arrived(e, "ka6")
    listener = e.phones["listener"]
    e.board.shows("Wat wil je nog van de tafel weten?")
    listener.page.get_by_role("button", name=CORRECTED).click()
    listener.field.fill("Mag ik bellen op 06-12345678?")
    listener.reads("Hier staat een telefoonnummer.", ".hints")
    listener.button("Stuur in").click()
    listener.stands("Mag ik bellen", "de gespreksleider kijkt er eerst naar")
    expect(listener.row("Mag ik bellen")).to_be_in_viewport()
    e.only("Mag ik bellen", "listener", "console", "scribe")
    row = e.console.choose("Mag ik bellen")
    expect(row.locator(".row-held")).to_have_text("Vastgehouden: een telefoonnummer.")
    expect(row.locator("mark")).to_have_text("06-12345678")
    look(e, "ka6, held", "console", "scribe", "outer")
    e.console.insist(
        "Enter",
        lambda ms: expect(e.console.page.locator(".foot-says")).to_have_text(
            "Kies eerst V of E.", timeout=ms
        ),
    )
    e.keeps_its_secrets()
    e.console.send_back("Mag ik bellen", downs=1)
    listener.stands("Mag ik bellen", "Teruggekregen")
    listener.reads("Hier zit een mening in.")
    look(e, "ka6, sent back", "outer")
    listener.row("Mag ik bellen").get_by_role("button", name="Pas aan").click()
    listener.write(QUESTION, "Stuur opnieuw")
    listener.stands(QUESTION, "Ontvangen")
    e.console.release(QUESTION)
    e.board.shows(QUESTION, CORRECTED, "jeugdarts")
    listener.stands(QUESTION, "Op het bord")


def answer_and_withdrawal(e: Hall) -> None:
    """The table answers aloud; what its writer takes back is off the e.board."""
    e.scribe.record(ANSWER)
    e.console.press("2")
    e.console.release(ANSWER)
    e.board.shows(ANSWER, QUESTION)
    english = e.phones["english"]
    english.page.get_by_role("button", name=WISH).click()
    english.write(f"Waar is {TAKEN_BACK} te vinden?", "Send in")
    e.only(TAKEN_BACK, "english", "console", "scribe")
    e.console.press("1")
    expect(e.console.row(TAKEN_BACK)).to_be_visible()
    e.keeps_its_secrets()
    e.console.release(TAKEN_BACK)
    e.told(TAKEN_BACK)
    e.board.shows(TAKEN_BACK)
    look(e, "ka6")
    english.row(TAKEN_BACK).get_by_role("button", name=re.compile("^Withdraw")).click()
    english.button("Withdraw").click()
    e.board.misses(TAKEN_BACK)
    expect(english.row(TAKEN_BACK)).to_have_count(0)
    e.board.page.reload()
    e.board.shows("de buitenring vraagt")
    assert TAKEN_BACK not in e.board.page.content()


def swap_and_first_reaction(e: Hall) -> None:
    """Seats are swapped; the outer ring answers three questions in order; one note is taken over."""
    e.console.onward("Wissel van plaats")
    arrived(e, "ka7")
    e.board.shows("De buitenring komt in het midden zitten.")
    look(e, "ka7")
    for phone in e.phones.values():
        expect(phone.field).to_have_count(0)
    e.console.press("z")
    e.console.reads("Iedereen zit. Je kunt verder.", ".foot-says")
    e.console.onward("Reactie")
    arrived(e, "ka8")
    listener, table = e.phones["listener"], e.phones["table"]
    table.is_calm("Je luistert nu.")
    e.board.shows("Wat heb je gehoord?", "Wat ga je ermee doen?")
    listener.reads("Wat heb je gehoord?", "h1")
    listener.reads("Opent na vraag 1.")
    listener.page.get_by_role("button", name="Kies uit je kladblok (2)").click()
    listener.page.get_by_role("button", name=PROMOTED).click()
    expect(listener.field).to_have_value(f"Vragen naar {PROMOTED}.")
    assert not [line for line in listener.wire.sent if PROMOTED in line]
    listener.button("Stuur in").click()
    listener.stands(PROMOTED, "Ontvangen")
    assert [line for line in listener.wire.sent if PROMOTED in line]
    e.only(PROMOTED, "listener", "console", "scribe")
    expect(e.console.row(PROMOTED)).to_be_visible()
    e.keeps_its_secrets()
    e.console.release(PROMOTED)
    e.told(PROMOTED)
    e.board.shows(PROMOTED)
    listener.write(TOUCHED)
    listener.stands(TOUCHED, "Ontvangen")


def a_phone_without_network(e: Hall) -> None:
    """What is written stays on the phone, goes when it can, and is on the board once; a BSN goes nowhere."""
    english = e.phones["english"]
    english.field.fill(HEARD)
    english.page.get_by_role("link", name="Nederlands").click()
    english.reads("Wat heb je gehoord?", "h1")
    expect(english.field).to_have_value(HEARD)
    english.context.set_offline(True)
    english.reads("geen verbinding", ".top-state")
    english.button("Stuur in").click()
    english.stands(HEARD, "Nog op je telefoon")
    english.reads("staat nog op je telefoon", ".others")
    english.reads("Opent zodra je antwoord op vraag 1 binnen is.", ".others")
    english.context.set_offline(False)
    english.stands(HEARD, "Ontvangen")
    e.visitors.trouble[:] = [x for x in e.visitors.trouble if "ERR_INTERNET_DISCONNECTED" not in x]
    e.console.press("1")
    e.console.release(HEARD)
    e.board.shows(HEARD)
    english.stands(HEARD, "Op het bord")
    english.reads("Wat raakt je het meest?", "h1")
    english.write(f"Het gezin met {BSN}.")
    english.reads("Dit lijkt op een BSN. Haal het nummer weg.", ".refused")
    expect(english.field).to_have_value(f"Het gezin met {BSN}.")
    assert not [line for line in english.wire.sent if BSN in line]
    english.field.fill("")
    english.page.get_by_role("link", name="English").click()
    english.reads("What touches you most?", "h1")


def the_rest_of_the_reaction(e: Hall) -> None:
    """The third question opened after the first; one answer is left in the queue."""
    listener, english = e.phones["listener"], e.phones["english"]
    listener.reads("Wat ga je ermee doen?", "h1")
    listener.write(PLAN)
    for key, text in (("2", TOUCHED), ("3", PLAN)):
        e.console.press(key)
        e.console.release(text)
        e.board.shows(text)
    english.write(f"Ook dit bleef liggen: {LEFT}.", "Send in")
    english.stands(LEFT, "Received")
    e.only(LEFT, "console", "scribe", "english")
    look(e, "ka8")


def somebody_promises(e: Hall) -> None:
    """Nothing goes on before the table knows when it hears more; one promises and takes it on."""
    e.console.onward("Toezeggingen")
    arrived(e, "ka9")
    e.console.asks("n", "We kunnen nog niet verder")
    e.console.press("Escape")
    expect(e.console.page.locator("dialog")).to_have_count(0)
    listener = e.phones["listener"]
    listener.page.locator("input[name=column][value=niet]").check()
    listener.page.get_by_label("Ik zeg iets toe").fill("Nog een formulier.")
    listener.button("Zeg toe").click()
    expect(listener.page.get_by_label("Waarom niet?")).to_be_focused()
    listener.page.locator("input[name=column][value=direct]").check()
    listener.page.get_by_label("Wanneer is het klaar?").fill(DUE)
    listener.page.get_by_role("checkbox", name="Ik neem dit op me").check()
    listener.page.reload()
    expect(listener.page.get_by_role("checkbox", name="Ik neem dit op me")).to_be_checked()
    expect(listener.page.get_by_label("Wanneer is het klaar?")).to_have_value(DUE)
    listener.write(PROMISE, "Zeg toe")
    listener.stands(PROMISE, "Ontvangen")
    e.console.release(PROMISE)
    e.board.shows("Pakken we direct op", PROMISE)
    e.phones["table"].reads(PROMISE)
    e.console.page.get_by_label("De tafel hoort het terug op").fill("2027-05-20")
    e.console.button("Bewaar").click()
    e.console.reads("De dag staat op het bord.", ".foot-says")
    expect(e.console.page.locator("form:has(#feedback-on) :focus")).to_have_count(0)
    e.board.shows("Op 20 mei 2027 hoort de tafel wat ermee gebeurt.")
    somebody_is_asked(e)


def somebody_is_asked(e: Hall) -> None:
    """The scribe writes down what was wanted aloud, and asks somebody to take it on; who will not."""
    page, english = e.scribe.page, e.phones["english"]
    page.get_by_label("Vraag iemand in de zaal").select_option(
        page.locator("select[name=person] option").filter(has_text="teammanager").get_attribute("value")
    )
    e.scribe.record(ALOUD)
    english.reads(ALOUD)
    look(e, "ka9")
    english.button("Not me").click()
    expect(english.button("Not me")).to_have_count(0)
    e.console.hide(ALOUD)


def goodbye(e: Hall) -> None:
    """Who sat at the table says what may be done with one's words, and gets a code to take that back."""
    e.console.onward("Afronding")
    arrived(e, "ka10")
    e.board.shows("Hoe ga je hier weg?")
    table = e.phones["table"]
    table.reads("Wat mag met jouw woorden?", "h1")
    free = table.page.get_by_role("listitem").filter(has_text=FREE)
    expect(table.page.get_by_role("listitem").filter(has_text=KEPT)).to_be_visible()
    free.get_by_role("button", name="Mag in verslag").click()
    code = table.page.get_by_role("region", name="Schrijf deze code op").get_by_role("listitem")
    expect(code).to_contain_text(re.compile(f"[A-Z0-9]{{4}} [A-Z0-9]{{4}}{FREE}"))
    e.phones["english"].write("Wakker.", "Send in")
    e.phones["english"].stands("Wakker.", "Received")
    look(e, "ka10")


def the_end(e: Hall) -> None:
    """Every screen says goodbye; what waits is left out."""
    e.console.asks("n", "Er wachten nog 3 bijdragen.")
    e.console.button("Sluit af").click()
    e.console.reads("Bekijk en druk af", "dialog")
    e.board.shows("Dank je wel.")
    for phone in e.phones.values():
        phone.reads(re.compile("Dank je wel.|Thank you."), "h1")
    look_at_the_end(e)
    e.console.press("Escape")
    expect(e.console.button("Terug")).to_have_count(0)
    e.console.press("t")
    e.console.reads("de schrijver ziet dit niet meer", ".foot-says")
    e.console.asks("r", "Bekijk en druk af")


SAID = (GOOD, CORRECTED, WISH, QUESTION, ANSWER, PROMOTED, HEARD, TOUCHED, PLAN, PROMISE)
NEVER = (CARD, NOTE, HIDDEN, LEFT, TAKEN_BACK, ALOUD, "06-12345678", BSN)


def the_organiser_reads(e: Hall) -> None:
    """The report in every form as it is downloaded: what was said stands there, and nothing else."""
    with e.console.page.expect_popup() as opened:
        e.console.page.get_by_role("link", name="Bekijk en druk af").click()
    page = opened.value
    expect(page.locator("h1")).to_have_text("Verslag KlantArena")
    told = {"html": page.locator("body").inner_text()}
    for kind, name in (("md", "Markdown"), ("json", "JSON")):
        told[kind] = downloaded(e, "link", name).read_text("utf-8")
    assert json.loads(told["json"])["title"] == "Verslag KlantArena"
    told["pdf"] = read_sheets(downloaded(e, "button", "A4 (PDF)").read_bytes())
    for kind, text in told.items():
        assert [said for said in (*SAID, FREE, KEPT) if said not in text] == [], kind
        assert [word for word in (*NEVER, f"{BETTER} ") if word in text] == [], kind
    letter = read_sheets(downloaded(e, "button", "Brief aan de tafel").read_bytes())
    assert [said for said in (GOOD, CORRECTED, PROMISE, "20 mei 2027") if said not in letter] == []
    assert [word for word in (*NEVER, KEPT, QUESTION, HEARD) if word in letter] == []
    e.console.page.get_by_role("radio", name="openbaar").check()
    with e.console.page.expect_popup() as opened:
        e.console.page.get_by_role("link", name="Bekijk en druk af").click()
    page = opened.value
    expect(page.locator("h1")).to_have_text("Verslag KlantArena")
    public = page.locator("body").inner_text()
    assert [said for said in (GOOD, CORRECTED, FREE) if said not in public] == []
    assert [
        word for word in (*NEVER, KEPT, BETTER + " ", QUESTION, HEARD, "huisarts") if word in public
    ] == []


def downloaded(e: Hall, role: Literal["link", "button"], name: str) -> Path:
    """A file that the console hands over."""
    with e.console.page.expect_download() as download:
        e.console.page.get_by_role(role, name=name).click()
    return download.value.path()


def what_the_disk_holds(e: Hall) -> None:
    """What was said is stored; a number that was refused, and a note, never were."""
    stored = e.house.bytes()
    assert GOOD.encode() in stored
    assert BSN.encode() not in stored
    assert NOTE.encode() not in stored
