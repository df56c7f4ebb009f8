"""``cluster`` · *Groeperen*: themes from cards, made by a person (methods §7.3, kind 8; OT-5c).

A group is an item of its own, with a name and the numbers of its cards; a card stays what it was and keeps
its number. What lies in no group is yielded as well: counter-voices survive (OT-H4).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from facilitator.method.activities.base import Kind
from facilitator.method.acts import TextRule, register
from facilitator.method.blocks import AnyBlock, Heading, Lines, Paragraph, Statements
from facilitator.method.clusters import CLUSTER, given, groups_of, named, seen_of
from facilitator.method.cursor import Instance
from facilitator.method.gates import Standing
from facilitator.method.items import Item
from facilitator.method.likeness import Offer, offers
from facilitator.method.reporting import Reporter
from facilitator.method.script import Length, Strict
from facilitator.method.session import Session


class Options(Strict, frozen=True):
    """What a ``cluster`` phase can be.

    ``who``: who groups: those who lead, or the scribe too; ``tables``: both, each at their own table.
    ``allow_singletons``: a card may stay alone. ``name_required``: no group goes on without a name.
    ``merge_duplicates``: the console offers to merge cards that say the same. ``suggest``: the console offers
    groups by likeness of words; a person takes them or not. ``max_chars``: the longest name.
    """

    who: Literal["facilitator", "scribe", "tables"] = "facilitator"
    allow_singletons: bool = True
    name_required: bool = True
    merge_duplicates: bool = False
    suggest: bool = False
    max_chars: Length = 80


class Cluster(Kind[Options]):
    """The console drags; the board and the phones of those who may read along show how it lies."""

    name = CLUSTER
    counts_sources = True

    def face(self, s: Session, now: Instance, audience: str) -> dict[str, Any]:
        """What lies loose; for who leads also what one may do, and the offers."""
        if audience.startswith("phone/"):
            reads = audience.removeprefix("phone/") in self.writers(now)
            return {"read": reads} | ({"ungrouped": seen_of(s, now.phase).loose} if reads else {})
        if audience == "board":
            return {"board": "list", "ungrouped": seen_of(s, now.phase).loose}
        o = self.options(now.phase)
        face: dict[str, Any] = {"board": "list", "ungrouped": self._loose(s, now)}
        face |= {"who": o.who, "merge": o.merge_duplicates, "max_chars": o.max_chars}
        offered = o.suggest and audience == "console"
        return face | ({"suggestions": self._offers(s, now)} if offered else {})

    def _loose(self, s: Session, now: Instance) -> tuple[int, ...]:
        return groups_of(s, now.phase).loose

    def _offers(self, s: Session, now: Instance) -> list[Offer]:
        """By likeness of the loose cards, worked out once for the same wordings; a wiped one has no words."""
        cards = {n: shown for n in self._loose(s, now) if (shown := s.items[n].on_board) is not None}
        key = tuple((n, shown.seq, shown.text is None) for n, shown in cards.items())
        known = now.own.get("offers")
        if known is None or known[0] != key:
            known = now.own["offers"] = (key, offers({n: shown.text or "" for n, shown in cards.items()}))
        found: list[Offer] = known[1]
        return found

    def shows(self, s: Session, now: Instance, item: Item, audience: str) -> bool:
        """The cards and the groups: on the board, and on the phones of those who may read along."""
        if audience != "board" and audience.removeprefix("phone/") not in self.writers(now):
            return False
        groups = groups_of(s, now.phase)
        return item.n in groups.sets or item.n in given(s, now.phase)

    def details(self, s: Session, item: Item) -> dict[str, Any]:
        """The cards that lie in a group now."""
        phase = s.phase_of(item)
        if item.type != CLUSTER or phase is None:
            return {}
        return {"members": groups_of(s, phase).sets.get(item.n, ())}

    def arranges(self, item: Item) -> bool:
        """A group is no contribution of anybody: its cards are."""
        return item.type == CLUSTER

    def text_rule(self, s: Session, now: Instance, type_: str) -> TextRule:
        """As long as a name may be."""
        return TextRule(self.options(now.phase).max_chars)

    def standing(self, s: Session, now: Instance) -> list[Standing]:
        """Groups without a name, or cards without a group, where the script allows neither. Both HARD."""
        o, groups = self.options(now.phase), groups_of(s, now.phase)
        bare = sum(1 for n, cards in groups.sets.items() if cards and not named(s.items[n]))
        found = []
        if o.name_required and bare:
            found.append(Standing("cluster_names", "hard", {"n": bare}))
        if not o.allow_singletons and groups.loose:
            found.append(Standing("cluster_loose", "hard", {"n": len(groups.loose)}))
        return found

    def report(
        self, r: Reporter, passes: Sequence[Instance], codes: Sequence[str] = ()
    ) -> tuple[AnyBlock, ...] | None:
        """Each group with its cards by number, then the cards in none: no voice is lost (OT-H4)."""
        blocks: list[AnyBlock] = []
        for phase in {now.phase.key: now.phase for now in passes}.values():
            groups = groups_of(r.s, phase)
            told = [n for n, cards in groups.sets.items() if cards and r.printable(r.s.items[n])]
            for n in told:
                blocks += _group(r, r.s.items[n], self._cards(r, groups.sets[n]))
            rest = [n for n in given(r.s, phase) if all(n not in groups.sets[one] for one in told)]
            blocks += _rest(r, self._cards(r, rest), bool(told))
        return tuple(blocks) or None

    def _cards(self, r: Reporter, numbers: Sequence[int]) -> list[Item]:
        return [item for n in numbers if r.printable(item := r.s.items[n])]


def _group(r: Reporter, cluster: Item, cards: list[Item]) -> list[AnyBlock]:
    """A group: cards that stand elsewhere in the report by number and words, the others in full."""
    here = [card for card in cards if not r.stands(card)]
    known = [card for card in cards if card not in here]
    blocks: list[AnyBlock] = [Statements((r.statement(cluster, tuple(map(r.statement, here))),))]
    return blocks + ([_lines(r, known)] if known else [])


def _rest(r: Reporter, cards: list[Item], titled: bool) -> list[AnyBlock]:
    """What lies in no group that stands in this report."""
    if not cards:
        return []
    here = [card for card in cards if not r.stands(card)]
    known = [card for card in cards if card not in here]
    title = Heading(r.say("report-loose")) if titled else Paragraph(r.say("report-no-groups"))
    blocks: list[AnyBlock] = [title]
    blocks += [Statements(tuple(map(r.statement, here)))] if here else []
    return blocks + ([_lines(r, known)] if known else [])


def _lines(r: Reporter, cards: list[Item]) -> Lines:
    shown = ((card.n, card.on_board) for card in cards)
    return Lines(tuple(r.say("report-card", n=str(n), text=(v.text or "") if v else "") for n, v in shown))


CLUSTERS = Cluster(Options)
register(CLUSTERS)
