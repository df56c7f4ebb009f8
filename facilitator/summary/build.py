"""Builds the one report of a session for an audience. Pure: the same session gives the same report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import groupby

from facilitator.method.acts import kind_of
from facilitator.method.blocks import AnyBlock, Heading, Paragraph, Section
from facilitator.method.cursor import Instance
from facilitator.method.reporting import told
from facilitator.method.script import Chapter, Phase
from facilitator.method.session import Session
from facilitator.summary.account import account
from facilitator.summary.facts import people, purpose
from facilitator.summary.printable import arranges
from facilitator.summary.quotes import quotes
from facilitator.summary.report import Audience, Report
from facilitator.summary.reporter import Telling
from facilitator.summary.themes import by_theme
from facilitator.words import Lang

Blocks = tuple[AnyBlock, ...] | None
"""What a phase yielded; None where such a phase never yields anything."""


def build(session: Session, audience: Audience, lang: Lang) -> Report:
    """The report of a session as it stands now.

    The first round shows which numbers stand in it, so that in the second every chain leads to one of them.
    """
    first = Telling(session, audience, lang, None)
    tuple(_sections(first))
    r = Telling(session, audience, lang, frozenset(first.placed))
    script, meta = session.script, session.meta
    return Report(
        lang=lang,
        audience=audience,
        rehearsal=meta.rehearsal,
        title=r.pick(script.report or script.title),
        theme=meta.theme,
        host=meta.host,
        date=_date(session),
        disclaimer=r.pick(script.disclaimer),
        sections=tuple(_sections(r)),
    )


def _date(s: Session) -> str:
    """The day of the session where this machine is, as 2026-03-29; empty before it began."""
    first = s.course.passes[0].since if s.course.passes else None
    begins = s.meta.begins if s.meta.begins is not None else first
    if begins is None:
        return ""
    return datetime.fromtimestamp(begins / 1000, tz=UTC).astimezone().date().isoformat()


def chapters_of(s: Session) -> tuple[Chapter, ...]:
    """As the script says; else one for each phase, between what every report has."""
    given = s.script.chapters or (
        Chapter(part="purpose", public=True),
        Chapter(part="people", public=True),
        *(Chapter(title=p.title, phases=(p.key,), public=True) for p in s.phases),
    )
    last = next((c for c in given if c.part == "account"), Chapter(part="account"))
    return (*(c for c in given if c.part != "account"), last)


def _sections(r: Telling) -> Iterator[Section]:
    """Every section, the account last; before it whatever the script gave no place."""
    *chapters, last = chapters_of(r.s)
    wanted = [c for c in chapters if _for(c, r.audience)]
    for apart, group in groupby(wanted, lambda c: c.per_group):
        some = list(group)
        yield from by_theme(r, some, _yielded) if apart else _plain(r, some)
    rest = [i for i in r.s.items.values() if i.n not in r.placed and not arranges(r.s, i)]
    also = tuple(told(r, rest)) if r.audience != "public" else ()
    if also:
        yield Section("also", r.say("report-also-said"), also)
    yield Section("account", _title(r, last), tuple(account(r)))


def _plain(r: Telling, chapters: Iterable[Chapter]) -> Iterator[Section]:
    for chapter in chapters:
        blocks = _blocks(r, chapter)
        if blocks is not None:
            yield Section(key_of(chapter), _title(r, chapter), blocks)


def key_of(chapter: Chapter) -> str:
    """The key of its section, the same in every language."""
    return chapter.part or "-".join((*chapter.phases, *chapter.cats))


def _title(r: Telling, chapter: Chapter) -> str:
    if chapter.title is None and chapter.part is not None:
        return r.say(f"report-part-{chapter.part}")
    first = r.s.script.phase(chapter.phases[0]) if chapter.phases else None
    return r.pick(chapter.title or (first.title if first is not None else None))


def _blocks(r: Telling, chapter: Chapter) -> tuple[AnyBlock, ...] | None:
    if chapter.part == "purpose":
        return tuple(purpose(r, _asking(r)))
    if chapter.part == "people":
        return tuple(people(r))
    phases = [p for p in r.s.phases if p.key in chapter.phases]
    if chapter.part == "quotes":
        return tuple(quotes(r, phases))
    return _yielded(r, phases, chapter.cats) if phases else None


def _asking(r: Telling) -> list[Phase]:
    """The phases that were entered and put a question to the room whose yield this audience reads."""
    course = r.s.course
    named = {key for c in chapters_of(r.s) if _for(c, r.audience) for key in c.phases}
    return [p for p in r.s.phases if p.key in named and course.visited(p.key) and kind_of(p.kind).asks]


def _for(chapter: Chapter, audience: Audience) -> bool:
    return chapter.public or audience != "public"


def _yielded(
    r: Telling, phases: list[Phase], cats: tuple[str, ...], group: str | None = None
) -> tuple[AnyBlock, ...] | None:
    """What the phases yielded, told by their kinds; None where such phases never yield anything.

    ``group``: only the passes of this theme.
    """
    by_kind: dict[str, list[Instance]] = {}
    for phase in phases:
        passes = (p for p in r.s.course.of(phase.key) if group is None or p.group == group)
        by_kind.setdefault(phase.kind, []).extend(passes)
    held = [instance for some in by_kind.values() for instance in some]
    if not held:
        return (Paragraph(r.say("report-not-reached")),)
    named = group is None
    yields = [_told(r, name, some, cats, named=named) for name, some in by_kind.items() if some]
    if all(blocks is None for blocks in yields):
        return None
    blocks = tuple(block for some in yields for block in some or ())
    return blocks or (Paragraph(r.empty(r.found(held, cats))),)


def _told(r: Telling, kind: str, passes: list[Instance], cats: tuple[str, ...], *, named: bool) -> Blocks:
    """What passes of one kind yielded; where groups went apart, of each group as its own room has it.

    ``named``: each under the name of its group.
    """
    groups: dict[str, list[Instance]] = {}
    for one in passes:
        groups.setdefault(one.group, []).append(one)
    found: Blocks = None
    for group, some in groups.items():
        with r.s.telling(some[-1]):
            blocks = kind_of(kind).report(r, some, cats)
        if blocks is not None:
            label = (Heading(r.pick(r.s.label_of(group))),) if blocks and group and named else ()
            found = (*(found or ()), *label, *blocks)
    return found
