"""The record of a decision: derived, printed whole, and settled with a date and an owner (DD-9, DD-H5)."""

from __future__ import annotations

import pytest

from facilitator.method.blocks import AnyBlock, Facts, Lines, Statements, Table
from facilitator.summary import FORMATS, build, write
from facilitator.summary.decisions import register, sheet
from facilitator.summary.report import Audience, Report
from facilitator.words import LANGS, Lang
from tests.support.play import soft_rules
from tests.support.voting import TEXT
from tests.support.voting import Table as Team


def settled() -> Team:
    """Four conditions, one refused; then everyone."""
    t = Team().proposed()
    t.vote(10, 3, 1)
    items = t.answered(*["condition"] * 4)
    t.ok(t.console, "to_weighing", phase=t.now)
    for n, outcome in zip(items, ("added", "adapted", "refused", "added"), strict=True):
        t.weigh(n, outcome)
    t.amend()
    t.vote(14)
    return t


def blocks(report: Report) -> list[AnyBlock]:
    return [block for section in report.sections for block in section.blocks]


def facts(report: Report) -> dict[str, object]:
    return {
        label: value for block in blocks(report) if isinstance(block, Facts) for label, value in block.rows
    }


def rows(report: Report, caption: str) -> list[tuple[object, ...]]:
    return [row for b in blocks(report) if isinstance(b, Table) and b.caption == caption for row in b.rows]


def test_dd_h5_every_condition_is_printed_with_its_outcome_and_reason() -> None:
    found = rows(sheet(settled().s, "internal", "nl", "dd6"), "De voorwaarden en wat ermee gebeurde")
    assert found == [
        ("V1", 1, "toegevoegd", ""),
        ("V2", 1, "aangepast toegevoegd", ""),
        ("V3", 1, "niet toegevoegd", "Dat kan niet."),
        ("V4", 1, "toegevoegd", ""),
    ]


def test_dd_h5_a_condition_that_was_taken_off_the_board_is_still_in_the_table() -> None:
    t = settled()
    t.ok(t.console, "hold", items=[t.m_item()])
    report = sheet(t.s, "shareable", "nl", "dd6")
    assert len(rows(report, "De voorwaarden en wat ermee gebeurde")) == 4
    shown = [s.n for b in blocks(report) if isinstance(b, Statements) for s in b.items]
    assert t.m_item() not in shown


def test_the_sheet_has_the_decision_its_versions_and_its_votes() -> None:
    report = sheet(settled().s, "internal", "nl", "dd6")
    known = facts(report)
    assert known["Uitkomst"] == "unaniem besluit"
    assert known["Evaluatie op"] == "1 mei 2027"
    assert known["Besluitvraag"] == report.sections[0].title
    (lines,) = (b.lines for b in blocks(report) if isinstance(b, Lines))
    assert lines == (
        f"Versie 1: {TEXT}",
        f"Versie 2: {TEXT} Elke maand kijken we terug.",
        "Erbij: Elke maand kijken we terug.",
    )
    assert rows(report, "De stemrondes") == [(1, 1, 10, 3, 1, 0), (2, 2, 14, 0, 0, 0)]
    assert rows(report, "Wie het alternatief herkende") == [(1, "Iemand ziet dit zo.")]


def test_the_same_words_proposed_again_are_told_as_such() -> None:
    t = Team(max_rounds=1).proposed()
    t.vote(5, 9)
    t.ok(t.console, "conclude", phase=t.now, how="undercurrent")
    t.ok(t.console, "again", phase="dd6", left=t.now, reason="na de onderstroom")
    t.ok(t.console, "formulate", phase=t.now, text=TEXT)
    t.vote(14)
    (lines,) = (b.lines for b in blocks(sheet(t.s, "internal", "nl", "dd6")) if isinstance(b, Lines))
    assert lines == (f"Versie 1: {TEXT}", "Versie 2: dezelfde woorden, opnieuw voorgesteld.")


@pytest.mark.parametrize(
    ("audience", "shown"), [("internal", (1, 1, 13, 1, 0, 0)), ("shareable", (1, 1, "de meeste", "enkele"))]
)
def test_dd_h7_outside_the_house_a_small_number_is_softened(audience: Audience, shown: object) -> None:
    t = Team(soften_small=True).proposed()
    t.vote(13, 1)
    assert rows(sheet(t.s, audience, "nl", "dd6"), "De stemrondes") == [shown]


def test_how_far_an_alternative_was_recognised_is_told_without_singling_anybody_out() -> None:
    t = Team(3).framed().asked()
    t.to(t.console, "dd4")
    for n, p in enumerate(t.voters[:2], 1):
        t.ok(p, "recognise", phase=t.now, item=1, stance="herken")
        told = "2 mensen herkennen hier iets van." if n == 2 else "Iemand ziet dit zo."
        now = len(t.entries)
        t.to(t.console, "dd6")
        assert rows(sheet(t.s, "shareable", "nl", "dd6"), "Wie het alternatief herkende") == [(1, told)]
        t.ok(t.console, "back", left=t.now)
        assert len(t.entries) > now


