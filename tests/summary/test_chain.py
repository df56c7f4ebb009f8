"""Who reads nr. 12 can find what it is about and what was said about it, on paper and both ways."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from facilitator.method.blocks import Paragraph, Ref, Statement, Statements, Table
from facilitator.summary import AUDIENCES, Audience, Report, build
from facilitator.summary.writers.shared import placed
from tests.summary.story import Arena

OTHER_END = {"question_on": "question", "answer_to": "answer", "reaction_to": "reaction"}


def flat(items: tuple[Statement, ...]) -> Iterator[Statement]:
    for item in items:
        yield item
        yield from flat(item.replies)


def statements(report: Report) -> dict[int, Statement]:
    blocks = [block for section in report.sections for block in section.blocks]
    found = [
        s for block in blocks if isinstance(block, Statements) and not block.again for s in flat(block.items)
    ]
    assert len(found) == len({s.n for s in found}), "a contribution stands twice"
    return {s.n: s for s in found}


class Asked(Arena):
    """Two statements, one of them corrected; a question with its answer; a merged and a plain reaction."""

    def __init__(self) -> None:
        super().__init__()
        self.good = self.record("Jullie zijn goed te vinden.", cat="goed")
        self.go("ka4")
        self.better = self.record("Vaders krijgen geen vraag.", cat="beter")
        self.go("ka5")
        self.correction = self.say(self.table[0], "correctie", "Vaders krijgen zelden een vraag.", target=2)
        self.go("ka6")
        self.question = self.say(self.outside[0], "vraag", "Welke vraag helpt?", target=self.better)
        self.answer = self.record("Hoe gaat het met jou?", type="antwoord", target=self.question)
        self.spoken = self.record("Aan de keukentafel.", type="antwoord", target=self.good)
        self.go("ka8")
        self.heard = self.say(self.outside[0], "gehoord", "Vaders horen erbij.")
        self.same = self.say(self.outside[1], "gehoord", "Dat vaders erbij horen.")
        self.lead("merge", items=[self.same], into=self.heard)


def test_a_question_stands_under_its_statement_and_the_answer_under_the_question() -> None:
    a = Asked()
    section = next(s for s in build(a.s, "internal", "nl").sections if s.key == "ka6")
    block = section.blocks[0]
    assert isinstance(block, Statements)
    assert block.about is not None
    assert (block.about.n, block.about.text) == (a.better, "Vaders krijgen zelden een vraag.")
    (question,) = block.items
    assert (question.n, [reply.n for reply in question.replies]) == (a.question, [a.answer])


def test_the_chain_leads_both_ways() -> None:
    a = Asked()
    said = statements(build(a.s, "internal", "nl"))
    assert said[a.better].refs == (Ref("question", a.question), Ref("correction", a.correction))
    assert said[a.question].refs == (Ref("question_on", a.better), Ref("answer", a.answer))
    assert said[a.answer].refs == (Ref("answer_to", a.question),)
    assert said[a.heard].refs == (Ref("merged", a.same),)
    assert said[a.better].corrected
    assert not said[a.good].corrected


def test_numbers_that_went_into_another_can_be_looked_up() -> None:
    a = Asked()
    account = build(a.s, "internal", "nl").sections[-1]
    tables = [block for block in account.blocks if isinstance(block, Table)]
    assert tables[-1].rows == (
        (a.correction, "verbetering van de tafel", a.better),
        (a.same, "samengevoegd", a.heard),
    )
    assert Paragraph("Er is niets weggelaten.") in account.blocks


def test_what_was_merged_twice_leads_to_where_it_stands_now() -> None:
    a = Asked()
    third = a.say(a.outside[2], "gehoord", "Vaders en opa's horen erbij.")
    a.lead("merge", items=[a.heard], into=third)
    said = statements(build(a.s, "internal", "nl"))
    assert said[third].refs == (Ref("merged", a.heard), Ref("merged", a.same))


@pytest.mark.parametrize("hidden", [True, False])
@pytest.mark.parametrize("audience", AUDIENCES)
def test_a_chain_never_leads_to_a_number_that_is_not_there(audience: Audience, hidden: bool) -> None:
    a = Asked()
    if hidden:
        a.lead("hide", items=[a.better])
    report = build(a.s, audience, "nl")
    said = statements(report)
    assert (a.better in said) != hidden
    for statement in said.values():
        for ref in statement.refs:
            if ref.tie in {"correction", "merged"}:
                continue
            assert ref.n in placed(report)
            back = {(r.tie, r.n) for r in said[ref.n].refs}
            tie = OTHER_END.get(ref.tie) or next(k for k, v in OTHER_END.items() if v == ref.tie)
            assert (tie, statement.n) in back


def test_an_answer_whose_question_is_hidden_says_so() -> None:
    a = Asked()
    a.lead("hide", items=[a.question])
    section = next(s for s in build(a.s, "internal", "nl").sections if s.key == "ka6")
    block = section.blocks[0]
    assert isinstance(block, Statements)
    assert block.about is not None
    assert (block.about.n, [s.n for s in block.items]) == (None, [a.answer])
    assert "Welke vraag helpt?" not in block.about.text
