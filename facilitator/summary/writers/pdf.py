"""The report as a PDF: sheets to send and to print, tagged so that a screen reader can read them (PDF/UA-1).

Typst lays it out in this process. It gets the words as data through one input and never as source, sees an
empty folder and fetches nothing. It freezes its caller while it works, so a server hands in its pool. Typst
alone goes there: Python takes locks, and one that green threads share may never be met in a real thread.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import typst

from facilitator.settings import static_dir
from facilitator.summary.report import Report
from facilitator.summary.writers.registry import writes
from facilitator.summary.writers.sheets import data_of
from facilitator.words import Words

FONTS = ("vendor", "print")
"""Where the build hook puts them, in the static folder. Other scripts fall back on the fonts within Typst."""
MISSING = "□"
"""Stands for a sign that no font has: pages with a hole in their text may not call themselves PDF/UA."""
_PROBE = b'#set document(title: "-")\n#set text(font: "Atkinson Hyperlegible")\n#sys.inputs.said'
_UNDATED = date(2000, 1, 1)

Pool = Callable[..., Any]


def _right_here(work: Callable[..., Any], *args: Any) -> Any:
    return work(*args)


_pools: list[Pool] = [_right_here]


def typeset_in(pool: Pool) -> None:
    """Have Typst work in ``pool(function, *arguments)``, which waits for it and returns what it returns."""
    _pools[:] = [pool]


@writes("pdf", "application/pdf", text=False)
def write(report: Report, words: Words) -> bytes:
    """The same report gives the same bytes. Its properties tell the title and the day, and no author."""
    data = data_of(report, words)
    on = date.fromisoformat(report.date) if report.date else _UNDATED
    try:
        return _laid_out(data, on)
    except typst.TypstError:
        said = words.say("report-pdf-missing", sign=MISSING)
        return _laid_out(_each_text(data, _Legible()) | {"missing": said}, on)


def sheets(report: Report, words: Words) -> int:
    """On how many sheets ``write`` puts it."""
    root = re.search(rb"/Type/Pages/Count (\d+)", write(report, words))
    if root is None:
        raise LookupError("Pages")
    return int(root[1])


def _laid_out(data: dict[str, Any], on: date) -> bytes:
    template = Path(__file__).with_name("report.typ").read_bytes()
    return _compiled(template, {"report": msgspec.json.encode(data).decode()}, on)


def _compiled(source: bytes, inputs: dict[str, str], on: date = _UNDATED) -> bytes:
    at = datetime.combine(on, time(12), UTC)
    with tempfile.TemporaryDirectory() as empty:
        made = _pools[0](_typeset, source, inputs, at, empty)
    if not isinstance(made, bytes):
        raise TypeError(type(made))
    return made


def _typeset(source: bytes, inputs: dict[str, str], at: datetime, empty: str) -> Any:
    """Typst and nothing else: this runs in the pool."""
    compiler = typst.Compiler(
        source,
        root=empty,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs=inputs,
        package_path=empty,
        package_cache_path=empty,
    )
    return compiler.compile(format="pdf", pdf_standards="ua-1", timestamp=at)


@cache
def _fonts() -> typst.Fonts:
    folder = static_dir().joinpath(*FONTS)
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[folder])


def _each_text(data: Any, change: Callable[[str], str]) -> Any:
    """The same values with every text in them changed."""
    if isinstance(data, dict):
        return {key: _each_text(value, change) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [_each_text(value, change) for value in data]
    return change(data) if isinstance(data, str) else data


class _Legible:
    """Replaces what cannot be shown. It remembers words, which are people's, for one report only."""

    def __init__(self) -> None:
        self._known: dict[str, bool] = {}

    def __call__(self, text: str) -> str:
        return re.sub(r"\S+", lambda word: self._word(word[0]), text)

    def _word(self, word: str) -> str:
        """A word as it is, or without the signs that cannot be shown alone, or without all but plain ones."""
        if self._shows(word):
            return word
        most = "".join(char if self._shows(char) else MISSING for char in word)
        return most if self._shows(most) else re.sub(r"[^!-~]", MISSING, word)

    def _shows(self, said: str) -> bool:
        if said not in self._known:
            self._known[said] = (said.isascii() and said.isprintable()) or _drawn(said)
        return self._known[said]


def _drawn(said: str) -> bool:
    """Whether the fonts have all of it, in both weights; Typst is asked, as only it knows its own fonts."""
    try:
        _compiled(_PROBE + b"\n#strong(sys.inputs.said)", {"said": said})
    except typst.TypstError:
        return False
    return True
