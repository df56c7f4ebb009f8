"""What the server's guard shares with the phone's: the rules, and the sentences."""

import re
from pathlib import Path

import pytest

from facilitator.guard import iban, nudging, patterns
from facilitator.guard.rules import RULES
from tests.guard.vectors import RuleText, load_rules, load_vectors

CODES = ("no_question_mark", "defence", "ja_maar")


def test_the_rules_are_the_ones_that_the_phone_is_tested_on() -> None:
    texts = load_rules()
    assert [RuleText(rule.kind, rule.action, rule.exact, rule.source) for rule in RULES] == texts.rules
    assert texts.unit_pairs == patterns.UNIT_PAIRS
    assert texts.word_pairs == patterns.WORD_PAIRS
    assert texts.no_streets == patterns.NO_STREETS
    assert texts.ibans == iban.LENGTHS
    assert texts.defences == list(nudging.DEFENCES)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_finding_and_nudge_has_its_sentence_and_its_mark(checkout: Path, lang: str) -> None:
    source = (checkout / "static" / "words" / lang / "guard.ftl").read_text("utf-8")
    kinds = set(load_vectors().actions)
    expected = (
        {f"guard-{kind}" for kind in kinds}
        | {f"guard-nudge-{code}" for code in CODES}
        | {f"guard-mark-{mark}" for mark in (*kinds, *CODES)}
    )
    assert set(re.findall(r"^([a-z_-]+) = \S", source, re.MULTILINE)) == expected
