"""How many had their turn in a round aloud whose people have no seats: a number, never who (DD-1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.method.acts import kind_of

if TYPE_CHECKING:
    from facilitator.method.cursor import Instance
    from facilitator.method.session import Session


def turns(s: Session, now: Instance) -> tuple[int, int] | None:
    """How many had their turn or passed, of how many who are there; None where that is not counted.

    Never more than there are: once all were heard, that some leave does not open the question again.
    """
    roles = kind_of(now.phase.kind).counts_turns(s, now)
    if not roles:
        return None
    of = sum(s.count(role) for role in roles)
    return min(now.heard, of), of
