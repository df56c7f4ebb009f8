"""Who goes to which group: wishes first, then mixed sectors and even sizes (OT-0, OT-S1). Pure, no chance.

It is part of the fold: a change here changes what a stored session comes to, so the golden logs guard it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

FIRST, SECOND, OTHER, INDIFFERENT = 0, 2, 5, 0
"""What a place costs whoever asked for it, asked for it second, for another one, or for nothing."""


@dataclass(frozen=True, slots=True)
class Seeker:
    """Somebody without a group. ``wishes``: group codes, the first choice first; ``sector`` may be empty."""

    p: int
    sector: str = ""
    wishes: tuple[str, ...] = ()

    def cost(self, group: str) -> int:
        """What this person loses there."""
        if not self.wishes:
            return INDIFFERENT
        if group not in self.wishes:
            return OTHER
        return FIRST if self.wishes[0] == group else SECOND


@dataclass(slots=True)
class Table:
    """A group as it fills. ``seats``: how many may still come in; ``sectors``: who is there already."""

    group: str
    seats: int
    sectors: Counter[str] = field(default_factory=Counter)
    new: list[Seeker] = field(default_factory=list)

    @property
    def size(self) -> int:
        """How many are there."""
        return self.sectors.total()

    def take(self, seeker: Seeker) -> None:
        """One more."""
        self.new.append(seeker)
        self.sectors[seeker.sector] += 1

    def drop(self, seeker: Seeker) -> None:
        """One less."""
        self.new.remove(seeker)
        self.sectors[seeker.sector] -= 1


def balanced(
    seekers: Sequence[Seeker], seats: Mapping[str, int | None], there: Mapping[str, Sequence[str]]
) -> dict[int, str]:
    """A group for each seeker, by number; empty where there are no groups.

    ``seats``: how many may still come into each group, None: any number; ``there``: the sectors of those who
    are in a group already. As few people as can be miss their wish. More than the seats go in only when there
    are more people than seats, and then as evenly as can be.
    """
    tables = [Table(code, n, Counter(there.get(code, ()))) for code, n in _room(seats, len(seekers)).items()]
    if not tables:
        return {}
    for seeker in seekers:
        _seat(tables, seeker)
    _mix(tables)
    return {seeker.p: table.group for table in tables for seeker in table.new}


def _room(seats: Mapping[str, int | None], n: int) -> dict[str, int]:
    """Seats enough for ``n``: where there are too few, each group in turn gets one more."""
    room = {code: n if left is None else max(0, left) for code, left in seats.items()}
    while room and sum(room.values()) < n:
        for code in list(room)[: n - sum(room.values())]:
            room[code] += 1
    return room


def _seat(tables: list[Table], seeker: Seeker) -> None:
    """Seat one more, moving others on where that costs less in all (a shortest augmenting path).

    Seating all one by one along cheapest paths leaves the least total cost of wishes. While a cheapest group
    has a seat no path is cheaper.
    """
    cost = [seeker.cost(t.group) for t in tables]
    via: list[tuple[int, Seeker] | None] = [None] * len(tables)
    if all(len(t.new) >= t.seats for t in tables if seeker.cost(t.group) == min(cost)):
        moves = list(_moves(tables))
        for _ in tables:
            for a, b, mover, more in moves:
                if cost[a] + more < cost[b]:
                    cost[b], via[b] = cost[a] + more, (a, mover)
    free = [i for i, t in enumerate(tables) if len(t.new) < t.seats]
    last = min(free, key=lambda i: (cost[i], tables[i].sectors[seeker.sector], tables[i].size, i))
    while (step := via[last]) is not None:
        before, mover = step
        tables[before].drop(mover)
        tables[last].take(mover)
        last = before
    tables[last].take(seeker)


def _moves(tables: list[Table]) -> Iterator[tuple[int, int, Seeker, int]]:
    """From each group to each other one, who loses least by going there, and how much."""
    for a, here in enumerate(tables):
        for b, there in enumerate(tables):
            if a != b and here.new:
                mover = min(here.new, key=lambda x: (x.cost(there.group) - x.cost(here.group), x.p))
                yield a, b, mover, mover.cost(there.group) - mover.cost(here.group)


def _mix(tables: list[Table]) -> None:
    """Swap and move people who lose nothing by it, while that mixes sectors and evens out sizes."""
    better = True
    while better:
        better = False
        for a, b in combinations(tables, 2):
            better |= _even(a, b) | _even(b, a) | _swap(a, b)


def _even(a: Table, b: Table) -> bool:
    """Move somebody from a larger to a smaller group; a sector that is thick on the ground there first."""
    if a.size - b.size < 2 or len(b.new) >= b.seats:
        return False
    free = [x for x in a.new if x.cost(b.group) == x.cost(a.group)]
    if not free:
        return False
    mover = max(free, key=lambda x: (a.sectors[x.sector] - b.sectors[x.sector], -x.p))
    a.drop(mover)
    b.take(mover)
    return True


def _swap(a: Table, b: Table) -> bool:
    """Swap the first two of unlike sectors by which both groups get more mixed and nobody loses."""
    for x in a.new:
        for y in b.new:
            if x.sector == y.sector or _loss(x, a, b) or _loss(y, b, a):
                continue
            gain = a.sectors[x.sector] - b.sectors[x.sector] + b.sectors[y.sector] - a.sectors[y.sector]
            if gain > 2:
                a.drop(x)
                b.drop(y)
                a.take(y)
                b.take(x)
                return True
    return False


def _loss(x: Seeker, a: Table, b: Table) -> int:
    return x.cost(b.group) - x.cost(a.group)
