"""The account: how it was done, what was decided on the way and, in counts only, what is left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from facilitator.guard import small_numbers
from facilitator.method.blocks import AnyBlock, Cell, Heading, Paragraph, Table
from facilitator.method.contributing import clear
from facilitator.method.cursor import Instance
from facilitator.method.script import Option, Value
from facilitator.method.session import Override
from facilitator.summary.printable import arranges, relation
from facilitator.summary.reporter import Telling

MINUTE = 60_000
UNRELEASED = ("guard", "held", "returned", "hidden")
"""Reasons that outside the house are one: it was not released."""
ORDER = (
    *UNRELEASED,
    "unreleased",
    "withdrawn",
    "private",
    "round",
    "wiped",
    "consent",
    "correction",
    "elsewhere",
)


def account(r: Telling) -> Iterator[AnyBlock]:
    """The whole account for the report's audience."""
    s = r.s
    yield Paragraph(f"{r.pick(s.script.title)}. {r.pick(s.script.summary)}")
    if s.script.disclaimer is not None:
        yield Paragraph(r.pick(s.script.disclaimer))
    if s.meta.rehearsal:
        yield Paragraph(r.say("report-was-rehearsal"))
    if s.ended is None:
        yield Paragraph(r.say("report-not-ended"))
    if r.audience != "public":
        yield from _course(r)
    if r.audience == "internal":
        yield from _decisions(r)
    yield from _left_out(r)
    yield from _merged(r)


def _course(r: Telling) -> Iterator[AnyBlock]:
    """The switches of the method and the minutes, planned and real."""
    s = r.s
    options = [(r.pick(o.label), _value(r, o, s.options[name])) for name, o in s.script.options.items()]
    if options:
        chosen = (r.say("report-choice"), r.say("report-chosen"))
        yield Table(r.say("report-choices"), chosen, tuple(options))
    rows = tuple((r.pick(p.title), p.minutes, _minutes(r, s.course.of(p.key))) for p in s.course.phases)
    head = (r.say("report-phase"), r.say("report-planned"), r.say("report-took"))
    yield Table(r.say("report-minutes"), head, rows)


def _value(r: Telling, option: Option, value: Value) -> Cell:
    if called := option.called(value):
        return r.pick(called)
    if isinstance(value, bool):
        return r.say("report-yes" if value else "report-no")
    return value


def _minutes(r: Telling, passes: list[Instance]) -> Cell:
    """How long it took, all passes together; in a rehearsal time runs ``pace`` times as fast."""
    over = [(p.closed, p.opened if p.opened is not None else p.since) for p in passes if p.closed is not None]
    if not over:
        return r.say("report-still-on" if passes else "report-not-held")
    return round(sum(closed - opened for closed, opened in over if closed) * r.s.meta.pace / MINUTE)


def _decisions(r: Telling) -> Iterator[AnyBlock]:
    """SOFT gates that were passed, phases that were opened again, questions that were parked."""
    s = r.s
    yield Heading(r.say("report-decisions"))
    rows = tuple((_title(r, o.phase), _rules(r, o), _reason(r, o)) for o in s.overrides)
    if rows:
        head = (r.say("report-phase"), r.say("report-what"), r.say("report-reason"))
        yield Table(r.say("report-overrides"), head, rows)
    else:
        yield Paragraph(r.say("report-no-decisions"))
    if s.parked:
        done = sum(1 for p in s.parked.values() if p.done)
        yield Paragraph(r.say("report-parked", n=len(s.parked), done=done))
    if s.follow_ups:
        done = sum(1 for f in s.follow_ups.values() if f.done)
        yield Paragraph(r.say("report-follow-ups", n=len(s.follow_ups), done=done))


def _title(r: Telling, instance_id: str) -> str:
    instance = r.s.course.get(instance_id)
    return r.pick(instance.phase.title) if instance is not None else r.say("report-phase-undone")


def _rules(r: Telling, override: Override) -> str:
    return "; ".join(r.say(f"report-rule-{rule}") for rule in override.rules)


def _reason(r: Telling, override: Override) -> str:
    """The reason as it was given; not when the guard found something in it."""
    text = override.reason.text
    if not text:
        return r.say("report-no-reason")
    return text if clear(override.reason.flags) else r.say("report-reason-guarded")


def _left_out(r: Telling) -> Iterator[AnyBlock]:
    """What does not stand here, and why. Outside the house small counts are not told either."""
    yield Heading(r.say("report-left-out"))
    counts = _reasons(r)
    if not counts:
        yield Paragraph(r.say("report-nothing-left-out"))
    else:
        inside = r.audience == "internal"
        rows = tuple(
            (r.say(f"report-why-{reason}"), counts[reason] if inside else small_numbers.shown(counts[reason]))
            for reason in ORDER
            if counts[reason]
        )
        yield Table(r.say("report-why"), (r.say("report-reason"), r.say("report-count")), rows)
    if r.s.script.sectors and r.audience == "shareable":
        yield Paragraph(r.say("report-sectors-shareable", k=str(small_numbers.PEOPLE)))
    elif r.s.script.sectors and r.audience == "public":
        yield Paragraph(r.say("report-sectors-public"))


def _reasons(r: Telling) -> Counter[str]:
    counts: Counter[str] = Counter()
    for item in r.s.items.values():
        if arranges(r.s, item):
            continue
        reason = r.rule.why_not(item)
        if reason in UNRELEASED and r.audience != "internal":
            counts["unreleased"] += 1
        elif reason is not None and reason != "merged":
            counts[reason] += 1
        elif reason is None and r.known is not None and item.n not in r.known:
            counts["elsewhere"] += 1
    return counts


def _merged(r: Telling) -> Iterator[AnyBlock]:
    """Numbers that one will not find, and where to look instead."""
    rows = tuple(
        (
            item.n,
            r.say("report-how-correction" if relation(r.s, item) == "correction" else "report-how-merged"),
            n,
        )
        for item, n in r.merged
    )
    if rows:
        head = (r.say("report-number"), r.say("report-how"), r.say("report-stands-at"))
        yield Table(r.say("report-numbers"), head, rows)
