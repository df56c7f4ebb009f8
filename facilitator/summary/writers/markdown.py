"""The report as Markdown, for those who write on in a text of their own. People's words stay plain text."""

import re
from collections.abc import Iterator

from facilitator.method.blocks import (
    AnyBlock,
    Facts,
    Heading,
    Lines,
    Paragraph,
    Statement,
    Statements,
    Table,
)
from facilitator.summary.report import Report
from facilitator.summary.writers.registry import writes
from facilitator.summary.writers.shared import marks, particulars
from facilitator.words import Words

_SIGNS = re.compile(r"([\\`*_{}\[\]#|~$])")
_AT_START = re.compile(r"^([-+]|\d+(?=[.)]))")
_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def plain(text: object) -> str:
    """A text that Markdown shows as it is: no markup, no HTML, on one line."""
    line = " ".join(str(text).split())
    line = _SIGNS.sub(r"\\\1", "".join(_HTML.get(char, char) for char in line))
    return _AT_START.sub(_escaped, line)


def _escaped(start: re.Match[str]) -> str:
    """A dash or a number at the start of a line would begin a list."""
    return start[0] + "\\" if start[0].isdigit() else "\\" + start[0]


@writes("md", "text/markdown")
def write(report: Report, words: Words) -> bytes:
    """UTF-8; one blank line between blocks."""
    return ("\n\n".join(_document(report, words)) + "\n").encode()


def _document(report: Report, words: Words) -> Iterator[str]:
    if report.rehearsal:
        yield f"**{words.say('report-rehearsal')}**"
    yield f"# {plain(report.title)}"
    if report.theme:
        yield f"**{plain(report.theme)}**"
    yield plain(" · ".join(particulars(report, words)))
    if report.disclaimer:
        yield f"> {plain(report.disclaimer)}"
    for section in report.sections:
        yield f"## {plain(section.title)}"
        for block in section.blocks:
            yield from _block(block, words)


def _block(block: AnyBlock, words: Words) -> Iterator[str]:
    match block:
        case Heading(text):
            yield f"### {plain(text)}"
        case Paragraph(text):
            yield plain(text)
        case Lines(lines):
            yield "\n".join(f"- {plain(line)}" for line in lines)
        case Facts(rows):
            yield "\n".join(f"- {plain(label)}: {plain(value)}" for label, value in rows)
        case Table():
            yield _table(block)
        case Statements():
            yield from _statements(block, words)


def _table(table: Table) -> str:
    rows = [_row(table.head), _row(["---"] * len(table.head), bare=True), *map(_row, table.rows)]
    base = f"\n\n{plain(table.base)}" if table.base else ""
    return f"{plain(table.caption)}\n\n" + "\n".join(rows) + base


def _row(cells: object, *, bare: bool = False) -> str:
    found = cells if isinstance(cells, list | tuple) else ()
    return f"| {' | '.join(str(cell) if bare else plain(cell) for cell in found)} |"


def _statements(block: Statements, words: Words) -> Iterator[str]:
    if block.about is not None:
        n = f"{words.say('report-nr', n=str(block.about.n))} · " if block.about.n is not None else ""
        yield f"> {n}{plain(block.about.text)}"
    yield "\n".join(line for item in block.items for line in _statement(item, block, words, 0))


def _statement(item: Statement, block: Statements, words: Words, depth: int) -> Iterator[str]:
    indent = "  " * depth
    number = words.say("report-nr", n=str(item.n))
    head = f"**{number}**" + (f" ({plain(item.sector)})" if item.sector else "")
    yield f"{indent}- {head} {plain(item.text)}"
    refs = [words.say(f"report-tie-{ref.tie}", n=str(ref.n)) for ref in item.refs]
    under = [*marks(item, block, words), *refs]
    if under:
        yield f"{indent}  - {plain(' · '.join(under))}"
    for reply in item.replies:
        yield from _statement(reply, block, words, depth + 1)
