"""The end of a KlantArena in the browser: promises, what helps, who and when, and one's own words."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.halls import Hall

PROMISED, REFUSED = "Wij sturen de korte brief in maart.", "Wij bellen niet in het weekend."
WHY, WORD = "er is dan niemand", "hoopvol"
DUE, FEEDBACK = "2027-03-29", "2027-05-20"


def what_they_promise(e: Hall) -> None:
    """A promise with a day and an owner; one that is not kept, with a reason; nothing leaves unfinished."""
    listener, english = e.phones["listener"], e.phones["english"]
    e.console.onward("Toezeggingen")
    listener.reads("Wat doen we meteen?", "h1")
    listener.field.fill(PROMISED)
    listener.button("Zeg toe").click()
    listener.reads("Kies waar het bij hoort.", ".refused")
    listener.page.get_by_label("Pakken we direct op").check()
    listener.page.get_by_label("Wanneer is het klaar?").fill(DUE)
    listener.page.get_by_label("Ik neem dit op me").check()
    listener.button("Zeg toe").click()
    listener.stands(PROMISED, "Ontvangen")
    listener.row(PROMISED).filter(has_text="jij doet dit").wait_for()
    e.only(PROMISED, "listener", "console", "scribe")
    english.field.fill(REFUSED)
    english.page.get_by_label("Doen we niet, omdat").check()
    english.button("Zeg toe").click()
    english.reads("Schrijf ook waarom niet.", ".refused")
    english.page.get_by_label("Waarom niet?").fill(WHY)
    english.button("Zeg toe").click()
    expect(e.console.row(PROMISED)).to_be_visible()
    e.keeps_its_secrets()
    for text in (PROMISED, REFUSED):
        e.console.release(text)
    e.told(PROMISED)
    e.board.shows(PROMISED, "jeugdarts, klaar op 29 maart", REFUSED, f"Omdat: {WHY}")


def what_the_table_says_of_it(e: Hall) -> None:
    """One tap without a count; the count is not on the board."""
    helps = e.phones["table"].row(PROMISED).get_by_role("button", name="Hier heb ik iets aan")
    helps.click()
    expect(helps).to_have_attribute("aria-pressed", "true")
    e.board.misses("aan tafel heeft hier iets aan")


def who_and_when(e: Hall) -> None:
    """What is missing is said in words; the form and the day by keyboard; then the way is open."""
    e.scribe.page.locator(".scribe-field").fill("Het rooster delen met de kinderopvang.")
    e.scribe.page.get_by_label("Of een naam of functie").fill("het bestuur")
    e.scribe.button("Schrijf op").click()
    row = e.console.choose("Het rooster delen")
    expect(row).to_contain_text("Nog nodig: een datum.")
    e.console.press("f")
    row.get_by_label("Wanneer is het klaar?").fill(DUE)
    e.console.press("Enter")
    expect(row).not_to_contain_text("Nog nodig")
    expect(row).to_contain_text("wie: het bestuur")
    e.console.release("Het rooster delen")
    e.board.shows("het bestuur, klaar op 29 maart")
    e.console.insist("n", lambda ms: expect(e.console.page.locator("dialog")).to_be_visible(timeout=ms))
    e.console.reads("Er is nog geen dag waarop de tafel hoort wat ermee gebeurt.", "dialog")
    e.console.press("Escape")
    expect(e.console.page.locator("dialog")).to_have_count(0)
    e.console.press("g")
    day = e.console.page.get_by_label("De tafel hoort het terug op")
    expect(day).to_be_focused()
    day.fill(FEEDBACK)
    e.console.press("Enter", "Escape")
    e.board.shows("Op 20 mei hoort de tafel wat ermee gebeurt.")
    e.console.onward("Afronding")


def one_word_and_ones_own_words(e: Hall) -> None:
    """The ring types a word; the table decides about the lines in its own name and gets a code for each."""
    listener, table = e.phones["listener"], e.phones["table"]
    listener.reads("In één woord: hoe ga je hier weg?", "h1")
    listener.field.fill(WORD)
    listener.field.press("Enter")
    listener.stands(WORD, "Ontvangen")
    e.only(WORD, "listener", "console", "scribe")
    expect(e.console.row(WORD)).to_be_visible()
    e.keeps_its_secrets()
    e.console.release(WORD)
    e.told(WORD)
    e.board.shows(WORD, "Dank je wel. Op 20 mei hoor je wat ermee gebeurt.")
    table.reads("Wat mag met jouw woorden?", "h1")
    table.page.get_by_role("button", name="Mag in verslag").first.click()
    table.reads("Schrijf deze code op", "#codes")
    expect(table.page.locator(".withdraw-code")).to_have_text(re.compile(r"^[A-Z2-9]{4} [A-Z2-9]{4}$"))
    table.page.reload()
    table.reads("Schrijf deze code op", "#codes")


def a_quote_is_taken_back(e: Hall) -> None:
    """With the two codes on paper, on a page without a script; the phone shows it."""
    table = e.phones["table"]
    code = table.page.locator(".withdraw-code").inner_text()
    other = e.visitors.page()
    other.goto(f"{e.address.rpartition('/')[0]}/intrekken")
    other.get_by_label("Code van de bijeenkomst").fill(e.made["code"].lower())
    other.get_by_label("Code van je uitspraak").fill(code)
    other.get_by_role("button", name="Haal weg").click()
    expect(other.locator("h1")).to_have_text("Je uitspraak gaat niet meer naar anderen.")
    chosen = table.page.locator("button[aria-pressed=true]")
    expect(chosen).to_have_text("Liever niet")
    table.button("Ik heb de code opgeschreven").click()
    expect(table.page.locator(".withdraw-code")).to_have_count(0)
