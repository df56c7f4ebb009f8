"""What a report is made of: blocks of finished text, and numbers that can be followed on paper.

The words are already in one language and may already be read by the report's audience; a block holds no
rule. Activity kinds make blocks, the summary puts them in order and its writers print them.
"""

from typing import Literal

import msgspec

Relation = Literal["question", "answer", "correction", "reaction"]
"""What a contribution is to the one it is about."""
Tie = Literal[
    "question_on", "answer_to", "reaction_to", "question", "answer", "reaction", "correction", "merged"
]
"""How two contributions hang together, seen from where it stands; each tie has its other end."""
Cell = int | str


class Ref(msgspec.Struct, frozen=True):
    """A tie to the contribution with number ``n``."""

    tie: Tie
    n: int


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """One contribution. ``n``: its number in the session; ``notes``: sentences about how it stands here.

    ``sector`` and ``cat`` are labels, empty where there is none or where it may not be told.
    """

    n: int
    text: str
    sector: str = ""
    cat: str = ""
    corrected: bool = False
    quote: bool = False
    notes: tuple[str, ...] = ()
    refs: tuple[Ref, ...] = ()
    replies: tuple["Statement", ...] = ()


class Echo(msgspec.Struct, frozen=True):
    """A contribution repeated above what was said about it. ``n`` None: it does not stand in this report."""

    n: int | None
    text: str


class Block(msgspec.Struct, frozen=True, tag_field="block"):
    """One piece of a section."""


class Heading(Block, frozen=True, tag="heading"):
    """A heading within a section."""

    text: str


class Paragraph(Block, frozen=True, tag="paragraph"):
    """Some sentences."""

    text: str


class Lines(Block, frozen=True, tag="lines"):
    """Sentences under each other."""

    lines: tuple[str, ...]


class Facts(Block, frozen=True, tag="facts"):
    """Pairs of a label and what it is."""

    rows: tuple[tuple[str, Cell], ...]


class Table(Block, frozen=True, tag="table"):
    """Counts and such; every row has as many cells as the head. ``base``: of how many, where that is told."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    base: str = ""


class Statements(Block, frozen=True, tag="statements"):
    """Contributions in the order of their numbers; all of them about ``about``, where that is given.

    ``again``: they have a place of their own elsewhere, to which their numbers lead, and are repeated here.
    """

    items: tuple[Statement, ...]
    about: Echo | None = None
    again: bool = False


AnyBlock = Heading | Paragraph | Lines | Facts | Table | Statements


class Section(msgspec.Struct, frozen=True):
    """One section of a report. ``key`` is the same in every language."""

    key: str
    title: str
    blocks: tuple[AnyBlock, ...]
