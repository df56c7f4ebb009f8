"""Makes the statements of a report: their labels, their notes and the chain between their numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from babel.dates import format_date

from facilitator.guard.small_numbers import often_heard
from facilitator.method.acts import kind_of
from facilitator.method.blocks import Echo, Ref, Statement, Tie
from facilitator.method.cursor import Instance
from facilitator.method.heard import heard
from facilitator.method.items import Item
from facilitator.method.script import Choice, Sector, T
from facilitator.method.session import Session
from facilitator.summary.printable import Printable, relation
from facilitator.summary.report import Audience
from facilitator.summary.veil import veil
from facilitator.words import Lang, Words

THERE: dict[str, Tie] = {"question": "question_on", "answer": "answer_to", "reaction": "reaction_to"}
BACK: dict[str, Tie] = {"question": "question", "answer": "answer", "reaction": "reaction"}


class Telling:
    """The report being made; ``facilitator.method.reporting.Reporter`` is what the kinds see of it.

    ``placed``: the numbers that were put into it so far. ``merged``: contributions and where they went.
    ``known``: the numbers that stand in it, so that every chain leads to something; None: not known yet.
    """

    def __init__(self, s: Session, audience: Audience, lang: Lang, known: frozenset[int] | None) -> None:
        self.s = s
        self.audience = audience
        self.rule = Printable(s, audience)
        self.words = Words(lang)
        self.known = known
        self.placed: set[int] = set()
        self._about: dict[int, list[Item]] = {}
        for item in s.items.values():
            if item.target is not None:
                self._about.setdefault(item.target, []).append(item)
        self.merged = list(self._merged())
        self._veil = veil(s, self.say)

    def heard(self, n: int) -> tuple[str, ...]:
        """How often it was recognised, in a sentence; nothing where that was never asked (OT-S2)."""
        found = heard(self.s, n)
        if found is None:
            return ()
        return (self.say("report-heard-often" if often_heard(*found) else "report-heard"),)

    def pick(self, text: T | None) -> str:
        """A text of the script in the report's language; empty for None."""
        if text is None:
            return ""
        return text.nl if self.words.lang == "nl" else text.en

    def say(self, id: str, **args: str | int) -> str:
        """A sentence of the house in the report's language."""
        return self.words.say(id, **args)

    def theme(self, code: str) -> str:
        """What a theme is called; empty for what everyone did together."""
        return self.pick(self.s.label_of(code))

    def role_of(self, p: int | None) -> str:
        """Who an owner is, as sector or else as ring; empty for None."""
        person = self.s.people.get(p) if p is not None else None
        if person is None:
            return ""
        role = self.s.script.role(person.role)
        return self._label(self.s.script.sectors, person.sector) or (self.pick(role.label) if role else "")

    def day(self, iso: str) -> str:
        """A date in words: *29 maart 2027*."""
        return format_date(date.fromisoformat(iso), "d MMMM y", locale=self.words.lang)

    def found(self, passes: Sequence[Instance], codes: Sequence[str] = ()) -> list[Item]:
        """What these passes yielded; what is for the facilitators' eyes only, or taken back, is no yield."""
        ids = {instance.id for instance in passes}
        items = [i for i in self.s.items.values() if i.phase in ids]
        if codes:
            items = [i for i in items if i.cat in codes or i.type in codes]
        gone = {"withdrawn", "private"}
        return [i for i in items if self.rule.why_not(i) not in gone and relation(self.s, i) != "correction"]

    def printable(self, item: Item) -> bool:
        """Whether this audience may read it."""
        return self.rule.why_not(item) is None

    def stands(self, item: Item) -> bool:
        """Whether it stands in the report already: nothing stands there in full twice."""
        return item.n in self.placed

    def statement(self, item: Item, replies: tuple[Statement, ...] = ()) -> Statement:
        """A printable contribution as it stands in the report. LookupError: it may not be printed."""
        shown = item.on_board
        if shown is None or shown.text is None or not self.printable(item):
            raise LookupError(item.n)
        self.placed.add(item.n)
        phase = self.s.phase_of(item)
        cats = kind_of(phase.kind).cats(phase) if phase is not None else ()
        return Statement(
            n=item.n,
            text=self.veil(shown.text),
            sector=self._label(self.s.script.sectors, self.rule.sector(item)),
            cat=self._label(cats, item.cat),
            corrected=item.corrected,
            quote=item.quote,
            notes=tuple(map(self.veil, self._notes(item))),
            refs=tuple(self._refs(item)),
            replies=replies,
        )

    def echo(self, n: int) -> Echo:
        """The contribution that others are about, or that it does not stand in this report."""
        item = self.s.items.get(n)
        shown = item.on_board if item is not None and self.printable(item) and self._known(n) else None
        if shown is None or shown.text is None:
            return Echo(None, self.say("report-not-here"))
        return Echo(n, self.veil(shown.text))

    def veil(self, text: str) -> str:
        """A text without the names that the group did not release: in public only (OT-H7)."""
        return self._veil(text) if self.audience == "public" else text

    def empty(self, items: Sequence[Item]) -> str:
        """The one sentence for a part in which none of these may be printed."""
        return self.say("report-left-out-here" if items else "report-nothing")

    def _merged(self) -> Iterator[tuple[Item, int]]:
        """What went into another contribution that stands in this report, with the number of that one."""
        for item in self.s.items.values():
            last = item
            while last.state == "merged" and last.into is not None:
                last = self.s.items[last.into]
            if last is not item and self._known(last.n) and self.printable(last):
                yield item, last.n

    def _known(self, n: int) -> bool:
        return self.known is None or n in self.known

    def _label(self, choices: Sequence[Choice | Sector], code: str) -> str:
        """Only codes that the script knows have a label; free text never stands there."""
        return next((self.pick(c.label) for c in choices if c.code == code), "")

    def _notes(self, item: Item) -> Iterator[str]:
        """What belongs with it by its kind, and what the house itself should know of it."""
        phase = self.s.phase_of(item)
        yield from kind_of(phase.kind).notes(self, item) if phase is not None else ()
        yield from self.heard(item.n)
        if self.audience != "internal":
            return
        if item.versions[item.shown].by == "facilitator":
            yield self.say("report-note-amended")
        if item.pending:
            yield self.say("report-note-pending")
        if self.rule.disputed(item):
            yield self.say("report-note-disputed")
        if item.quote and not item.consented:
            yield self.say("report-note-quote-refused" if item.consent == "no" else "report-note-quote")

    def _refs(self, item: Item) -> Iterator[Ref]:
        """The chain, both ways, as far as it leads to a number that can be looked up."""
        target = self.s.items.get(item.target) if item.target is not None else None
        if target is not None and self._known(target.n) and self.printable(target):
            yield Ref(THERE[relation(self.s, item)], target.n)
        for other in self._about.get(item.n, ()):
            if self._known(other.n) and self.printable(other):
                yield Ref(BACK[relation(self.s, other)], other.n)
        for other, n in self.merged:
            if n == item.n:
                yield Ref("correction" if relation(self.s, other) == "correction" else "merged", other.n)
