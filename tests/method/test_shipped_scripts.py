"""The scripts of the house: complete in both languages, and the KlantArena as the method wants it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from facilitator.method import reading
from facilitator.method.acts import kind_of
from facilitator.method.cursor import Instance
from facilitator.method.script import Phase, Script
from facilitator.settings import scripts_dir

SHIPPED = reading.known([scripts_dir()])
TALKING = ("ka2", "ka3", "ka4", "ka5")


@pytest.fixture(scope="module")
def arena() -> Script:
    return reading.read(SHIPPED["klantarena"])


def played(script: Script, preset: str = "") -> dict[str, Phase]:
    return {phase.key: phase for phase in script.playable(script.defaults(preset))}


def texts(value: Any, path: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    if isinstance(value, dict) and set(value) == {"nl", "en"}:
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from texts(inner, f"{path}.{key}")
    elif isinstance(value, list | tuple):
        for n, inner in enumerate(value):
            yield from texts(inner, f"{path}.{n}")


def test_the_house_brings_a_klantarena_and_an_ophaalronde() -> None:
    assert {"klantarena", "ophaalronde"} <= set(SHIPPED)


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_script_reads_without_a_mistake_under_its_own_name(name: str) -> None:
    assert reading.read(SHIPPED[name]).key == name


@pytest.mark.parametrize("name", SHIPPED)
def test_every_text_is_there_in_both_languages(name: str) -> None:
    found = list(texts(msgspec.to_builtins(reading.read(SHIPPED[name]))))
    assert len(found) > 15
    for path, text in found:
        assert text["nl"].strip(), path
        assert text["en"].strip(), path
        assert "!" not in text["nl"] + text["en"], path
        if len(text["nl"].split()) > 2:
            assert text["nl"] != text["en"], path


@pytest.mark.parametrize(
    ("preset", "keys"),
    [
        ("", "ka0 ka1 ka2 ka3 ka4 ka5 ka6 ka7 ka8 ka9 ka10"),
        ("default", "ka0 ka1 ka2 ka3 ka4 ka5 ka6 ka7 ka8 ka9 ka10"),
        ("jgz-zhw-2018", "ka0 ka1 ka2 ka3 ka4 ka5 ka8 ka9 ka10"),
        ("spiegelgesprek", "ka0 ka1 ka2 ka3 ka4 ka5 ka6 ka10"),
    ],
)
def test_a_preset_plays_its_phases_in_the_order_of_the_method(arena: Script, preset: str, keys: str) -> None:
    assert list(played(arena, preset)) == keys.split()


def test_while_the_table_talks_the_outer_ring_has_nothing_to_send(arena: Script) -> None:
    for key in TALKING:
        phase = played(arena)[key]
        now = Instance(f"{key}#1", phase, 1, "open", since=0)
        assert "outer" not in kind_of(phase.kind).writers(now), key
        assert phase.speak is not None, key
        assert phase.speak.roles[-1] == "inner", key


def test_the_outer_ring_sits_in_the_middle_from_the_swap_on_and_not_before(arena: Script) -> None:
    inside = {key: phase.inside for key, phase in played(arena).items()}
    assert {key for key, role in inside.items() if role == "outer"} == {"ka7", "ka8", "ka9"}
    assert {phase.inside for phase in played(arena, "jgz-zhw-2018").values()} == {"inner"}


def test_a_short_reply_of_the_table_can_be_invited_only_without_a_swap(arena: Script) -> None:
    assert played(arena)["ka8"].invite == ()
    assert played(arena, "jgz-zhw-2018")["ka8"].invite == ("inner",)


def test_the_gates_stand_where_the_method_puts_them(arena: Script) -> None:
    gates = {(p.key, g.rule, g.strength) for p in arena.phases for g in p.gates}
    assert gates == {
        ("ka0", "people", "hard"),
        ("ka0", "people_between", "soft"),
        ("ka0", "at_least_as_many", "soft"),
        ("ka2", "heard", "soft"),
        ("ka3", "heard", "soft"),
        ("ka4", "heard", "soft"),
        ("ka5", "open_for", "soft"),
        ("ka5", "corrections", "soft"),
    }
    assert (arena.freeze, arena.roles[0].join_until) == ("ka3", "ka5")


def test_the_last_question_of_the_reaction_opens_after_the_first(arena: Script) -> None:
    questions = played(arena)["ka8"].options["questions"]
    assert [(q["type"], q.get("after")) for q in questions] == [
        ("gehoord", None),
        ("raakt", None),
        ("voornemen", "gehoord"),
    ]


def test_the_promises_ask_for_an_owner_a_reason_and_one_day_for_the_table(arena: Script) -> None:
    options = kind_of("commit").read(played(arena)["ka9"].options)
    assert [(c.code, c.owner, c.reason) for c in options.columns] == [
        ("direct", True, False),
        ("uitzoeken", True, False),
        ("niet", False, True),
    ]
    assert options.feedback_on_required
    assert (played(arena)["ka9"].write, options.thumbs) == (("outer",), ("inner",))


def test_at_the_end_the_table_says_what_may_be_done_with_its_words(arena: Script) -> None:
    options = kind_of("round").read(played(arena)["ka10"].options)
    assert (options.ask, options.quote_consent, options.form) == (("outer",), ("inner",), "word")


def test_the_hall_is_dim_only_while_the_table_tells(arena: Script) -> None:
    assert {phase.key for phase in arena.phases if phase.look == "stil"} == {"ka2", "ka3", "ka4"}


def test_an_export_can_say_that_an_arena_is_not_representative(arena: Script) -> None:
    assert arena.disclaimer is not None
    assert "niet representatief" in arena.disclaimer.nl
    assert "not representative" in arena.disclaimer.en
