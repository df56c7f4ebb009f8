"""An evening as people live it: four phones, a board, a console and a scribe, from arrival to report."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser.halls import Hall

pytestmark = pytest.mark.xdist_group("browser")

GOOD, BETTER, WISH = "Jullie bellen dezelfde dag terug.", "De brief is te lang.", "Kom naar het buurthuis."
CORRECTED = "De brief is te lang voor wie slecht leest."
QUESTION = "Wat zou er in een korte brief moeten staan?"
ANSWER = "Alleen wat er is afgesproken."
HEARD, TOUCHED, PLAN = "Dat bellen helpt.", "Het woord te lang.", "Ik kort de brief in."
REASON = "We zijn met weinig vanavond."
BSN = "111222333"
# Words that some screens may never hold; birds, as nobody else speaks of birds tonight.
CARD, NOTE, PROMOTED, HIDDEN, LEFT, TAKEN_BACK = "kwikstaart", "fitis", "wielewaal", "putter", "sijs", "gors"


def test_an_evening_holds_what_was_said_and_shows_only_what_may_be_shown(arena: Hall) -> None:
    arena.open()
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
        a_question_comes_back_and_is_asked_better,
        answer_and_withdrawal,
        swap_and_first_reaction,
        a_phone_without_network,
        the_rest_of_the_reaction,
        promises_and_goodbye,
        the_end,
    ):
        scene(arena)
        arena.keeps_its_secrets()


def the_table_comes_in(e: Hall) -> None:
    """By code and by link; a wrong table code, then the right one; a seat."""
    table_code = e.made["table_code"]
    first = e.phone("table")
    first.page.goto(e.address.rpartition("/")[0])
    first.page.get_by_label("Code").fill(e.made["code"].lower())
    first.button("Ga verder").click()
    first.page.locator("input[name=role][value=inner]").check()
    first.page.get_by_role("textbox", name="Tafelcode").fill("0" if table_code != "0" else "1")
    first.page.get_by_label("Jouw stoel").select_option("4")
    first.button("Doe mee").click()
    first.reads("Deze tafelcode klopt niet", "#why")
    e.forgive("409 (CONFLICT)")
    first.page.get_by_role("textbox", name="Tafelcode").fill(table_code)
    first.button("Doe mee").click()
    first.say_sector("huisarts")
    first.reads("Je zit op stoel 4.")
    e.phone("guest").join("inner", code=table_code)


def the_ring_comes_in(e: Hall) -> None:
    """The tick of who listens first; a small phone, and an English one."""
    listener = e.phone("listener", width=320)
    listener.page.goto(e.address)
    listener.page.locator("input[name=role][value=outer]").check()
    listener.button("Doe mee").click()
    listener.reads("Zet eerst het vinkje.", "#why")
    e.forgive("409 (CONFLICT)")
    listener.page.locator("input[name=pledge]:visible").check()
    listener.button("Doe mee").click()
    listener.say_sector("jeugdarts")
    e.phone("english", "en-GB").join("outer", sector="teammanager", pledge=True)
    e.phones["english"].reads("You have joined.", "h1")
    e.board.shows("van 15 aan tafel", "in de buitenring")


def nobody_begins_too_early(e: Hall) -> None:
    """Five at the table is the least; the scribe brings in who has no phone; Esc closes a sheet."""
    e.console.insist("n", lambda ms: expect(e.console.page.locator("dialog")).to_be_visible(timeout=ms))
    e.console.reads("We kunnen nog niet verder", "dialog")
    e.console.press("Escape")
    expect(e.console.page.locator("dialog")).to_have_count(0)
    expect(e.board.page.locator(".blank")).to_have_count(0)
    for seat in (7, 8, 9):
        e.scribe.bring_in(seat)
    e.board.reads(re.compile(r"5\s+van 15 aan tafel"), "main.board")
    e.console.onward("Opening, spelregels", REASON)


def rules_and_check_in(e: Hall) -> None:
    """Rules and *Begrepen*; a private card for the facilitator; who does not speak has a calm screen."""
    table, listener = e.phones["table"], e.phones["listener"]
    e.board.shows("De tafel praat.", "Geen discussie, geen verdediging.")
    for phone in (table, listener):
        phone.button("Begrepen").click()
        phone.reads("Begrepen. Dank je wel.")
    e.console.reads(re.compile(r"2 van \d tikten op Begrepen"))
    e.console.onward("Kennismaking")
    table.write(f"Ik wil het hebben over {CARD}.")
    table.stands(CARD, "alleen voor de gespreksleider")
    e.console.reads(CARD, ".side")
    e.only(CARD, "table", "console")
    listener.is_calm("Leg je telefoon even weg.")
    expect(listener.field).to_have_count(0)
    for seat in (4, 7):
        e.console.hear(seat)
    e.console.onward("1a Wat gaat goed?", REASON)


def what_goes_well(e: Hall) -> None:
    """Notes stay on their phone; the scribe's lines wait for the harvest; the board has only the question."""
    listener = e.phones["listener"]
    listener.is_calm("Je luistert nu.")
    for text in (f"Ik dacht aan {NOTE}.", f"Vragen naar {PROMOTED}."):
        listener.write(text, "Bewaar op deze telefoon")
        expect(listener.row(text)).to_be_visible()
    assert not [line for line in listener.wire.sent if NOTE in line or PROMOTED in line]
    e.only(NOTE, "listener")
    e.only(PROMOTED, "listener")
    e.phones["table"].is_calm("Leg je telefoon even weg.")
    expect(e.phones["table"].field).to_have_count(0)
    e.scribe.record(f"4: {GOOD}")
    e.scribe.record(f"7: Wij missen de {HIDDEN}.")
    e.scribe.record(f"8: Hier bleef {LEFT} liggen.")
    e.only(HIDDEN, "console", "scribe")
    e.only(LEFT, "console", "scribe")
    e.console.release(GOOD)
    e.console.hide(HIDDEN)
    e.board.shows("Wat gaat goed?", "nog 25 minuten")
    e.board.misses(GOOD)


