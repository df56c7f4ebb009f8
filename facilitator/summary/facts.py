"""The parts of a report that every session has before anybody said anything: what for, and who was there."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.guard import small_numbers
from facilitator.method.blocks import AnyBlock, Cell, Facts, Heading, Lines, Paragraph, Table
from facilitator.method.script import Phase, Role
from facilitator.summary.reporter import Telling


def purpose(r: Telling, phases: list[Phase]) -> Iterator[AnyBlock]:
    """The theme and the questions that were asked (``phases``: those whose yield the report holds)."""
    theme, host = r.s.meta.theme, r.s.meta.host
    rows = (("report-theme", theme), ("report-host", host), ("report-after", _before(r)))
    given = tuple((r.say(id), text) for id, text in rows if text)
    if given:
        yield Facts(given)
    asked = tuple(dict.fromkeys(r.pick(p.prompt) for p in phases if p.prompt is not None))
    if asked:
        yield Heading(r.say("report-questions"))
        yield Lines(asked)
    if not given and not asked:
        yield Paragraph(r.say("report-nothing"))


def _before(r: Telling) -> str:
    """Where the promises of the session stand on which this one looks back; only inside the house."""
    meta = r.s.meta
    return f"{meta.url}/{meta.after}/report.html" if meta.after and r.audience == "internal" else ""


def people(r: Telling) -> Iterator[AnyBlock]:
    """Counts per ring and, but in public, per sector within a ring; no names. Staff are not counted."""
    rows = tuple((r.pick(role.label), _count(r, role)) for role in r.s.script.roles)
    if not r.s.people.count():
        yield Paragraph(r.say("report-nobody"))
        return
    # Where one count is withheld, their sum would give it away.
    exact = [n for _, n in rows if isinstance(n, int)]
    base = _base(r, sum(exact)) if len(exact) == len(rows) else ""
    yield Table(r.say("report-rings"), (r.say("report-who"), r.say("report-count")), rows, base)
    if r.audience == "public":
        return
    for role in r.s.script.roles:
        yield from _sectors(r, role)


def _count(r: Telling, role: Role) -> Cell:
    n = r.s.people.count(role.code)
    return n if r.audience == "internal" else small_numbers.shown(n)


def _sectors(r: Telling, role: Role) -> Iterator[AnyBlock]:
    sectors = [person.sector for person in r.s.people.present(role.code)]
    labelled = [(c.code, r.pick(c.label)) for c in r.s.script.sectors if c.code in sectors]
    if not labelled:
        return
    counts = [sectors.count(code) for code, _ in labelled]
    labels = [label for _, label in labelled]
    if sum(counts) < len(sectors):
        labels.append(r.say("report-no-sector"))
        counts.append(len(sectors) - sum(counts))
    ring = r.pick(role.label)
    cells = _protected(r, counts)
    if cells is None:
        yield Paragraph(r.say("report-sectors-too-small", ring=ring))
        return
    head = (r.say("report-sector"), r.say("report-count"))
    rows = tuple(zip(labels, cells, strict=True))
    yield Table(r.say("report-sectors", ring=ring), head, rows, _base(r, sum(counts)))


def _base(r: Telling, n: int) -> str:
    return r.say("report-base", n=str(n))


def _protected(r: Telling, counts: list[int]) -> tuple[Cell, ...] | None:
    """Inside the house the counts themselves; outside as small numbers demand (methods §8.2)."""
    if r.audience == "internal":
        return tuple(counts)
    return None if small_numbers.few(sum(counts)) else small_numbers.breakdown(counts)
