"""The sections of a report: their order, what stands in them, and a sentence where nothing does."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.method.blocks import Heading, Lines, Paragraph, Section, Statements, Table
from facilitator.method.gates import RULES
from facilitator.summary import AUDIENCES, Audience, Report, build, write
from facilitator.summary.writers.shared import placed
from facilitator.words import LANGS, Lang, Words
from tests.summary.story import Arena, Story


def titles(report: Report) -> list[str]:
    return [section.title for section in report.sections]


def section(report: Report, key: str) -> Section:
    return next(s for s in report.sections if s.key == key)


def numbers(of: Section) -> list[int]:
    return [item.n for block in of.blocks if isinstance(block, Statements) for item in block.items]


def table(of: Section, caption: str) -> Table:
    return next(b for b in of.blocks if isinstance(b, Table) and b.caption == caption)


def test_the_sections_of_a_klantarena_in_their_order() -> None:
    a = Arena()
    a.go("ka8")
    assert titles(build(a.s, "internal", "nl")) == [
        "Aanleiding, vraag en thema",
        "Wie was er",
        "Wat gaat goed",
        "Wat kan beter",
        "Wensen",
        "Citaten (met toestemming)",
        "Verdiepende vragen en antwoorden",
        "Wat de buitenring hoorde en wat raakte",
        "Toezeggingen",
        "Verantwoording",
    ]


def test_the_public_report_of_a_klantarena_has_only_theme_statements_promises_and_account() -> None:
    a = Arena()
    a.go("ka4")
    a.record("Kom naar het buurthuis.", cat="wens")
    report = build(a.s, "public", "en")
    assert titles(report) == [
        "Occasion, question and theme",
        "What goes well",
        "What can be better",
        "Quotes (with consent)",
        "Commitments",
        "Account",
    ]
    asked = next(b for b in report.sections[0].blocks if isinstance(b, Lines))
    assert asked.lines == ("What goes well?", "What can be better?")
    left_out = table(report.sections[-1], "Contributions left out, only counted")
    assert left_out.rows == (("Only in a report for a smaller circle", "< 5"),)


def test_statements_stand_in_the_section_of_their_category() -> None:
    a = Arena()
    good = a.record("Goed te vinden.", cat="goed")
    a.go("ka4")
    better, wish = a.record("Bel eerder.", cat="beter"), a.record("Kom langs.", cat="wens")
    report = build(a.s, "internal", "nl")
    assert numbers(section(report, "ka3-ka4-goed")) == [good]
    assert numbers(section(report, "ka3-ka4-beter")) == [better]
    assert numbers(section(report, "ka3-ka4-wens")) == [wish]


def test_words_of_two_passes_stand_together() -> None:
    a = Arena()
    first = a.record("Goed te vinden.", cat="goed")
    a.lead("again", {"reason": "We waren te snel."}, phase="ka3", left=a.now.id)
    second = a.record("Goed te bellen.", cat="goed")
    assert numbers(section(build(a.s, "internal", "nl"), "ka3-ka4-goed")) == [first, second]


def test_what_has_no_section_is_not_lost() -> None:
    a = Arena()
    n = a.record("Zonder tag opgeschreven.")
    a.go("ka5")
    late = a.record("Pas bij de oogst gezegd.")
    report = build(a.s, "internal", "nl")
    assert numbers(section(report, "also")) == [n, late]
    assert "also" not in {s.key for s in build(a.s, "public", "nl").sections}


def test_the_three_questions_of_the_reaction_are_three_parts() -> None:
    a = Arena()
    a.go("ka8")
    heard = a.say(a.outside[0], "gehoord", "Dat vaders erbij horen.")
    plan = a.say(a.outside[0], "voornemen", "Ik bel de vader.")
    blocks = section(build(a.s, "internal", "nl"), "ka8").blocks
    assert [block.text for block in blocks if isinstance(block, Heading)] == [
        "Wat heb je gehoord?",
        "Wat raakt je het meest?",
        "Wat ga je ermee doen?",
    ]
    assert numbers(section(build(a.s, "internal", "nl"), "ka8")) == [heard, plan]
    assert blocks[3] == Paragraph("Hierover is niets opgeschreven.")


@pytest.mark.parametrize("audience", AUDIENCES)
def test_an_empty_section_says_in_one_sentence_why(audience: Audience) -> None:
    a = Arena()
    key = "ka3-ka4-goed"
    assert section(build(a.s, audience, "nl"), key).blocks == (Paragraph("Hierover is niets opgeschreven."),)
    a.record("Nog niet beoordeeld.", cat="goed", release=False)
    (left_out,) = section(build(a.s, audience, "nl"), key).blocks
    assert left_out == Paragraph(
        "Wat hier is opgeschreven, staat niet in dit verslag. De verantwoording zegt waarom."
    )


def test_a_part_that_was_not_reached_says_so_and_one_that_is_not_played_is_absent() -> None:
    a = Arena()
    assert section(build(a.s, "internal", "nl"), "ka8").blocks == (
        Paragraph("Dit deel is niet aan bod gekomen."),
    )
    short = Arena(options={"rounds": 2, "swap": False})
    assert "ka6" not in {s.key for s in build(short.s, "internal", "nl").sections}


def test_a_script_without_chapters_gets_a_section_for_each_phase_that_yields() -> None:
    story = Story("ophaalronde")
    p = story.join("participant")
    story.go("vraag")
    n = story.say(p, "antwoord", "Meer tijd.")
    story.go("oogst")
    report = build(story.s, "shareable", "nl")
    assert titles(report) == ["Thema en vraag", "Wie was er", "De vraag", "Verantwoording"]
    assert numbers(section(report, "vraag")) == [n]


def test_a_question_that_was_asked_aloud_without_an_answer_is_told() -> None:
    story = Story("ophaalronde")
    story.go("vraag")
    story.lead("asked_none")
    blocks = section(build(story.s, "internal", "nl"), "vraag").blocks
    assert blocks[0] == Paragraph("De vraag is hardop gesteld. Niemand noemde iets.")


def test_the_account_tells_the_house_what_was_passed_and_how_long_it_took() -> None:
    a = Arena()
    a.go("ka4", minutes=31)
    account = build(a.s, "internal", "nl").sections[-1]
    passed = table(account, "Wat anders ging dan gepland").rows[-1]
    assert passed == (
        "Ronde 1a: wat gaat goed",
        "Verder voordat iedereen aan het woord was geweest",
        "We waren met minder mensen.",
    )
    minutes = {row[0]: row[1:] for row in table(account, "Hoe lang het duurde, in minuten").rows}
    assert minutes["Ronde 1a: wat gaat goed"] == (25, 31)
    assert minutes["Ronde 1b: wat kan beter"] == (30, "loopt nog")
    assert minutes["Verdiepende vragen"] == (18, "niet gehouden")
    for audience in ("shareable", "public"):
        shown = [b.caption for b in build(a.s, audience, "nl").sections[-1].blocks if isinstance(b, Table)]
        assert "Wat anders ging dan gepland" not in shown


@pytest.mark.parametrize(
    ("lang", "rounds", "swap"),
    [("nl", "Drie: tafel, vragen, reactie", "ja"), ("en", "Three: table, questions, reaction", "yes")],
)
def test_the_account_tells_in_words_which_switches_of_the_method_were_set(
    lang: Lang, rounds: str, swap: str
) -> None:
    a = Arena()
    a.go("ka3")
    account = build(a.s, "internal", lang).sections[-1]
    told = table(account, Words(lang).say("report-choices")).rows
    assert [value for _, value in told] == [rounds, swap]


def test_the_account_counts_what_is_left_out_exactly_in_the_house_and_roughly_outside() -> None:
    a = Arena()
    for _ in range(2):
        a.record("Wacht nog.", cat="goed", release=False)
    a.lead("hide", items=[a.record("Liever niet.", cat="goed")])
    a.lead("again", {"reason": "Nog een kaart."}, phase="ka2", left=a.now.id)
    a.done(a.table[0], "card", {"text": "Dit moet gezegd."}, phase=a.now.id)
    caption = "Weggelaten bijdragen, alleen geteld"
    assert table(build(a.s, "internal", "nl").sections[-1], caption).rows == (
        ("Nog niet beoordeeld", 2),
        ("Door de gespreksleider weggelaten", 1),
        ("Kaarten alleen voor de gespreksleider", 1),
    )
    for audience in ("shareable", "public"):
        assert table(build(a.s, audience, "nl").sections[-1], caption).rows == (
            ("Niet vrijgegeven", "< 5"),
            ("Kaarten alleen voor de gespreksleider", "< 5"),
        )


def test_every_rule_that_can_be_passed_has_its_words() -> None:
    for lang in LANGS:
        assert all(Words(lang).has(f"report-rule-{rule}") for rule in (*RULES, "reopened", "again"))


def test_a_report_does_not_change_the_session_it_is_made_from() -> None:
    a = Arena()
    a.record("Goed te vinden.", cat="goed")
    a.s.dirty.clear()
    once = [build(a.s, audience, lang) for audience in AUDIENCES for lang in LANGS]
    assert once == [build(a.s, audience, lang) for audience in AUDIENCES for lang in LANGS]
    assert not a.s.dirty


def quoted(a: Arena, text: str, choice: str, **data: Any) -> int:
    """A quote at the doctor's seat, and what the doctor says may be done with it."""
    seat = next(p.seat for p in a.s.people.present() if p.p == a.doctor)
    n = a.record(text, quote=True, seat=seat, **data)
    if choice:
        a.go("ka10")
        a.done(a.doctor, "consent", phase=a.now.id, item=n, choice=choice, hash=f"hash-{n}")
    return n