def every_screen_comes_back(e: Hall) -> None:
    """A reload, a second tab; B blanks the e.board, and a B in a field does not."""
    listener = e.phones["listener"]
    listener.field.fill("Half getypt")
    for screen in (e.board, e.console, e.scribe, *e.phones.values()):
        screen.page.reload()
    listener.is_calm("Je luistert nu.")
    expect(listener.row(NOTE)).to_be_visible()
    expect(listener.field).to_have_value("Half getypt")
    e.board.shows("Wat gaat goed?")
    e.scribe.reads(GOOD, ".written")
    expect(e.console.row(LEFT)).to_be_visible()
    e.phones["table"].reads("Leg je telefoon even weg.", "h1")
    tab = listener.open()
    tab.goto(e.address)
    expect(tab.locator("textarea")).to_have_value("Half getypt")
    tab.locator("textarea").fill("")
    expect(listener.field).to_have_value("")
    tab.close()

    e.scribe.page.locator(".scribe-field").press("b")
    e.console.press("b")
    expect(e.board.page.locator(".blank")).to_be_visible()
    e.console.press("b")
    expect(e.board.page.locator(".blank")).to_have_count(0)
    e.scribe.page.locator(".scribe-field").fill("")
    e.console.onward("1b Wat kan beter?", REASON)


def what_can_be_better(e: Hall) -> None:
    """Two kinds of lines; nobody outside can send."""
    e.phones["english"].is_calm("You are listening now.")
    e.scribe.record(f"4: {BETTER}")
    e.scribe.record(f"9: {WISH}", category=1)
    e.scribe.reads("wens", ".written")
    for text in (BETTER, WISH):
        e.console.release(text)
    e.board.shows("Wat kan beter?")
    e.board.misses(BETTER)


def a_phone_dies_and_one_comes_late(e: Hall) -> None:
    """The seat moves to another phone; who comes now listens."""
    guest = e.phones.pop("guest")
    guest.context.close()
    late = e.phone("late")
    late.join("outer", sector="bestuur", pledge=True)
    late.is_calm("Je luistert nu.")
    e.console.press("w")
    dead = e.console.page.locator(".person").filter(has_text="stoel 1")
    dead.get_by_role("button", name="nieuwe telefoon").click()
    other = e.console.page.locator("dialog select[name=other]")
    newcomer = other.locator("option").filter(has_text=re.compile(r"^deelnemer \d+, in de buitenring$"))
    other.select_option(newcomer.get_attribute("value"))
    e.console.button("Geef door").click()
    late.is_calm("Leg je telefoon even weg.")
    e.console.press("Escape")
    late.page.get_by_text("Over deze bijeenkomst").click()
    late.reads("aan tafel, Stoel 1")
    e.console.onward("Oogst naar de tafel", REASON)


