"""The letter to the table: one sheet, in the order of the report, honest about what is left out."""

from __future__ import annotations

import re
from datetime import date
from io import BytesIO
from typing import Any

import msgspec
import pytest
from pypdf import PdfReader

from facilitator.method.blocks import Heading, Paragraph, Section, Statements, Table
from facilitator.method.items import HAS
from facilitator.summary import FORMATS, Report, letter, write
from facilitator.words import LANGS, Lang
from tests.summary.readback import from_json, read_sheets
from tests.summary.story import Arena, Story

CANARY = "Zeventien paarse kanaries"
LONG = "Dit is een uitspraak van de tafel die zo lang is als zij mag zijn. " * 3


def talked(good: int, better: int, **given: Any) -> Arena:
    a = Arena(**given)
    for i in range(good):
        a.record(f"Goed {i}. {LONG}"[:200], cat="goed")
    a.go("ka4")
    for i in range(better):
        a.record(f"Beter {i}. {LONG}"[:200], cat="beter")
    return a


def without_promises(raw: dict[str, Any]) -> None:
    """A script that ends before anybody promises something: the letter has room for statements only."""
    raw["phases"] = [phase for phase in raw["phases"] if phase["kind"] != "commit"]
    raw["chapters"] = [chapter for chapter in raw["chapters"] if "ka9" not in chapter.get("phases", ())]


def to_the_table(s: Any, lang: Lang = "nl", hear_more: date | None = None) -> Report:
    return letter.fitted(letter.draft(s, lang, hear_more))


def said(report: Report) -> list[int]:
    return list(from_json(write(report, "json").decode()).said)


def sheets_in(report: Report) -> int:
    return len(PdfReader(BytesIO(write(report, "pdf"))).pages)


def first_line(story: Story, lang: Lang) -> str:
    first = to_the_table(story.s, lang).sections[0].blocks[0]
    assert isinstance(first, Paragraph)
    return first.text


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("good", "better"), [(0, 0), (2, 2), (2, 78), (40, 40), (80, 0)])
def test_it_is_one_sheet_and_counts_what_it_leaves_out(good: int, better: int, lang: Lang) -> None:
    a = talked(good, better)
    told = to_the_table(a.s, lang)
    assert sheets_in(told) == 1
    text = read_sheets(write(told, "pdf"))
    more = [int(n) for n in re.findall(r"(?:En nog|And) (\d+) ", text)]
    assert len(said(told)) + sum(more) == good + better
    assert bool(more) == (good + better > 4)


def test_it_keeps_the_first_ones_in_their_order_and_as_many_of_each() -> None:
    a = talked(40, 40, change=without_promises)
    kept = said(to_the_table(a.s))
    good, better = [n for n in kept if n <= 40], [n for n in kept if n > 40]
    assert len(good) == len(better) >= 3
    assert good == list(range(1, len(good) + 1))
    assert better == list(range(41, 41 + len(better)))


def test_not_one_more_of_each_would_fit() -> None:
    a = talked(40, 40, change=without_promises)
    kept = len(said(to_the_table(a.s))) // 2
    assert sheets_in(to_the_table(talked(kept, kept, change=without_promises).s)) == 1
    more = talked(kept + 1, kept + 1, change=without_promises)
    assert len(said(to_the_table(more.s))) == 2 * kept


def test_a_short_one_says_everything_and_nothing_of_more() -> None:
    text = read_sheets(write(to_the_table(talked(2, 2).s), "pdf"))
    assert "En nog" not in text


def test_it_has_what_goes_well_and_what_can_be_better_and_thanks_and_the_day() -> None:
    told = to_the_table(talked(1, 1).s, "nl", date(2026, 4, 12))
    (whole,) = told.sections
    headings = [block.text for block in whole.blocks if isinstance(block, Heading)]
    assert headings == ["Wat gaat goed", "Wat kan beter", "Toezeggingen", "Hoe het verder gaat"]
    assert whole.title == "Dank je wel"
    assert Paragraph("Op 12 april 2026 hoor je wat ermee gebeurt.") in whole.blocks
    assert Paragraph("Met hartelijke groet, Jeugd Waterland") in whole.blocks
    assert told.disclaimer


def test_the_day_that_was_agreed_in_the_session_stands_in_it_unless_another_one_is_given() -> None:
    a = Arena()
    a.go("ka9")
    a.lead("feedback_on", phase=a.now.id, day="2026-05-20")
    for given, day in ((None, "20 mei 2026"), (date(2026, 4, 12), "12 april 2026")):
        (whole,) = to_the_table(a.s, "nl", given).sections
        said = [block.text for block in whole.blocks if isinstance(block, Paragraph)]
        assert [text for text in said if "hoor je" in text] == [f"Op {day} hoor je wat ermee gebeurt."]


