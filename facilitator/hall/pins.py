"""PINs at the door: what comes in is a PIN, what goes on is a hash of it that belongs to this session.

Argon2id takes its time, on purpose; so it runs where nobody waits for it (``Hall.pool``).
"""

from collections.abc import Callable
from typing import Any

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from facilitator.hall import rates
from facilitator.hall.room import Room
from facilitator.method.locking import Pin
from facilitator.method.outcome import Refusal

VERBS = frozenset({"set_pin", "unlock"})
_hasher = PasswordHasher()

Pool = Callable[..., Any]


def exchange(room: Room, p: int, fields: dict[str, Any], now: int, pool: Pool) -> dict[str, Any] | Refusal:
    """The act with a hash in the place of its PIN, or why not: no PIN, too many tries, the wrong one."""
    person = room.state.people.get(p)
    try:
        pin = msgspec.convert(fields.get("pin", ""), Pin)
    except msgspec.ValidationError:
        return Refusal("pin_form")
    if person is None or person.removed or not person.runs:
        return Refusal("not_allowed")
    if fields["do"] == "set_pin":
        made = pool(_hasher.hash, pin) if pin and not person.locked else ""
        return {**fields, "pin": "", "hash": made}
    if not room.pins.setdefault(p, rates.for_pins()).take(now):
        return Refusal("pin_wait")
    kept = room.state.pin
    return {**fields, "pin": "", "hash": kept} if pool(fits, kept, pin) else Refusal("wrong_pin")


def fits(kept: str, pin: str) -> bool:
    """Whether a PIN belongs to a hash; slow."""
    try:
        return _hasher.verify(kept, pin)
    except (VerificationError, InvalidHashError):
        return False
