"""Chapters that are told theme by theme: each theme has the same parts, whatever it yielded (OT-H5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from facilitator.method.blocks import AnyBlock, Heading, Paragraph, Section
from facilitator.method.script import Chapter, Phase
from facilitator.method.themes import ALL, themes
from facilitator.summary.reporter import Telling


class Teller(Protocol):
    """Tells what some phases yielded in one group."""

    def __call__(
        self, r: Telling, phases: list[Phase], cats: tuple[str, ...], group: str | None = None
    ) -> tuple[AnyBlock, ...] | None: ...


def by_theme(r: Telling, chapters: Sequence[Chapter], tell: Teller) -> Iterator[Section]:
    """A section for each theme, in it a part for each chapter: a theme without dots has them as well."""
    phases = [p for p in r.s.phases if any(p.key in c.phases for c in chapters)]
    for code in themes(r.s, (one for p in phases for one in r.s.course.of(p.key))):
        blocks = tuple(block for c in chapters for block in _part(r, c, phases, code, tell))
        yield Section(f"theme-{code or 'all'}", _title(r, code), blocks)


def _part(
    r: Telling, chapter: Chapter, phases: Sequence[Phase], code: str, tell: Teller
) -> Iterator[AnyBlock]:
    """Under its title; a chapter without one has the titles of its kind."""
    if chapter.title is not None:
        yield Heading(r.pick(chapter.title))
    mine = [p for p in phases if p.key in chapter.phases]
    told = tell(r, mine, chapter.cats, code) if mine else None
    yield from told or (Paragraph(r.say("report-nothing")),)


def _title(r: Telling, code: str) -> str:
    if code == ALL:
        return r.say("report-theme-all")
    group = r.s.groups.get(code)
    track = r.pick(group.track) if group is not None else ""
    return r.say("report-theme-of-track", track=track, theme=r.theme(code)) if track else r.theme(code)