def test_a_vote_by_hand_is_marked() -> None:
    t = Team(7).proposed()
    t.open(by_hand=True)
    t.ok(t.console, "hand_vote", phase=t.now, round=1, ja=7, nee=0, weet_niet=0)
    assert b"Open gestemd" in write(sheet(t.s, "internal", "nl", "dd6"), "md")


def test_what_keeps_grating_and_how_many_did_not_come_along_stand_in_the_record() -> None:
    t = Team(max_rounds=1).proposed()
    t.vote(12, 2)
    n = t.answer(0, "cannot", why="dit wringt", flags=["has:why"])
    t.answer(1, "come_along")
    t.ok(t.console, "release", items=[n])
    t.ok(t.console, "conclude", phase=t.now, how="enriched_majority")
    report = sheet(t.s, "internal", "nl", "dd6")
    assert facts(report)["Stemmen die niet meegaan"] == 1
    assert "Stemmen die niet meegaan" not in facts(sheet(t.s, "public", "nl", "dd6"))
    assert b"Wat blijft wringen" in write(report, "md")


def test_the_register_has_every_decision_with_its_status_and_next_evaluation() -> None:
    t = settled()
    t.next(t.console)
    t.ok(t.console, "evaluation_on", phase=t.now, day="2027-06-01")
    (row,) = rows(register(t.s, "shareable", "nl"), "Alle besluiten van deze bijeenkomst")
    assert (row[1], row[3]) == ("unaniem besluit", "1 juni 2027")
    assert facts(sheet(t.s, "shareable", "nl", "dd6"))["Evaluatie op"] == row[3]
    parked = Team(3).proposed()
    assert rows(register(parked.s, "internal", "nl"), "Alle besluiten van deze bijeenkomst") == []
    parked.ok(parked.console, "conclude", phase=parked.now, how="parked")
    (row,) = rows(register(parked.s, "internal", "nl"), "Alle besluiten van deze bijeenkomst")
    assert row[1:] == ("geen besluit: geparkeerd", "", "")


@pytest.mark.parametrize("format", sorted(FORMATS.keys() - {"pdf"}))
@pytest.mark.parametrize("lang", LANGS)
def test_every_format_writes_the_sheet_and_the_register(format: str, lang: Lang) -> None:
    t = settled()
    assert write(sheet(t.s, "shareable", lang, "dd6"), format)
    assert write(register(t.s, "public", lang), format)


def test_there_is_no_sheet_of_what_is_no_decision() -> None:
    for key in ("dd3", "dd6", "nergens"):
        with pytest.raises(KeyError):
            sheet(Team(3).s, "internal", "nl", key)


def test_the_report_of_the_session_tells_the_decision_too() -> None:
    report = build(settled().s, "internal", "nl")
    section = next(s for s in report.sections if s.key == "dd6")
    assert any(isinstance(b, Facts) and ("Uitkomst", "unaniem besluit") in b.rows for b in section.blocks)


# -- DD-9: what is recorded --------------------------------------------------------------------------


def rules(t: Team) -> set[str]:
    return {warning["rule"] for warning in t.view("console")["gate"]["warnings"]}


def test_dd_9_a_decision_has_a_day_to_look_back_and_somebody_who_does_something() -> None:
    t = Team(3).proposed(day="")
    t.vote(3)
    t.next(t.console)
    assert rules(t) == {"evaluation_on", "one_owner"}
    t.ok(t.scribe, "evaluation_on", phase=t.now, day="2027-06-01")
    made = {"column": "direct", "text": "we bellen eerder", "due": "2027-03-01", "mine": True}
    t.ok(t.voters[0], "propose", phase=t.now, **made)
    assert rules(t) == set()
    assert t.face("board")["evaluation_on"] == "2027-06-01"


def test_dd_9_the_day_of_the_proposal_is_enough() -> None:
    t = Team(3).proposed(day="2027-05-01")
    t.vote(3)
    t.next(t.console)
    assert rules(t) == {"one_owner"}
    assert t.face("board")["decision"]["status"] == "unaniem"


def test_dd_9_what_was_parked_needs_neither() -> None:
    t = Team(3).proposed(day="")
    t.ok(t.console, "conclude", phase=t.now, how="parked")
    t.next(t.console, *soft_rules(t.s))
    assert rules(t) == set()


def test_without_a_key_the_sheet_is_that_of_the_last_decision() -> None:
    t = settled()
    assert sheet(t.s, "internal", "nl", "") == sheet(t.s, "internal", "nl", "dd6")
    with pytest.raises(KeyError):
        sheet(Team(3).s, "internal", "nl", "")
