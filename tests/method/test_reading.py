"""Reading a script: what is right is read, and each mistake is named with place and remedy."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.method import dead_ends, reading
from facilitator.method.activities import kinds
from facilitator.method.mistakes import Mistake, ScriptError, Spot
from facilitator.method.script import CatCode, LaterPhase, QuestionType, Script, Strict
from facilitator.words import LANGS, Words

DATA = Path(__file__).resolve().parent.parent / "data"
GOOD = (DATA / "good.toml").read_text("utf-8")
CASES: list[dict[str, str]] = tomllib.loads((DATA / "one-mistake.toml").read_text("utf-8"))["case"]


def mistakes_in(source: Path | str, structs: reading.Structs | None = None) -> tuple[Mistake, ...]:
    with pytest.raises(ScriptError) as raised:
        reading.read(source, "mine.toml", structs)
    return raised.value.mistakes


def changed(old: str, new: str) -> str:
    assert GOOD.count(old) == 1, old
    return GOOD.replace(old, new)


def test_a_good_script_is_read() -> None:
    script = reading.read(DATA / "good.toml")
    assert [phase.key for phase in script.phases] == ["hello", "talk", "react"]
    assert script.defaults("short") == {"rounds": 2, "mode": "together", "swap": False, "pause": 10}


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["name"]))
def test_a_mistake_is_named_with_its_place_and_what_would_be_right(case: dict[str, str]) -> None:
    broken = changed(case["old"], case["new"].replace("LONG", "x" * 2001))
    (mistake,) = mistakes_in(broken)
    assert (mistake.phase, mistake.key, mistake.code) == (case["phase"], case["key"], case["code"])
    for lang in LANGS:
        sentence = mistake.sentence(Words(lang).say)
        assert sentence.startswith("mine.toml")
        assert case["phase"] in sentence
        assert case["right"] in sentence


def test_six_mistakes_are_six_sentences_in_both_languages() -> None:
    with pytest.raises(ScriptError) as raised:
        reading.read(DATA / "six-mistakes.toml")
    assert raised.value.sentences(Words("en").say) == [
        'six-mistakes.toml: sumary does not exist. Do you mean "summary"?',
        "six-mistakes.toml: title.en is missing: the English text. Each text is in two languages, nl and en.",
        'six-mistakes.toml, phase hello: kind: kind "presents" does not exist. Do you mean "present"?',
        "six-mistakes.toml, phase ask: minutes must be a whole number from 1 to 480.",
        'six-mistakes.toml, phase ask: write.1: role "buitenring" does not exist. What can be here: outer.',
        'six-mistakes.toml, phase ask: source.1: phase "end" comes later. Name one that comes before: hello.',
    ]
    assert raised.value.sentences(Words("nl").say)[3:5] == [
        "six-mistakes.toml, fase ask: minutes moet een heel getal zijn, van 1 tot en met 480.",
        'six-mistakes.toml, fase ask: write.1: rol "buitenring" bestaat niet. Hier kan staan: outer.',
    ]


def test_the_same_phase_twice_is_a_mistake() -> None:
    again = GOOD.replace('key = "react"', 'key = "talk"').replace('source = ["talk"]', 'source = ["hello"]')
    assert [(m.key, m.code) for m in mistakes_in(again)] == [("phases.talk", "script-twice")]


def test_the_same_role_twice_is_a_mistake() -> None:
    again = GOOD + GOOD[GOOD.index("[[roles]]") : GOOD.index("[[phases]]")]
    assert [(m.key, m.code) for m in mistakes_in(again)] == [
        ("roles.inner", "script-twice"),
        ("roles.outer", "script-twice"),
    ]


@pytest.mark.parametrize("part", ["roles", "phases"])
def test_a_script_has_roles_and_phases(part: str) -> None:
    raw = {**tomllib.loads(GOOD), part: []}
    assert (part, "script-empty-list") in {(m.key, m.code) for m in reading.mistakes(raw, Spot("mine.toml"))}


class Bins(Strict, frozen=True):
    """Options of a kind that does not exist in the house."""

    first: QuestionType = ""
    column: CatCode = ""
    until: LaterPhase = ""
    fewest: int = 0

    def __post_init__(self) -> None:
        """What no type can say."""
        if self.fewest == 7:
            raise ValueError("seven is no number of bins")


KINDS: dict[str, type[msgspec.Struct]] = {
    **{name: kind.struct for name, kind in kinds().items()},
    "bins": Bins,
}
BINS = """
[[phases]]
key = "sort"
kind = "bins"
minutes = 5
source = ["talk"]
title = { nl = "Schiften", en = "Sorting" }
[phases.options]
"""
DEAD_GATES = """gates = [
  { rule = "acked", role = "outer", strength = "hard" },
  { rule = "heard", role = "inner", strength = "hard" },
]"""
LAST = """
[[phases]]
key = "last"
kind = "present"
minutes = 5
title = { nl = "Einde", en = "End" }
"""


def test_a_kind_says_which_names_its_options_hold() -> None:
    right = GOOD + BINS + 'column = "well"\nuntil = "last"' + LAST
    assert len(reading.read(right, structs=KINDS).phases) == 5
    wrong = GOOD + BINS + 'column = "bad"\nuntil = "hello"\nfirst = "heard"' + LAST
    found = mistakes_in(wrong, KINDS)
    assert {(m.key, m.code, m.args["right"]) for m in found} == {
        ("options.column", "script-unknown-name", "well"),
        ("options.until", "script-wrong-place", "last"),
        ("options.first", "script-unknown-name", ""),
    }
    assert all(m.sentence(Words(lang).say) for m in found for lang in LANGS)


def test_what_only_a_kind_knows_to_be_wrong_is_a_mistake_too() -> None:
    (mistake,) = mistakes_in(GOOD + BINS + "fewest = 7", KINDS)
    assert (mistake.phase, mistake.code) == ("sort", "script-kind-refuses")
    assert "seven is no number of bins" in mistake.sentence(Words("nl").say)


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ('key = "a"\ntitle = {nl = "x"\n', "script-toml", "2"),
        ('key = "a"\nkey = "b"\n', "script-toml-again", "2"),
        ("[roles]\n[roles]\n", "script-toml-again", "2"),
        ('key = "a', "script-toml-end", None),
        ("key = " + "[" * 5000, "script-toml-end", None),
        ("key = " + "9" * 5000, "script-toml-end", None),
        ("key = \0", "script-toml", "1"),
    ],
)
def test_what_is_no_toml_is_named_by_its_line(text: str, code: str, line: str | None) -> None:
    (mistake,) = mistakes_in(text)
    assert (mistake.code, mistake.args.get("line")) == (code, line)
    assert all(mistake.sentence(Words(lang).say) for lang in LANGS)


def test_a_file_that_is_not_there_or_no_text_is_a_mistake(tmp_path: Path) -> None:
    assert [m.code for m in mistakes_in(tmp_path / "none.toml")] == ["script-unreadable"]
    assert [m.code for m in mistakes_in(tmp_path)] == ["script-unreadable"]
    (tmp_path / "latin.toml").write_bytes('key = "é"'.encode("latin-1"))
    assert [m.code for m in mistakes_in(tmp_path / "latin.toml")] == ["script-not-utf8"]


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "windows.toml").write_text(GOOD, "utf-8-sig")
    assert reading.read(tmp_path / "windows.toml").key == "good"


def test_own_scripts_stand_beside_the_shipped_ones_and_go_before_them(tmp_path: Path) -> None:
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    for path in (shipped / "a.toml", shipped / "b.toml", own / "b.toml", own / "c.toml", own / "notes.txt"):
        path.parent.mkdir(exist_ok=True)
        path.touch()
    assert reading.known([shipped, own, tmp_path / "none"]) == {
        "a": shipped / "a.toml",
        "b": own / "b.toml",
        "c": own / "c.toml",
    }


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, below in inner:
        yield (*path, key)
        yield from places(below, (*path, key))


PLAIN = st.one_of(
    st.text(max_size=5),
    st.integers(),
    st.booleans(),
    st.floats(),
    st.dates(),
    st.sampled_from(["inner", "talk"]),
)
ANYTHING = st.recursive(
    PLAIN, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2)
)


@given(place=st.sampled_from(list(places(tomllib.loads(GOOD)))), value=ANYTHING)
def test_whatever_stands_anywhere_is_a_script_or_a_mistake(place: tuple[str | int, ...], value: Any) -> None:
    """msgspec is the judge: what it refuses must have been named before."""
    raw = copy.deepcopy(tomllib.loads(GOOD))
    table: Any = raw
    for key in place[:-1]:
        table = table[key]
    table[place[-1]] = value
    found = reading.mistakes(raw, Spot("mine.toml"))
    if found:
        assert all(len(m.sentence(Words(lang).say).splitlines()) == 1 for m in found for lang in LANGS)
        return
    script = msgspec.convert(raw, Script)
    for phase in script.phases:
        kinds()[phase.kind].read(phase.options)


def test_every_dead_end_of_a_script_is_named_at_once() -> None:
    wrong = GOOD.replace('gates = [{ rule = "queue_empty", strength = "soft" }]', DEAD_GATES)
    first = '{ type = "heard",'
    wrong = wrong.replace(first, f'{first} after = "plan", correction = true,')
    assert [(m.key, m.code) for m in mistakes_in(wrong)] == [
        ("gates.1", "script-gate-unacked"),
        ("gates.2", "script-gate-unheard"),
        ("options.questions.heard.after", "script-question-circle"),
        ("options.questions.heard.target", "script-correction-target"),
    ]


@pytest.mark.parametrize("code", sorted(dead_ends.RESERVED))
def test_no_role_is_called_as_the_staff_or_one_of_its_screens(code: str) -> None:
    raw = tomllib.loads(GOOD)
    raw["roles"].append({**raw["roles"][1], "code": code})
    found = reading.mistakes(raw, Spot("mine.toml"))
    assert [(m.key, m.code) for m in found] == [(f"roles.{code}.code", "script-role-reserved")]