def test_where_no_day_was_agreed_it_says_so() -> None:
    text = read_sheets(write(to_the_table(talked(1, 1).s), "pdf"))
    assert "De dag waarop je meer hoort, is nog niet afgesproken." in text


@pytest.mark.parametrize("format", sorted(FORMATS))
def test_every_format_can_write_it_and_none_tells_what_is_withheld(format: str) -> None:
    def text() -> str:
        made = write(to_the_table(a.s), format)
        return read_sheets(made) if format == "pdf" else made.decode()

    a = talked(1, 1)
    n = a.record(CANARY, cat="beter", release=False)
    assert CANARY not in text()
    quote = a.record("Letterlijk zo gezegd.", cat="beter", quote=True)
    assert "Letterlijk" not in text(), quote
    a.release(n)
    assert CANARY in text()


def test_a_list_of_which_nothing_may_be_told_does_not_point_at_a_section_that_is_not_there() -> None:
    a = talked(0, 0)
    a.record("Wacht nog.", cat="beter", release=False)
    text = read_sheets(write(to_the_table(a.s), "pdf"))
    assert "Wat hierover is opgeschreven, staat niet in deze brief. Het verslag zegt waarom." in text
    assert "verantwoording" not in text


def test_a_rehearsal_says_so() -> None:
    assert "OEFENING" in read_sheets(write(to_the_table(talked(1, 1, rehearsal=True, pace=60.0).s), "pdf"))
    assert "OEFENING" not in read_sheets(write(to_the_table(talked(1, 1).s), "pdf"))


def test_where_nobody_sits_at_a_table_it_is_to_who_was_there() -> None:
    story = Story("ophaalronde")
    assert (to_the_table(story.s).title, to_the_table(story.s, "en").title) == (
        "Brief aan wie er was",
        "Letter to who was there",
    )
    assert to_the_table(Arena().s).title == "Brief aan de tafel"


@pytest.mark.parametrize(
    ("lang", "table", "hall"),
    [
        ("nl", "vertelde wat je ervaart.", "dacht mee. Daar zijn we blij mee."),
        ("en", "told us about your experience.", "shared your ideas. We are glad you did."),
    ],
)
def test_who_was_in_the_hall_is_thanked_for_thinking_along_not_for_a_story(
    lang: Lang, table: str, hall: str
) -> None:
    """With the day of the session, and without where none is known."""
    on = {"nl": " op 29 maart 2026", "en": " on 29 March 2026"}[lang]
    was = {"nl": "Je was erbij{} en ", "en": "You were there{} and "}[lang]
    story = Story("ophaalronde")
    assert first_line(story, lang) == was.format(on) + hall
    story.s.course.passes.clear()
    assert first_line(story, lang) == was.format("") + hall
    assert table in first_line(Arena(), lang)


def test_a_script_without_chapters_has_its_yield_in_the_letter() -> None:
    story = Story("ophaalronde")
    story.go("vraag")
    n = story.say(story.join("participant"), "antwoord", "Meer tijd.")
    assert said(to_the_table(story.s)) == [n]


def test_promises_are_the_last_to_be_left_out() -> None:
    """The statements go before the first promise does; then the promises are counted as such."""
    for promises, kept in ((6, 6), (80, None)):
        draft = letter.draft(talked(40, 40).s, "nl")
        rows = tuple((f"Toezegging {i}", "teammanager", "29 maart") for i in range(promises))
        table = Table("Direct", ("Wat", "Wie", "Wanneer"), rows)
        given = Section("ka9", "Toezeggingen", (Heading("Direct"), table))
        *others, last = draft.whole.sections
        whole = msgspec.structs.replace(draft.whole, sections=(*others, given, last))
        told = letter.fitted(letter.Draft(whole, frozenset({"ka9"})))
        assert sheets_in(told) == 1
        (found,) = [b for b in told.sections[0].blocks if isinstance(b, Table)]
        assert found.rows == rows[: len(found.rows)]
        if kept is not None:
            assert len(found.rows) == kept
            continue
        assert not [b for b in told.sections[0].blocks if isinstance(b, Statements)]
        assert Paragraph(f"En nog {80 - len(found.rows)} toezeggingen. Ze staan in het verslag.") in (
            told.sections[0].blocks
        )