def repeated(of: Section) -> list[tuple[int, str, str]]:
    return [(i.n, i.text, i.sector) for b in of.blocks if isinstance(b, Statements) for i in b.items]


def to_the_promises(script: dict[str, Any]) -> None:
    """Without the promises, whose rules would stand between the table's words and the consent."""
    script["phases"] = [p for p in script["phases"] if p["key"] not in {"ka6", "ka7", "ka8", "ka9"}]
    kept = {p["key"] for p in script["phases"]}
    script["chapters"] = [c for c in script["chapters"] if set(c.get("phases", ())) <= kept]


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize(("choice", "told"), [("yes", True), ("no_sector", True), ("no", False), ("", False)])
def test_ka_h7_a_quote_has_its_place_only_with_consent_and_at_most_with_a_sector(
    choice: str, told: bool, audience: Audience
) -> None:
    a = Arena(change=to_the_promises)
    n = quoted(a, "Jullie kennen gezinnen die ik pas zie als het brandt.", choice, cat="goed")
    of = section(build(a.s, audience, "nl"), "quotes")
    if not told:
        assert of.blocks == (Paragraph("Er zijn geen citaten die naar buiten mogen."),)
        return
    sector = "huisarts" if choice == "yes" and audience == "internal" else ""
    assert repeated(of) == [(n, "Jullie kennen gezinnen die ik pas zie als het brandt.", sector)]
    assert "zonder toestemming" not in str(of)


