"""Every sentence exists in both languages, with the same variables, and is said somewhere."""

from __future__ import annotations

import re

import pytest

from facilitator.method import gates
from facilitator.words import LANGS
from tests.words.sources import (
    STEMS,
    WORDS,
    can_be,
    defined,
    messages,
    parts,
    put_together,
    refusals,
    said,
    standing,
)


@pytest.mark.parametrize("stem", STEMS)
def test_both_languages_have_the_same_sentences_with_the_same_variables(stem: str) -> None:
    dutch, english = (messages(WORDS / lang / f"{stem}.ftl") for lang in LANGS)
    assert dutch == english
    assert list(dutch) == list(english), "the order differs: reading them side by side is hard"


def test_no_language_has_a_file_of_its_own() -> None:
    assert {path.name for path in (WORDS / "nl").iterdir()} == {
        path.name for path in (WORDS / "en").iterdir()
    }


@pytest.mark.parametrize("stem", STEMS)
def test_a_sentence_is_named_after_its_file(stem: str) -> None:
    assert [name for name in messages(WORDS / "nl" / f"{stem}.ftl") if not name.startswith(f"{stem}-")] == []


def test_what_is_said_exists() -> None:
    assert {name: path for name, path in said().items() if name not in defined()} == {}


# Told by the command line in sentences of its own.
OF_THE_TERMINAL = {"unknown_script", "script_mistakes", "wish", "no_cover"}


def pattern(form: str) -> re.Pattern[str]:
    """The form as an expression, a group for each hole."""
    return re.compile(re.escape(form).replace(r"\*", r"([\w-]+)") + "$")


def test_every_name_that_is_put_together_can_be_a_sentence() -> None:
    empty = {
        form: path
        for form, path in put_together().items()
        if not any(pattern(form).match(name) for name in defined())
    }
    assert empty == {}


def test_every_refusal_has_a_sentence_of_its_own() -> None:
    codes = set(refusals()) - OF_THE_TERMINAL
    assert {code: refusals()[code] for code in codes if f"errors-{code}" not in defined()} == {}


def test_every_gate_that_does_not_hold_has_a_sentence() -> None:
    rules = {*gates.RULES, *standing()}
    assert {"seated", "feedback_on"} <= rules, "this test looks for the kinds' own rules in the wrong way"
    assert [rule for rule in rules if f"errors-gate-{rule}" not in defined()] == []


def test_no_sentence_stands_there_for_nothing() -> None:
    """It is named whole, or it is put together from words that stand in the sources."""
    forms = [pattern(form) for form in put_together()]

    def used(name: str) -> bool:
        fits = [found.groups() for form in forms if (found := form.match(name))]
        return name in parts() or any(all(map(can_be, holes)) for holes in fits)

    assert [name for name in defined() if not used(name)] == []
