"""What the sources say about words: which sentences they name, and which names they put together."""

from __future__ import annotations

import ast as python
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast

TOP = Path(__file__).resolve().parents[2]
WORDS = TOP / "static" / "words"
STEMS = tuple(sorted(path.stem for path in (WORDS / "nl").glob("*.ftl")))
STEM = "|".join(STEMS)

SAID = re.compile(rf"""\b(?:say|has|tell|_?stop|fail)\(\s*["'`]((?:{STEM})-[\w-]*\w)["'`]""")
QUOTED = re.compile(r"""["'`]([\w-]+)["'`]""")
KEY_OR_NUMBER = re.compile(r"[{,\s]([\w-]+):|\b(\d{3})\b")
# f"room-{code}" in Python, `room-${code}` in JavaScript, "room-" ~ code in a template.
FILLED = re.compile(rf"""f"((?:{STEM})-[^"\s]*\{{[^"]*)"|`((?:{STEM})-[^`\s]*\$\{{[^`]*)`""")
JOINED = re.compile(rf"""["']((?:{STEM})-(?:[\w-]*-)?)["']\s*[~+]""")
HOLE = re.compile(r"\$?\{[^{}]*\}")


@cache
def messages(path: Path) -> dict[str, set[str]]:
    """The variables of each message in a file, read once; the same for all, so nobody changes it.

    Fails on what is no Fluent and on a name that stands twice.
    """
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(path.read_text("utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{path.name}: {(entry.content or '').splitlines()[0]}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{path.name}: {entry.id.name} stands twice"
            entry.comment = None
            found[entry.id.name] = set(re.findall(r"\$([\w-]+)", FluentSerializer().serialize_entry(entry)))
    return found


@cache
def defined() -> dict[str, set[str]]:
    """Every sentence in Dutch with its variables."""
    return {name: seen for stem in STEMS for name, seen in messages(WORDS / "nl" / f"{stem}.ftl").items()}


def _files() -> Iterator[Path]:
    yield from (TOP / "facilitator").rglob("*.py")
    yield from (TOP / "templates").rglob("*.html")
    yield from (path for path in (TOP / "static").rglob("*.js") if "vendor" not in path.parts)


@cache
def texts() -> dict[str, str]:
    """The sources by their path from the top."""
    return {path.relative_to(TOP).as_posix(): path.read_text("utf-8") for path in sorted(_files())}


@cache
def said() -> dict[str, str]:
    """Each name given as it stands to what says it, has it, or ends with it, with a file that does so."""
    return {name: path for path, text in texts().items() for name in SAID.findall(text)}


@cache
def parts() -> frozenset[str]:
    """What a name may be put together from: words between quotes, keys of objects, numbers such as 404."""
    found: set[str] = set()
    for text in texts().values():
        found.update(QUOTED.findall(text))
        for pair in KEY_OR_NUMBER.findall(text):
            found.update(pair)
    return frozenset(found)


@cache
def heads() -> frozenset[str]:
    """The first half of words that are put together themselves, as in f"refused_{kind}"."""
    return frozenset(head for text in texts().values() for head in re.findall(r'f"([a-z]+_)\{', text))


def can_be(word: str) -> bool:
    """Whether the sources hold a word, or both halves of it."""
    halves = (word.removeprefix(head) for head in heads() if word.startswith(head))
    return word in parts() or any(half in parts() for half in halves)


@cache
def calls() -> tuple[tuple[str, python.Call, str], ...]:
    """Each call by a plain name in the Python sources: the name, the call, and the file."""
    trees = ((path, python.parse(text)) for path, text in texts().items() if path.endswith(".py"))
    nodes = ((path, node) for path, tree in trees for node in python.walk(tree))
    found = ((path, node) for path, node in nodes if isinstance(node, python.Call))
    return tuple((call.func.id, call, path) for path, call in found if isinstance(call.func, python.Name))


@cache
def refusals() -> dict[str, str]:
    """Each code that an act or a page is refused with, with a file that does so."""
    made = ((call, path) for name, call, path in calls() if name in {"Refusal", "HallError"})
    return {code: path for call, path in made for code in _values(call.args[0])}


@cache
def standing() -> frozenset[str]:
    """Each rule of a kind's own that may stand between a phase and the next."""
    made = (call for name, call, _ in calls() if name == "Standing" and call.args)
    return frozenset(rule for call in made for rule in _values(call.args[0]))


def _values(node: python.expr) -> list[str]:
    """The literal words an expression can be."""
    if isinstance(node, python.IfExp):
        return _values(node.body) + _values(node.orelse)
    return [node.value] if isinstance(node, python.Constant) and isinstance(node.value, str) else []


@cache
def put_together() -> dict[str, str]:
    """Each form of a name that is put together, a star for each hole, with a file that does so."""
    found: dict[str, str] = {}
    for path, text in texts().items():
        for pair in FILLED.findall(text):
            found.setdefault(HOLE.sub("*", "".join(pair)), path)
        for head in JOINED.findall(text):
            found.setdefault(f"{head}*", path)
    return found
