"""The first half of an evening in the browser: they come in, the table talks, and looks at the harvest."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.halls import Hall
from tests.browser.looking import arrived, look

GOOD, BETTER, WISH = "Jullie bellen dezelfde dag terug.", "De brief is te lang.", "Kom naar het buurthuis."
CORRECTED = "De brief is te lang voor wie slecht leest."
FREE, KEPT = "Ik voelde me gehoord als een merel.", "Ik sliep er niet van, een uil."
"""What the fourth seat said, word for word: the one may be told, of the other nothing is said."""
FOREIGN = "I keep every letter, like a magpie."
"""What the first seat said; nothing is said of that either."""
REASON = "We zijn met weinig vanavond."
# Words that some screens may never hold; birds, as nobody else speaks of birds tonight.
CARD, NOTE, PROMOTED, HIDDEN, LEFT = "kwikstaart", "fitis", "wielewaal", "putter", "sijs"


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
    e.phone("guest", "en-GB").join("inner", code=table_code)


def the_ring_comes_in(e: Hall) -> None:
    """The tick of who listens first; a small phone, and an English one."""
    listener = e.phone("listener", width=320)
    listener.page.goto(e.address)
    listener.button("Doe mee").click()
    listener.reads("Kies eerst waar je zit.", "fieldset > #why")
    listener.page.locator("input[name=role][value=outer]").check()
    listener.button("Doe mee").click()
    listener.reads("Zet eerst het vinkje.", "label:has(input[value=outer]) + .if-role + #why")
    e.forgive("409 (CONFLICT)")
    listener.page.locator("input[name=pledge]:visible").check()
    listener.button("Doe mee").click()
    listener.say_sector("jeugdarts")
    e.phone("english", "en-GB").join("outer", sector="teammanager", pledge=True)
    e.phones["english"].reads("You have joined.", "h1")
    e.board.shows("van 15 aan tafel", "in de buitenring")


def nobody_begins_too_early(e: Hall) -> None:
    """Five at the table is the least; the scribe brings in who has no phone; Esc closes a sheet."""
    arrived(e, "ka0")
    look(e, "ka0")
    e.console.asks("n", "We kunnen nog niet verder")
    e.console.press("Escape")
    expect(e.console.page.locator("dialog")).to_have_count(0)
    expect(e.board.page.locator(".blank")).to_have_count(0)
    e.console.asks("n", "Er zijn er minstens 5 nodig.")
    for seat in (7, 8, 9):
        e.scribe.bring_in(seat)
    e.board.reads(re.compile(r"5\s+van 15 aan tafel"), "main.board")
    e.console.reads("Dit is intussen in orde. Druk nog eens op N.", "dialog")
    e.console.onward("Opening, spelregels", REASON)


def rules_and_check_in(e: Hall) -> None:
    """Rules and *Begrepen*; a private card for the facilitator; who does not speak has a calm screen."""
    table, listener = e.phones["table"], e.phones["listener"]
    arrived(e, "ka1")
    e.board.shows("De tafel praat.", "Geen discussie, geen verdediging.")
    for phone in (table, listener):
        phone.button("Begrepen").click()
        phone.reads("Begrepen. Dank je wel.")
    e.console.reads(re.compile(r"2 van \d tikten op Begrepen"))
    look(e, "ka1")
    e.console.onward("Kennismaking")
    arrived(e, "ka2")
    table.write(f"Ik wil het hebben over {CARD}.")
    table.stands(CARD, "alleen voor de gespreksleider")
    e.console.reads(CARD, ".side")
    e.only(CARD, "table", "console")
    listener.is_calm("Leg je telefoon even weg.")
    expect(listener.field).to_have_count(0)
    for seat in (4, 7):
        e.console.hear(seat)
    look(e, "ka2")
    e.console.onward("1a Wat gaat goed?", REASON)


def what_goes_well(e: Hall) -> None:
    """Notes stay on their phone; the scribe's lines wait for the harvest; the board has only the question."""
    arrived(e, "ka3")
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
    for text in (FREE, KEPT):
        e.scribe.record(f'4: "{text}"')
    e.scribe.record(f'1: "{FOREIGN}"')
    e.scribe.record(f"7: Wij missen de {HIDDEN}.")
    e.scribe.record(f"8: Hier bleef {LEFT} liggen.")
    e.only(HIDDEN, "console", "scribe")
    e.only(LEFT, "console", "scribe")
    for text in (GOOD, FREE, KEPT, FOREIGN):
        e.console.release(text)
    e.console.hide(HIDDEN)
    e.board.shows("Wat gaat goed?", "nog 25 minuten")
    e.board.misses(GOOD)
    look(e, "ka3")


