"""A Deep Democracy in a real Chromium: six people from joining to the report, and axe on the way."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from facilitator.method.reading import read
from facilitator.method.script import flat
from facilitator.settings import scripts_dir
from tests.browser.circle import ASIDE, PHONES, SEEN, Circle, gathered, told
from tests.browser.conftest import Visitors
from tests.browser.decided import (
    DAY,
    DEED,
    FIRST,
    IDEA,
    LEAVING,
    NEED,
    OTHER,
    REASON,
    SECOND,
    SOONER,
    VIEW,
    VOICE,
    WHY,
    WISH,
    read_the_sheets,
)
from tests.browser.moments import AWAY, THANKS
from tests.browser.tongues import Both, both
from tests.server.deciding import FRAME
from tests.server.house import House

pytestmark = pytest.mark.xdist_group("deep_democracy")
EVERYONE = len(PHONES) + ASIDE


PHASES = {phase.key: phase for phase in flat(read(scripts_dir() / "deep-democracy.toml").phases)}


def asks(key: str) -> Both:
    """What a phase asks."""
    prompt = PHASES[key].prompt
    assert prompt, key
    return prompt.nl, prompt.en


def title(key: str) -> str:
    """What a phase is called on the console that leads."""
    return (PHASES[key].short or PHASES[key].title).nl


def test_six_people_decide_and_the_condition_of_the_no_stands_in_it(house: House, visitors: Visitors) -> None:
    with gathered(house, visitors) as circle:
        for scene in (
            frame,
            check_in,
            views,
            alternative,
            spread,
            formulate,
            propose,
            undercurrent,
            vote,
            ask_the_no,
            weigh,
            amend,
            vote_again,
            record,
            check_out,
            over,
            read_the_sheets,
        ):
            scene(circle)
        assert not circle.found, "\n".join(circle.found)


def frame(c: Circle) -> None:
    """DD-0: the console fills in four fields by hand, and everyone reads them."""
    c.head("yes", asks("dd0"))
    page = c.console.page
    page.get_by_label("Besluitvraag: één open vraag").fill(FRAME["question"])
    page.get_by_label("Kader: wat ligt vast, en door wie").fill(FRAME["frame"])
    page.get_by_label("Deze groep besluit.").check()
    c.console.button("Bewaar het kader").click()
    c.read(FRAME["question"], "board", *PHONES)
    c.head("board", both("frame-question"))
    c.head("console", both("frame-title"), "frame-keep")
    c.head("unsure", both("frame-ask"), "phone-field-button")
    c.read(both("frame-keep"), "scribe")
    c.look("dd0", *SEEN, "scribe")


def check_in(c: Circle) -> None:
    """DD-1: phones are away; the lead counts by S who was heard, and the number stands on no other screen."""
    c.console.onward(title("dd1"))
    c.head("board", asks("dd1"))
    for phone in ("yes", "unsure"):
        c.head(phone, AWAY)
    c.look("dd1", *SEEN)
    heard(c, 0)
    for n in range(1, EVERYONE + 1):
        c.console.press("s")
        heard(c, n)
    c.tap("console", "round-one-fewer")
    heard(c, EVERYONE - 1)
    c.console.press("n")
    c.read(("Nog niet gehoord: 1 persoon van de 6.",) * 2, "console")
    c.console.press("Escape")
    c.tap("console", "round-one-more")
    heard(c, EVERYONE)
    c.look("dd1, heard", "console")


def heard(c: Circle, n: int) -> None:
    """So many were heard, of all who are there."""
    c.head("console", both("round-heard-of", n=n, of=EVERYONE))


def views(c: Circle) -> None:
    """DD-2: each writes; the lead reads it first, and it stands on the board."""
    c.console.onward(title("dd2"))
    c.head("board", asks("dd2"))
    c.read(both("console-leader-waits"), "console")
    for phone, category, text in (("no", "Ik zie", VIEW), ("unsure", "I worry about", VOICE)):
        c.screens[phone].page.get_by_text(category, exact=True).click()
        if phone == "no":
            c.screens[phone].page.get_by_label(both("gather-explain")[0]).check()
            the_page_is_gone_for_a_moment(c, phone, category)
        c.write(phone, text)
        c.read(both("phone-mine-received"), phone)
    c.console.release(VIEW)
    c.read(VIEW, "board")
    c.read(both("gather-explain-mark"), "board")
    c.look("dd2", *SEEN)
    c.console.release(VOICE)


def the_page_is_gone_for_a_moment(c: Circle, phone: str, category: str) -> None:
    """What was chosen beside a text is still chosen after a reload."""
    page = c.screens[phone].page
    page.reload()
    expect(page.get_by_label(both("gather-explain")[0])).to_be_checked()
    expect(page.get_by_role("button", name=category, exact=True)).to_have_attribute("aria-pressed", "true")


def alternative(c: Circle) -> None:
    """DD-3: who sees it differently; one does."""
    c.console.onward(title("dd3"))
    c.head("board", asks("dd3"))
    c.head("console", both("console-script"), "console-asked-none")
    c.head("yes", asks("dd3"), "phone-field-button")
    c.write("unsure", OTHER)
    c.read(both("phone-mine-received"), "unsure")
    c.console.release(OTHER)
    c.read(OTHER, "board")
    c.look("dd3", *SEEN)


def spread(c: Circle) -> None:
    """DD-4: who recognises something of it; on the board once it is closed."""
    c.console.onward(title("dd4"))
    c.head("board", asks("dd4"))
    c.head("console", both("console-script"), "recognise-close")
    for phone, name in (("no", "herken ik"), ("unsure", "a little")):
        c.head(phone, asks("dd4"))
        c.screens[phone].button(name).click()
        c.read(both("recognise-left", n=0), phone)
    c.look("dd4", *SEEN)
    c.tap("console", "recognise-close")
    c.read(("2 mensen herkennen hier iets van", "2 people recognise something of this"), "board")
    c.look("dd4, closed", "board")


def formulate(c: Circle) -> None:
    """DD-5: somebody has a proposal."""
    c.console.onward(title("dd5"))
    c.head("board", asks("dd5"))
    c.head("yes", asks("dd5"), "phone-field-button")
    c.write("yes", FIRST)
    c.console.release(FIRST)
    c.read(FIRST, "board")
    c.look("dd5", *SEEN)


def propose(c: Circle) -> None:
    """DD-6: its words on the board, with a day to look back on it."""
    c.console.onward(title("dd6"))
    c.head("console", both("decide-state-framed"))
    word(c, FIRST, 1)
    c.head("board", both("decide-board-proposal"))
    c.head("console", both("decide-state-proposing"), "decide-offer-undercurrent")
    c.read(both("decide-text-label"), "scribe")
    c.look("dd6, proposed", *SEEN, "scribe")


def word(c: Circle, text: str, version: int) -> None:
    """F, the text, the day, and on the board with it."""
    c.console.press("f")
    field = c.console.page.locator("#decide-text")
    expect(field).to_be_focused()
    field.fill(text)
    c.console.page.get_by_label("Evaluatie op").fill(SOONER)
    c.console.button(f"Zet als versie {version} op het bord").click()
    c.read(both("decide-text-kept", n=version)[0], "console")


def undercurrent(c: Circle) -> None:
    """DD-10: there is tension; the phones go away, and then back to the vote."""
    c.tap("console", "decide-offer-undercurrent")
    c.console.button("Zeker? Ga naar de onderstroom").click()
    c.head("board", both("decide-aside-undercurrent"))
    c.look("dd6, undercurrent", "board", "console", "unsure")
    c.console.onward(title("dd10"))
    c.head("board", asks("dd10"))
    c.head("console", both("offline-note"))
    for phone in ("yes", "unsure"):
        c.head(phone, both("offline-title"))
    c.look("dd10", *SEEN)
    c.screens["console"].page.get_by_role("button", name=title("dd6"), exact=True).click()
    c.console.page.keyboard.type("We zijn eruit.")
    c.console.press("Enter")
    expect(c.console.page.locator("dialog")).to_have_count(0)
    word(c, FIRST, 2)


def vote(c: Circle) -> None:
    """G opens it; nothing shows but how many voted; one takes a no back; closed when all are in."""
    opens(c, 1)
    c.head("no", both("decide-vote-ask"), "decide-vote-give")
    c.vote("yes", "ja")
    c.vote("turn", "nee")
    c.aside.do(c.team.votes("jj"))
    c.read(("van 6", "of 6"), "board")
    c.read(("4 van 6 hebben gestemd.", "4 of 6 have voted."), "console")
    c.look("dd6, voting", *SEEN)
    c.tap("turn", "decide-vote-change")
    c.vote("turn", "ja")
    c.vote("no", "nee")
    c.vote("unsure", "weet_niet")
    closes(c, both("decide-state-asking_no"))
    c.until(lambda: told(c.team.face) == [(4, 1, 1, 0)])
    c.read(("ja", "yes"), "board")


def opens(c: Circle, number: int) -> None:
    """The lead opens the vote by its key; a phone waits for a choice."""
    voting = c.console.page.get_by_text(f"Stemronde {number} loopt")
    c.console.insist("g", lambda ms: expect(voting).to_be_visible(timeout=ms))
    for phone in PHONES:
        c.head(phone, both("decide-vote-ask"), "decide-vote-give")


def closes(c: Circle, then: Both) -> None:
    """All are in; the lead closes it by its key."""
    c.read(("6 van 6 hebben gestemd.", "6 of 6 have voted."), "console")
    closed = c.console.page.get_by_role("heading", name=then[0])
    c.console.insist("g", lambda ms: expect(closed).to_be_visible(timeout=ms))
    c.head("console", then)


def ask_the_no(c: Circle) -> None:
    """DD-7: the private question on the phones that said no, from their own memory; the others listen."""
    for phone in PHONES:
        c.head(phone, both("decide-moment"))
    c.head("no", both("decide-no-why"), "decide-no-on", "decide-no-come", "decide-no-cannot")
    c.head("unsure", both("decide-no-why-unsure"), "decide-no-on", "decide-no-skip")
    for phone in ("yes", "turn"):
        c.read(both("decide-listen"), phone)
    c.head("board", both("decide-board-listen"))
    c.read(both("decide-note-text"), "scribe")
    c.look("dd6, asking", *SEEN, "no", "scribe")
    c.write("no", WHY, "decide-no-on")
    c.tap("unsure", "decide-no-skip")
    for phone in ("no", "unsure"):
        c.head(phone, both("decide-no-need"), "phone-field-button")
    c.look("dd6, what is needed", "no")
    for phone, text in (("no", NEED), ("unsure", WISH)):
        c.write(phone, text)
        c.read(both("decide-answer-in"), phone)
        c.console.release(text)
    c.read(NEED, "board")
    c.read(WISH, "board")


def weigh(c: Circle) -> None:
    """DD-8: an outcome for each condition, with a reason; its owner says, unsigned, that this will do."""
    weighing = c.console.page.get_by_role("heading", name="Voorwaarden wegen")
    c.console.insist("g", lambda ms: expect(weighing).to_be_visible(timeout=ms))
    for phone in PHONES:
        c.head(phone, both("decide-weighing"))
    closed = [c.screens[phone].page.locator(".conditions").inner_text() for phone in ("no", "yes")]
    assert closed[0] == closed[1], "who looks over a shoulder sees whose condition it is"
    c.screens["no"].button("Denk mee over V1").click()
    c.tap("no", "decide-come")
    c.read(both("decide-comes"), "console")
    c.screens["yes"].button("Denk mee over V1").click()
    c.write("yes", IDEA)
    c.console.release(IDEA)
    c.screens["turn"].button("Think along about V2").click()
    rows = c.console.page.locator("#decide-conditions > li")
    rows.nth(1).get_by_label("niet toegevoegd").check()
    rows.nth(1).get_by_label("Reden in één zin").fill(REASON)
    c.read(NEED, "scribe")
    c.look("dd6, weighing", "board", "console", "scribe", *PHONES)
    rows.nth(1).get_by_role("button", name="Bewaar").click()
    c.read(REASON, "board", "unsure", "turn")
    rows.nth(0).get_by_label("toegevoegd", exact=True).check()
    rows.nth(0).get_by_role("button", name="Bewaar").click()
    c.head("console", both("decide-state-amending"))


def amend(c: Circle) -> None:
    """The text with what was added, marked."""
    for phone in PHONES:
        c.head(phone, both("decide-amending"))
    word(c, SECOND, 3)
    c.read("met een maximum van tien per week", "board", *PHONES)
    c.look("dd6, amended", *SEEN)


def vote_again(c: Circle) -> None:
    """Everyone comes along now, and it is decided."""
    opens(c, 2)
    for phone in PHONES:
        c.vote(phone, "ja")
    c.aside.do(c.team.votes("jj"))
    closes(c, ("Afgelopen: unaniem", "Ended: unanimous"))
    c.until(lambda: told(c.team.face) == [(4, 1, 1, 0), (6, 0, 0, 0)])
    c.head("board", both("decide-decision"))
    for phone in PHONES:
        c.head(phone, both("decide-decision"))
        c.read(NEED, phone)
    c.look("dd6, decided", *SEEN)


def record(c: Circle) -> None:
    """DD-9: somebody takes it on, and the day on which one looks back."""
    c.console.onward(title("dd9"))
    c.head("board", asks("dd9"))
    page = c.screens["yes"].page
    page.get_by_text("Actie", exact=True).click()
    page.get_by_label("Wanneer is het klaar?").fill(SOONER)
    page.get_by_text("Ik neem dit op me", exact=True).click()
    c.speak("scribe", "nl")
    c.read(both("commit-ask-person"), "scribe")
    c.look("dd9", *SEEN, "scribe")
    c.write("yes", DEED, "commit-send")
    c.console.release(DEED)
    c.read(DEED, "board")
    c.console.page.get_by_label("Jullie kijken terug op").fill(DAY)
    c.console.page.locator("form:has(#evaluation-on)").get_by_role("button", name="Bewaar").click()
    c.read(both("commit-evaluation-kept")[0], "console")
    c.read(("15 juni", "15 June"), "board")
    expect(c.console.page.locator("#feedback-on")).to_have_count(0)


def check_out(c: Circle) -> None:
    """DD-11: one word on the way out."""
    c.console.onward(title("dd11"))
    c.head("board", asks("dd11"))
    c.head("unsure", ("", "In one word: how do you leave?"), "phone-field-button", "round-pass")
    c.screens["yes"].page.locator("input[type=text], textarea").first.fill(LEAVING)
    c.tap("yes", "phone-field-button")
    c.console.release(LEAVING)
    c.read(LEAVING, "board")
    c.look("dd11", *SEEN)


def over(c: Circle) -> None:
    """N and once more: everyone is thanked."""
    c.console.asks("n", "Sluit de bijeenkomst af?")
    c.tap("console", "console-end-do")
    for face in ("board", *PHONES):
        c.head(face, THANKS)
    c.read(both("console-report-title"), "console")
    c.look("the end", "board", "yes", "unsure")
    c.secret()
