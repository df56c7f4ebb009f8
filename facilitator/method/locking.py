"""The lock of a console (methods §8.6): what stands on it is covered, and acts from it are refused.

The log holds the PIN's hash, which the door makes and checks; the PIN itself never gets past the door.
"""

from __future__ import annotations

from typing import Annotated, Any

import msgspec

from facilitator.method.acts import Act, Context, verb
from facilitator.method.outcome import Refusal
from facilitator.method.people import CONSOLE

Pin = Annotated[str, msgspec.Meta(pattern=r"^([0-9]{4,8})?\Z", max_length=8)]
"""Four to eight digits, or nothing."""
Hash = Annotated[str, msgspec.Meta(max_length=200)]


class WithPin(Act):
    """An act with a PIN on the wire, in whose place the log gets ``hash``, which comes from the door."""

    STAFF = CONSOLE
    pin: Pin = ""
    hash: Hash = ""

    def refuse(self, c: Context) -> Refusal | None:
        """A PIN that anybody could read in the log."""
        return Refusal("malformed") if self.pin else None


@verb
class SetPin(WithPin):
    """One PIN for every console of this session; none takes the lock away."""

    DO = "set_pin"
    WHOLE = True

    def apply(self, c: Context) -> dict[str, Any]:
        """From now on; whoever was locked under the former one still is, unless there is none any more."""
        c.s.pin = self.hash
        for person in c.s.people.all.values() if not self.hash else ():
            person.locked = False
            c.s.touch(f"me/{person.p}")
        c.s.touch("lock")
        return {}


@verb
class Lock(Act):
    """Lock this console; board, phones and other consoles go on."""

    DO = "lock"
    STAFF = CONSOLE
    OWN = True

    def refuse(self, c: Context) -> Refusal | None:
        """What is locked without a PIN could never be opened."""
        return None if c.s.pin else Refusal("no_pin")

    def apply(self, c: Context) -> dict[str, Any]:
        """It gets nothing any more but that it is locked."""
        c.me.locked = True
        c.s.touch(f"me/{c.me.p}")
        return {}


@verb
class Unlock(WithPin):
    """Open this console again with the PIN."""

    DO = "unlock"
    OWN = True
    WHEN_LOCKED = True

    def refuse(self, c: Context) -> Refusal | None:
        """The door found the PIN right for a hash; it must still be that of this session."""
        refusal = super().refuse(c)
        return refusal or (None if self.hash == c.s.pin else Refusal("wrong_pin"))

    def apply(self, c: Context) -> dict[str, Any]:
        """Everything is there again."""
        c.me.locked = False
        c.s.touch(f"me/{c.me.p}")
        return {}
