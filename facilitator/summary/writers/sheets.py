"""The report as the data that the Typst template lays out: every text finished, nothing left to decide."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any

from facilitator.method.blocks import (
    AnyBlock,
    Echo,
    Facts,
    Heading,
    Lines,
    Paragraph,
    Statement,
    Statements,
    Table,
)
from facilitator.settings import static_dir
from facilitator.summary.report import Report
from facilitator.summary.writers.shared import counts, marks, particulars, placed
from facilitator.words import LOCALES, Words

Data = dict[str, Any]

LONG = 1500
"""Characters: a statement that is longer may run on over the edge of a sheet, a shorter one stays whole."""
_DYE = re.compile(r"^  --([\w-]+): (#[0-9a-f]{6});$", re.MULTILINE)


def data_of(report: Report, words: Words) -> Data:
    """All that stands on the sheets, as plain values (JSON)."""
    audience = words.say(f"report-audience-{report.audience}")
    lang, _, region = LOCALES[words.lang].partition("-")
    running = " · ".join(part for part in (report.title, report.theme) if part)
    return {
        "lang": lang,
        "region": region,
        "title": report.title,
        "theme": report.theme,
        "running": running,
        "name": running,
        "particulars": particulars(report, words),
        "rehearsal": words.say("report-rehearsal") if report.rehearsal else "",
        "audience": audience,
        "disclaimer": report.disclaimer,
        # Typst alone knows the numbers.
        "sheet": words.say("report-pdf-sheet", n="{n}", of="{of}"),
        "dyes": dyes(),
        "blocks": list(_Blocks(report, words).all()),
        "missing": "",
        "tight": report.tight,
    }


@cache
def dyes() -> dict[str, str]:
    """The colours by day, by the names and from the file that the screens have them from."""
    day, _, _ = (static_dir() / "tokens.css").read_text("utf-8").partition("}")
    return dict(_DYE.findall(day))


def _typed(text: str) -> list[Data]:
    """The lines that somebody typed. One is read from the right where its first letter is."""
    return [{"text": line, "rtl": _first_strong(line) in {"R", "AL"}} for line in text.split("\n") if line]


def _first_strong(line: str) -> str:
    return next((way for char in line if (way := unicodedata.bidirectional(char)) in {"L", "R", "AL"}), "L")


class _Blocks:
    """Turns the sections of one report into plain values."""

    def __init__(self, report: Report, words: Words) -> None:
        self.report = report
        self.words = words
        self.placed = placed(report)

    def all(self) -> Iterator[Data]:
        """Every section with its blocks, one after another."""
        for section in self.report.sections:
            yield {"is": "section", "text": section.title}
            for block in section.blocks:
                yield self._block(block)

    def _block(self, block: AnyBlock) -> Data:
        match block:
            case Heading(text):
                return {"is": "heading", "text": text}
            case Paragraph(text):
                return {"is": "paragraph", "text": text}
            case Lines(lines):
                return {"is": "lines", "lines": lines}
            case Facts(rows):
                return {"is": "facts", "rows": [(label, str(value)) for label, value in rows]}
            case Table():
                return self._table(block)
            case Statements(items, about, again):
                # A number is one place to jump to: what is repeated has it elsewhere.
                said = [self._statement(item, block) | {"place": not again} for item in items]
                return {"is": "statements", "about": about and self._about(about), "items": said}

    def _table(self, table: Table) -> Data:
        rows = [[str(cell) for cell in row] for row in table.rows]
        return {
            "is": "table",
            "caption": table.caption,
            "head": table.head,
            "rows": rows,
            "counts": counts(table),
            "base": table.base,
        }

    def _about(self, echo: Echo) -> Data:
        nr = self._nr(echo.n) if echo.n is not None else ""
        return {"n": self._to(echo.n), "nr": nr, "said": _typed(echo.text)}

    def _statement(self, item: Statement, block: Statements) -> Data:
        ties = [
            {"text": self.words.say(f"report-tie-{ref.tie}", n=str(ref.n)), "to": self._to(ref.n)}
            for ref in item.refs
        ]
        return {
            "n": item.n,
            "nr": self._nr(item.n),
            "place": True,
            "sector": item.sector,
            "said": _typed(item.text),
            "long": len(item.text) > LONG,
            "notes": marks(item, block, self.words),
            "ties": ties,
            "replies": [self._statement(reply, block) for reply in item.replies],
        }

    def _nr(self, n: int) -> str:
        return self.words.say("report-nr", n=str(n))

    def _to(self, n: int | None) -> int | None:
        """The number as a place to jump to; None where it stands nowhere in this report."""
        return n if n in self.placed else None