def every_screen_comes_back(e: Hall) -> None:
    """A reload, a second tab; B blanks the e.board, and a B in a field does not."""
    listener = e.phones["listener"]
    listener.field.fill("Half getypt")
    for screen in (e.board, e.console, e.scribe, *e.phones.values()):
        screen.page.reload(wait_until="commit")
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
    arrived(e, "ka4")
    e.phones["english"].is_calm("You are listening now.")
    e.scribe.record(f"4: {BETTER}")
    e.scribe.record(f"9: {WISH}", category=1)
    e.scribe.reads("wens", ".written")
    for text in (BETTER, WISH):
        e.console.release(text)
    e.board.shows("Wat kan beter?")
    e.board.misses(BETTER)
    look(e, "ka4")


def a_phone_dies_and_one_comes_late(e: Hall) -> None:
    """The seat moves to another phone; who comes now listens."""
    guest = e.phones.pop("guest")
    guest.context.close()
    late = e.phone("late", "en-GB")
    late.join("outer", sector="bestuur", pledge=True)
    late.is_calm("You are listening now.")
    e.console.press("w")
    dead = e.console.page.locator(".person").filter(has_text="stoel 1")
    dead.get_by_role("button", name="nieuwe telefoon").click()
    other = e.console.page.locator("dialog select[name=other]")
    newcomer = other.locator("option").filter(has_text=re.compile(r"^deelnemer \d+, in de buitenring$"))
    other.select_option(newcomer.get_attribute("value"))
    e.console.button("Geef door").click()
    late.is_calm("Put your phone away for a moment.")
    e.console.press("Escape")
    late.page.get_by_text("About this meeting").click()
    late.reads("at the table, seat 1")
    e.console.onward("Oogst naar de tafel", REASON)


def harvest(e: Hall) -> None:
    """*Klopt*, or how it was meant; the board has the new words and says who mended them."""
    arrived(e, "ka5")
    table = e.phones["table"]
    e.board.shows("Oogst: klopt dit zo?", GOOD, BETTER, WISH)
    table.row(GOOD).get_by_role("button", name="Klopt", exact=True).click()
    expect(table.row(GOOD).get_by_role("button", name="Klopt", exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )
    size = table.page.viewport_size
    table.page.set_viewport_size({"width": 320, "height": 320})
    row = table.row(BETTER)
    row.get_by_role("button", name="Zo bedoelde ik het niet").click()
    row.locator("textarea").fill(CORRECTED)
    row.get_by_role("button", name="Stuur in").click()
    told = row.get_by_text("Je verbetering is ingestuurd.")
    expect(told).to_be_in_viewport()
    if size is not None:
        table.page.set_viewport_size(size)
    e.only(CORRECTED, "table", "console", "scribe")
    e.phones["listener"].is_calm("Je luistert nu.")
    expect(e.console.row(CORRECTED)).to_be_visible()
    e.keeps_its_secrets()
    e.console.release(CORRECTED)
    e.told(CORRECTED)
    e.board.shows(CORRECTED, "verbeterd door de tafel")
    e.board.misses(BETTER)
    look(e, "ka5")
    e.console.onward("Verdiepende vragen", REASON)
