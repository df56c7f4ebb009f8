"""What people recognised: taps by person, counted for nobody by name (methods §7.3, kind 5).

The ``recognise`` kind keeps the taps; here they are counted, and here stands which contributions were put to
the group at all (DD-H2), for whoever asks before something is decided.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from facilitator.guard.small_numbers import PEOPLE
from facilitator.method.clusters import CLUSTER

if TYPE_CHECKING:
    from facilitator.method.cursor import Instance
    from facilitator.method.items import Item
    from facilitator.method.session import Session

KIND = "recognise"
"""The name of the kind of phase in which people tap."""
Taps = dict[int, dict[int, str]]
"""What each person tapped: person → item → stance; an empty stance is one that was taken off.

Where a phase lets several stances stand at one item (``multi``) their codes stand in it with a space between.
"""


def codes_of(stance: str) -> list[str]:
    """The stances that stand at one item."""
    return stance.split(" ") if stance else []


def recognises(stance: str, recognising: Iterable[str]) -> bool:
    """Whether one of the stances that stand there is among these."""
    return not set(recognising).isdisjoint(codes_of(stance))


def taps(now: Instance) -> Taps:
    """What was tapped in a pass, under the numbers that people had then."""
    found: Taps = now.own.setdefault("taps", {})
    return found


def by_person(s: Session, now: Instance) -> Taps:
    """What stands, by who it is now: two numbers that became one person are one, whose own taps go first."""
    found: Taps = {}
    kept = {p: person.p if (person := s.people.get(p)) is not None else p for p in taps(now)}
    for p in sorted(kept, key=lambda p: kept[p] == p):
        found.setdefault(kept[p], {}).update(taps(now)[p])
    standing = {p: {n: stance for n, stance in mine.items() if stance} for p, mine in found.items()}
    return {p: mine for p, mine in standing.items() if mine}


def by_sector(s: Session, people: Iterable[int], k: int = PEOPLE) -> dict[str, list[int]] | None:
    """These people by where they come from (empty: they did not say), in a fixed order.

    None where one part is smaller than ``k``, or where there is only one: the parts stand beside their total,
    so leaving a small one out would not hide it.
    """
    parts: dict[str, list[int]] = {}
    for p in people:
        person = s.people.get(p)
        parts.setdefault(person.sector if person is not None else "", []).append(p)
    thin = any(len(part) < k for part in parts.values())
    return None if thin or len(parts) < 2 else dict(sorted(parts.items()))


def counted(stances: Mapping[int, str], codes: Iterable[str]) -> dict[str, int]:
    """How often each of these stances was tapped, in their order."""
    counts = Counter(code for stance in stances.values() for code in codes_of(stance))
    return {code: counts[code] for code in codes}


def recognised_all(s: Session, keys: Iterable[str], by: Iterable[str] = ()) -> list[Item]:
    """The released contributions of these phases that were not put to the group yet; empty: all were (DD-H2).

    ``by``: the ``recognise`` phases that count; empty: every one there was. Nobody need have recognised it.
    """
    counting = tuple(by) or {i.phase.key for i in s.course.every if i.phase.kind == KIND}
    passes = [i for key in counting for i in s.course.of(key) if i.phase.kind == KIND]
    items = (item for item in s.items_of(*keys) if item.on_board is not None)
    return [item for item in items if not any(_put(s, one, item) for one in passes)]


def _put(s: Session, one: Instance, item: Item) -> bool:
    """Whether a pass stood open over what was said before it, while this was released."""
    said = s.course.get(item.phase)
    if said is None or one.opened is None or said.since > one.since or one.group not in {"", said.group}:
        return False
    late = one.closed is not None and (item.released_at or 0) > one.closed
    return not late and said.phase.key in _covered(s, one.phase.source)


def _covered(s: Session, keys: Iterable[str]) -> set[str]:
    """These phases, and those whose cards a ``cluster`` phase among them hands on, in a group or loose."""
    found: set[str] = set()
    for key in keys:
        found.add(key)
        for one in s.course.of(key):
            found |= _covered(s, one.phase.source) if one.phase.kind == CLUSTER else set()
    return found
