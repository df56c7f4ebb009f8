"""The server's guard on the texts that the phone's guard is tested on too."""

import pytest

from facilitator.guard import Finding, clean, look, nudges, verdict
from facilitator.guard.finding import Action
from tests.guard.vectors import Cleaned, Looked, Nudged, load_vectors

VECTORS = load_vectors()


def name(vector: Looked | Nudged | Cleaned) -> str:
    return ascii(vector.before if isinstance(vector, Cleaned) else vector.text)


@pytest.mark.parametrize("vector", VECTORS.look, ids=name)
def test_finds_exactly_what_must_be_found(vector: Looked) -> None:
    text = clean(vector.text)
    found = look(text)
    assert [(f.kind, text[f.start : f.end]) for f in found] == vector.find, vector.why
    assert [f.action for f in found] == [VECTORS.actions[kind] for kind, _ in vector.find]


@pytest.mark.parametrize("vector", VECTORS.clean, ids=name)
def test_cleans_to_one_form(vector: Cleaned) -> None:
    assert clean(vector.before) == vector.after


@pytest.mark.parametrize("vector", VECTORS.nudges, ids=name)
def test_nudges_a_question_that_is_none(vector: Nudged) -> None:
    assert list(nudges(vector.text, rule="question")) == vector.codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Ja, maar dat hebben we al geprobeerd.", ("ja_maar",)),
        ("Maar wie betaalt dat?", ("ja_maar",)),
        ("Yes, but who pays?", ("ja_maar",)),
        ("Een maximum, maar alleen in de zomer.", ()),
        ("  ", ()),
    ],
)
def test_dd_s2_what_persuades_instead_of_adding_is_marked(text: str, codes: tuple[str, ...]) -> None:
    assert nudges(text, rule="addition") == codes


def test_nudges_nothing_under_another_rule() -> None:
    assert nudges("Maar dat doen we al.", rule="") == ()


def test_every_kind_has_a_text_in_which_it_is_found() -> None:
    assert {kind for vector in VECTORS.look for kind, _ in vector.find} == set(VECTORS.actions)


@pytest.mark.parametrize(
    ("actions", "expected"),
    [
        ((), "pass"),
        (("nudge",), "pass"),
        (("nudge", "hold"), "hold"),
        (("hold", "refuse", "nudge"), "refuse"),
    ],
)
def test_the_heaviest_action_is_the_verdict(actions: tuple[Action, ...], expected: str) -> None:
    findings = [Finding("phone", action, 0, 1) for action in actions]
    assert verdict(findings) == expected
