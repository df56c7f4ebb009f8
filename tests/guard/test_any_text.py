"""Whatever a phone sends: the guard does not fall over, lose its place, or let a BSN through."""

import re
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from facilitator.guard import clean, look, nudges, verdict
from facilitator.guard.rules import RULES

ANY_CHARACTER = st.characters(codec=None, exclude_categories=())
# What tends to break rules, so that chance finds it more often.
PIECES = st.sampled_from(
    [
        *(
            "111222333",
            "06",
            "070",
            "+31",
            "(0)",
            "2019",
            "1234 AB",
            "NL91ABNA0417164300",
            "١",
            "１",
            "𝟙",
            "½",
            "①",
        ),
        *(
            ".",
            "-",
            " ",
            "\n",
            "/",
            ":",
            "@",
            ",",
            "?",
            "€",
            "\u200b",
            "\u202e",
            "\u0301",
            "\u20e3",
            "\x00",
            "😀",
        ),
        *(
            "\ud83d",
            "\ude00",
            "euro",
            "kinderen",
            "dossier",
            "nr",
            "BSN",
            "straat 1",
            "a@b.nl",
            "www.",
            "Maar ",
        ),
    ]
)
ANY_TEXT = st.one_of(st.text(ANY_CHARACTER), st.lists(st.one_of(PIECES, ANY_CHARACTER)).map("".join))


@given(ANY_TEXT)
@example("\ud83d\x00\ude00")
@example("e\u202e\u0301\n\n\x00\n ")
def test_cleaning_any_text_twice_is_cleaning_it_once_and_gives_utf8(text: str) -> None:
    once = clean(text)
    once.encode("utf-8")
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert "\n\n\n" not in once
    assert not [c for c in once if unicodedata.category(c) in {"Cc", "Cs"} and c != "\n"]


@given(ANY_TEXT)
@example("1½23456 06-1234567½")
@example("1" * 5000 + "-50 € 1.000")
def test_findings_in_any_text_are_in_order_apart_and_inside_it(text: str) -> None:
    found = look(text)
    assert all(0 <= f.start < f.end <= len(text) for f in found)
    assert all(before.end <= after.start for before, after in pairwise(found))
    assert verdict(found) in {"pass", "hold", "refuse"}
    nudges(text, rule="question")


def with_check_digit(halves: tuple[int, int]) -> str:
    """Complete a BSN the other way round: choose the ninth digit so that it fits; empty if none does."""
    eight = "".join(f"{half:04}" for half in halves)
    ninth = sum(int(digit) * weight for digit, weight in zip(eight, range(9, 1, -1), strict=True)) % 11
    return f"{eight}{ninth}" if ninth < 10 and any(halves) else ""


FOUR_DIGITS = st.integers(0, 9999)
NINE_DIGITS = st.tuples(FOUR_DIGITS, FOUR_DIGITS).map(with_check_digit).filter(bool)
BEGUN_WITH_ZERO = st.tuples(st.integers(0, 999), FOUR_DIGITS).map(with_check_digit).filter(bool)
EIGHT_DIGITS = BEGUN_WITH_ZERO.map(lambda number: number[1:])
SEPARATORS = st.sampled_from(["", "", "", " ", ".", "-", " - ", "\u00a0", "\u2013", "\u200b"])
SCRIPTS = st.sampled_from(["0", "0", "0", "\uff10", "\u0660", "\u0966"])


def is_no_part_of_a_number(char: str) -> bool:
    parts = unicodedata.normalize("NFKD", char)
    digits = any(unicodedata.category(part) == "Nd" for part in parts)
    return not digits and unicodedata.category(char) != "Sc"


# Taken out of whole texts: to choose sign by sign takes many times as long.
WORDS = st.text(ANY_CHARACTER).map(lambda text: "".join(filter(is_no_part_of_a_number, text)))


YEAR = "(?:19|20)[0-9][0-9]"
# What the guard reads first, on purpose: a date, two times, years, a round range.
SOMETHING_ELSE = re.compile(
    rf"(?<!\d)\d?\d ?[-.] ?\d?\d ?[-.] ?{YEAR}(?!\d)|(?<!\d){YEAR}[-.]\d\d[-.]\d\d(?!\d)"
    rf"|^\d?\d\.\d\d ?- ?\d?\d\.\d\d$|^{YEAR}[^0-9]+{YEAR}$|^[1-9]\d*[05]0 ?- ?[1-9]\d*[05]0$"
)
AMOUNT = re.compile(r"[1-9]\d{0,2}(\.\d{3})+( ?- ?[1-9]\d{0,2}(\.\d{3})+)? jongeren")


@settings(max_examples=400)
@given(
    number=st.one_of(NINE_DIGITS, EIGHT_DIGITS),
    gaps=st.lists(SEPARATORS, min_size=8, max_size=8),
    zero=SCRIPTS,
    before=st.one_of(WORDS, st.just("Groep 3, kind 2: "), st.just("+"), st.just("(")),
    after=st.one_of(
        WORDS, st.just(" 2 kinderen"), st.just(" jongeren"), st.just("@school.example"), st.just(" AB 12")
    ),
)
@example("111222333", [""] * 8, "0", "", "")
@example("111222333", ["", "", " ", "", "", ".", "", ""], "\u0660", "x", " 4 jaar")
def test_a_number_that_is_built_as_a_bsn_is_refused_wherever_it_stands(
    number: str, gaps: list[str], zero: str, before: str, after: str
) -> None:
    spelled = "".join(chr(ord(zero) + int(digit)) + gap for digit, gap in zip(number, gaps, strict=False))
    if len(number) == 9:
        spelled += chr(ord(zero) + int(number[8]))
    spelled = spelled.rstrip(" .-\u00a0\u2013\u200b")
    plain = unicodedata.normalize("NFKC", spelled).replace("\u200b", "").replace("\u2013", "-")
    plain = "".join(str(int(c)) if c.isdigit() else c for c in plain)
    assume(not SOMETHING_ELSE.search(plain) and not AMOUNT.match(plain + after))
    assert verdict(look(clean(before + spelled + after))) == "refuse"


SOURCES = [
    pytest.param(rule.source, id=f"{place}-{rule.kind}") for place, rule in enumerate(RULES) if rule.source
]


@pytest.mark.parametrize("source", SOURCES)
def test_no_pattern_repeats_without_bound_but_for_the_rest_of_a_link(source: str) -> None:
    bare = re.sub(r"\[[^\]]*\]", "C", re.sub(r"\\.", "e", source))
    assert re.findall(r".?(?:[*+]|\{\d+,\})", bare) in ([], ["C*"], ["C*", "C*"])
    assert "(?<" not in bare, "older phones do not know look-behind"
