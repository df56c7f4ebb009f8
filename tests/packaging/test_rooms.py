"""Arrows between the rooms run one way, and only two modules know eventlet (docs/architecture.md)."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

MAY_IMPORT: dict[str, set[str]] = {
    "guard": set(),
    "log": set(),
    "method": {"guard"},
    "hall": {"guard", "log", "method"},
    "live": {"hall"},
    "summary": {"guard", "method"},
    "web": {"hall", "summary"},
}
# These rooms are pure or stand alone: not even settings, words or green.
ALONE = {"guard", "log", "method"}
KNOW_EVENTLET = {"facilitator/green.py", "facilitator/live/fast.py"}


@cache
def imports(path: Path, checkout: Path) -> tuple[str, ...]:
    """The full name of every module that the file imports, wherever in the file. It is read once."""
    return tuple(_imports(path, checkout))


def _imports(path: Path, checkout: Path) -> Iterator[str]:
    package = path.relative_to(checkout).parts[:-1]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            base = ".".join((*above, *filter(None, [node.module])))
            yield from (f"{base}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Call) and _called(node.func).endswith("import_module"):
            yield from (
                a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)
            )


def _called(what: ast.expr) -> str:
    """The last name of what is called."""
    if isinstance(what, ast.Attribute):
        return what.attr
    return what.id if isinstance(what, ast.Name) else ""


def modules(checkout: Path, room: str = "") -> list[Path]:
    """Every Python file of a room, or of the whole house."""
    return sorted((checkout / "facilitator" / room).rglob("*.py"))


@pytest.mark.parametrize("room", sorted(MAY_IMPORT))
def test_a_room_imports_only_what_it_may(room: str, checkout: Path) -> None:
    wrong = []
    for path in modules(checkout, room):
        for name in imports(path, checkout):
            house, _, rest = name.partition(".")
            other = rest.partition(".")[0]
            if house != "facilitator" or other == room or other in MAY_IMPORT[room]:
                continue
            if room in ALONE or other in MAY_IMPORT:
                wrong.append(f"{path.relative_to(checkout)} imports {name}")
    assert not wrong


def test_only_two_modules_know_eventlet(checkout: Path) -> None:
    knowing = {
        path.relative_to(checkout).as_posix()
        for path in modules(checkout)
        if any(name.partition(".")[0] == "eventlet" for name in imports(path, checkout))
    }
    assert knowing <= KNOW_EVENTLET
    assert knowing, "this test looks for eventlet in the wrong way"


def test_the_package_asks_for_all_that_it_imports(checkout: Path) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text())["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["gevent"]]
    known = {name.lower() for line in asked for name in re.findall(r"^[\w.-]+", line)}
    owners = packages_distributions()
    named = {n.partition(".")[0] for path in modules(checkout) for n in imports(path, checkout)}
    others = named - sys.stdlib_module_names - {"facilitator", "__future__"}
    assert {"flask", "typst"} <= others
    assert {name for name in others if not known & {one.lower() for one in owners.get(name, ())}} == set()
