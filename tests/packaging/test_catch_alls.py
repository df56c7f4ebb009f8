"""Every exception at once is caught in named places only, each with its reason (docs/architecture.md)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

NAMED = {
    "facilitator/live/live.py:Live.act",
    "facilitator/live/live.py:Live.run",
    "facilitator/hall/hall.py:Hall._do",
    "facilitator/log/followers.py:tell",
}
ALL = {"Exception", "BaseException"}
# A file without these words catches nothing at all, and need not be parsed.
CATCHES = re.compile("except|suppress")


def caught(tree: ast.AST, inside: tuple[str, ...] = ()) -> Iterator[str]:
    """The functions that catch every exception, or suppress it, each by its full name."""
    for node in ast.iter_child_nodes(tree):
        if _catches_all(node):
            yield ".".join(inside)
        named = node.name if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) else ""
        yield from caught(node, (*inside, named) if named else inside)


def _catches_all(node: ast.AST) -> bool:
    if isinstance(node, ast.ExceptHandler):
        return node.type is None or any(getattr(n, "id", "") in ALL for n in ast.walk(node.type))
    if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("suppress"):
        return any(getattr(n, "id", "") in ALL for arg in node.args for n in ast.walk(arg))
    return False


def test_everything_is_caught_in_named_places_only(checkout: Path) -> None:
    files = sorted((checkout / "facilitator").rglob("*.py"))
    found = {
        f"{path.relative_to(checkout).as_posix()}:{name}"
        for path in files
        if CATCHES.search(text := path.read_text("utf-8"))
        for name in caught(ast.parse(text))
    }
    assert found == NAMED


def test_each_named_place_stands_with_its_reason_in_the_description_of_the_house(checkout: Path) -> None:
    house = (checkout / "docs/architecture.md").read_text("utf-8")
    told = house.partition("## Where everything is caught")[2]
    for place in NAMED:
        path, _, name = place.partition(":")
        assert f"`{path.removeprefix('facilitator/')}` `{name}`" in told


def test_a_catch_all_is_found_however_it_is_written() -> None:
    bare = "def a():\n try: ...\n except: ..."
    quiet = "class B:\n def c(self):\n  with suppress(ValueError, Exception): ..."
    assert list(caught(ast.parse(f"{bare}\n{quiet}"))) == ["a", "B.c"]
    right = "def a():\n try: ...\n except (ValueError, OSError): ..."
    assert list(caught(ast.parse(right))) == []
