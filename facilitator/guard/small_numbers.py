"""Every threshold under which a number may point at a person, by name (methods §8.2, §0.3).

They are the defaults of the field; a client may own stricter ones. Numbers here count people, unless their
name says otherwise. Views, reports and phones read them from here; a screen gets what follows from them.
"""

from collections.abc import Sequence
from typing import Literal, get_args

Band = Literal["discussed", "little", "partly", "broad"]
"""How widely something is recognised: *besproken*, *weinig*, *deels*, *breed*; never a percentage."""
Frequency = Literal["few_times", "monthly", "weekly"]
"""How often a signal is met: *enkele keren*, *maandelijks*, *wekelijks*; never a count."""
FREQUENCIES: tuple[Frequency, ...] = get_args(Frequency)
Part = tuple[int, int]
"""So many out of so many."""

PEOPLE = 5
"""Below so many people no exact count is printed, and no attribute stands beside anybody's words."""
AREAS = 10
"""The same where an area (a village, a neighbourhood) is told apart."""
PERCENT_BASE = 30
"""Below so many people nothing is turned into a percentage; the base stands beside every count."""
RECOGNISED = 5
"""With fewer answers than this what was recognised reads only *besproken*."""
LITTLE: Part = (1, 3)
BROAD: Part = (2, 3)
"""Parts of those with sight on it: under the first it is recognised *weinig*, above the second *breed*."""
SEVERAL = 2
"""From so many people on it is told how many recognise something of it; below that, *iemand* (DD-4)."""
SMALL_GROUP = 8
"""Below so many people the screens say that one can still guess who wrote or voted what (methods §0.5)."""
SOFT_MOST = 2
"""With ``soften_small`` up to so many votes read *enkele* (DD-H7)."""
HEARD_PEOPLE = 10
HEARD_TABLES = 3
"""From so many people, or so many tables, who recognise it something may be called often heard (OT-S2)."""
ROUND_TO = 5
"""Published counts of young people are rounded to this, where the client wants it."""
WITHHELD = "–"
"""Printed for a count that is large enough, but from which a small one could be worked out."""


def few(n: int, k: int = PEOPLE) -> bool:
    """Whether a count is too small to be printed; nobody at all is not too small."""
    return 0 < n < k


def shown(n: int, k: int = PEOPLE) -> int | str:
    """A count that stands alone, as it may be printed: itself, or ``< 5``."""
    return f"< {k}" if few(n, k) else n


def small_group(n: int) -> bool:
    """Whether so few people are there that anonymous is thin."""
    return n < SMALL_GROUP


def several(n: int) -> bool:
    """Whether so many recognise something of it that their number may be told."""
    return n >= SEVERAL


def band(some: int, sight: int, little: Part = LITTLE, broad: Part = BROAD) -> Band:
    """How widely something is recognised by those with sight on it; *discussed* where too few answered."""
    if sight < RECOGNISED:
        return "discussed"
    if some * little[1] < sight * little[0]:
        return "little"
    return "broad" if some * broad[1] > sight * broad[0] else "partly"


def often_heard(people: int, tables: int) -> bool:
    """Whether what so many people at so many tables recognised may be called *een veel gehoord geluid*."""
    return people >= HEARD_PEOPLE or tables >= HEARD_TABLES


def breakdown(counts: Sequence[int], k: int = PEOPLE) -> tuple[int | str, ...] | None:
    """Counts whose total stands beside them, as they may be printed together.

    A small one reads ``< 5``; where the total would give it away, larger ones are withheld with it, the
    smallest first. None: no such choice protects them, so print the total alone.
    """
    small = [i for i, n in enumerate(counts) if few(n, k)]
    rest = sorted((i for i, n in enumerate(counts) if n >= k), key=lambda i: counts[i])
    for withheld in range(len(rest) + 1):
        helpers = rest[:withheld]
        if _safe([counts[i] for i in small], [counts[i] for i in helpers], k):
            return tuple(WITHHELD if i in helpers else shown(n, k) for i, n in enumerate(counts))
    return None


def _safe(small: Sequence[int], helpers: Sequence[int], k: int) -> bool:
    """Whether who knows the sum of all that is not printed still cannot narrow down any small count.

    Each small count lies in 1 … k−1, each withheld one is at least k.
    """
    if not small:
        return True
    total, others = sum(small) + sum(helpers), len(small) - 1
    highest = total - others - k * len(helpers)
    lowest = 1 if helpers else total - others * (k - 1)
    return lowest <= 1 and highest >= k - 1
