"""Saying a sentence: its variables, its language, what is missing, and what a browser gets of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from facilitator import words
from facilitator.words import LANGS, Lang, Words, catalogue, lang_of
from tests.words.sources import WORDS


@pytest.fixture
def own_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of words of the test's own; the project's are back afterwards."""
    for lang, text in (
        ("nl", "phone-count = { $n } keer op { $days }"),
        ("en", "phone-count = { $n } times on { $days }"),
    ):
        (tmp_path / lang).mkdir()
        (tmp_path / lang / "phone.ftl").write_text(text + "\n")
        (tmp_path / lang / "cli.ftl").write_text("cli-secret = x\n")
    monkeypatch.setattr(words, "folder", lambda: tmp_path)
    made = (words._sources, words._bundle, words.catalogue)
    for once in made:
        once.cache_clear()
    yield tmp_path
    for once in made:
        once.cache_clear()


@pytest.mark.usefixtures("own_words")
def test_a_sentence_is_said_in_its_language_with_its_variables() -> None:
    args = {"n": 1200, "days": ["maandag", "dinsdag", "vrijdag"]}
    assert Words("nl").say("phone-count", **args) == "1.200 keer op maandag, dinsdag en vrijdag"
    assert Words("en").say("phone-count", **args) == "1,200 times on maandag, dinsdag and vrijdag"


@pytest.mark.parametrize("lang", LANGS)
def test_each_sentence_is_read_by_itself_as_it_is_read_among_the_others(lang: Lang) -> None:
    """Nothing of another sentence, and nothing refers to another: that one would not be there."""
    text = "\n".join(path.read_text("utf-8") for path in sorted((WORDS / lang).glob("*.ftl")))
    sentences = {one.id.name: one for one in FluentParser().parse(text).body if isinstance(one, ast.Message)}
    assert words._sources(lang).keys() == sentences.keys()
    for name, source in words._sources(lang).items():
        one, id = sentences[name].span, sentences[name].id.span
        assert one
        assert id
        begin, end = id.start, one.end
        assert source.startswith(text[begin:end]), name
        assert re.fullmatch(r"(\s|#.*)*", source[end - begin :]), name
        assert not re.search(r"\{\s*-?[a-z]", source), name


@pytest.mark.usefixtures("own_words")
def test_a_text_stays_as_it_was_given() -> None:
    """No marks around it that a search or a copy would trip over, and no number made of it."""
    assert Words("nl").say("phone-count", n="2026", days="שלום") == "2026 keer op שלום"


@pytest.mark.usefixtures("own_words")
def test_what_is_missing_is_an_error_and_no_half_sentence() -> None:
    with pytest.raises(KeyError, match="phone-gone"):
        Words("nl").say("phone-gone")
    with pytest.raises(KeyError, match="phone-count"):
        Words("nl").say("phone-count", n=3)
    assert not Words("nl").has("phone-gone")


def test_a_browser_gets_the_screens_words_and_a_new_hash_for_new_words(own_words: Path) -> None:
    text, before = catalogue("nl")
    assert "phone-count" in text
    assert "cli-secret" not in text
    (own_words / "nl" / "phone.ftl").write_text("phone-count = anders\n")
    words.catalogue.cache_clear()
    assert catalogue("nl").hash != before
    assert catalogue("nl").text.strip() == "phone-count = anders"


@pytest.mark.parametrize(
    ("wanted", "lang"),
    [
        ("nl", "nl"),
        ("en", "en"),
        ("en-GB,nl;q=0.8", "en"),
        ("fr-FR, nl;q=0.5, en", "nl"),
        ("EN_us", "nl"),
        ("ar", "nl"),
        ("", "nl"),
        (None, "nl"),
    ],
)
def test_the_first_language_we_have_is_taken_else_dutch(wanted: str | None, lang: str) -> None:
    assert lang_of(wanted) == lang


def test_a_refusal_always_has_a_sentence() -> None:
    dutch = Words("nl")
    assert dutch.refusal("closed") == dutch.say("errors-closed")
    assert dutch.refusal("seat_taken", {"seat": 4}) == "Stoel 4 is bezet. Kies een andere stoel."
    plain = dutch.say("errors-not_now")
    assert dutch.refusal("seat_taken") == plain
    assert dutch.refusal("never heard of") == plain
