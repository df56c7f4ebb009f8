"""The texts that both guards are tested on."""

import json
from pathlib import Path

import msgspec

DATA = Path(__file__).resolve().parent.parent / "data"


class Looked(msgspec.Struct):
    """A text, and what must be found in its cleaned form: kind and words, in order."""

    why: str
    text: str
    find: list[tuple[str, str]]


class Cleaned(msgspec.Struct, rename={"before": "in", "after": "out"}):
    before: str
    after: str


class Nudged(msgspec.Struct):
    text: str
    codes: list[str]


class Vectors(msgspec.Struct):
    actions: dict[str, str]
    look: list[Looked]
    clean: list[Cleaned]
    nudges: list[Nudged]


class RuleText(msgspec.Struct):
    kind: str
    action: str
    exact: bool
    source: str


class RuleTexts(msgspec.Struct):
    rules: list[RuleText]
    unit_pairs: str
    word_pairs: str
    no_streets: str
    ibans: str
    defences: list[str]


def _read(name: str) -> str:
    return (DATA / name).read_text("utf-8")


def load_vectors() -> Vectors:
    """Read `guard-vectors.json`; it holds lone surrogates, which only the lenient reader lets through."""
    return msgspec.convert(json.loads(_read("guard-vectors.json")), Vectors)


def load_rules() -> RuleTexts:
    """Read `guard-rules.json`."""
    return msgspec.json.decode(_read("guard-rules.json"), type=RuleTexts)
