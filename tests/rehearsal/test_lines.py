"""The invented lines: marked, complete, of every kind that the phases ask for."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from facilitator import guard
from facilitator.rehearsal import lines
from facilitator.rehearsal.cast import FEWEST, MOST, RING, TABLE, Cast
from facilitator.rehearsal.scenes.promising import coming, today
from tests.rehearsal.played import BOOK

ASKED = {
    "ka2": {"kaartje"},
    "ka3": {"goed", "notitie_prive"},
    "ka4": {"beter", "wens", "notitie_prive"},
    "ka5": {"correctie"},
    "ka6": {"vraag", "antwoord"},
    "ka8": {"gehoord", "raakt", "voornemen"},
    "ka9": {"actie"},
    "ka10": {"woord"},
}


def test_an_unmarked_line_is_not_spoken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    row = '{"invented":%s,"id":"X","role":"inner","act":"ka3","cat":"goed","text":"Ja."}'
    monkeypatch.setattr(lines, "FOLDER", tmp_path)
    (tmp_path / "one.jsonl").write_text(row % "true")
    (tmp_path / "two.jsonl").write_text(row % "false")
    assert len(lines.load("one").lines) == 1
    with pytest.raises(ValueError, match="two"):
        lines.load("two")
    assert lines.known() == ["one", "two"]


def test_there_are_lines_of_every_kind_that_is_asked_for() -> None:
    for act, cats in ASKED.items():
        for cat in cats:
            assert BOOK.of(act, cat), (act, cat)
    assert len(BOOK.lines) >= 19 + 150


def test_each_has_an_id_of_its_own_and_speaks_of_one_that_is_there() -> None:
    ids = Counter(x.id for x in BOOK.lines)
    assert max(ids.values()) == 1
    assert all(x.ref in ids for x in BOOK.lines if x.ref and x.cat != "reden")
    assert all(x.into in ids for x in BOOK.lines if x.into)


def test_nothing_is_said_twice() -> None:
    texts = Counter(x.text for x in BOOK.lines)
    assert [text for text, n in texts.items() if n > 1] == []


def test_only_what_is_meant_to_be_too_long_is() -> None:
    assert [x.trap for x in BOOK.lines if len(x.text) > 200] == ["te_lang"]
    assert all(len(x.text) <= 30 for x in BOOK.of("ka10", "woord"))


def test_the_guard_has_nothing_to_say_but_to_the_traps() -> None:
    caught = {x.trap for x in BOOK.lines if guard.look(guard.clean(x.text))}
    assert caught == {
        "nummer", "bsn", "clientnummer",
        "telefoon", "mail", "iban", "postcode", "adres", "site", "account",
    }  # fmt: skip


def test_sectors_are_those_of_who_plays() -> None:
    assert {x.sector for x in BOOK.lines if x.role == "inner"} <= {*TABLE, ""}
    assert {x.sector for x in BOOK.lines if x.role == "outer"} <= {*RING, ""}


@pytest.mark.parametrize(("people", "inner"), [(FEWEST, 5), (40, 11), (55, 15), (MOST, 15)])
def test_the_table_is_in_proportion(people: int, inner: int) -> None:
    cast = Cast(url="", code="", people=people)
    assert (cast.inner, cast.inner + cast.outer) == (inner, people)


def test_a_date_of_the_lines_is_the_next_one_that_comes() -> None:
    assert coming("", today()) == ""
    now = today().replace(year=2026, month=6, day=1)
    assert coming("2019-03-29", now) == "2027-03-29"
    assert coming("2019-06-01", now) == "2027-06-01"
    assert coming("2019-06-02", now) == "2026-06-02"
