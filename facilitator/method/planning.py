"""How the evening fits in its time: when all of it should be over. No clock here; the screens compare."""

from __future__ import annotations

from facilitator.method.acts import kind_of
from facilitator.method.cursor import Instance
from facilitator.method.session import Session

MINUTE = 60_000


def arriving(s: Session, now: Instance) -> bool:
    """Whether this is the arrival: the first phase, while people settle in, before anything has begun."""
    passes = s.main.course.passes
    return bool(passes) and now is passes[0] and kind_of(now.phase.kind).settling


def phase_end(s: Session, now: Instance) -> int | None:
    """When the time of this pass is over (ms); None while nobody can tell.

    An arrival lasts until the announced beginning, however long before it the session was made; without one
    it lasts until the facilitator goes on. In a rehearsal it lasts its minutes, for people play it.
    """
    if s.meta.rehearsal or now.opened is None or not arriving(s, now):
        return now.ends
    return None if s.meta.begins is None else s.meta.begins + now.extra_ms


def planned_end(s: Session) -> int | None:
    """The moment (ms) at which all planned minutes are over; None while nobody can tell.

    An arrival lies before the announced beginning. Without an announced beginning it all starts when the
    arrival is left. Minutes that the facilitator adds to a phase move nothing here: the hall is let until the
    same hour, and that they eat into what is still to come is what the console must warn of. A room is over
    when its ``parallel`` phase is.
    """
    if s.room and not s.turn and s.apart is not None:
        return s.apart.ends
    phases, passes = s.main.course.phases, s.main.course.passes
    if not phases or not passes:
        return None
    arrival = kind_of(phases[0].kind).settling
    minutes = sum(p.minutes for p in phases[1 if arrival else 0 :])
    start = s.meta.begins
    if start is None:
        start = next((i.since for i in passes if not (arrival and i.phase.key == phases[0].key)), None)
    return None if start is None else start + int(minutes * MINUTE / s.meta.pace)
