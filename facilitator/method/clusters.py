"""Which card lies in which cluster: one arrangement for each ``cluster`` phase, all its passes together.

Conservation (OT-H4): the cards in clusters and those in none are together all that there is to group. It
holds because it is worked out, not kept: a cluster remembers numbers, and a number counts only while its card
is released and its cluster stands. So whatever becomes of either, no card is lost, none lies in two places.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.method.acts import kind_of
from facilitator.method.items import HAS, Item

if TYPE_CHECKING:
    from facilitator.method.script import Phase
    from facilitator.method.session import Session

CLUSTER = "cluster"
"""The type of an item that is a group of cards, and the name of the kind of phase that makes them."""
STANDING = frozenset({"held", "released"})
"""A cluster whose name the guard holds is a cluster nevertheless: its cards lie in it."""
NAMED = f"{HAS}text"


@dataclass(frozen=True, slots=True)
class Groups:
    """An arrangement, by number: the cards of each cluster, and those that lie loose; all lowest first."""

    sets: dict[int, tuple[int, ...]]
    loose: tuple[int, ...]


def groups_of(s: Session, phase: Phase) -> Groups:
    """How the cards of a ``cluster`` phase lie now."""
    cards = given(s, phase)
    standing = [c for c in clusters(s, phase) if c.state in STANDING]
    sets = {c.n: tuple(n for n in c.members if n in cards) for c in standing}
    taken = {n for some in sets.values() for n in some}
    return Groups(sets, tuple(n for n in cards if n not in taken))


def seen_of(s: Session, phase: Phase) -> Groups:
    """The same as the room has it: a group that is empty or whose name waits is not there, its cards are."""
    groups = groups_of(s, phase)
    sets = {n: cards for n, cards in groups.sets.items() if cards and s.items[n].on_board is not None}
    hidden = (n for one, cards in groups.sets.items() if one not in sets for n in cards)
    return Groups(sets, tuple(sorted({*groups.loose, *hidden})))


def clusters(s: Session, phase: Phase) -> list[Item]:
    """Every cluster that was ever made in any pass of a phase, whatever became of it."""
    return [i for i in s.items_of(phase.key) if i.type == CLUSTER]


def given(s: Session, phase: Phase) -> dict[int, Item]:
    """What there is to group: what the sources yield, by number. Clusters can be grouped as well."""
    return {i.n: i for i in yielded(s, *phase.source)}


def yielded(s: Session, *keys: str) -> list[Item]:
    """What these phases hand on to the next, by number: released items; of a ``cluster`` phase its groups.

    A card that lies in one of those groups is handed on by its group; one that lies loose by itself (OT-H4).
    """
    found, grouped = dict[int, Item](), set[int]()
    for key in keys:
        passes = s.course.of(key)
        if passes and passes[0].phase.kind == CLUSTER:
            seen = seen_of(s, passes[0].phase)
            grouped.update(n for cards in seen.sets.values() for n in cards)
            found |= {n: s.items[n] for n in (*seen.sets, *seen.loose)}
        else:
            found |= {i.n: i for i in s.items_of(key) if i.on_board is not None and _hands_on(s, i)}
    return [found[n] for n in sorted(found.keys() - grouped)]


def handed(s: Session, phase: Phase, item: Item) -> bool:
    """Whether a phase gets this item from its sources: a group, a loose card, or what else they yielded."""
    sources = (s.script.phase(key) for key in phase.source)
    if any(source is not None and source.kind == CLUSTER for source in sources):
        return item.n in given(s, phase)
    made = s.phase_of(item)
    return made is not None and made.key in phase.source and item.on_board is not None and _hands_on(s, item)


def _hands_on(s: Session, item: Item) -> bool:
    phase = s.phase_of(item)
    return phase is not None and kind_of(phase.kind).yields(item)


def named(cluster: Item) -> bool:
    """Whether everyone may read what it is called. The fold reads no text: the door said there is one."""
    shown = cluster.on_board
    return shown is not None and (shown.by != "writer" or NAMED in shown.flags)


def put(s: Session, phase: Phase, n: int, into: Item | None) -> list[Item]:
    """Lay a card in a cluster, None: loose, and so in no other. Returns the clusters that changed."""
    left = [c for c in clusters(s, phase) if n in c.members and c is not into]
    for cluster in left:
        cluster.members.remove(n)
    if into is None or n in into.members:
        return left
    into.members = sorted({*into.members, n})
    return [*left, into]


def kin(s: Session, item: Item) -> list[Item]:
    """The clusters that may look different when this card or cluster changes, groups of groups included."""
    seen, new = set[int](), {item.n, *item.members}
    while new:
        seen |= new
        new = {o.n for o in s.items.values() if o.members and not seen.isdisjoint(o.members)} - seen
    return [s.items[n] for n in sorted(seen) if s.items[n].members]
