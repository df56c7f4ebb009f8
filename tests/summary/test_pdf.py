"""The PDF says what the other formats say, can be read aloud, and whatever somebody typed can be laid out."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from facilitator.method.blocks import Echo, Facts, Paragraph, Statement, Statements, Table
from facilitator.summary import AUDIENCES, Audience, build, write
from facilitator.summary.writers.pdf import MISSING, sheets
from facilitator.words import LANGS, Lang, Words
from tests.summary.readback import from_markdown, printed, read_sheets
from tests.summary.story import Arena

CANARY = "Zeventien paarse kanaries"
HOUSE = {"AtkinsonHyperlegible-Regular", "AtkinsonHyperlegible-Bold"}
SIGNS = re.compile(r"\\(.)|[*|>]|^\s*(?:- |#+ )|^\|[- |]+\|$", re.MULTILINE)


def evening(many: int = 1, **given: Any) -> Arena:
    """Statements, a quote, a correction, a question with its answer, reactions; all of it ``many`` times."""
    a = Arena(**given)
    for i in range(many):
        a.record(f"Het consultatiebureau is goed vindbaar, zegt stem {i}.", cat="goed", sector="huisarts")
    a.go("ka4")
    better = 0
    for i in range(many):
        better = a.record(f"Vaders zitten erbij, maar {i} keer vraagt niemand hun iets.", cat="beter")
    a.record("Ik sta er alleen voor.", cat="wens", quote=True)
    a.go("ka5")
    a.say(a.table[0], "correctie", "Vaders zitten erbij, maar zelden vraagt iemand hun iets.", target=better)
    a.go("ka6")
    question = a.say(a.outside[0], "vraag", "Welke vraag helpt?", target=better)
    a.record("Hoe gaat het met jou?", type="antwoord", target=question)
    a.go("ka8")
    for i in range(many):
        a.say(a.outside[i % 6], "gehoord", f"Ik hoorde {i} keer dat samen kijken helpt.")
    a.lead("end")
    return a


def pdf(a: Arena, audience: Audience = "internal", lang: Lang = "nl") -> PdfReader:
    return PdfReader(BytesIO(write(build(a.s, audience, lang), "pdf")))


@cache
def sheets_of_the_evening(audience: Audience, lang: Lang) -> tuple[str, ...]:
    """What stands on each sheet of one evening; several tests look at it, and reading takes long."""
    return tuple(map(read, pdf(evening(), audience, lang).pages))


def words_of(text: str) -> list[str]:
    return sorted(re.findall(r"\w+", text))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_it_says_every_word_and_number_that_markdown_says_and_no_other(
    audience: Audience, lang: Lang
) -> None:
    """But for the head and foot of each sheet, which are taken off first."""
    a = evening()
    report = build(a.s, audience, lang)
    head = f"{report.title} · {report.theme} {Words(lang).say(f'report-audience-{audience}')} "
    text = " ".join(_without(sheet, head) for sheet in sheets_of_the_evening(audience, lang))
    markdown = printed(a.s, "md", audience, lang)
    assert words_of(text) == words_of(html.unescape(SIGNS.sub(r"\1", markdown)))


def read(page: Any) -> str:
    return " ".join(page.extract_text().split())


def _without(sheet: str, head: str) -> str:
    assert sheet.startswith(head)
    body = sheet.removeprefix(head)
    foot = re.search(r"(blad|page) \d+ (van|of) \d+$", body)
    assert foot
    return body[: foot.start()]


@pytest.mark.parametrize("audience", AUDIENCES)
def test_each_statement_stands_whole_on_one_sheet_behind_its_number(audience: Audience) -> None:
    a = Arena()
    for i in range(60):
        a.record(f"Uitspraak {i}" + " die lang is" * (i * 7 % 40), cat="goed", sector="huisarts")
    said = from_markdown(printed(a.s, "md", audience)).said
    found = [read(page) for page in pdf(a, audience).pages]
    assert len(said) == 60
    assert len(found) >= 4
    for n, text in said.items():
        stands = re.compile(rf"nr\. {n} (\w+ )?{re.escape(text)}")
        assert any(stands.search(sheet) for sheet in found), f"nr. {n} is torn apart, or not there"


def test_the_rows_of_its_tables_are_those_of_markdown() -> None:
    text = " ".join(sheets_of_the_evening("internal", "nl"))
    rows = from_markdown(printed(evening().s, "md")).rows
    assert rows
    assert [row for row in rows if " ".join(row) not in text] == []


def test_what_is_held_does_not_stand_in_any_byte_of_it_and_released_it_does() -> None:
    a = Arena()
    n = a.record(CANARY, cat="goed", release=False)
    assert all(CANARY not in printed(a.s, "pdf", audience) for audience in AUDIENCES)
    assert not any("kanaries" in part for part in _inside(pdf(a)))
    a.release(n)
    assert all(CANARY in printed(a.s, "pdf", audience) for audience in AUDIENCES)


def _inside(found: PdfReader) -> Iterator[str]:
    """What it holds besides its sheets: properties, bookmarks, attachments."""
    yield str(found.metadata)
    yield str(found.xmp_metadata and found.xmp_metadata.stream.get_data())
    yield str(found.outline)
    yield str(found.attachments)


@pytest.mark.parametrize("lang", LANGS)
def test_each_sheet_says_what_it_is_for_whom_and_which_one(lang: Lang) -> None:
    found = pdf(evening(), "shareable", lang)
    texts = sheets_of_the_evening("shareable", lang)
    foot = {"nl": "blad {} van {}", "en": "page {} of {}"}[lang]
    label = {"nl": "deelbaar", "en": "shareable"}[lang]
    assert len(texts) >= 3
    for n, text in enumerate(texts, 1):
        assert text.startswith(f"{found.metadata and found.metadata.title} {label} ")
        assert text.endswith(foot.format(n, len(texts)))


@pytest.mark.parametrize(("lang", "word"), [("nl", "OEFENING"), ("en", "REHEARSAL")])
def test_a_rehearsal_says_so_at_the_top_of_each_sheet_and_a_real_session_nowhere(
    lang: Lang, word: str
) -> None:
    played = pdf(evening(rehearsal=True, pace=60.0), "internal", lang)
    assert len(played.pages) >= 3
    assert all(word in read(page)[:120] for page in played.pages)
    assert not any(word in sheet for sheet in sheets_of_the_evening("internal", lang))


@pytest.mark.parametrize("lang", LANGS)
def test_it_is_tagged_for_a_screen_reader_and_names_no_author(lang: Lang) -> None:
    """Typst itself refuses what is no PDF/UA-1; this is what a reader sees of it."""
    found = pdf(evening(), "internal", lang)
    root: Any = found.root_object
    assert root["/MarkInfo"]["/Marked"].value is True
    assert str(root["/Lang"]).split("-")[0] == lang
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert found.metadata is not None
    assert found.metadata.title == f"{build(evening().s, 'internal', lang).title} · Samen rond het jonge kind"
    assert found.metadata.author is None
    assert b"pdfuaid:part>1<" in root["/Metadata"].get_object().get_data()
    tags = [tag for tag, _ in tree(root["/StructTreeRoot"])]
    assert {"/H1", "/H2", "/Table", "/TH", "/TD", "/L", "/LI", "/Lbl", "/LBody"} <= set(tags)
    levels = [int(tag[2]) for tag in tags if re.fullmatch(r"/H\d", tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def tree(node: Any) -> Iterator[tuple[str, Any]]:
    """Every tag of the structure in reading order."""
    node = node.get_object()
    if isinstance(node, list):
        for one in node:
            yield from tree(one)
    elif isinstance(node, dict):
        if "/S" in node:
            yield str(node["/S"]), node
        if "/K" in node:
            yield from tree(node["/K"])


def test_no_heading_is_the_last_thing_on_a_sheet() -> None:
    """Tried with lists of many lengths, so that headings come to fall at the foot.

    By the tags, which say what stands on which sheet in what order: reading sheets takes long.
    """
    for many in range(1, 14):
        report = build(evening(many).s, "internal", "nl")
        found = PdfReader(BytesIO(write(report, "pdf")))
        root: Any = found.root_object
        last = {sheet: tag for tag, node in tree(root["/StructTreeRoot"]) for sheet in _on(node)}
        assert set(last) == {page.indirect_reference.idnum for page in found.pages if page.indirect_reference}
        assert [tag for tag in last.values() if re.fullmatch(r"/H\d", tag)] == []


def _on(node: Any) -> Iterator[int]:
    """The sheets on which an element of the structure stands itself, and not only what is under it."""
    inside = node.get("/K", [])
    for one in inside if isinstance(inside, list) else [inside]:
        part: Any = node if isinstance(one, int) else one.get_object()
        if part is node or "/MCID" in part:
            yield (part if "/Pg" in part else node).raw_get("/Pg").idnum


def test_it_is_set_in_the_house_letter() -> None:
    fonts = {name for page in pdf(evening()).pages for name in _fonts(page)}
    assert fonts == HOUSE


def _fonts(page: Any) -> Iterator[str]:
    for font in page["/Resources"]["/Font"].values():
        yield str(font.get_object()["/BaseFont"]).rpartition("+")[2]


def test_the_same_report_gives_the_same_bytes() -> None:
    assert write(build(evening().s, "internal", "nl"), "pdf") == write(
        build(evening().s, "internal", "nl"), "pdf"
    )


TYPED = [
    "#panic() $x$ <label> @ref *vet* _schuin_ `code` // weg\n= kop \\ #sys.inputs",
    "Zażółć gęślą jaźń, Iğdır, Ş",
    "Привіт з України",
    "مرحبا بكم",
    "Fijn \U0001f44d",
    "https://voorbeeld.example/" + "a" * 150,
    'aanhaling " en \\ en { } [ ] ( )',
]


@pytest.fixture(scope="module")
def typed() -> str:
    """What stands on the sheets of one report in which somebody typed all of it."""
    a = Arena()
    for text in TYPED:
        a.record(text, cat="goed")
    return printed(a.s, "pdf")


@pytest.mark.parametrize("text", TYPED)
def test_what_somebody_typed_stands_there_as_it_was_typed(text: str, typed: str) -> None:
    assert [word for word in text.split() if word not in "".join(typed.split())] == []
    assert MISSING not in typed


def test_a_sign_that_no_letter_has_is_replaced_and_the_last_line_says_so() -> None:
    a = Arena()
    a.record("Welkom: 日本 en \ufeff en ት, één café in Iğdır.", cat="goed")
    text = printed(a.s, "pdf")
    assert f"Welkom: {MISSING * 2} en {MISSING} en {MISSING}, één café in Iğdır." in text
    assert f"Waar {MISSING} staat, heeft dit bestand geen letter" in text
    assert not any(
        "heeft dit bestand geen letter" in sheet for sheet in sheets_of_the_evening("internal", "nl")
    )


def test_a_sign_is_replaced_as_well_where_typst_would_not_name_its_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    a = Arena()
    a.record("Welkom: 日本 en ት, één café in Iğdır.", cat="goed")
    report = build(a.s, "internal", "nl")
    named = write(report, "pdf")
    monkeypatch.setattr("facilitator.summary.writers.pdf._LINE", re.compile("(never)"))
    assert write(report, "pdf") == named


@settings(max_examples=15)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40), max_size=6))
def test_nothing_that_can_be_typed_keeps_the_others_from_their_report(texts: list[str]) -> None:
    report = build(Arena().s, "internal", "nl")
    told = tuple(block for text in texts for block in _as_blocks(text))
    first = msgspec.structs.replace(report.sections[0], blocks=told)
    whole = msgspec.structs.replace(report, sections=(first, report.sections[-1]))
    # By its bookmarks, for what comes after it is not what is tried here, and reading sheets takes long.
    assert report.sections[-1].title in str(PdfReader(BytesIO(write(whole, "pdf"))).outline)


def test_what_a_script_may_hold_and_nobody_can_type_is_left_out() -> None:
    """Typst does not refuse this one: it goes down, and takes the process with it that asked."""
    report = build(Arena().s, "internal", "nl")
    first = msgspec.structs.replace(report.sections[0], blocks=(*_as_blocks("\x7f\u200d👩\u202e 漢"),))
    whole = msgspec.structs.replace(report, sections=(first, report.sections[-1]))
    assert report.sections[-1].title in str(PdfReader(BytesIO(write(whole, "pdf"))).outline)


def _as_blocks(text: str) -> Iterator[Any]:
    said = Statement(n=1, text=text, sector=text, cat=text)
    yield from (Paragraph(text), Facts(((text, text),)), Table(text, (text, text), ((text, text),)))
    yield Statements((said,), Echo(None, text))


def test_the_number_of_sheets_is_that_of_the_file() -> None:
    for many in (0, 20):
        report = build((evening(many) if many else Arena()).s, "internal", "nl")
        assert sheets(report, Words("nl")) == len(PdfReader(BytesIO(write(report, "pdf"))).pages)


def test_a_statement_longer_than_a_sheet_runs_on() -> None:
    report = build(Arena().s, "internal", "nl")
    text = " ".join(f"woord{i}" for i in range(1500))
    first = msgspec.structs.replace(report.sections[0], blocks=(Statements((Statement(n=1, text=text),)),))
    whole = msgspec.structs.replace(report, sections=(first, *report.sections[1:]))
    found = read_sheets(write(whole, "pdf"))
    assert all(f"woord{i}" in found for i in (0, 700, 1499))
