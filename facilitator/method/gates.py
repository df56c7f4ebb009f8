"""The gates: typed rules that are checked on *Volgende* (methods §7.2, §0.6).

HARD refuses, SOFT asks the facilitator for a reason. A gate that depends on time says from which
moment it holds, so that a screen needs no clock of the method and the fold compares only ``at``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from facilitator.method.acts import confined, kind_of
from facilitator.method.outcome import Refusal
from facilitator.method.recognition import recognised_all
from facilitator.method.script import Gate, Strength
from facilitator.method.turns import turns

if TYPE_CHECKING:
    from facilitator.method.cursor import Instance
    from facilitator.method.session import Session


class Standing(msgspec.Struct, frozen=True, omit_defaults=True):
    """A gate that does not hold. ``until``: the moment (ms) from which it holds by itself, if any."""

    rule: str
    strength: Strength
    args: dict[str, Any] = {}
    until: int | None = None

    def holds(self, at: int) -> bool:
        """True once its moment has come (a gate without a moment never holds by itself)."""
        return self.until is not None and at >= self.until


Verdict = tuple[dict[str, Any], int | None] | None
"""None when the rule holds; else the arguments of its sentence and the moment from which it holds."""


def _people(s: Session, _now: Instance, gate: Gate) -> Verdict:
    n = s.count(gate.role)
    return None if n >= gate.min else ({"role": gate.role, "n": n, "min": gate.min}, None)


def _people_between(s: Session, _now: Instance, gate: Gate) -> Verdict:
    n = s.count(gate.role)
    holds = gate.min <= n <= gate.max
    return None if holds else ({"role": gate.role, "n": n, "min": gate.min, "max": gate.max}, None)


def _at_least_as_many(s: Session, _now: Instance, gate: Gate) -> Verdict:
    n, other = s.count(gate.role), s.count(gate.other)
    return None if n >= other else ({"role": gate.role, "n": n, "other": gate.other, "m": other}, None)


def _acked(s: Session, now: Instance, gate: Gate) -> Verdict:
    people = list(s.present(gate.role))
    missing = sum(1 for x in people if x.device and now.id not in x.acked)
    return None if not missing else ({"role": gate.role, "n": missing, "of": len(people)}, None)


def _open_for(s: Session, now: Instance, gate: Gate) -> Verdict:
    """The phase stood open for so many seconds; in a rehearsal time runs ``pace`` times as fast."""
    opened = now.opened if now.opened is not None else now.since
    return {"seconds": gate.seconds}, opened + int(gate.seconds * 1000 / s.meta.pace)


def _heard(s: Session, now: Instance, gate: Gate) -> Verdict:
    """Every seat that is taken was heard at least once in this phase (KA-S1); without seats, all (DD-1).

    ``seats`` is 0 in the arguments where those who were not heard yet are a number only.
    """
    counted = turns(s, now)
    if counted is not None and gate.role in kind_of(now.phase.kind).counts_turns(s, now):
        n, of = counted
        return None if n >= of else ({"seats": 0, "n": of - n, "of": of}, None)
    silent = sorted(x.seat for x in s.present(gate.role) if x.seat is not None and not now.tally.get(x.seat))
    return None if not silent else ({"seats": silent, "n": len(silent)}, None)


def _queue_empty(s: Session, now: Instance, _gate: Gate) -> Verdict:
    """Nothing waits that somebody could release: a private or sealed card waits for ever."""
    kind = kind_of(now.phase.kind)
    waiting = (i for i in s.items.values() if i.phase == now.id and i.waits and not confined(now, i))
    n = sum(1 for i in waiting if not kind.sealed(s, now, i))
    return None if not n else ({"n": n}, None)


def _corrections(s: Session, now: Instance, _gate: Gate) -> Verdict:
    """A correction of the table that waits would leave the statement uncorrected in the report (KA-H6)."""
    here = [i for i in s.items.values() if i.phase == now.id and not confined(now, i)]
    n = sum(1 for i in here if i.state == "held" and i.target is not None)
    return None if not n else ({"n": n}, None)


def _asked(s: Session, now: Instance, _gate: Gate) -> Verdict:
    waits = kind_of(now.phase.kind).awaits_asking(s, now)
    return ({}, None) if waits else None


def _spread(s: Session, now: Instance, gate: Gate) -> Verdict:
    """Everything of ``phase``, or else of the phase's sources, was put to the group (DD-4, DD-H2)."""
    n = len(recognised_all(s, (gate.phase,) if gate.phase else now.phase.source))
    return None if not n else ({"n": n}, None)


RULES: dict[str, Callable[[Session, Instance, Gate], Verdict]] = {
    "people": _people,
    "people_between": _people_between,
    "at_least_as_many": _at_least_as_many,
    "acked": _acked,
    "open_for": _open_for,
    "heard": _heard,
    "queue_empty": _queue_empty,
    "corrections": _corrections,
    "asked": _asked,
    "spread": _spread,
}

NEEDS: dict[str, tuple[str, ...]] = {
    "people": ("role", "min"),
    "people_between": ("role", "min", "max"),
    "at_least_as_many": ("role", "other"),
    "acked": ("role",),
    "open_for": ("seconds",),
    "heard": ("role",),
}
"""The fields that a rule cannot do without."""


def warnings(s: Session, now: Instance) -> list[Standing]:
    """Every gate of the current phase that does not hold, or that holds only from a later moment."""
    kind = kind_of(now.phase.kind)
    found = []
    for gate in (*now.phase.gates, *kind.extra_gates(now)):
        verdict = RULES[gate.rule](s, now, gate)
        if verdict is not None:
            args, until = verdict
            found.append(Standing(gate.rule, gate.strength, args, until))
    found += kind.standing(s, now)
    return found


def refuse(s: Session, now: Instance, at: int, overridden: tuple[str, ...]) -> Refusal | None:
    """Why *Volgende* is refused at ``at``; ``overridden``: the SOFT rules that were given a reason."""
    standing = [w for w in warnings(s, now) if not w.holds(at)]
    hard = [w for w in standing if w.strength == "hard"]
    soft = [w for w in standing if w.strength == "soft" and w.rule not in overridden]
    if hard or soft:
        shown = hard or soft
        args = {"gates": [{"rule": w.rule, "args": w.args} for w in shown]}
        return Refusal("gate_hard" if hard else "gate_soft", args=args)
    return None