class Promised(Arena):
    """Twelve statements of each sort and then promises, in turn in each column, with an owner or a reason."""

    def __init__(self, many: int, length: int) -> None:
        super().__init__()
        for i in range(12):
            self.record(f"Goed {i}. {LONG}"[:200], cat="goed")
        self.go("ka4")
        for i in range(12):
            self.record(f"Beter {i}. {LONG}"[:200], cat="beter")
        self.go("ka9")
        self.lead("feedback_on", phase=self.now.id, day="2026-05-20")
        self.promises = [self.promise(i, length) for i in range(many)]

    def promise(self, i: int, length: int) -> int:
        column = ("direct", "uitzoeken", "niet")[i % 3]
        said = {"text": f"Belofte {i}. {LONG}"[:length]}
        more = {"reason": f"Omdat {LONG}"} if column == "niet" else {"owner": "Teammanager"}
        more |= {"how": f"Zo. {LONG}"} if length > 100 else {}
        said |= {name: text[:length] for name, text in more.items()}
        given = {"column": column, "due": "" if column == "niet" else "2026-05-20", "flags": has(*more)}
        n: int = self.lead("note_action", said, phase=self.now.id, **given).extra["item"]
        return self.release(n)


def has(*names: str) -> list[str]:
    return [f"{HAS}{name}" for name in names]


@pytest.mark.parametrize(("many", "length"), [(12, 40), (12, 200), (45, 200)])
def test_many_promises_stay_on_one_sheet_and_none_is_lost_without_a_word(many: int, length: int) -> None:
    a = Promised(many, length)
    told = to_the_table(a.s)
    assert sheets_in(told) == 1
    kept = [n for n in said(told) if n in a.promises]
    assert kept
    text = read_sheets(write(told, "pdf"))
    assert sum(int(n) for n in re.findall(r"En nog (\d+) toezegging", text)) == many - len(kept)
    assert sum(int(n) for n in re.findall(r"En nog (\d+) uitspraken", text)) == 24 - (
        len(said(told)) - len(kept)
    )
    assert "Op 20 mei 2026 hoor je wat ermee gebeurt." in text


def test_twelve_promises_of_one_line_stand_there_all() -> None:
    a = Promised(12, 40)
    assert set(a.promises) <= set(said(to_the_table(a.s)))


def test_each_column_keeps_as_many_promises_as_the_others() -> None:
    a = Promised(45, 200)
    kept = [a.promises.index(n) for n in said(to_the_table(a.s)) if n in a.promises]
    columns = [[i for i in kept if i % 3 == column] for column in range(3)]
    assert max(map(len, columns)) - min(map(len, columns)) <= 1
    assert all(column == list(range(c, c + 3 * len(column), 3)) for c, column in enumerate(columns))


def test_the_letter_says_once_on_which_day_the_table_hears_back() -> None:
    a = Promised(1, 40)
    text = read_sheets(write(to_the_table(a.s, "nl", date(2026, 6, 1)), "pdf"))
    assert "1 juni 2026" in text
    assert "De tafel hoort op" not in text


def test_what_is_not_done_needs_no_owner_and_is_no_wish() -> None:
    text = read_sheets(write(to_the_table(Promised(3, 40).s), "pdf"))
    assert "een wens" not in text
    assert "Omdat: Omdat Dit is een uitspraak" in text


def test_who_waits_hears_how_many_tries_it_took_and_how_many_there_can_be() -> None:
    heard: list[tuple[int, int]] = []
    letter.fitted(letter.draft(talked(40, 40).s, "nl"), lambda done, most: heard.append((done, most)))
    assert len(heard) > 2
    assert [done for done, _ in heard] == sorted(done for done, _ in heard)
    assert all(0 < done < most for done, most in heard)
    assert len({most for _, most in heard}) == 1, "the bar never goes back"
    assert heard[-1][0] == heard[-1][1] - 1, "what is left is to write it"


@pytest.mark.parametrize("longest", [1, 2, 7, 30])
def test_wherever_the_search_begins_it_finds_the_last_that_fits_within_the_tries_that_are_told(
    longest: int,
) -> None:
    for likely in range(longest + 1):
        for first_too_long in range(longest + 2):
            asked: list[int] = []

            def too_long(n: int, first: int = first_too_long, asked: list[int] = asked) -> bool:
                asked.append(n)
                return n >= first

            assert letter.most_from(likely, longest, too_long) == max(0, first_too_long - 1)
            assert set(asked) <= set(range(longest + 1))
            assert len(asked) <= letter.tries_at_most(longest + 1)
