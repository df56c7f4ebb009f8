"""What must have happened before a vote: the frame, the silence, the spreading (DD-H9, DD-H1, DD-H2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facilitator.method.activities.frame import framed
from facilitator.method.gates import Standing
from facilitator.method.outcome import Refusal
from facilitator.method.recognition import recognised_all

if TYPE_CHECKING:
    from facilitator.method.activities.decide.options import Options
    from facilitator.method.session import Session

SILENCE = 60
"""Seconds for which *Wie ziet het anders?* must have stood open (DD-H1). In a rehearsal they go faster."""


def not_framed(s: Session, o: Options) -> list[Standing]:
    """DD-H9: question, frame, kind and voters are filled in before anything is asked."""
    missing = framed(s, o.frame).missing()
    return [Standing("frame_complete", "hard", {"missing": missing})] if missing else []


def not_asked(s: Session, o: Options) -> list[Standing]:
    """DD-H1: the question for the alternative stood open long enough, in one go."""
    opened = [i for key in o.alternatives for i in s.course.of(key) if i.opened is not None]
    needed = int(SILENCE * 1000 / s.meta.pace)
    if any(i.closed is not None and i.closed - (i.opened or 0) >= needed for i in opened):
        return []
    still = [i for i in opened if i.closed is None]
    until = min(((i.opened or 0) + needed for i in still), default=None)
    return [Standing("alternatives_open", "hard", {"seconds": SILENCE}, until)]


def not_spread(s: Session, o: Options) -> list[Standing]:
    """DD-H2: each released alternative had a pass in which one could recognise it."""
    missing = [item.n for item in recognised_all(s, o.alternatives, o.spread)]
    return [Standing("spread", "hard", {"n": len(missing), "items": missing})] if missing else []


def standing_before(s: Session, o: Options) -> list[Standing]:
    """All that stands between the proposal and a vote."""
    return [*not_framed(s, o), *not_asked(s, o), *not_spread(s, o)]


def refusal(found: list[Standing], at: int) -> Refusal | None:
    """The refusal that names what does not hold at ``at``, like that of *Volgende*; None: all holds."""
    left: list[dict[str, Any]] = [{"rule": w.rule, "args": w.args} for w in found if not w.holds(at)]
    return Refusal("gate_hard", args={"gates": left}) if left else None
