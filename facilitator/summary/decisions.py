"""The decision sheet (*Besluitblad*) and the register of decisions (*Besluitenregister*).

Source: methods 3d. Both are reports of few sections, so every format can write them. They are for the team,
for those who set the frame and for neighbouring teams.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from facilitator.guard import small_numbers
from facilitator.method.activities.decide import DECIDE
from facilitator.method.activities.decide import report as telling
from facilitator.method.activities.decide.options import Options
from facilitator.method.activities.decide.record import looks_back, record
from facilitator.method.activities.frame import facts, framed
from facilitator.method.activities.recognise import RECOGNISE
from facilitator.method.acts import kind_of
from facilitator.method.blocks import AnyBlock, Heading, Paragraph, Section, Table
from facilitator.method.cursor import Instance
from facilitator.method.items import Item
from facilitator.method.reporting import part
from facilitator.method.script import Phase
from facilitator.method.session import Session
from facilitator.summary.build import build
from facilitator.summary.report import Audience, Report
from facilitator.summary.reporter import Telling
from facilitator.words import Lang, Words

SHEET, REGISTER = "decision", "decisions"


def phases_of(s: Session) -> list[Phase]:
    """The phases in which this session decides, in their order."""
    return [phase for phase in s.course.phases if phase.kind == DECIDE.name]


def sheet(s: Session, audience: Audience, lang: Lang, key: str) -> Report:
    """All of one decision; without a key of the last one.

    KeyError: the session has no such phase of deciding, or did not reach it.
    """
    reached = [i.phase.key for i in s.course.passes if i.phase.kind == DECIDE.name]
    passes = s.course.of(key or (reached[-1] if reached else ""))
    if not passes or passes[-1].phase.kind != DECIDE.name:
        raise KeyError(key)
    r = Telling(s, audience, lang, None)
    o = DECIDE.options(passes[-1].phase)
    question = framed(s, o.frame).text("question")
    found = Section(SHEET, question or r.pick(passes[-1].phase.title), tuple(_sheet(r, passes, o)))
    return _report(s, audience, lang, "report-sheet-title", (found,))


def register(s: Session, audience: Audience, lang: Lang) -> Report:
    """Every decision of the session: what was asked, how it stands, when one looks back."""
    r = Telling(s, audience, lang, None)
    head = tuple(r.say(f"report-register-{name}") for name in ("question", "status", "text", "evaluation"))
    rows = tuple(row for phase in phases_of(s) for row in _registered(r, phase))
    table: AnyBlock = Table(r.say("report-register-caption"), head, rows)
    blocks = (table,) if rows else (Paragraph(r.say("report-decision-none")),)
    found = Section(REGISTER, r.say("report-register-title"), blocks)
    return _report(s, audience, lang, "report-register-title", (found,))


def _report(s: Session, audience: Audience, lang: Lang, title: str, sections: tuple[Section, ...]) -> Report:
    """As every report of the session, under its own title."""
    whole = build(s, audience, lang)
    return msgspec.structs.replace(whole, title=Words(lang).say(title), sections=sections)


def _registered(r: Telling, phase: Phase) -> Iterator[tuple[str, ...]]:
    passes = r.s.course.of(phase.key)
    found = record(r.s, passes[-1]) if passes else None
    if found is None:
        return
    question = framed(r.s, DECIDE.options(phase).frame).text("question")
    text = (found.proposal.words.text or "") if found.settled and found.proposal is not None else ""
    day = looks_back(r.s, found)
    yield question, r.say(f"report-status-{found.status}"), text, r.day(day) if day else ""


def _sheet(r: Telling, passes: Sequence[Instance], o: Options) -> Iterator[AnyBlock]:
    """In the order of the method: from the frame to who does what."""
    yield facts(r, framed(r.s, o.frame))
    for title, keys in (("report-sheet-views", o.views), ("report-sheet-alternatives", o.alternatives)):
        items = r.found([one for key in keys for one in r.s.course.of(key)])
        if items:
            yield from part(r, r.say(title), items)
    yield from _resonance(r, o)
    yield from telling.versions(r, passes[-1])
    yield from telling.votes(r, passes, o)
    yield from telling.needed(r, passes)
    yield from telling.decided(r, passes[-1])
    yield from _actions(r, passes[-1].phase.key)


def _resonance(r: Telling, o: Options) -> Iterator[AnyBlock]:
    """How far each alternative was recognised: a sentence, never a ranking."""
    items = (i for i in r.s.items_of(*o.alternatives) if r.printable(i))
    rows = [(item.n, _recognised(r, o, item)) for item in items]
    if rows:
        head = (r.say("report-number"), r.say("report-sheet-recognised"))
        yield Table(r.say("report-sheet-spread"), head, tuple(rows))


def _recognised(r: Telling, o: Options, item: Item) -> str:
    """Below so many people it is *iemand*, so that nobody stands alone (DD-4)."""
    passes = (one for key in o.spread for one in r.s.course.of(key) if one.phase.kind == RECOGNISE.name)
    rows = (row for one in passes for row in RECOGNISE.results(r.s, one) if row["item"] == item.n)
    most = max((row["some"] for row in rows), default=0)
    return r.say("report-some", n=most) if small_numbers.several(most) else r.say("report-someone")


def _actions(r: Telling, key: str) -> Iterator[AnyBlock]:
    """Who does what: the promises that were made where the decision was recorded."""
    recording = [i for i in r.s.course.passes if i.phase.options.get("decision") == key]
    made = kind_of(recording[-1].phase.kind).report(r, recording) if recording else None
    if made:
        yield Heading(r.say("report-sheet-actions"))
        yield from made