@pytest.mark.parametrize(
    ("choice", "note"), [("", "nog zonder toestemming"), ("no", "liever niet"), ("yes", "")]
)
def test_ka_h7_the_house_reads_beside_a_quote_whether_it_may_be_used(choice: str, note: str) -> None:
    a = Arena(change=to_the_promises)
    quoted(a, "Letterlijk zo gezegd.", choice, cat="goed")
    (block,) = section(build(a.s, "internal", "nl"), "ka3-ka4-goed").blocks
    assert isinstance(block, Statements)
    assert note in " ".join(block.items[0].notes)
    assert bool(block.items[0].notes) == bool(note)


def test_a_quote_stands_where_it_belongs_and_is_repeated_and_a_number_leads_to_one_place() -> None:
    a = Arena(change=to_the_promises)
    n = quoted(a, "Letterlijk zo gezegd.", "yes", cat="goed")
    report = build(a.s, "internal", "nl")
    assert numbers(section(report, "ka3-ka4-goed")) == numbers(section(report, "quotes")) == [n]
    page = write(report, "html").decode()
    assert page.count(f'id="nr-{n}"') == 1
    assert write(report, "pdf").startswith(b"%PDF")


def test_a_quote_whose_own_section_this_reader_does_not_get_stands_with_the_quotes_alone() -> None:
    a = Arena(change=to_the_promises)
    a.go("ka4")
    n = quoted(a, "Kom naar het buurthuis.", "yes", cat="wens")
    report = build(a.s, "public", "nl")
    assert placed(report) == {n}
    (block,) = section(report, "quotes").blocks
    assert isinstance(block, Statements)
    assert not block.again
    assert Paragraph("Er is niets weggelaten.") in report.sections[-1].blocks


def test_the_promises_end_with_the_day_on_which_the_table_hears_back() -> None:
    a = Arena()
    a.go("ka9")
    assert "hoort" not in str(section(build(a.s, "public", "nl"), "ka9"))
    a.lead("feedback_on", phase=a.now.id, day="2026-05-20")
    said: dict[Lang, str] = {
        "nl": "De tafel hoort op 20 mei 2026 wat ermee is gebeurd.",
        "en": "The table hears on 20 May 2026 what has come of it.",
    }
    for lang, sentence in said.items():
        for audience in AUDIENCES:
            assert section(build(a.s, audience, lang), "ka9").blocks[-1] == Paragraph(sentence)
