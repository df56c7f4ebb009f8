"""How an activity kind tells what it yielded: what it may ask of the report, and how contributions group."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from facilitator.method.blocks import AnyBlock, Echo, Heading, Paragraph, Statement, Statements

if TYPE_CHECKING:
    from facilitator.method.cursor import Instance
    from facilitator.method.items import Item
    from facilitator.method.script import T
    from facilitator.method.session import Session


class Reporter(Protocol):
    """The report that is being made, for one audience, in one language; it alone knows what may be told."""

    @property
    def s(self) -> Session:
        """The session that is told."""

    @property
    def audience(self) -> str:
        """Who reads it: ``internal``, ``shareable`` or ``public``."""

    def heard(self, n: int) -> tuple[str, ...]:
        """How often it was recognised, in a sentence; nothing where that was never asked (OT-S2)."""

    def pick(self, text: T | None) -> str:
        """A text of the script in the report's language; empty for None."""

    def say(self, id: str, **args: str | int) -> str:
        """A sentence of the house in the report's language."""

    def theme(self, code: str) -> str:
        """What a theme is called; empty for what everyone did together."""

    def veil(self, text: str) -> str:
        """A text without the names that this audience may not read (OT-H7)."""

    def role_of(self, p: int | None) -> str:
        """Who an owner is, as sector or role; never a number or a name. Empty for None."""

    def day(self, iso: str) -> str:
        """A date in words."""

    def found(self, passes: Sequence[Instance], codes: Sequence[str] = ()) -> list[Item]:
        """What these passes yielded, printable or not; with ``codes`` only of these categories or types."""

    def printable(self, item: Item) -> bool:
        """Whether this audience may read it."""

    def stands(self, item: Item) -> bool:
        """Whether it stands in the report already: nothing stands there in full twice."""

    def statement(self, item: Item, replies: tuple[Statement, ...] = ()) -> Statement:
        """A printable contribution as it stands in the report."""

    def echo(self, n: int) -> Echo:
        """The contribution that others are about."""

    def empty(self, items: Sequence[Item]) -> str:
        """The one sentence for a part in which none of these may be printed."""


def told(r: Reporter, items: Iterable[Item]) -> Iterator[AnyBlock]:
    """The printable ones among these: replies under what they answer, the rest by what it is about."""
    printed = {item.n: item for item in items if r.printable(item)}
    replies: dict[int, list[Item]] = {}
    groups: dict[int | None, list[Item]] = {}
    for item in printed.values():
        if item.target is not None and item.target in printed:
            replies.setdefault(item.target, []).append(item)
        else:
            groups.setdefault(item.target, []).append(item)
    for target, group in groups.items():
        about = r.echo(target) if target is not None else None
        yield Statements(tuple(_tree(r, item, replies) for item in group), about)


def _tree(r: Reporter, item: Item, replies: dict[int, list[Item]]) -> Statement:
    return r.statement(item, tuple(_tree(r, reply, replies) for reply in replies.get(item.n, ())))


def part(r: Reporter, title: str, items: Sequence[Item]) -> Iterator[AnyBlock]:
    """A heading and what stands under it, or the one sentence that says why nothing does."""
    if title:
        yield Heading(title)
    blocks = tuple(told(r, items))
    yield from blocks or (Paragraph(r.empty(items)),)


def parts(
    r: Reporter, items: Sequence[Item], wanted: Sequence[tuple[str, str]], *, by: str
) -> Iterator[AnyBlock]:
    """A part for each wanted (code, title), by the items' attribute ``by``; then what belongs to none.

    An item about another one of these goes where that one stands.
    """
    known = {item.n: item for item in items}
    home = {item.n: getattr(_root(item, known), by) for item in items}
    titled = len(wanted) > 1
    for code, title in wanted:
        yield from part(r, title if titled else "", [i for i in items if home[i.n] == code])
    codes = {code for code, _ in wanted}
    rest = tuple(told(r, [i for i in items if home[i.n] not in codes]))
    if rest and wanted:
        yield Heading(r.say("report-also-said"))
    yield from rest


def _root(item: Item, known: dict[int, Item]) -> Item:
    while item.target is not None and item.target in known:
        item = known[item.target]
    return item
