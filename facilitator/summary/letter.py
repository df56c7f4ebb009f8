"""The letter to the table (*terugkoppelbrief*): what was heard, what was promised, thanks. One sheet at most.

Source: methods §1d; where nobody sits at a table it is to all who were there. It is a report of few sections,
so every format can write it. What stands in it is what those who were there may read; its sections are those
of the public report (what goes well, what can be better, the promises), in their order.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import msgspec

from facilitator.making import Told, nobody
from facilitator.method.blocks import AnyBlock, Heading, Paragraph, Section, Statement, Statements, Table
from facilitator.method.script import Chapter
from facilitator.method.session import Session
from facilitator.summary.build import build, chapters_of, key_of
from facilitator.summary.report import Report
from facilitator.summary.writers.pdf import sheets
from facilitator.summary.writers.shared import day, in_full, numbers
from facilitator.words import Lang, Words

PROMISES = "commit"
"""The kind of activity that yields promises. They are the last to be left out."""
LIKELY = 4000
"""Bytes of JSON: about what fills a sheet. Where the search begins, and no more than that."""


@dataclass(frozen=True)
class Draft:
    """A letter that may be too long. ``promised``: the keys of the sections with promises."""

    whole: Report
    promised: frozenset[str]


def day_of(typed: str) -> date | None:
    """A day as 2026-04-12; None for anything else."""
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def draft(session: Session, lang: Lang, hear_more: date | None = None) -> Draft:
    """The whole letter. ``hear_more``: another day on which the table hears more than the session agreed."""
    words = Words(lang)
    hear_more = hear_more or day_of(session.feedback_on)
    report = build(session, "shareable", lang)
    chapters = {key_of(chapter): chapter for chapter in chapters_of(session) if chapter.public}
    own = _own_sentences(session, words)
    told = [_told(s, own) for s in report.sections if s.key in chapters and chapters[s.key].part is None]
    table = any(role.needs_code for role in session.script.roles)
    sections = (_thanks(report, words, table), *told, _further(report, words, hear_more))
    title = words.say("report-letter-title" if table else "report-letter-title-all")
    whole = msgspec.structs.replace(report, title=title, sections=sections)
    return Draft(whole, frozenset(k for k, chapter in chapters.items() if _promises(session, chapter)))


class _Tries:
    """Counts how often the letter was laid out, and tells it. The last of all tries is the writing."""

    def __init__(self, told: Told, choices: int, words: Words) -> None:
        self._told = told
        self._words = words
        self._done, self.most = 0, tries_at_most(choices) + 2

    def too_long(self, report: Report) -> bool:
        """Whether it takes more than one sheet; asking costs one try."""
        found = sheets(report, self._words) > 1
        self._done += 1
        self._told(self._done, self.most)
        return found

    def found(self) -> None:
        """Only the writing is left."""
        self._told(self.most - 1, self.most)


def fitted(letter: Draft, told: Told = nobody) -> Report:
    """The letter as it fits on one sheet. It lays the letter out a few times, each a sheet or little more.

    ``told``: hears after each try how many were made, and of how many at most (writing it is the last one).

    Every section keeps as many of its statements as the others; promises go only when all the statements
    are gone, from each column as many as from the others. What is left out is counted, and stands in the
    report. Before anything goes, the lines come closer together.
    """
    words = Words(letter.whole.lang)
    promises = max((_length(s) for s in letter.whole.sections if s.key in letter.promised), default=0)
    others = max((_length(s) for s in letter.whole.sections if s.key not in letter.promised), default=0)
    whole = promises + others + 1

    def choice(n: int) -> Report:
        """From the shortest to the whole letter: the promises one by one, then the statements, then air."""
        if n == whole:
            return msgspec.structs.replace(letter.whole, sections=(_one(letter.whole.sections),))
        sections = (
            _cut(s, n if s.key in letter.promised else max(0, n - promises), s.key in letter.promised, words)
            for s in letter.whole.sections
        )
        return msgspec.structs.replace(letter.whole, tight=True, sections=(_one(sections),))

    tries = _Tries(told, whole + 1, words)
    likely = _most(whole, lambda n: len(msgspec.json.encode(choice(n))) > LIKELY)
    most = most_from(likely, whole, lambda n: tries.too_long(choice(n)))
    tries.found()
    return choice(most)


def _most(longest: int, too_long: Callable[[int], bool]) -> int:
    """The largest number from 0 to ``longest`` that is not too long; 0 where all are."""
    return max(0, bisect_left(range(longest + 1), True, key=too_long) - 1)


def tries_at_most(choices: int) -> int:
    """How often ``most_from`` asks at most: to come near in steps that double, and to halve what is left."""
    return 2 * choices.bit_length()


def most_from(likely: int, longest: int, too_long: Callable[[int], bool]) -> int:
    """The same, asked from ``likely`` on in steps that double, so that what is far too long is not asked."""
    low, high, n, step = 0, longest + 1, max(1, likely), 1
    while high - low > 1:
        low, high = (low, n) if too_long(n) else (n, high)
        if low and high <= longest:
            n = (low + high) // 2
        else:
            n = min(low + step, longest) if low else max(high - step, 1)
        step *= 2
    return low


def _one(sections: Iterable[Section]) -> Section:
    """The whole letter as one section, in which the others have headings."""
    first, *rest = sections
    blocks = (block for s in rest for block in (Heading(s.title), *s.blocks))
    return msgspec.structs.replace(first, blocks=(*first.blocks, *blocks))


def _promises(session: Session, chapter: Chapter) -> bool:
    found = (session.script.phase(key) for key in chapter.phases)
    return any(phase is not None and phase.kind == PROMISES for phase in found)


def _thanks(report: Report, words: Words, table: bool) -> Section:
    there = _at_table if table else _in_hall
    lines = (Paragraph(there(day(report, words), words)), Paragraph(words.say("report-letter-heard")))
    return Section("thanks", words.say("report-letter-thanks"), lines)


def _at_table(on: str, words: Words) -> str:
    """What a guest of the table did: tell what one experiences."""
    return words.say("report-letter-there-on", day=on) if on else words.say("report-letter-there")


def _in_hall(on: str, words: Words) -> str:
    """What one did where nobody sits at a table, whatever was asked: think along."""
    return words.say("report-letter-there-all-on", day=on) if on else words.say("report-letter-there-all")


def _further(report: Report, words: Words, hear_more: date | None) -> Section:
    agreed = words.say("report-letter-hear-on", day=in_full(hear_more, words)) if hear_more else ""
    said = [agreed or words.say("report-letter-hear-later"), words.say("report-letter-whole")]
    if report.host:
        said.append(words.say("report-letter-from", host=report.host))
    return Section("further", words.say("report-letter-further"), tuple(map(Paragraph, said)))


def _own_sentences(session: Session, words: Words) -> dict[AnyBlock, AnyBlock | None]:
    """What the report says in words of its own, and what the letter says instead; None: it says that last."""
    elsewhere = Paragraph(words.say("report-left-out-here"))
    own: dict[AnyBlock, AnyBlock | None] = {elsewhere: Paragraph(words.say("report-letter-left-out"))}
    back = day_of(session.feedback_on)
    if back is not None:
        own[Paragraph(words.say("report-deed-feedback", day=in_full(back, words)))] = None
    return own


def _told(section: Section, own: dict[AnyBlock, AnyBlock | None]) -> Section:
    """A section without the chains, which lead to numbers that stand in the report only."""
    told = (own.get(block, block) for block in section.blocks)
    blocks = tuple(
        msgspec.structs.replace(block, items=tuple(map(_unchained, block.items)))
        if isinstance(block, Statements)
        else block
        for block in told
        if block is not None
    )
    return msgspec.structs.replace(section, blocks=blocks)


def _unchained(item: Statement) -> Statement:
    """Without chains, and what belongs with it (who, when, why not) on one line: the sheet is small."""
    notes = (" · ".join(item.notes),) if item.notes else ()
    return msgspec.structs.replace(item, refs=(), notes=notes, replies=tuple(map(_unchained, item.replies)))


def _parts(block: AnyBlock) -> Sequence[object]:
    """What a block can be shortened by: statements with all that stands under them, or rows."""
    if isinstance(block, Statements):
        return block.items
    return block.rows if isinstance(block, Table) else ()


def _length(section: Section) -> int:
    return sum(len(_parts(block)) for block in section.blocks)


def _cut(section: Section, most: int, promised: bool, words: Words) -> Section:
    """A section with ``most`` statements or rows, and the number of what does not stand there.

    Each part under a heading of its own (a column of promises) keeps as many of its first ones as the others.
    """
    blocks: list[AnyBlock] = []
    groups = _groups(section)
    shares = _shares([sum(len(_parts(b)) for b in group) for group in groups], most)
    for group, share in zip(groups, shares, strict=True):
        blocks += _cut_group(group, share)
    more = sum(map(_said, section.blocks)) - sum(map(_said, blocks))
    if more:
        id = "report-letter-more-promises" if promised else "report-letter-more"
        blocks.append(Paragraph(words.say(id, n=more)))
    return msgspec.structs.replace(section, blocks=tuple(blocks))


def _groups(section: Section) -> list[list[AnyBlock]]:
    """The blocks of a section, each heading with what stands under it."""
    groups: list[list[AnyBlock]] = [[]]
    for block in section.blocks:
        if isinstance(block, Heading):
            groups.append([])
        groups[-1].append(block)
    return groups


def _shares(sizes: Sequence[int], most: int) -> list[int]:
    """How many each may keep of ``most`` in all: one each in turn, as long as it has any left."""
    shares = [0] * len(sizes)
    while most > 0 and shares != list(sizes):
        for i, size in enumerate(sizes):
            if shares[i] < size and most > 0:
                shares[i], most = shares[i] + 1, most - 1
    return shares


def _cut_group(group: Sequence[AnyBlock], most: int) -> list[AnyBlock]:
    """The first ``most`` parts; a heading over parts of which none is left goes too."""
    blocks: list[AnyBlock] = []
    left = most
    for block in group:
        parts = len(_parts(block))
        if not parts:
            blocks.append(block)
        elif left:
            blocks.append(_first(block, left))
        elif blocks and isinstance(blocks[-1], Heading):
            blocks.pop()
        left = max(0, left - parts)
    return blocks


def _first(block: AnyBlock, most: int) -> AnyBlock:
    if isinstance(block, Statements):
        return msgspec.structs.replace(block, items=block.items[:most])
    return msgspec.structs.replace(block, rows=block.rows[:most]) if isinstance(block, Table) else block


def _said(block: AnyBlock) -> int:
    """How many contributions, or rows, a block holds."""
    return len(tuple(numbers(block.items))) if isinstance(block, Statements) else len(_parts(block))
