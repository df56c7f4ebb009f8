"""The quotes that may be used: with the consent of who said them, at most with a sector (KA-H7).

They stand in the section where they belong as well; here whoever writes a message or a news item finds those
that may be taken over, and only those.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from facilitator.method.blocks import AnyBlock, Paragraph, Statement, Statements
from facilitator.method.items import Item
from facilitator.method.script import Phase
from facilitator.summary.reporter import Telling


def quotes(r: Telling, phases: list[Phase]) -> Iterator[AnyBlock]:
    """What may be quoted from these phases, or the sentence that there is nothing."""
    passes = [one for phase in phases for one in r.s.course.of(phase.key)]
    found = [i for i in r.found(passes) if i.quote and i.consented and r.printable(i)]
    before = frozenset(r.placed)
    for again in (True, False):
        items = tuple(_bare(r, i) for i in found if (i.n in before) is again)
        if items:
            yield Statements(items, again=again)
    if not found:
        yield Paragraph(r.say("report-no-quotes"))


def _bare(r: Telling, item: Item) -> Statement:
    """Words and sector: what else there is to know of it stands with the statement itself."""
    return msgspec.structs.replace(r.statement(item), cat="", notes=(), refs=())
