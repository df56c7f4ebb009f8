"""The cover note for directors (*oplegger voor directies*): the messages, what is asked of whom. One sheet.

Source: methods §2d. Like the letter it is a report of few sections, so every format can write it. What stands
in it is what those who were there may read; each destination has its part, each message what would solve it.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from facilitator.method.activities.messages import MESSAGES, words_of
from facilitator.method.blocks import AnyBlock, Paragraph, Section, Statement, Statements
from facilitator.method.items import Item
from facilitator.method.routing import destinations
from facilitator.method.session import Session
from facilitator.method.themes import theme_of
from facilitator.summary.build import build
from facilitator.summary.letter import Draft
from facilitator.summary.reporter import Telling
from facilitator.words import Lang


def has_messages(session: Session) -> bool:
    """Whether this session makes messages: else there is nothing to put a cover on."""
    return any(phase.kind == MESSAGES.name for phase in session.phases)


def draft(session: Session, lang: Lang) -> Draft:
    """The whole note; ``letter.fitted`` makes it fit on one sheet."""
    report = build(session, "shareable", lang)
    known = frozenset(_numbers(report.sections))
    r = Telling(session, "shareable", lang, known)
    asked = [Section(f"to-{n}", title, blocks) for n, title, blocks in _asked(r)]
    sections = (_opening(r), *asked, _further(r))
    whole = msgspec.structs.replace(report, title=r.say("report-cover-title"), sections=sections)
    return Draft(whole, frozenset())


def _numbers(sections: tuple[Section, ...]) -> Iterator[int]:
    blocks = (block for section in sections for block in section.blocks)
    return (item.n for block in blocks if isinstance(block, Statements) for item in block.items)


def _opening(r: Telling) -> Section:
    themes = [r.theme(code) for code in r.s.groups]
    said = [r.say("report-cover-what", n=len(_messages(r)))]
    if themes:
        said.append(r.say("report-cover-themes", themes=", ".join(themes)))
    return Section("what", r.say("report-cover-messages"), tuple(map(Paragraph, said)))


def _asked(r: Telling) -> Iterator[tuple[int, str, tuple[AnyBlock, ...]]]:
    """Of each destination what is asked; what goes nowhere yet comes last, under a title that says so."""
    items = _messages(r)
    for row in destinations(r.s):
        some = [i for i in items if i.message is not None and row["n"] in i.message.to]
        told = (Statements(tuple(_line(r, i) for i in some)),) if some else ()
        yield row["n"], row["text"], told or (Paragraph(r.say("report-cover-nothing")),)
    loose = [i for i in items if i.message is not None and not i.message.to]
    if loose:
        yield 0, r.say("report-cover-nowhere"), (Statements(tuple(_line(r, i) for i in loose)),)


def _messages(r: Telling) -> list[Item]:
    return [i for i in r.s.items.values() if i.message is not None and r.printable(i)]


def _line(r: Telling, item: Item) -> Statement:
    """A message without its chain: its theme, what would solve it, and when the group hears."""
    m = item.message
    solution = words_of(m.solution) if m is not None else ""
    day = m.feedback_on if m is not None else ""
    notes = (
        r.theme(theme_of(r.s, item)),
        r.say("report-message-solution", solution=solution) if solution else "",
        r.say("report-cover-day", day=r.day(day)) if day else "",
    )
    told = " · ".join(note for note in notes if note)
    return msgspec.structs.replace(r.statement(item), refs=(), notes=(told,) if told else ())


def _further(r: Telling) -> Section:
    said = [r.say("report-cover-weight"), r.say("report-letter-whole")]
    if r.s.meta.host:
        said.append(r.say("report-letter-from", host=r.s.meta.host))
    return Section("further", r.say("report-letter-further"), tuple(map(Paragraph, said)))
