"""What may stand in the repository: small files of our own, that name no place they were made in."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

LONGEST_FILE = 400
LONGEST_FUNCTION = 40

# Written in two halves, so that this file does not find itself.
ELSEWHERE = re.compile(
    "|".join(
        re.escape(first + second)
        for first, second in (
            ("py", "pi.org"),
            ("python", "hosted.org"),
            ("registry.", "npmjs"),
            ("deb.", "debian.org"),
            ("/wo", "rk/"),
            ("/ro", "ot/"),
            ("/ho", "me/"),
            ("/t", "mp/"),
        )
    )
)
THIRD_PARTY = re.compile(r"\.min\.(js|css)$|(^|/)(vendor|node_modules)/|\.(woff2?|ttf|otf|map)$")
SILENCERS = re.compile(
    "|".join(
        first + second
        for first, second in (
            ("# type: ", "ignore"),
            ("# no", "qa"),
            ("@ts-", "(ignore|expect-error|nocheck)"),
            ("biome-", "ignore"),
            (r"\b(TO", r"DO|FIX" + r"ME)\b"),
            (r"\bpytest\.(mark\.)?(sk", "ip|xf" + "ail|importorsk" + "ip)"),
            (r"\b(test|describe|it)\.(sk", "ip|to" + "do)"),
        )
    )
)


@pytest.fixture(scope="module")
def tracked(checkout: Path) -> list[Path]:
    """Every file that git keeps and that is still there."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=checkout, check=True, capture_output=True, text=True
    )
    return [path for name in listed.stdout.split("\0") if name and (path := checkout / name).is_file()]


def code(tracked: list[Path], *suffixes: str) -> list[Path]:
    """Those of the files that people write in one of these languages."""
    return [path for path in tracked if path.suffix in suffixes]


def findings(paths: list[Path], pattern: re.Pattern[str]) -> Iterator[str]:
    """Each line of a text file in which the pattern occurs."""
    for path in paths:
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        # Almost no file has any: it is looked through as a whole before it is by lines.
        for number, line in enumerate(text.splitlines() if pattern.search(text) else (), 1):
            if pattern.search(line):
                yield f"{path}:{number}: {line.strip()[:100]}"


def test_no_file_names_a_registry_or_a_path_of_the_machine_it_was_made_on(tracked: list[Path]) -> None:
    assert not list(findings(tracked, ELSEWHERE))


def test_no_third_party_file_is_tracked(tracked: list[Path], checkout: Path) -> None:
    names = [path.relative_to(checkout).as_posix() for path in tracked]
    assert not list(filter(THIRD_PARTY.search, names))


def test_no_checker_is_silenced_and_nothing_is_left_for_later(tracked: list[Path]) -> None:
    assert not list(findings(code(tracked, ".py", ".js", ".ts", ".css", ".html"), SILENCERS))


def test_no_file_is_too_long(tracked: list[Path]) -> None:
    lengths = {
        path: path.read_text("utf-8").count("\n") for path in code(tracked, ".py", ".js", ".css", ".html")
    }
    assert lengths
    assert not {path: lines for path, lines in lengths.items() if lines > LONGEST_FILE}


def statements(tree: ast.AST) -> Iterator[ast.AST]:
    """Every statement in it, however deep; expressions hold none, and are most of a file."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.stmt | ast.excepthandler | ast.match_case):
            yield node
            yield from statements(node)


def test_no_function_is_too_long(tracked: list[Path]) -> None:
    functions = [
        (f"{path}:{node.lineno} {node.name}", (node.end_lineno or node.lineno) - node.lineno + 1)
        for path in code(tracked, ".py")
        for node in statements(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    assert functions
    assert not [(name, lines) for name, lines in functions if lines > LONGEST_FUNCTION]


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (ELSEWHERE, "cd /wo" + "rk/main"),
        (THIRD_PARTY, "static/vendor/preact.js"),
        (SILENCERS, "x = 1  # no" + "qa: E501"),
        (SILENCERS, "# TO" + "DO later"),
        (SILENCERS, "@pytest.mark.sk" + "ip"),
    ],
)
def test_what_may_not_stand_here_would_be_found(pattern: re.Pattern[str], line: str) -> None:
    assert pattern.search(line)
