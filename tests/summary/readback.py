"""Reads reports back from their bytes, each format by its own means, so that they can be held together."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from facilitator.method.session import Session
from facilitator.summary import AUDIENCES, FORMATS, Audience, build, write
from facilitator.words import LANGS, Lang


def printed(s: Session, format: str, audience: Audience = "internal", lang: Lang = "nl") -> str:
    """The bytes of a report as text; of a PDF what a program reads from its sheets, on one line."""
    made = write(build(s, audience, lang), format)
    return read_sheets(made) if format == "pdf" else made.decode()


def read_sheets(pdf: bytes) -> str:
    """The words on all sheets, with one space between any two; places to break a long word are not there."""
    sheets = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in sheets).replace("\u200b", "").split())


def everywhere(s: Session, *audiences: Audience) -> dict[tuple[str, str, str], str]:
    """The report in every text format and language, for these audiences or for all.

    Not as PDF, which takes a hundred times as long: test_pdf.py holds that it says what Markdown says.
    """
    return {
        (audience, format, lang): printed(s, format, audience, lang)
        for audience in audiences or AUDIENCES
        for format, kind in FORMATS.items()
        if kind.text
        for lang in LANGS
    }


def where(text: str, s: Session, *audiences: Audience) -> set[tuple[str, str, str]]:
    """The audiences, formats and languages in whose report a plain text stands."""
    return {place for place, report in everywhere(s, *audiences).items() if text in _words(report)}


def _words(report: str) -> str:
    """Without the style of a page, which is ours and the same for every session."""
    return re.sub(r"<style>.*?</style>", "", report, flags=re.DOTALL)


@dataclass
class Read:
    """What a reader finds: texts by number, and every row of every table."""

    said: dict[int, str] = field(default_factory=dict)
    rows: list[tuple[str, ...]] = field(default_factory=list)


def from_json(text: str) -> Read:
    """As a program reads it."""
    read = Read()
    for section in json.loads(text)["sections"]:
        for block in section["blocks"]:
            if block["block"] == "statements" and block["again"]:
                assert {item["n"] for item in block["items"]} <= set(read.said), "repeated before it stood"
            elif block["block"] == "statements":
                _statements(block["items"], read)
            elif block["block"] == "table":
                read.rows += [tuple(str(cell) for cell in row) for row in (block["head"], *block["rows"])]
    return read


def _statements(items: list[dict[str, Any]], read: Read) -> None:
    for item in items:
        assert item["n"] not in read.said, "a number stands twice"
        read.said[item["n"]] = item["text"]
        _statements(item["replies"], read)


def from_markdown(text: str) -> Read:
    """As a person reads the plain file: numbers in bold, tables between bars."""
    read = Read()
    for line in text.splitlines():
        found = re.match(r"\s*- \*\*nr\. (\d+)\*\*(?: \([^)]*\))? (.*)", line)
        if found:
            read.said[int(found[1])] = _plain(found[2])
        elif line.startswith("|") and "---" not in line:
            read.rows.append(tuple(_plain(cell.strip()) for cell in re.split(r"(?<!\\)\|", line)[1:-1]))
    return read


def _plain(markdown: str) -> str:
    return html.unescape(re.sub(r"\\(.)", r"\1", markdown))


class _Page(HTMLParser):
    """Collects what stands under each number and in each table cell."""

    def __init__(self) -> None:
        super().__init__()
        self.read = Read()
        self.number = 0
        self.into: list[str] | None = None
        self.row: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("class") == "said":
            self.number = int((given.get("id") or given["value"] or "").removeprefix("nr-"))
        if tag in {"td", "th"} or given.get("class") == "text":
            self.into = []
        if tag == "tr":
            self.row = []

    def handle_data(self, data: str) -> None:
        if self.into is not None:
            self.into.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th"}:
            self.row.append("".join(self.into or ()))
        elif tag == "p" and self.into is not None:
            self.read.said[self.number] = "".join(self.into)
        elif tag == "tr":
            self.read.rows.append(tuple(self.row))
        if tag in {"td", "th", "p"}:
            self.into = None


def from_html(text: str) -> Read:
    """As a browser reads it."""
    page = _Page()
    page.feed(text)
    return page.read
