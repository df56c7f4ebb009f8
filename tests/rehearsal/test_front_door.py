"""Simulated people come in by the front door: they know the wire and the words, nothing else of the house."""

from __future__ import annotations

import ast
from pathlib import Path

MAY_KNOW = {"rehearsal", "words", "settings", "making"}


def test_they_import_nothing_of_the_house(checkout: Path) -> None:
    seen: dict[str, set[str]] = {}
    for path in sorted((checkout / "facilitator" / "rehearsal").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            rooms = {name.split(".")[1] for name in names if name.startswith("facilitator.")}
            seen.setdefault(path.name, set()).update(rooms)
    assert set().union(*seen.values()) >= {"rehearsal", "words"}
    assert {name: rooms - MAY_KNOW for name, rooms in seen.items() if rooms - MAY_KNOW} == {}