def harvest(e: Hall) -> None:
    """*Klopt*, or how it was meant; the board has the new words and says who mended them."""
    table = e.phones["table"]
    e.board.shows("Oogst: klopt dit zo?", GOOD, BETTER, WISH)
    table.row(GOOD).get_by_role("button", name="Klopt", exact=True).click()
    expect(table.row(GOOD).get_by_role("button", name="Klopt", exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )
    row = table.row(BETTER)
    row.get_by_role("button", name="Zo bedoelde ik het niet").click()
    row.locator("textarea").fill(CORRECTED)
    row.get_by_role("button", name="Stuur in").click()
    table.reads("Je verbetering is ingestuurd.")
    e.only(CORRECTED, "table", "console", "scribe")
    e.phones["listener"].is_calm("Je luistert nu.")
    expect(e.console.row(CORRECTED)).to_be_visible()
    e.keeps_its_secrets()
    e.console.release(CORRECTED)
    e.told(CORRECTED)
    e.board.shows(CORRECTED, "verbeterd door de tafel")
    e.board.misses(BETTER)
    e.console.onward("Verdiepende vragen", REASON)


def a_question_comes_back_and_is_asked_better(e: Hall) -> None:
    """The guard holds a telephone number; the console sends it back with a reason; the writer mends it."""
    listener = e.phones["listener"]
    e.board.shows("Wat wil je nog van de tafel weten?")
    listener.page.get_by_role("button", name=CORRECTED).click()
    listener.field.fill("Mag ik bellen op 06-12345678?")
    listener.reads("Hier staat een telefoonnummer.", ".hints")
    listener.button("Stuur in").click()
    listener.stands("Mag ik bellen", "de gespreksleider kijkt er eerst naar")
    e.only("Mag ik bellen", "listener", "console", "scribe")
    row = e.console.choose("Mag ik bellen")
    expect(row.locator(".row-held")).to_have_text("Vastgehouden: een telefoonnummer.")
    expect(row.locator("mark")).to_have_text("06-12345678")
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
    english.row(TAKEN_BACK).get_by_role("button", name=re.compile("^Withdraw")).click()
    english.button("Withdraw").click()
    e.board.misses(TAKEN_BACK)
    expect(english.row(TAKEN_BACK)).to_have_count(0)
    e.board.page.reload()
    e.board.shows("de buitenring vraagt")
    assert TAKEN_BACK not in e.board.page.content()
    e.console.onward("Wissel van plaats")


def swap_and_first_reaction(e: Hall) -> None:
    """Seats are swapped; the outer ring answers three questions in order; one note is taken over."""
    e.board.shows("De buitenring komt in het midden zitten.")
    for phone in e.phones.values():
        expect(phone.field).to_have_count(0)
    e.console.press("z")
    e.console.reads("Iedereen zit. Je kunt verder.", ".foot-says")
    e.console.onward("Reactie")
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


def the_rest_of_the_reaction(e: Hall) -> None:
    """The third question opened after the first; one answer is left in the queue."""
    listener, english = e.phones["listener"], e.phones["english"]
    listener.reads("Wat ga je ermee doen?", "h1")
    listener.write(PLAN)
    for key, text in (("2", TOUCHED), ("3", PLAN)):
        e.console.press(key)
        e.console.release(text)
        e.board.shows(text)
    english.write("Ook dit bleef liggen: sijs.")
    english.stands("sijs", "Ontvangen")
    e.only(LEFT, "console", "scribe", "english")


def promises_and_goodbye(e: Hall) -> None:
    """Nothing goes on before the table knows when it hears more; then the check-out."""
    e.console.onward("Toezeggingen")
    e.console.insist("n", lambda ms: expect(e.console.page.locator("dialog")).to_be_visible(timeout=ms))
    e.console.reads("We kunnen nog niet verder", "dialog")
    e.console.press("Escape")
    expect(e.console.page.locator("dialog")).to_have_count(0)
    e.console.page.get_by_label("De tafel hoort het terug op").fill("2027-05-20")
    e.console.button("Bewaar").click()
    e.console.reads("De dag staat op het bord.", ".foot-says")
    e.board.shows("Op 20 mei 2027 hoort de tafel wat ermee gebeurt.")
    e.console.onward("Afronding")


def the_end(e: Hall) -> None:
    """The report in three forms, as downloaded from the e.console."""
    e.console.insist("n", lambda ms: expect(e.console.page.locator("dialog")).to_be_visible(timeout=ms))
    e.console.reads("Er wachten nog 2 bijdragen.", "dialog")
    e.console.button("Sluit af").click()
    e.console.reads("Bekijk en druk af", "dialog")
    e.board.shows("Dank je wel.")
    for phone in e.phones.values():
        phone.reads("Dank je wel.", "h1")
    with e.console.page.expect_popup() as opened:
        e.console.page.get_by_role("link", name="Bekijk en druk af").click()
    report = opened.value
    expect(report.locator("h1")).to_have_text("Verslag KlantArena")
    told = {"html": report.content()}
    for kind, name in (("md", "Markdown"), ("json", "JSON")):
        with e.console.page.expect_download() as download:
            e.console.page.get_by_role("link", name=name).click()
        told[kind] = download.value.path().read_text("utf-8")
    assert json.loads(told["json"])["title"] == "Verslag KlantArena"
    public = (GOOD, CORRECTED, WISH, QUESTION, ANSWER, PROMOTED, HEARD, TOUCHED, PLAN)
    for kind, text in told.items():
        assert [said for said in public if said not in text] == [], kind
        for word in (CARD, NOTE, HIDDEN, LEFT, TAKEN_BACK, "06-12345678", BSN, BETTER):
            assert word not in text, f"{word} is in the {kind} report"
    stored = e.house.bytes()
    assert GOOD.encode() in stored
    assert BSN.encode() not in stored
    assert NOTE.encode() not in stored
