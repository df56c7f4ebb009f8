"""What the writers for people have in common: dates in full, and who may read the report."""

from collections.abc import Iterator, Sequence
from datetime import date

from babel.dates import format_date

from facilitator.method.blocks import Statement, Statements, Table
from facilitator.summary.report import Report
from facilitator.words import LOCALES, Words

LONGEST_COUNT = 15
"""Characters: a count, or the few words that stand in its place."""


def day(report: Report, words: Words) -> str:
    """The date in full, as 29 maart 2026; empty where there is none."""
    return in_full(date.fromisoformat(report.date), words) if report.date else ""


def in_full(on: date, words: Words) -> str:
    """A date as people say it, such as 29 maart 2026."""
    return format_date(on, "d MMMM y", locale=LOCALES[words.lang].replace("-", "_"))


def particulars(report: Report, words: Words) -> list[str]:
    """What stands under the title: organisation, day, and for whom the report is."""
    audience = words.say(f"report-audience-{report.audience}")
    return [part for part in (report.host, day(report, words), audience) if part]


def marks(statement: Statement, block: Statements, words: Words) -> list[str]:
    """What stands under a statement: its category where the list has several, and how it came about."""
    found = [statement.cat] if statement.cat and len({s.cat for s in block.items}) > 1 else []
    if statement.corrected:
        found.append(words.say("report-corrected"))
    return [*found, *statement.notes]


def numbers(statements: Sequence[Statement]) -> Iterator[int]:
    """The numbers of statements and of all that stands under them."""
    for statement in statements:
        yield statement.n
        yield from numbers(statement.replies)


def placed(report: Report) -> frozenset[int]:
    """The numbers that stand in the report, to which a chain can lead."""
    blocks = (block for section in report.sections for block in section.blocks)
    return frozenset(n for b in blocks if isinstance(b, Statements) and not b.again for n in numbers(b.items))


def counts(table: Table) -> bool:
    """Whether a table has little more than numbers beside its first column."""
    return all(len(str(cell)) <= LONGEST_COUNT for row in table.rows for cell in row[1:])
