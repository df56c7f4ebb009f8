"""How many people, at how many tables, recognised something: *een veel gehoord geluid* or not (OT-S2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.method.recognition import recognises

if TYPE_CHECKING:
    from facilitator.method.cursor import Instance
    from facilitator.method.session import Session

KIND = "recognise"
RECOGNISING = ("herken", "deels")
"""Where a script does not say which stances mean that one recognises it."""


def heard(s: Session, n: int) -> tuple[int, int] | None:
    """How many people recognised contribution ``n``, at how many tables; None: it was never put to them."""
    asked = [taps for p in s.course.every for taps in _taps(p) if n in taps[1]]
    if not asked:
        return None
    known = (s.people.get(p) for p, taps, stances in asked if recognises(taps[n], stances))
    people = {person.p: person.group for person in known if person is not None}
    return len(people), len({group for group in people.values() if group})


def _taps(now: Instance) -> list[tuple[int, dict[int, str], tuple[str, ...]]]:
    """Each person's taps in a pass, with the stances that mean *herken ik* there."""
    if now.phase.kind != KIND:
        return []
    stances = tuple(now.phase.options.get("recognising", RECOGNISING))
    return [(p, taps, stances) for p, taps in now.own.get("taps", {}).items()]
