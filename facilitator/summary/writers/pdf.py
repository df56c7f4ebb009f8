"""The report as a PDF: sheets to send and to print, tagged so that a screen reader can read them (PDF/UA-1).

Typst lays it out in this process. It gets the words as data through one input and never as source, sees an
empty folder and fetches nothing. It freezes its caller while it works, so a server hands in its pool. Typst
alone goes there: Python takes locks, and one that green threads share may never be met in a real thread.
"""

from __future__ import annotations

import re
import tempfile
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Set
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import typst

from facilitator.guard.cleaning import harmless
from facilitator.settings import static_dir
from facilitator.summary.report import Report
from facilitator.summary.writers.registry import writes
from facilitator.summary.writers.sheets import data_of
from facilitator.words import Words

FONTS = ("vendor", "print")
"""Where the build hook puts them, in the static folder. Other scripts fall back on the fonts within Typst."""
MISSING = "□"
"""Stands for a sign that no font has: pages with a hole in their text may not call themselves PDF/UA."""
_PROBE = """#set document(title: "-")
#set text(font: "Atkinson Hyperlegible")
#let said = json(bytes(sys.inputs.said))"""
_ASKED = "#par[#said.at(N) *#said.at(N)*]"
_LINE = re.compile(r"^ *┌─ .*:(\d+):\d+$", re.MULTILINE)
_WORD = re.compile(r"\S+")
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
    # What people type came in without these. A script's own texts did not, and Typst dies of some of them.
    data = _each_text(data_of(report, words), harmless)
    on = date.fromisoformat(report.date) if report.date else _UNDATED
    try:
        return _laid_out(data, on)
    except typst.TypstError:
        said = words.say("report-pdf-missing", sign=MISSING)
        return _laid_out(_each_text(data, _legible(_texts(data))) | {"missing": said}, on)


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


def _texts(data: Any) -> Iterator[str]:
    """Every text among the values."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list | tuple):
        for value in data.values() if isinstance(data, dict) else data:
            yield from _texts(value)


def _legible(texts: Iterable[str]) -> Callable[[str], str]:
    """Replaces what cannot be shown in these texts: a word stays as it is, or loses the signs that cannot be
    shown alone, or all but plain ones. The words are people's: nothing of them is kept after one report.
    """
    words = {word for text in texts for word in _WORD.findall(text)}
    poor = words - _shown(words)
    signs = _shown({sign for word in poor for sign in word})
    most = {word: "".join(sign if sign in signs else MISSING for sign in word) for word in poor}
    whole = _shown(set(most.values()))
    instead = {word: so if so in whole else re.sub(r"[^!-~]", MISSING, word) for word, so in most.items()}
    return lambda text: _WORD.sub(lambda word: instead.get(word[0], word[0]), text)


def _shown(said: Set[str]) -> set[str]:
    """Those of which the fonts have everything, in both weights. Plain ones are not asked for."""
    plain = {one for one in said if one.isascii() and one.isprintable()}
    # Whether a sign without a shape can be set depends on what stands beside it.
    alone = {one for one in said - plain if any(unicodedata.category(sign) == "Cf" for sign in one)}
    together = _drawn(sorted(said - plain - alone))
    return plain | {*together} | {one for one in alone if [*_drawn([one])]}


def _drawn(said: list[str]) -> Iterator[str]:
    """Those that Typst can set, as only it knows its own fonts; it is asked for all at once.

    It names the lines of what it cannot set, and is asked for the others once more; unnamed, for each half.
    """
    try:
        if said:
            lines = "\n".join(_ASKED.replace("N", str(n)) for n in range(len(said)))
            _compiled(f"{_PROBE}\n{lines}".encode(), {"said": msgspec.json.encode(said).decode()})
        yield from said
    except typst.TypstError as error:
        first = _PROBE.count("\n") + 2
        named = {int(line) - first for line in _LINE.findall(error.diagnostic)} & {*range(len(said))}
        half = len(said) // 2
        if named:
            yield from _drawn([one for n, one in enumerate(said) if n not in named])
        elif half:
            yield from (*_drawn(said[:half]), *_drawn(said[half:]))
