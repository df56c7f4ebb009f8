"""What six people say on the way to a decision, and the papers that tell of it afterwards."""

from __future__ import annotations

import re

from facilitator.words import LANGS, Lang
from tests.browser import axe
from tests.browser.circle import Circle
from tests.server.deciding import FRAME

VIEW, VOICE = "Ik zie dat vragen blijven liggen.", "Nobody knows who answers the phone."
OTHER = "Maybe we should not divide them at all."
FIRST = "Vanaf 1 februari verdeelt elk team zijn eigen nieuwe vragen."
SECOND = f"{FIRST[:-1]}, met een maximum van tien per week."
WHY, NEED = "Ons team is al vol.", "Dat er een maximum per week is."
WISH, REASON = "That we swap teams every half year.", "Dat staat niet in het kader, zegt de kievit."
IDEA, DEED, LEAVING = "Tien per week is genoeg.", "Het rooster maken", "opgelucht"
SOONER, DAY = "2027-05-01", "2027-06-15"
SHEETS: dict[str, Lang] = {"decision": "en", "decisions": "nl", "report": "en"}
"""The language in which axe looks at each."""


def read_the_sheets(c: Circle) -> None:
    """The decision sheet, the register and the report: the way to the decision, and nobody's vote."""
    page = c.screens["console"].page
    where = page.url.rpartition("/")[0]
    for name, looked in SHEETS.items():
        for at, lang in enumerate(LANGS):
            page.goto(f"{where}/{name}.html?audience=internal&lang={lang}")
            text = page.locator("body").inner_text()
            for words in (
                FRAME["question"],
                SECOND,
                ("unaniem", "unanimous")[at],
                ("15 juni", "15 June")[at],
            ):
                assert words in text, (name, words)
            tells_the_way(name, text, at)
            tells_nobody(c, page.content())
            if lang == looked:
                c.found += [f"{name} {lang}, {line}" for line in axe.findings({name: page})]


def tells_the_way(name: str, text: str, at: int) -> None:
    """The votes as totals; each condition and what lay behind it, with what became of it."""
    if name == "decisions":
        return
    assert [words for words in (FIRST, OTHER, WHY, NEED, WISH, IDEA, REASON, DEED) if words not in text] == []
    added, refused = (("toegevoegd", "niet toegevoegd"), ("added", "not added"))[at]
    for row in (rf"V1\s+1\s+{added}", rf"V2\s+1\s+{refused}\s+{REASON}"):
        assert re.search(row, text), row
    for row in (r"1\s+2\s+4\s+1\s+1\s+0", r"2\s+3\s+6\s+0\s+0\s+0"):
        assert re.search(row, text), row


def tells_nobody(c: Circle, source: str) -> None:
    """No number of a person, no secret of a ballot."""
    assert not re.search(r"(deelnemer|participant|persoon|person) \d", source)
    assert not [token for held in c.tokens.values() for token in held if token in source]
