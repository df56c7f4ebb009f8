"""The way to a decision, told: its versions, its votes, what the minority needed and what became of it.

Source: methods 3d (*Besluitblad*). Conditions are all told, with what became of each (DD-H5).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator.method.activities.decide.face import softened
from facilitator.method.activities.decide.matter import (
    NO,
    SUGGESTION,
    UNEASE,
    UNSURE,
    YES,
    Round,
    conditions,
    matter,
    proposals,
)
from facilitator.method.activities.decide.options import Options
from facilitator.method.activities.decide.record import Record, looks_back, record
from facilitator.method.activities.frame import facts, framed
from facilitator.method.blocks import AnyBlock, Cell, Facts, Heading, Lines, Paragraph, Table
from facilitator.method.cursor import Instance
from facilitator.method.differing import difference
from facilitator.method.items import Item
from facilitator.method.reporting import Reporter, part, told

LEFT_OUT = "…"
INTERNAL = "internal"


def blocks(
    r: Reporter, passes: Sequence[Instance], o: Options, codes: Sequence[str] = ()
) -> tuple[AnyBlock, ...] | None:
    """Everything of these passes, the decision first; with ``codes`` only contributions of those types."""
    if codes:
        return tuple(told(r, r.found(passes, codes)))
    last = passes[-1]
    return (
        *decided(r, last),
        facts(r, framed(r.s, o.frame)),
        *versions(r, last),
        *votes(r, passes, o),
        *needed(r, passes),
    )


def decided(r: Reporter, now: Instance) -> Iterator[AnyBlock]:
    """The decision as it stands, or that there is none yet."""
    found = record(r.s, now)
    if found is None:
        yield Paragraph(r.say("report-decision-none"))
        return
    yield Heading(r.say("report-decision"))
    yield Facts(tuple(summed_up(r, found)))


def summed_up(r: Reporter, found: Record) -> Iterator[tuple[str, Cell]]:
    """Status, text, when one looks back, and how many did not come along."""
    yield r.say("report-decision-status"), r.say(f"report-status-{found.status}")
    text = (found.proposal.words.text or "") if found.proposal is not None else ""
    if found.settled and text:
        yield r.say("report-decision-text"), text
    if day := looks_back(r.s, found):
        yield r.say("report-decision-evaluation"), r.day(day)
    if found.settled and r.audience == INTERNAL and found.remaining:
        yield r.say("report-decision-remaining"), found.remaining


def versions(r: Reporter, now: Instance) -> Iterator[AnyBlock]:
    """Each version of the proposal, with what changed in it."""
    known = [(p.version, p.words.text or "") for p in proposals(r.s, now) if p.words.text]
    if not known:
        return
    yield Heading(r.say("report-versions"))
    lines, before = [], ""
    for number, text in known:
        # After the undercurrent the same words may be proposed anew.
        same = "report-version-same" if text == before else "report-version"
        lines.append(r.say(same, n=str(number), text=text))
        lines += changes(r, before, text) if before else []
        before = text
    yield Lines(tuple(lines))


def changes(r: Reporter, before: str, text: str) -> Iterator[str]:
    """What came and what went, as two lines that one can read aloud."""
    pieces = difference(before, text)
    for op, words in (("add", "report-version-added"), ("del", "report-version-gone")):
        found = [piece.strip() for kind, piece in pieces if kind == op and piece.strip()]
        if found:
            yield r.say(words, text=f" {LEFT_OUT} ".join(found))


def votes(r: Reporter, passes: Sequence[Instance], o: Options) -> Iterator[AnyBlock]:
    """A row for each vote. Outside the house ``soften_small`` tells no small number (DD-H7)."""
    soft = o.soften_small and r.audience != INTERNAL
    held = [v for one in passes for v in matter(one).rounds if v.counts is not None]
    if not held:
        return
    names = ("round", "version", "yes", "not-yet") if soft else HEAD
    head = tuple(r.say(f"report-vote-{name}") for name in names)
    rows = tuple(_gentle(r, vote) if soft else _exact(vote) for vote in held)
    yield Table(r.say("report-votes"), head, rows, r.say("report-base", n=held[-1].size) if not soft else "")
    if any(vote.by_hand for vote in held):
        shown = ", ".join(str(vote.number) for vote in held if vote.by_hand)
        yield Paragraph(r.say("report-vote-by-hand", rounds=shown))


HEAD = ("round", "version", "yes", "no", "unsure", "missing")


def _exact(vote: Round) -> tuple[Cell, ...]:
    return (vote.number, vote.version, vote.of(YES), vote.of(NO), vote.of(UNSURE), vote.not_voted)


def _gentle(r: Reporter, vote: Round) -> tuple[Cell, ...]:
    yes, not_yet = vote.of(YES), vote.not_yet
    cells = (softened(yes, not_yet), softened(not_yet, yes))
    told = (r.say(f"report-vote-{cell}") if isinstance(cell, str) else cell for cell in cells)
    return (vote.number, vote.version, *told)


def needed(r: Reporter, passes: Sequence[Instance]) -> Iterator[AnyBlock]:
    """The conditions with what became of them, and what keeps grating."""
    items = r.found(passes)
    known = [i for i in conditions(r.s, passes[-1]) if i.phase in {one.id for one in passes}]
    if known:
        yield Heading(r.say("report-conditions"))
        head = tuple(r.say(f"report-condition-{name}") for name in ("code", "round", "outcome", "reason"))
        yield Table(r.say("report-conditions-all"), head, tuple(_row(r, i) for i in known))
        yield from told(r, [i for i in items if i.condition is not None or i.type == SUGGESTION])
    grating = [i for i in items if i.type == UNEASE]
    if grating:
        yield from part(r, r.say("report-unease"), grating)
    rest = [i for i in items if i.condition is None and i.type not in {UNEASE, SUGGESTION}]
    yield from told(r, rest)


def _row(r: Reporter, item: Item) -> tuple[Cell, ...]:
    found = item.condition
    if found is None:
        raise LookupError(item.n)
    reason = (found.reason.text or "") if found.reason is not None else ""
    return (found.code, found.round, r.say(f"report-outcome-{found.outcome or 'open'}"), reason)


def notes(r: Reporter, item: Item) -> tuple[str, ...]:
    """What stands under a condition: its code, what is in the no, what became of it."""
    found = item.condition
    if found is None:
        return ()
    why = (found.why.text or "") if found.why is not None else ""
    told = [found.code, r.say(f"report-outcome-{found.outcome or 'open'}")]
    return tuple(told + ([r.say("report-condition-why", why=why)] if why else []))
